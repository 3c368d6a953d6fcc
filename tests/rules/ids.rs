//! Every finding of `check` has a page and can be accepted by its id.

use compose_budget::rules;

use crate::support::{files_below, read};

/// Ids that are not rules, and why.
const NO_RULES: &[(&str, &str)] = &[
    (
        "compose-warning",
        "what Compose says of the file as a whole, in its own words",
    ),
    (
        "unknown-rule",
        "who misspells a rule does not accept that by another comment",
    ),
    ("memory-overflows", "there is no report with it"),
];

/// The modules whose findings `check` reports.
const ROOMS: [&str; 2] = ["src/budget", "src/rules"];

/// The ids of findings created in a source text, without its tests.
fn made(text: &str) -> Vec<&str> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let starts = ["Finding::error(", "Finding::new("];
    let calls = starts
        .iter()
        .flat_map(|start| code.split(start).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"'));
    calls
        .filter_map(|rest| Some(rest.split_once('"')?.0))
        .collect()
}

#[test]
fn ids_are_found_on_the_next_line_too() {
    let text = "Finding::error(\n  \"a\",\n); Finding::new(\"b\", x); Finding::new(self.id)";
    assert_eq!(made(text), ["a", "b"]);
}

#[test]
fn every_id_that_check_reports_is_a_rule() {
    let mut wrong = Vec::new();
    let mut listed: Vec<&str> = NO_RULES.iter().map(|(id, _)| *id).collect();
    for path in ROOMS.iter().flat_map(files_below) {
        for id in made(&read(&path)) {
            let is_listed = NO_RULES.iter().any(|(other, _)| *other == id);
            if rules::find(id).is_none() && !is_listed {
                wrong.push(format!("{}: {id} is no rule", path.display()));
            }
            listed.retain(|other| *other != id);
        }
    }
    wrong.extend(
        listed
            .iter()
            .map(|id| format!("nothing makes {id} any more")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
