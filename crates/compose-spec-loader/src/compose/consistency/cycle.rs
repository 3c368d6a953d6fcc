//! Finds dependency cycles between services.

use foldhash::{HashMap, HashMapExt as _};

use super::Project;
use crate::compose::refusal::{Brief, DEPENDENCY_CYCLE};
use crate::finding::Finding;
use crate::yaml::{Key, Node};

/// The state of a service in the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// On the current path.
    Open,
    /// Done: it leads to no cycle.
    Done,
}

/// A step on the path: a service, how it was reached, and its remaining dependencies.
struct Step<'a> {
    name: &'a str,
    by: Option<&'a Key>,
    rest: Box<dyn Iterator<Item = &'a Key> + 'a>,
}

/// The first cycle, in the order of the files.
///
/// Linear and without recursion, because a chain may be as long as the list of services.
pub(super) fn find(project: &Project<'_>) -> Option<Finding> {
    let mut marks: HashMap<&str, Mark> = HashMap::new();
    for (start, _) in project.services() {
        if marks.contains_key(&*start.text) {
            continue;
        }
        let mut way = vec![step(project, &start.text, None)];
        marks.insert(&start.text, Mark::Open);
        while let Some(last) = way.last_mut() {
            let Some(next) = last.rest.next() else {
                marks.insert(last.name, Mark::Done);
                way.pop();
                continue;
            };
            match marks.get(&*next.text) {
                Some(Mark::Open) => return Some(cycle(&way, next)),
                Some(Mark::Done) => {}
                None => {
                    marks.insert(&next.text, Mark::Open);
                    way.push(step(project, &next.text, Some(next)));
                }
            }
        }
    }
    None
}

fn step<'a>(project: &Project<'a>, name: &'a str, by: Option<&'a Key>) -> Step<'a> {
    let config = project
        .section("services")
        .and_then(|services| services.get(name));
    let active = project.active;
    let waits = config.and_then(|config| config.get("depends_on"));
    let waits = waits
        .into_iter()
        .flat_map(Node::entries)
        .map(|(key, _)| key);
    Step {
        name,
        by,
        rest: Box::new(waits.filter(|key| active.contains(&*key.text))),
    }
}

fn cycle(way: &[Step<'_>], closing: &Key) -> Finding {
    /// Longer cycles are abbreviated in the middle.
    const SHOWN: usize = 8;
    let start = way
        .iter()
        .position(|step| step.name == &*closing.text)
        .unwrap_or_default();
    let circle = &way[start..];
    let mut names: Vec<String> = circle
        .iter()
        .map(|step| Brief(step.name).to_string())
        .collect();
    let last = circle.last().map_or("", |step| step.name);
    if names.len() > SHOWN {
        let hidden = names.len() - SHOWN;
        names.splice(SHOWN / 2..SHOWN / 2 + hidden, [format!("({hidden} more)")]);
    }
    let (names, first) = (names.join(" -> "), Brief(&closing.text));
    let message = format!("services depend on each other in a cycle: {names} -> {first}");
    let mut finding = Finding::error(DEPENDENCY_CYCLE, message)
        .at(closing.span)
        .service(last)
        .label(format!("`{}` waits for `{first}`", Brief(last)))
        .help("remove one of these dependencies");
    for pair in circle.windows(2).take(SHOWN) {
        if let Some(by) = pair[1].by {
            let words = format!(
                "`{}` waits for `{}`",
                Brief(pair[0].name),
                Brief(pair[1].name)
            );
            finding = finding.related(by.span, words);
        }
    }
    finding
}
