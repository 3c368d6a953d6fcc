//! Integrations with other CI tools: the pre-commit hook and the commands in `docs/ci.md`.

use clap::Parser as _;
use compose_budget::cli::Cli;
use serde_json::Value;

use crate::support::{matches, read};

fn parses(command: &str) {
    let arguments = command
        .split_whitespace()
        .take_while(|word| !["|", "||", ">>"].contains(word))
        .map(|word| word.trim_end_matches('\''));
    if let Err(error) = Cli::try_parse_from(arguments) {
        panic!("{command}: {error}");
    }
}

#[test]
fn the_hook_runs_for_what_compose_reads() {
    let hooks: Value = serde_yaml::from_str(&read(".pre-commit-hooks.yaml")).unwrap();
    let [hook] = hooks.as_array().unwrap().as_slice() else {
        panic!("one hook: {hooks}");
    };
    assert_eq!(hook["pass_filenames"], false);
    assert_eq!(hook["language"], "rust");
    parses(hook["entry"].as_str().unwrap());
    let files = hook["files"].as_str().unwrap();
    for name in [
        "compose.yaml",
        "compose.yml",
        "docker-compose.yaml",
        "docker-compose.yml",
        "compose.override.yaml",
        "compose.override.yml",
        "docker-compose.override.yaml",
        "docker-compose.override.yml",
        "deploy/docker-compose.prod.yml",
        "compose-prod.yaml",
        ".budget.yml",
        "shop/.budget.yml",
        ".env",
    ] {
        assert!(matches(files, name), "{name}");
    }
    for name in [
        "composer.yml",
        "compose.json",
        "README.md",
        "x.budget.yml",
        "decompose.yaml",
    ] {
        assert!(!matches(files, name), "{name}");
    }
}

#[test]
fn every_command_of_the_page_can_be_typed() {
    let page = read("docs/ci.md");
    let mut fenced = false;
    let mut commands = 0;
    for line in page.lines() {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if let Some(start) = line.find("budget check").filter(|_| fenced) {
            parses(&line[start..]);
            commands += 1;
        }
    }
    assert!(!fenced && commands >= 6, "{commands} commands");
}

/// The page must describe the inputs and outputs that the action has.
#[test]
fn the_page_names_inputs_and_outputs_that_there_are() {
    let action: Value = serde_yaml::from_str(&read("action.yml")).unwrap();
    let page = read("docs/ci.md");
    assert!(page.contains("sarif-file: ") && action["inputs"]["sarif-file"].is_object());
    for (_, rest) in page
        .match_indices("steps.budget.outputs.")
        .map(|(at, found)| page[at..].split_at(found.len()))
    {
        let end = rest
            .find(|c: char| !c.is_ascii_alphabetic() && c != '-')
            .unwrap();
        // `code` is set by the step before it.
        let known = &rest[..end] == "code" || action["outputs"][&rest[..end]].is_object();
        assert!(known, "{}", &rest[..end]);
    }
}
