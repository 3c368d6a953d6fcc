//! Numbered copies of one service: `executor-1`, `executor-2`, `executor-3`.

use std::collections::BTreeMap;

use compose_spec_loader::stack::{Service, Stack};
use indexmap::IndexMap;

/// Services that are copies of one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The common part of their names, such as `executor`.
    pub name: String,
    /// At least two indices into the stack, in numeric order.
    pub services: Vec<usize>,
}

/// Groups active services whose names differ only in a number at the end and whose definitions are
/// otherwise the same: image or build, command, limits, and an environment that differs in no more
/// than that number. A service that differs from its siblings stands alone.
pub fn groups(stack: &Stack) -> Vec<Group> {
    let mut by_stem: IndexMap<&str, Vec<(u64, usize)>> = IndexMap::new();
    for (at, service) in stack.services.iter().enumerate() {
        if let Some((stem, number)) = numbered(&service.name).filter(|_| service.active) {
            by_stem.entry(stem).or_default().push((number, at));
        }
    }
    let mut groups = Vec::new();
    for (stem, mut members) in by_stem {
        members.sort_unstable();
        // `app-1` and `app-01` have the same number, so neither counts as a copy.
        let is_unique = members.windows(2).all(|two| two[0].0 != two[1].0);
        let (_, first) = members[0];
        let like_first: Vec<usize> = members
            .iter()
            .map(|&(_, at)| at)
            .filter(|&at| are_copies(&stack.services[first], &stack.services[at]))
            .collect();
        if is_unique && like_first.len() > 1 {
            groups.push(Group {
                name: stem.to_owned(),
                services: like_first,
            });
        }
    }
    groups
}

/// The stem of a service name, and all running services with that stem and a number, in numeric
/// order, whether alike or not.
pub fn numbered_like<'s>(stack: &'s Stack, name: &'s str) -> Option<(&'s str, Vec<&'s str>)> {
    let (stem, _) = numbered(name)?;
    let services = stack.services.iter().filter(|service| service.active);
    let mut like: Vec<(u64, &str)> = services
        .filter_map(|service| {
            let (other, number) = numbered(&service.name)?;
            (other == stem).then_some((number, service.name.as_str()))
        })
        .collect();
    like.sort_unstable();
    Some((stem, like.into_iter().map(|(_, name)| name).collect()))
}

/// Splits a name into its stem and the number at its end.
pub(super) fn numbered(name: &str) -> Option<(&str, u64)> {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name[stem.len()..].parse().ok()?;
    let stem = stem.strip_suffix(['-', '_', '.']).unwrap_or(stem);
    (!stem.is_empty()).then_some((stem, number))
}

/// The keys that must be equal. Other keys may differ between copies.
const SAME: [&str; 8] = [
    "image",
    "build",
    "command",
    "entrypoint",
    "deploy",
    "env_file",
    "network_mode",
    "platform",
];

fn are_copies(one: &Service, other: &Service) -> bool {
    let bytes = |service: &Service| {
        (
            service.limit.map(|memory| memory.bytes),
            service.reservation.map(|memory| memory.bytes),
            service.swap.map(|memory| memory.bytes),
            service.count,
        )
    };
    let Some(((_, a), (_, b))) = numbered(&one.name).zip(numbered(&other.name)) else {
        return false;
    };
    let numbers = Numbers { a, b };
    bytes(one) == bytes(other)
        && one.count == 1
        && SAME.iter().all(|key| one.says_the_same(other, key))
        && numbers.environments(one, other)
}

/// The numbers of two copies.
#[derive(Debug, Clone, Copy)]
struct Numbers {
    a: u64,
    b: u64,
}

impl Numbers {
    /// Whether both environments are equal except for that number.
    fn environments(self, one: &Service, other: &Service) -> bool {
        let (ones, others) = (sorted(one), sorted(other));
        ones.len() == others.len()
            && ones
                .iter()
                .zip(&others)
                .all(|((name, one), (other_name, other))| {
                    name == other_name && self.texts(one, other)
                })
    }

    /// Whether two texts differ only in numbers that differ by as much as the copies' numbers: `w1`
    /// and `w2`, or ports 8081 and 8082. A missing number is a difference.
    fn texts(self, one: &str, other: &str) -> bool {
        if one == other {
            return true;
        }
        let (ones, others) = (pieces(one), pieces(other));
        ones.len() == others.len()
            && ones.iter().zip(&others).all(|pair| match pair {
                (Piece::Text(a), Piece::Text(b)) => a == b,
                (Piece::Number(a), Piece::Number(b)) => {
                    a == b || a.checked_add(self.b) == b.checked_add(self.a)
                }
                _ => false,
            })
    }
}

