//! Suggestions for misspelled names.

/// The longest name to compare. Comparing two texts takes memory proportional to the product of
/// their lengths.
const LONGEST: usize = 64;

/// The known name nearest to a misspelled one, if it is near enough to suggest.
pub fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let is_short = |name: &str| name.len() <= LONGEST;
    if !is_short(wanted) {
        return None;
    }
    let wanted_lower = wanted.to_lowercase();
    known
        .into_iter()
        .filter(|name| is_short(name))
        .map(|name| {
            (
                strsim::damerau_levenshtein(&wanted_lower, &name.to_lowercase()),
                name,
            )
        })
        .filter(|(distance, name)| {
            let (wanted, name) = (wanted.chars().count(), name.chars().count());
            // If no letter would be left, it is not a typo.
            *distance <= 1 + wanted.max(name) / 4 && *distance < wanted
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// The names nearest to `wanted` from a long list, best first, at most five. Names a few keystrokes
/// away come before names that contain it. Case, spaces and punctuation are ignored.
pub fn nearest_few<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = letters(wanted);
    if wanted.is_empty() {
        return Vec::new();
    }
    let allowed = (wanted.chars().count() / 3).clamp(1, 3);
    let mut ranked: Vec<(usize, usize, &str)> = Vec::new();
    for name in known {
        let letters = letters(name);
        // Most names differ too much in length, so their distance need not be computed.
        let is_long_as = letters.len().abs_diff(wanted.len()) <= allowed;
        let distance = is_long_as.then(|| strsim::osa_distance(&wanted, &letters));
        let rank = match distance.filter(|&distance| distance <= allowed) {
            Some(distance) => distance,
            None if wanted.len() > 1 && letters.contains(&wanted) => allowed + 1,
            None => continue,
        };
        ranked.push((rank, name.len(), name));
    }
    ranked.sort_unstable();
    ranked.dedup();
    ranked
        .into_iter()
        .take(5)
        .map(|(_, _, name)| name)
        .collect()
}

fn letters(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{nearest, nearest_few};

    #[test]
    fn suggests_names_for_typos_only() {
        let known = ["mem_limit", "mem_reservation", "memswap_limit"];
        assert_eq!(nearest("mem_limt", known), Some("mem_limit"));
        assert_eq!(nearest("MEM_LIMIT", known), Some("mem_limit"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("x", ["a"]), None);
        assert_eq!(nearest(&"m".repeat(5_000_000), known), None);
    }

    const MACHINES: [&str; 7] = [
        "t2.micro",
        "t3.micro",
        "t3.small",
        "t3.medium",
        "KVM 1GB",
        "kvm-1gb",
        "CX22",
    ];

    #[test]
    fn long_lists_yield_a_few_suggestions() {
        let near = |wanted: &str| nearest_few(wanted, MACHINES);
        assert_eq!(near("t2.mcro"), ["t2.micro", "t3.micro"]);
        assert_eq!(near("t3.samll"), ["t3.small"]);
        assert_eq!(near("t3medium"), ["t3.medium"]);
        assert_eq!(near("cx23"), ["CX22"]);
        assert_eq!(near("KVM_1GB"), ["KVM 1GB", "kvm-1gb"]);
        assert_eq!(near("micro"), ["t2.micro", "t3.micro"]);
        assert_eq!(near("T3"), ["t3.micro", "t3.small", "t3.medium"]);
        for stranger in ["postgres", "", "-.-", "q"] {
            assert!(near(stranger).is_empty(), "{stranger}");
        }
    }

    #[test]
    fn suggestions_are_unique_and_at_most_five() {
        let many = ["a1", "a1", "a2", "a3", "a4", "a5", "a6"];
        assert_eq!(nearest_few("a1", many), ["a1", "a2", "a3", "a4", "a5"]);
    }
}
