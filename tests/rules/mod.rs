//! Each rule fires for one file and is silent for another. `UPDATE=1 cargo test rules` records the
//! findings.

mod forms;
mod ids;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use compose_budget::rules;
use serde_json::Value;

use crate::support::{budget, root};

fn cases() -> PathBuf {
    root().join("tests/cases")
}

fn updates() -> bool {
    std::env::var_os("UPDATE").is_some()
}

/// Compares with the recorded file, or updates it.
fn compare(path: &Path, now: &str) -> Option<String> {
    if updates() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, now).unwrap();
        return None;
    }
    let recorded = fs::read_to_string(path).unwrap_or_default();
    (recorded != now).then(|| format!("{}\n--- recorded\n{recorded}--- now\n{now}", path.display()))
}

/// The findings in a file, on a machine with 4 GiB and 4 CPUs.
fn findings(file: &Path) -> Vec<Value> {
    let run = budget("check --memory 4g --cpus 4 --fail-on never -p case -f")
        .argument(file.file_name().unwrap().to_str().unwrap())
        .within(file.parent().unwrap());
    let report = run.json();
    let findings = report["targets"][0]["findings"].as_array();
    let findings = findings.unwrap_or_else(|| panic!("{}: {report}", file.display()));
    findings.clone()
}

/// The findings with one id in a file.
fn found(file: &Path, id: &str) -> String {
    let mut text = String::new();
    let all = findings(file);
    for finding in all.iter().filter(|finding| finding["id"] == id) {
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

/// A file with an edit applied.
fn edited(text: &str, edit: &Value) -> String {
    let offset = |place: &Value| {
        let line = usize::try_from(place["line"].as_u64().unwrap()).unwrap();
        let column = usize::try_from(place["column"].as_u64().unwrap()).unwrap();
        let before: usize = text
            .split_inclusive('\n')
            .take(line - 1)
            .map(str::len)
            .sum();
        let line = text.lines().nth(line - 1).unwrap();
        let inside: usize = line.chars().take(column - 1).map(char::len_utf8).sum();
        before + inside
    };
    let (start, end) = (offset(&edit["start"]), offset(&edit["end"]));
    let replacement = edit["replacement"].as_str().unwrap();
    format!("{}{replacement}{}", &text[..start], &text[end..])
}

/// The severity as a number; 0 for no finding.
fn loudness(finding: &Value) -> u8 {
    match finding["severity"].as_str().unwrap() {
        "info" => 1,
        "warning" => 2,
        _ => 3,
    }
}

fn loudest(findings: &[Value], id: &str) -> u8 {
    let same = findings.iter().filter(|finding| finding["id"] == id);
    same.map(loudness).max().unwrap_or(0)
}

/// Edits that do not fix their finding, or make another one worse.
fn after_edits(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let before = findings(file);
    let mut wrong = Vec::new();
    for finding in before.iter().filter(|finding| finding["edit"].is_object()) {
        let id = finding["id"].as_str().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mended = folder.path().join("compose.yaml");
        let new = edited(&text, &finding["edit"]);
        fs::write(&mended, &new).unwrap();
        let after = findings(&mended);
        let same = |one: &&Value| one["id"] == id && one["service"] == finding["service"];
        if after.iter().any(|one| same(&one)) {
            wrong.push(format!("{id} is not silent after its own edit:\n{new}"));
        }
        for one in &after {
            let other = one["id"].as_str().unwrap();
            if loudness(one) > loudest(&before, other) {
                wrong.push(format!("after the edit of {id}, {other} speaks up:\n{new}"));
            }
        }
    }
    wrong
}

#[test]
fn an_edit_makes_its_rule_silent_and_no_other_louder() {
    let wrong: Vec<String> = rules::rules()
        .flat_map(|rule| after_edits(&cases().join(rule.id).join("fires.yaml")))
        .collect();
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
