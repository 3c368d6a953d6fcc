//! A matcher for the subset of regular expressions used in this repository. It panics for anything
//! else, so that no pattern is ignored.

/// A part of a pattern and its repetition.
#[derive(Debug, Clone)]
struct Part {
    what: What,
    least: usize,
    most: usize,
}

#[derive(Debug, Clone)]
enum What {
    Start,
    End,
    Any,
    /// A class of characters, possibly negated.
    Class(Vec<(char, char)>, bool),
    /// A group of alternatives.
    Group(Vec<Vec<Part>>),
}

/// Whether the pattern matches anywhere in the text.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let mut rest = pattern.chars().collect::<Vec<_>>().into_iter().peekable();
    let alternatives = group(&mut rest, pattern);
    assert_eq!(rest.next(), None, "a `)` too many in {pattern}");
    let text: Vec<char> = text.chars().collect();
    (0..=text.len()).any(|start| any(&alternatives, &text, start, &|_| true))
}

type Chars = std::iter::Peekable<std::vec::IntoIter<char>>;

fn group(rest: &mut Chars, pattern: &str) -> Vec<Vec<Part>> {
    let mut alternatives = vec![Vec::new()];
    while let Some(&next) = rest.peek() {
        if next == ')' {
            break;
        }
        rest.next();
        if next == '|' {
            alternatives.push(Vec::new());
            continue;
        }
        let what = match next {
            '^' => What::Start,
            '$' => What::End,
            '.' => What::Any,
            '(' => {
                if rest.next_if_eq(&'?').is_some() {
                    assert_eq!(rest.next(), Some(':'), "unknown group in {pattern}");
                }
                let inner = group(rest, pattern);
                assert_eq!(rest.next(), Some(')'), "a `)` is missing in {pattern}");
                What::Group(inner)
            }
            '[' => class(rest, pattern),
            '\\' => match rest.next() {
                Some(plain) if !plain.is_alphanumeric() => What::Class(vec![(plain, plain)], false),
                escape => panic!("unknown escape {escape:?} in {pattern}"),
            },
            '*' | '+' | '?' | '{' => panic!("nothing to repeat in {pattern}"),
            plain => What::Class(vec![(plain, plain)], false),
        };
        let (least, most) = times(rest, pattern);
        let parts = alternatives.last_mut().expect("there is always one");
        parts.push(Part { what, least, most });
    }
    alternatives
}

fn class(rest: &mut Chars, pattern: &str) -> What {
    let negated = rest.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    loop {
        let from = match rest.next() {
            Some(']') => return What::Class(ranges, negated),
            Some('\\') | None => panic!("unknown class in {pattern}"),
            Some(from) => from,
        };
        let to = match rest.next_if_eq(&'-') {
            Some(_) => rest.next().expect("a range has an end"),
            None => from,
        };
        ranges.push((from, to));
    }
}

fn times(rest: &mut Chars, pattern: &str) -> (usize, usize) {
    let Some(sign) = rest.next_if(|next| "*+?{".contains(*next)) else {
        return (1, 1);
    };
    match sign {
        '*' => (0, usize::MAX),
        '+' => (1, usize::MAX),
        '?' => (0, 1),
        _ => {
            let inner: String = rest.by_ref().take_while(|&next| next != '}').collect();
            let number = |text: &str| match text {
                "" => usize::MAX,
                digits => digits
                    .parse()
                    .unwrap_or_else(|_| panic!("bad count in {pattern}")),
            };
            match inner.split_once(',') {
                Some((least, most)) => (number(least), number(most)),
                None => (number(&inner), number(&inner)),
            }
        }
    }
}

fn any(alternatives: &[Vec<Part>], text: &[char], at: usize, then: &dyn Fn(usize) -> bool) -> bool {
    alternatives.iter().any(|parts| all(parts, text, at, then))
}

/// Whether the parts match at a position and `then` matches after them.
fn all(parts: &[Part], text: &[char], at: usize, then: &dyn Fn(usize) -> bool) -> bool {
    match parts.split_first() {
        None => then(at),
        Some((part, rest)) => repeated(part, 0, text, at, &|at| all(rest, text, at, then)),
    }
}

fn repeated(
    part: &Part,
    so_far: usize,
    text: &[char],
    at: usize,
    then: &dyn Fn(usize) -> bool,
) -> bool {
    let once_more = so_far < part.most
        && one(&part.what, text, at, &|next| {
            // An empty match can be repeated any number of times.
            (next > at || so_far < part.least) && repeated(part, so_far + 1, text, next, then)
        });
    once_more || (so_far >= part.least && then(at))
}

fn one(what: &What, text: &[char], at: usize, then: &dyn Fn(usize) -> bool) -> bool {
    let fits = |found: &char| match what {
        What::Class(ranges, negated) => {
            ranges.iter().any(|(from, to)| (from..=to).contains(&found)) != *negated
        }
        _ => *found != '\n',
    };
    match what {
        What::Start => at == 0 && then(at),
        What::End => at == text.len() && then(at),
        What::Group(alternatives) => any(alternatives, text, at, then),
        What::Any | What::Class(..) => text.get(at).is_some_and(fits) && then(at + 1),
    }
}

#[test]
fn patterns_match_as_they_do_elsewhere() {
    for (pattern, yes, no) in [
        ("^a|b$", &["ax", "xb"][..], &["xa", "bx"][..]),
        ("^(0|[1-9][0-9]*)$", &["0", "10"], &["01", "", "1a"]),
        (r"^x\.(y|z)?$", &["x.", "x.y"], &["xa", "x.yz"]),
        ("^[^.]+$", &["ab"], &["", "a.b"]),
        ("^a{2,3}b{1}$", &["aab", "aaab"], &["ab", "aaaab", "aabb"]),
        ("^(?:a*)*b$", &["b", "aaab"], &["a", "aac"]),
        (
            r"(^|/)c\.ya?ml$",
            &["c.yml", "x/c.yaml"],
            &["xc.yml", "c.yml/x"],
        ),
        ("", &["", "x"], &[]),
    ] {
        for text in yes {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for text in no {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
