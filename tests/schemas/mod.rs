//! The schemas for editors accept what the tool accepts: the same keys, and the same result for a
//! set of files.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use compose_budget::rules::rules;
use compose_budget::settings::{Config, ServiceKeys};
use compose_spec_loader::source::Sources;
use compose_spec_loader::yaml;
use serde_json::Value;

use crate::support::{budget, read, root, schema as validator};

fn schema(name: &str) -> Value {
    serde_json::from_str(&read(format!("schema/{name}.schema.json"))).unwrap()
}

/// No key is similar to this one, so the error lists all known keys.
const NO_KEY: &str = "~~~~~~~~~~~~~~~~";

/// Mappings of the settings in flow style, with `{}` in place of an unknown key.
const MAPPINGS: &[(&str, &str)] = &[
    ("", "{}"),
    ("/definitions/target", "targets: {a: {}}"),
    ("/definitions/stack", "targets: {a: {stacks: [{}]}}"),
    ("/definitions/disruption", "disruption: {}"),
    ("/definitions/policy", "policy: {}"),
    ("/definitions/policy", "targets: {a: {policy: {}}}"),
    ("/definitions/service", "services: {a: {}}"),
    ("/definitions/family", "images: {redis: {}}"),
    ("/definitions/machine", "instances: {a: {}}"),
    ("/definitions/accepted", "ignore: [{}]"),
];

/// The keys that the tool lists for an unknown key.
fn known(findings: &[compose_spec_loader::finding::Finding]) -> BTreeSet<String> {
    let unknown = findings
        .iter()
        .find(|finding| finding.id == "unknown-key")
        .unwrap();
    let help = unknown.help.as_deref().unwrap();
    let keys = help.strip_prefix("it has: ").unwrap();
    keys.split(", ").map(str::to_owned).collect()
}

fn documented(schema: &Value, pointer: &str) -> BTreeSet<String> {
    let mapping = schema.pointer(pointer).unwrap();
    assert_eq!(mapping["additionalProperties"], false, "{pointer}");
    mapping["properties"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect()
}

#[test]
fn the_keys_are_those_that_the_tool_knows() {
    let schema = schema("budget-yml");
    for (pointer, written) in MAPPINGS {
        let sources = Sources::default();
        let text = written.replace("{}", &format!("{{{NO_KEY}: 1}}"));
        let source = sources.add(".budget.yml", text);
        let refused = Config::read(source, &sources).unwrap_err();
        assert_eq!(known(&refused), documented(&schema, pointer), "{written}");
    }
}

/// New sections of the file and new kinds of mappings must be added to [`MAPPINGS`].
#[test]
fn no_mapping_with_keys_of_its_own_is_passed_over() {
    let schema = schema("budget-yml");
    let definitions = schema["definitions"].as_object().unwrap();
    let closed = definitions
        .iter()
        .filter(|(_, definition)| definition["additionalProperties"] == false)
        .map(|(name, _)| format!("/definitions/{name}"));
    let tried: BTreeSet<_> = MAPPINGS
        .iter()
        .map(|(pointer, _)| (*pointer).to_owned())
        .collect();
    let all: BTreeSet<_> = closed.chain([String::new()]).collect();
    assert_eq!(tried, all);
}

#[test]
fn beside_a_service_the_keys_are_the_same() {
    let sources = Sources::default();
    let source = sources.add("compose.yaml", format!("{NO_KEY}: 1"));
    let documents = yaml::parse(sources.get(source).text(), source).unwrap();
    let node = yaml::decode(&documents[0]).unwrap();
    let refused = ServiceKeys::read(&node, &sources).unwrap_err();
    let beside = schema("x-budget");
    assert_eq!(known(&refused), documented(&beside, "/definitions/service"));
    let central = schema("budget-yml");
    for (key, value) in beside["definitions"]["service"]["properties"]
        .as_object()
        .unwrap()
    {
        let same = &central["definitions"]["service"]["properties"][key];
        assert_eq!(value["description"], same["description"], "{key}");
    }
    assert_eq!(
        beside["definitions"]["amount"],
        central["definitions"]["amount"]
    );
}

#[test]
fn rules_to_ignore_are_all_rules() {
    let numbers = rules().filter_map(|rule| rule.number);
    let names: BTreeSet<_> = rules().map(|rule| rule.id).chain(numbers).collect();
    let schema = schema("budget-yml");
    let listed = schema["definitions"]["rule"]["enum"].as_array().unwrap();
    let listed: BTreeSet<_> = listed.iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(listed, names);
}

/// Editors show descriptions.
#[test]
fn every_key_is_described() {
    fn look(value: &Value, at: &str) {
        for (key, inner) in value.as_object().into_iter().flatten() {
            if key == "properties" {
                for (name, property) in inner.as_object().unwrap() {
                    let said = property["description"].as_str().unwrap_or_default();
                    // Compose's own schema describes `services` of a Compose file.
                    assert!(said.len() > 15 || name == "services", "{at}/{name}");
                }
            }
            look(inner, &format!("{at}/{key}"));
        }
        for inner in value.as_array().into_iter().flatten() {
            look(inner, at);
        }
    }
    for name in ["budget-yml", "x-budget"] {
        let schema = schema(name);
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        assert!(schema["title"].is_string());
        look(&schema, "");
    }
}

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = root().join("tests/schemas").join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|file| (file.clone(), fs::read_to_string(file).unwrap()))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

