//! The GitHub Action: what `action.yml` declares, and what its script does with the real binary.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{BINARY, isolated, read, root};

fn action() -> Value {
    serde_yaml::from_str(&read("action.yml")).unwrap()
}

fn script() -> String {
    read("action/check.sh")
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// The environment variable of an input.
fn variable(input: &str) -> String {
    format!("INPUT_{}", input.to_uppercase().replace('-', "_"))
}

#[test]
fn every_input_reaches_the_script_through_the_environment() {
    let action = action();
    let steps = action["runs"]["steps"].as_array().unwrap();
    let [step] = steps.as_slice() else {
        panic!("one step, and not {}", steps.len());
    };
    assert!(!step["run"].as_str().unwrap().contains("${{"));
    let env = step["env"].as_object().unwrap();
    let inputs = keys(&action["inputs"]);
    assert_eq!(env.len(), inputs.len());
    let script = script();
    assert!(!script.contains("eval"));
    for input in inputs {
        let variable = variable(input);
        assert_eq!(env[&variable], format!("${{{{ inputs.{input} }}}}"));
        assert!(script.contains(&variable), "{input} is not used");
        let said = &action["inputs"][input];
        assert!(said["description"].as_str().unwrap().len() > 20, "{input}");
        assert!(said["default"].is_string(), "{input}");
    }
    // The script must not read inputs that the action does not have.
    for word in script.split(|c: char| !c.is_ascii_uppercase() && c != '_') {
        let known = word == "INPUT_" || env.contains_key(word);
        assert!(!word.starts_with("INPUT_") || known, "{word}");
    }
}

/// A run of the script in its own directory.
struct Step {
    folder: TempDir,
    env: Vec<(String, String)>,
}

struct Ended {
    code: i32,
    log: String,
    outputs: Vec<(String, String)>,
    summary: String,
    files: BTreeSet<String>,
    folder: TempDir,
}

const COMPOSE: &str = "services:\n  web: {image: nginx, mem_limit: 128m}\n";

fn step(inputs: &[(&str, &str)]) -> Step {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("shop")).unwrap();
    let step = Step {
        folder,
        env: inputs
            .iter()
            .map(|(name, value)| (variable(name), (*value).to_owned()))
            .collect(),
    };
    step.file("compose.yaml", COMPOSE)
}

impl Step {
    fn file(self, name: &str, text: &str) -> Self {
        fs::write(self.path(name), text).unwrap();
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("shop").join(name)
    }

    fn run(self) -> Ended {
        let (outputs, summary) = (self.folder.path().join("o"), self.folder.path().join("s"));
        let output = isolated(Command::new("bash"), self.path(""))
            .arg(root().join("action/check.sh"))
            .env("GITHUB_OUTPUT", &outputs)
            .env("GITHUB_STEP_SUMMARY", &summary)
            .env("INPUT_BINARY", BINARY)
            .envs(self.env)
            .output()
            .unwrap();
        let text = |path| fs::read_to_string(path).unwrap_or_default();
        let outputs = text(outputs);
        let outputs = outputs.lines().map(|line| line.split_once('=').unwrap());
        let folder = fs::read_dir(self.folder.path().join("shop")).unwrap();
        let log = [output.stdout, output.stderr].concat();
        Ended {
            code: output.status.code().unwrap(),
            log: String::from_utf8(log).unwrap(),
            outputs: outputs
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            summary: text(summary),
            files: folder
                .map(|file| file.unwrap().file_name().into_string().unwrap())
                .collect(),
            folder: self.folder,
        }
    }
}

impl Ended {
    fn output(&self, name: &str) -> &str {
        let mut found = self.outputs.iter().filter(|(known, _)| known == name);
        let (_, value) = found
            .next()
            .unwrap_or_else(|| panic!("no {name}: {}", self.log));
        assert!(found.next().is_none(), "{name} is set twice");
        value
    }
}

#[test]
fn every_output_is_set_whatever_happens() {
    let action = action();
    let names = keys(&action["outputs"]);
    for name in &names {
        let value = &action["outputs"][name]["value"];
        assert_eq!(*value, format!("${{{{ steps.check.outputs.{name} }}}}"));
        assert!(action["outputs"][name]["description"].is_string());
    }
    for inputs in [
        &[("memory", "2g")][..],
        &[("memory", "2g"), ("sarif-file", "out.sarif")],
        &[("available", "1m")],
        &[("instance", "none")],
        &[("memory", "2g"), ("summary", "perhaps")],
        &[("memory", "2g"), ("binary", "/nonexistent")],
        &[("memory", "2g"), ("working-directory", "nowhere")],
        &[("memory", "2g"), ("sarif-file", "no/such/folder")],
    ] {
        let ended = step(inputs).run();
        for name in &names {
            // If a run fails half-way, the last value counts.
            let set = ended.outputs.iter().any(|(known, _)| known == name);
            assert!(set, "{inputs:?} {name}: {}", ended.log);
        }
    }
}

