//! Numbers with their nouns.

/// `1 worker`, `2 workers`, `2 processes`, `2 children`.
pub(crate) fn counted(number: impl TryInto<u64>, noun: &str) -> String {
    let number = number.try_into().unwrap_or(u64::MAX);
    let ending = match noun {
        _ if number == 1 => "",
        "child" => "ren",
        noun if noun.ends_with('s') => "es",
        _ => "s",
    };
    format!("{number} {noun}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_follow_their_number() {
        assert_eq!(counted(1_u64, "worker"), "1 worker");
        assert_eq!(counted(0_usize, "worker"), "0 workers");
        assert_eq!(counted(2_u64, "process"), "2 processes");
        assert_eq!(counted(2_u64, "child"), "2 children");
    }
}
