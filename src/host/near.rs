//! Names that look like a misspelt one.

/// How many are worth listing.
const MOST: usize = 5;

/// The names nearest to `wanted`, best first: those a few keystrokes away, then
/// those that contain it. Case, spaces and punctuation count for little.
pub(crate) fn nearest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted_key = key(wanted);
    if wanted_key.is_empty() {
        return Vec::new();
    }
    let allowed = (wanted_key.len() / 3).clamp(1, 3);
    let mut ranked: Vec<(usize, usize, &str)> = names
        .filter_map(|name| {
            let name_key = key(name);
            // Without this, most of the thousands of distances would be computed in vain.
            let distance = if name_key.len().abs_diff(wanted_key.len()) <= allowed {
                distance(&wanted_key, &name_key)
            } else {
                usize::MAX
            };
            let contains = wanted_key.len() > 1 && contains(&name_key, &wanted_key);
            let rank = match distance {
                near if near <= allowed => near,
                _ if contains => allowed + 1,
                _ => return None,
            };
            Some((rank, name.len(), name))
        })
        .collect();
    ranked.sort_unstable();
    ranked.dedup();
    ranked
        .into_iter()
        .take(MOST)
        .map(|(_, _, name)| name)
        .collect()
}

/// What of a name is compared.
fn key(name: &str) -> Vec<char> {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn contains(name: &[char], part: &[char]) -> bool {
    name.windows(part.len()).any(|window| window == part)
}

/// Insertions, deletions, substitutions and swaps of neighbours between two names
/// (the optimal string alignment distance).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before = vec![0; b.len() + 1];
    let mut previous: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut current = vec![i + 1; b.len() + 1];
        for (j, &y) in b.iter().enumerate() {
            let substituted = previous[j] + usize::from(x != y);
            let mut best = substituted.min(previous[j + 1] + 1).min(current[j] + 1);
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                best = best.min(before[j - 1] + 1);
            }
            current[j + 1] = best;
        }
        before = std::mem::replace(&mut previous, current);
    }
    previous[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 7] = [
        "t2.micro",
        "t3.micro",
        "t3.small",
        "t3.medium",
        "KVM 1GB",
        "kvm-1gb",
        "CX22",
    ];

    fn near(wanted: &str) -> Vec<&'static str> {
        nearest(wanted, NAMES.into_iter())
    }

    #[test]
    fn a_slip_of_the_finger_is_seen_through() {
        assert_eq!(near("t2.mcro"), ["t2.micro", "t3.micro"]);
        assert_eq!(near("t3.samll"), ["t3.small"]);
        assert_eq!(near("t3medium"), ["t3.medium"]);
        assert_eq!(near("cx23"), ["CX22"]);
        assert_eq!(near("KVM_1GB"), ["KVM 1GB", "kvm-1gb"]);
    }

    #[test]
    fn a_part_of_a_name_is_enough() {
        assert_eq!(near("micro"), ["t2.micro", "t3.micro"]);
        assert_eq!(near("T3"), ["t3.micro", "t3.small", "t3.medium"]);
    }

    #[test]
    fn nonsense_has_no_neighbours() {
        assert!(near("postgres").is_empty());
        assert!(near("").is_empty());
        assert!(near("-.-").is_empty());
        assert!(near("q").is_empty());
    }

    #[test]
    fn distances() {
        let of = |a: &str, b: &str| distance(&key(a), &key(b));
        assert_eq!(of("", ""), 0);
        assert_eq!(of("", "abc"), 3);
        assert_eq!(of("abc", "acb"), 1);
        assert_eq!(of("kitten", "sitting"), 3);
        assert_eq!(of("ca", "abc"), 3);
    }
}