/// Cases in a file are separated by `---`.
fn cases(folder: &str) -> Vec<String> {
    let cases = files(folder).into_iter().flat_map(|(path, text)| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        text.split("---\n")
            .map(|case| format!("# {name}\n{case}"))
            .collect::<Vec<_>>()
    });
    cases.collect()
}

/// The tool's errors for a settings file; empty if it accepts the file. The machine is given, so
/// only settings can be rejected.
fn refusal(settings: &str, compose: &str) -> Option<String> {
    let ran = budget("check --memory 64g --fail-on never")
        .file(".budget.yml", settings)
        .compose(compose)
        .run();
    match ran.code {
        0 => None,
        2 => Some(ran.stderr),
        code => panic!("{code} for {settings}"),
    }
}

const COMPOSE: &str = "services: {web: {image: nginx, mem_limit: 64m}}\n";

fn parsed(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

fn accepted_by_both(name: &str, text: &str, refused: Option<String>) {
    assert!(refused.is_none(), "{text}\n{}", refused.unwrap_or_default());
    assert!(validator::allows(&schema(name), &parsed(text)), "{text}");
}

#[test]
fn good_settings_are_accepted_by_both() {
    for text in cases("good") {
        accepted_by_both("budget-yml", &text, refusal(&text, COMPOSE));
    }
    for example in fs::read_dir(root().join("examples")).unwrap() {
        let file = example.unwrap().path().join(".budget.yml");
        if let Ok(text) = fs::read_to_string(file) {
            accepted_by_both("budget-yml", &text, refusal(&text, COMPOSE));
        }
    }
}

#[test]
fn bad_settings_are_refused_by_both() {
    for text in cases("bad") {
        assert!(refusal(&text, COMPOSE).is_some(), "{text}");
        assert!(
            !validator::allows(&schema("budget-yml"), &parsed(&text)),
            "{text}"
        );
    }
}

/// Only the tool can check what needs arithmetic, the catalogue or the knowledge base.
#[test]
fn some_faults_only_the_tool_finds() {
    for text in cases("only-the-tool") {
        assert!(refusal(&text, COMPOSE).is_some(), "{text}");
        assert!(
            validator::allows(&schema("budget-yml"), &parsed(&text)),
            "{text}"
        );
    }
}

#[test]
fn beside_a_service_the_answers_are_the_same() {
    let service = |keys: &str| format!("services: {{web: {{image: nginx, x-budget: {keys}}}}}\n");
    for keys in [
        "{expected: 95m, floor: 64m, importance: core, count_variable: worker.COUNT}",
        "{expected: 1048576}",
        "{expected: '${SIZE:-95m}', importance: '${HOW-core}'}",
        "",
    ] {
        let text = service(keys);
        accepted_by_both("x-budget", &text, refusal("", &text));
    }
    for keys in [
        "{expect: 95m}",
        "{expected: 0}",
        "{expected: 95}",
        "{floor: lots}",
        "{importance: vital}",
        "{count_variable: COUNT}",
        "[95m]",
        "95m",
    ] {
        let text = service(keys);
        assert!(refusal("", &text).is_some(), "{text}");
        assert!(
            !validator::allows(&schema("x-budget"), &parsed(&text)),
            "{text}"
        );
    }
}
