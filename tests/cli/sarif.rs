//! Checks the output against the part of the SARIF 2.1.0 schema that it uses.
//!
//! The rules are those of `sarif-schema-2.1.0.json`
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json>):
//! the allowed and required properties of each object, and their types.

use serde_json::{Value, json};

use crate::support::budget;

/// The type of a value.
enum Shape {
    /// An object: each property, whether it is required, and its shape. No others are allowed.
    Object(&'static [(&'static str, bool, Shape)]),
    /// A list with a minimum number of entries.
    List(usize, &'static Shape),
    Text,
    Bool,
    /// An integer with a minimum.
    Integer(i64),
    OneOf(&'static [&'static str]),
    /// An RFC 3986 reference.
    Uri,
    /// A mapping from names to strings.
    Texts,
    /// A property bag with any content.
    Bag,
}

use Shape::{Bag, Bool, Integer, List, Object, OneOf, Text, Texts, Uri};

const MESSAGE: Shape = Object(&[("text", true, Text)]);

const REGION: Shape = Object(&[
    ("startLine", false, Integer(1)),
    ("startColumn", false, Integer(1)),
    ("endLine", false, Integer(1)),
    ("endColumn", false, Integer(1)),
]);

const ARTIFACT: Shape = Object(&[("uri", false, Uri), ("uriBaseId", false, Text)]);

const LOCATION: Shape = Object(&[
    (
        "physicalLocation",
        false,
        Object(&[
            ("artifactLocation", false, ARTIFACT),
            ("region", false, REGION),
        ]),
    ),
    ("message", false, MESSAGE),
]);

const LEVEL: Shape = OneOf(&["none", "note", "warning", "error"]);

const RULE: Shape = Object(&[
    ("id", true, Text),
    ("shortDescription", false, MESSAGE),
    ("fullDescription", false, MESSAGE),
    (
        "help",
        false,
        Object(&[("text", true, Text), ("markdown", false, Text)]),
    ),
    ("helpUri", false, Uri),
    (
        "defaultConfiguration",
        false,
        Object(&[("level", false, LEVEL)]),
    ),
]);

const SUPPRESSION: Shape = Object(&[
    ("kind", true, OneOf(&["inSource", "external"])),
    ("justification", false, Text),
]);

const NOTIFICATION: Shape = Object(&[
    ("descriptor", false, Object(&[("id", false, Text)])),
    ("level", false, LEVEL),
    ("message", true, MESSAGE),
    ("locations", false, List(0, &LOCATION)),
]);

const INVOCATION: Shape = Object(&[
    ("executionSuccessful", true, Bool),
    ("toolExecutionNotifications", false, List(0, &NOTIFICATION)),
]);

const REPLACEMENT: Shape = Object(&[
    ("deletedRegion", true, REGION),
    ("insertedContent", false, MESSAGE),
]);

const CHANGE: Shape = Object(&[
    ("artifactLocation", true, ARTIFACT),
    ("replacements", true, List(1, &REPLACEMENT)),
]);

const FIX: Shape = Object(&[
    ("description", false, MESSAGE),
    ("artifactChanges", true, List(1, &CHANGE)),
]);

const RESULT: Shape = Object(&[
    ("ruleId", false, Text),
    ("ruleIndex", false, Integer(-1)),
    ("level", false, LEVEL),
    ("message", true, MESSAGE),
    ("locations", false, List(0, &LOCATION)),
    ("relatedLocations", false, List(0, &LOCATION)),
    ("partialFingerprints", false, Texts),
    ("fixes", false, List(0, &FIX)),
    ("suppressions", false, List(0, &SUPPRESSION)),
]);

const DRIVER: Shape = Object(&[
    ("name", true, Text),
    ("semanticVersion", false, Text),
    ("informationUri", false, Uri),
    ("rules", false, List(0, &RULE)),
]);

const RUN: Shape = Object(&[
    ("tool", true, Object(&[("driver", true, DRIVER)])),
    ("invocations", false, List(0, &INVOCATION)),
    (
        "columnKind",
        false,
        OneOf(&["utf16CodeUnits", "unicodeCodePoints"]),
    ),
    ("results", false, List(0, &RESULT)),
    ("properties", false, Bag),
]);

const LOG: Shape = Object(&[
    ("$schema", false, Uri),
    ("version", true, OneOf(&["2.1.0"])),
    ("runs", true, List(0, &RUN)),
]);

fn faults(value: &Value, shape: &Shape, at: &str) -> Vec<String> {
    let ok = match shape {
        Object(properties) => {
            let Some(object) = value.as_object() else {
                return vec![format!("{at} is no object: {value}")];
            };
            let unknown = object
                .keys()
                .filter(|key| properties.iter().all(|(name, ..)| name != key))
                .map(|key| format!("{at}.{key} is not in the schema"));
            let within =
                properties
                    .iter()
                    .flat_map(|(name, required, shape)| match object.get(*name) {
                        Some(value) => faults(value, shape, &format!("{at}.{name}")),
                        None if *required => vec![format!("{at} has no {name}")],
                        None => Vec::new(),
                    });
            return unknown.chain(within).collect();
        }
        List(least, shape) => {
            let Some(list) = value.as_array().filter(|list| list.len() >= *least) else {
                return vec![format!("{at} is no list of {least}: {value}")];
            };
            let within = list.iter().enumerate();
            return within
                .flat_map(|(index, value)| faults(value, shape, &format!("{at}[{index}]")))
                .collect();
        }
        Text => value.is_string(),
        Bool => value.is_boolean(),
        Integer(least) => value.as_i64().is_some_and(|number| number >= *least),
        OneOf(words) => value.as_str().is_some_and(|word| words.contains(&word)),
        Uri => value.as_str().is_some_and(is_uri_reference),
        Texts => value
            .as_object()
            .is_some_and(|texts| texts.values().all(Value::is_string)),
        Bag => value.is_object(),
    };
    if ok {
        Vec::new()
    } else {
        vec![format!("{at} is wrong: {value}")]
    }
}