#[test]
fn what_fits_passes() {
    let ended = step(&[("memory", "2g"), ("sarif-file", "out.sarif")]).run();
    assert_eq!(ended.code, 0, "{}", ended.log);
    assert!(
        ended.log.starts_with("::notice title=fits::"),
        "{}",
        ended.log
    );
    assert_eq!(ended.output("verdict"), "fits");
    assert!(ended.output("ratio").parse::<f64>().unwrap() < 0.1);
    assert_eq!(ended.output("sarif-written"), "true");
    assert!(ended.summary.contains("| web |"), "{}", ended.summary);
    let sarif = fs::read(ended.folder.path().join("shop/out.sarif")).unwrap();
    let sarif: Value = serde_json::from_slice(&sarif).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
}

#[test]
fn what_does_not_fit_fails_with_everything_written() {
    let settings = "targets:\n  small: {instance: t2.nano}\n  large: {memory: 64g}\n";
    let large = "services:\n  web: {image: nginx, mem_limit: 3g}\n";
    let ended = step(&[("sarif-file", "out.sarif")])
        .file(".budget.yml", settings)
        .file("compose.yaml", large)
        .run();
    assert_eq!(ended.code, 1, "{}", ended.log);
    assert!(ended.log.starts_with("::error "), "{}", ended.log);
    assert_eq!(ended.output("verdict"), "overcommitted");
    assert!(ended.output("ratio").parse::<f64>().unwrap() > 1.0);
    assert!(
        ended.output("cheapest-fit").starts_with('t'),
        "{:?}",
        ended.outputs
    );
    assert_eq!(ended.output("sarif-written"), "true");
    assert!(!ended.summary.is_empty());
}

#[test]
fn without_an_answer_no_sarif_is_written() {
    let ended = step(&[("instance", "t3.smol"), ("sarif-file", "out.sarif")]).run();
    assert_eq!(ended.code, 2);
    assert!(ended.log.contains("t3.small"), "{}", ended.log);
    assert_eq!(ended.output("verdict"), "no-answer");
    assert_eq!(ended.output("sarif-written"), "false");
    assert!(ended.summary.contains("could not answer"));
    assert!(!ended.files.contains("out.sarif"));
}

#[test]
fn lists_are_divided_at_line_ends_and_nowhere_else() {
    let ended = step(&[
        ("files", "  a b.yaml\r\n\n\tprod.yaml  "),
        ("memory", "2g"),
        ("args", "--swap=1g\n--also\nthe proxy=60m\n"),
        ("summary", "false"),
    ])
    .file("a b.yaml", COMPOSE)
    .file("prod.yaml", "services:\n  web: {mem_limit: 3g}\n")
    .run();
    assert_eq!(ended.code, 1, "{}", ended.log);
    assert_eq!(ended.output("verdict"), "overcommitted");
    assert_eq!(ended.summary, "");
}

#[test]
fn no_input_is_run_or_taken_for_an_option() {
    let hostile = [
        "$(touch x)",
        "`touch x`",
        "'; touch x; '",
        "\"; touch x; \"",
        "a\nb; touch x",
        "--output=x",
        "-ox",
        "*",
        "${IFS}touch${IFS}x",
        "\u{1b}[31m::error::x",
    ];
    let action = action();
    for input in keys(&action["inputs"]) {
        // These two select the binary and its arguments.
        if ["binary", "args"].contains(&input) {
            continue;
        }
        for value in hostile {
            let mut inputs = vec![("memory", "2g")];
            inputs.retain(|(name, _)| *name != input);
            inputs.push((input, value));
            let ended = step(&inputs).run();
            let written = usize::from(input == "sarif-file");
            assert!(
                ended.files.len() <= 1 + written,
                "{input} {value}: {:?}",
                ended.files
            );
            assert!(!ended.files.contains("x"), "{input} {value}");
            // An invalid value of any other input is an error.
            if !["sarif-file", "profiles"].contains(&input) {
                assert_eq!(ended.code, 2, "{input} {value}: {}", ended.log);
            }
        }
    }
}