/// The variables of `environment` by name.
fn sorted(service: &Service) -> BTreeMap<&str, &str> {
    let variables = service.environment.iter();
    variables
        .map(|variable| {
            let value = variable.value.as_deref().unwrap_or_default();
            (&*variable.name, value)
        })
        .collect()
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'t> {
    Number(u64),
    Text(&'t str),
}

/// Splits a text into numbers and the text between them.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_digit);
        let (piece, after) = rest.split_at(end.unwrap_or(rest.len()));
        pieces.push(match piece.parse() {
            Ok(number) => Piece::Number(number),
            Err(_) => Piece::Text(piece),
        });
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::{example, stack};

    fn found(text: &str) -> Vec<(String, Vec<String>)> {
        let (stack, _) = stack(text);
        named(&stack)
    }

    fn named(stack: &Stack) -> Vec<(String, Vec<String>)> {
        let name = |at: &usize| stack.services[*at].name.clone();
        groups(stack)
            .into_iter()
            .map(|group| (group.name, group.services.iter().map(name).collect()))
            .collect()
    }

    fn group(name: &str, members: &[&str]) -> (String, Vec<String>) {
        let members = members.iter().map(|&member| member.to_owned()).collect();
        (name.to_owned(), members)
    }

    #[test]
    fn three_executors() {
        let (stack, _) = example(&[
            "examples/crucible/docker-compose.yml",
            "examples/crucible/docker-compose.prod.yml",
        ]);
        assert_eq!(
            named(&stack),
            [group(
                "executor",
                &["executor-1", "executor-2", "executor-3"]
            )]
        );
    }

    #[test]
    fn indices_ports_and_volumes_may_follow_the_number() {
        let found = found(
            "services:
  worker_10: {image: w, environment: {INDEX: '10', PORT: 8090, NAME: 'w-10', N: 3}}
  worker_2: {image: w, environment: [INDEX=2, PORT=8082, NAME=w-2, N=3], ports: ['82:82']}
  worker_1: {image: w, environment: {INDEX: 1, PORT: 8081, NAME: w-1, N: '3'}, volumes: ['a1:/a']}
volumes: {a1: }
",
        );
        assert_eq!(
            found,
            [group("worker", &["worker_1", "worker_2", "worker_10"])]
        );
    }

    #[test]
    fn different_services_are_not_copies() {
        for other in [
            "{image: other}",
            "{image: w2, environment: {INDEX: 2}}",
            "{image: w, command: [run, '2'], environment: {INDEX: 2}}",
            "{image: w, command: [other]}",
            "{image: w, mem_limit: 64m}",
            "{image: w, environment: {DB: orders}}",
            "{image: w, environment: {A: 1, B: 2}}",
            "{image: w, environment: {INDEX: 7}}",
            "{image: w, scale: 2}",
            "{image: w, profiles: [off]}",
        ] {
            let text = format!(
                "services:\n  w1: {{image: w, environment: {{INDEX: 1}}}}\n  w2: {other}\n  v1: {{image: w1, environment: {{INDEX: 1}}}}\n  v2: {{image: w2, environment: {{INDEX: 2}}}}\n"
            );
            assert_eq!(found(&text), [], "{other}");
        }
        let shards = "services:
  db-1: {image: postgres, environment: {POSTGRES_DB: users}}
  db-2: {image: postgres, environment: {POSTGRES_DB: orders}}
";
        assert_eq!(found(shards), []);
    }

    #[test]
    fn gaps_are_ignored_and_duplicate_numbers_are_not() {
        let text = "services:\n  a1: {image: w}\n  a3: {image: w}\n  b-1: {image: w}\n  b1: {image: w}\n  '3': {image: w}\n  '4': {image: w}\n";
        assert_eq!(found(text), [group("a", &["a1", "a3"])]);
    }

    #[test]
    fn a_different_sibling_does_not_break_the_group() {
        let text = "services:\n  w-1: {image: w}\n  w-2: {image: v}\n  w-3: {image: w}\n";
        assert_eq!(found(text), [group("w", &["w-1", "w-3"])]);
    }
}