/// Whether the text has only URI characters, two digits after every `%`, and no colon in the first
/// part of a relative reference. <https://www.rfc-editor.org/rfc/rfc3986#appendix-A>
fn is_uri_reference(text: &str) -> bool {
    let escapes = text
        .split('%')
        .skip(1)
        .all(|rest| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()));
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    let scheme = ["https://", "file:///"].iter().any(|s| text.starts_with(s));
    let first = text.split('/').next().unwrap_or_default();
    escapes && text.chars().all(allowed) && (scheme || !first.contains(':'))
}

/// Checks what the schema cannot express: indices match their targets, and ends come after starts.
fn consistent(log: &Value) {
    let run = &log["runs"][0];
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!(rule["id"], result["ruleId"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        if let (Some(line), Some(column)) =
            (region["endLine"].as_u64(), region["endColumn"].as_u64())
        {
            let start = (region["startLine"].as_u64(), region["startColumn"].as_u64());
            assert!((Some(line), Some(column)) > start, "{region}");
        }
    }
}

#[test]
fn it_is_what_the_schema_allows() {
    let compose = "
services:
  web: {image: 'é𐐀', mem_limit: 256}
  db: {image: postgres, mem_limit: 1.5}
  app: {image: app, cpus: 9, depends_on: [db]}
";
    for arguments in [
        "check --memory 1g --cpus 1",
        "check --available 1m",
        "check --memory 64g --unlimited allow",
        "check -f - --memory 1g",
        "check --memory",
        "check none.yaml --memory 1g",
        "check --instance t3.smol",
    ] {
        let run = budget(arguments)
            .argument("--format=sarif")
            .compose(compose);
        let said = run.stdin(compose).run();
        let log: Value = serde_json::from_str(&said.stdout)
            .unwrap_or_else(|error| panic!("{arguments}: {error}: {said}"));
        let found = faults(&log, &LOG, "$");
        assert!(found.is_empty(), "{arguments}: {found:#?}");
        consistent(&log);
        let succeeded = &log["runs"][0]["invocations"][0]["executionSuccessful"];
        assert_eq!(*succeeded, said.code != 2, "{arguments}");
    }
}

#[test]
fn the_checker_finds_faults() {
    let said = budget("check --available 1m --format sarif")
        .compose("services: {web: {image: nginx, mem_limit: 64m}}")
        .run();
    let log: Value = serde_json::from_str(&said.stdout).unwrap();
    assert!(faults(&log, &LOG, "$").is_empty());
    for (pointer, wrong) in [
        ("/version", json!("2.0.0")),
        ("/runs/0/results/0/level", json!("info")),
        ("/runs/0/results/0/message", json!("text")),
        (
            "/runs/0/results/0/locations/0/physicalLocation/region/startLine",
            json!(0),
        ),
        (
            "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri",
            json!("a b.yaml"),
        ),
        ("/runs/0/tool/driver", json!({})),
        ("/runs/0/invocations/0", json!({"new": 1})),
    ] {
        let mut broken = log.clone();
        *broken.pointer_mut(pointer).unwrap() = wrong;
        assert!(!faults(&broken, &LOG, "$").is_empty(), "{pointer}");
    }
}

#[test]
fn what_is_accepted_is_a_result_that_says_why() {
    let said = budget("check --memory 4g --format sarif")
        .compose(
            "services:
  a: {image: 'postgres:16', mem_limit: 100m} # budget: ignore=shared-buffers-default few rows
  b: {image: 'postgres:16', mem_limit: 100m}
  c: {image: 'postgres:16', mem_limit: 100m}
",
        )
        .file(
            ".budget.yml",
            "ignore: [{rule: shared-buffers-default, service: c, reason: a test}]\n",
        )
        .run();
    let log: Value = serde_json::from_str(&said.stdout).unwrap();
    assert!(faults(&log, &LOG, "$").is_empty());
    consistent(&log);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let of_rule = results
        .iter()
        .filter(|result| result["ruleId"] == "shared-buffers-default");
    let suppressions: Vec<&Value> = of_rule.map(|result| &result["suppressions"]).collect();
    assert_eq!(
        suppressions,
        [
            &json!([]),
            &json!([{"kind": "inSource", "justification": "few rows"}]),
            &json!([{"kind": "external", "justification": "a test"}]),
        ]
    );
    let rule = &log["runs"][0]["tool"]["driver"]["rules"][0];
    assert!(
        rule["help"]["markdown"]
            .as_str()
            .unwrap()
            .contains("```yaml"),
        "{rule}"
    );
    let mut prints: Vec<String> = results
        .iter()
        .map(|result| result["partialFingerprints"].to_string())
        .collect();
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(prints.len(), results.len());
}
