//! Each rule finds something in one file and nothing in another, and `docs/rules.md` says what
//! the rules say. `UPDATE=1 cargo test --test rules` writes both anew.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what it calls"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use compose_budget::rules;
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cases() -> PathBuf {
    root().join("tests/cases")
}

fn updates() -> bool {
    std::env::var_os("UPDATE").is_some()
}

/// Compares, or writes where that is asked for.
fn compare(path: &Path, now: &str) -> Option<String> {
    if updates() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, now).unwrap();
        return None;
    }
    let recorded = fs::read_to_string(path).unwrap_or_default();
    (recorded != now).then(|| format!("{}\n--- recorded\n{recorded}--- now\n{now}", path.display()))
}

/// What is found with one id in a file, on a machine of 4 GiB and 4 CPUs.
fn found(file: &Path, id: &str) -> String {
    let output = Command::cargo_bin("budget")
        .unwrap()
        .current_dir(file.parent().unwrap())
        .env_clear()
        .args(["check", "--memory", "4g", "--cpus", "4", "--format", "json"])
        .args(["--fail-on", "never", "-p", "case", "-f"])
        .arg(file.file_name().unwrap())
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let findings = report["targets"][0]["findings"]
        .as_array()
        .unwrap_or_else(|| panic!("{}: {report}", file.display()));
    let mut text = String::new();
    for finding in findings.iter().filter(|finding| finding["id"] == id) {
        let said = |key: &str| finding[key].as_str().unwrap_or("-").to_owned();
        let at = &finding["at"];
        let place = match at["file"].as_str() {
            Some(file) => format!("{file}:{}:{}", at["line"], at["column"]),
            None => "nowhere".to_owned(),
        };
        let (severity, number) = (said("severity"), said("number"));
        writeln!(text, "{place}: {severity} {id} {number}").unwrap();
        writeln!(text, "  {}", said("message")).unwrap();
        writeln!(text, "  help: {}", said("help")).unwrap();
        if let Some(edit) = finding["edit"]["replacement"].as_str() {
            writeln!(text, "  write: {edit}").unwrap();
        }
    }
    text
}

#[test]
fn every_rule_fires_in_one_file_and_is_silent_in_another() {
    let mut wrong = Vec::new();
    for rule in rules::rules() {
        let folder = cases().join(rule.id);
        let fires = found(&folder.join("fires.yaml"), rule.id);
        if fires.is_empty() {
            wrong.push(format!("{} finds nothing in its own file", rule.id));
        }
        wrong.extend(compare(&folder.join("fires.out"), &fires));
        let silent = found(&folder.join("silent.yaml"), rule.id);
        if !silent.is_empty() {
            wrong.push(format!("{} is not silent:\n{silent}", rule.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_belongs_to_a_rule() {
    for entry in fs::read_dir(cases()).unwrap() {
        let name = entry.unwrap().file_name();
        let name = name.to_str().unwrap();
        assert!(rules::find(name).is_some(), "there is no rule {name}");
    }
}

#[test]
fn the_page_says_what_the_rules_say() {
    let wrong = compare(&root().join("docs/rules.md"), &rules::markdown());
    assert_eq!(wrong, None, "UPDATE=1 cargo test --test rules writes it");
}
