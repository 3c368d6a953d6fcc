//! Compares `budget services` with recorded answers of docker compose 2.40.3.
//!
//! The cases are in `tests/conformance/<group>.json`; its README says how they were recorded. Each
//! case is written into its own directory and loaded by the real binary.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{binary, read, root, write};

#[derive(serde::Deserialize)]
struct Case {
    name: String,
    args: Vec<String>,
    #[serde(default)]
    env: String,
    #[serde(default)]
    cwd: String,
    stdin: Option<String>,
    files: BTreeMap<String, File>,
    #[serde(default)]
    dirs: Vec<String>,
    expected: Expected,
    engine: Option<Engine>,
}

/// What Compose requested from the Docker Engine when it created the containers.
#[derive(serde::Deserialize)]
struct Engine {
    ok: bool,
    services: Option<BTreeMap<String, Value>>,
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum File {
    Text(String),
    Other(Other),
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Other {
    Base64(String),
    Link(String),
}

#[derive(serde::Deserialize)]
struct Expected {
    ok: bool,
    project: Option<String>,
    services: Option<BTreeMap<String, Value>>,
    disabled: Option<BTreeMap<String, Value>>,
    error: Option<String>,
    warnings: Vec<String>,
}

/// The output of `budget services --format json`.
struct Answer {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn run(case: &Case, folder: &Path) -> Answer {
    for dir in &case.dirs {
        fs::create_dir_all(folder.join(dir)).unwrap();
    }
    for (path, file) in &case.files {
        match file {
            File::Text(text) => write(folder, path, text),
            File::Other(Other::Base64(text)) => write(folder, path, from_base64(text)),
            #[cfg(unix)]
            File::Other(Other::Link(target)) => {
                let link = folder.join(path);
                fs::create_dir_all(link.parent().unwrap()).unwrap();
                std::os::unix::fs::symlink(target, link).unwrap();
            }
            #[cfg(not(unix))]
            File::Other(Other::Link(target)) => panic!("no link to {target} on this system"),
        }
    }
    let mut command = binary(folder.join(&case.cwd));
    command
        .args(&case.args)
        .args(["services", "--format", "json"])
        .env("HOME", "/nonexistent")
        .envs(case.env.lines().filter_map(|line| line.split_once('=')))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // The tool may exit before it reads standard input.
    let _ = child
        .stdin
        .take()
        .unwrap()
        .write_all(case.stdin.as_deref().unwrap_or("").as_bytes());
    let output = child.wait_with_output().unwrap();
    Answer {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Decodes standard Base64 with padding.
fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut buffer, mut bits) = (0_u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        buffer = buffer << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits & 0xFF) as u8);
        }
    }
    bytes
}

/// Compose's fields in the form of `budget services`.
fn effective(name: &str, service: &Value, active: bool) -> Value {
    let set = |value: &Value| match value {
        Value::Null => None,
        value if value == &json!(0) => None,
        value => Some(value.clone()),
    };
    let first = |keys: &[&str]| keys.iter().find_map(|key| set(&service[*key]));
    let cpus = set(&service["extra"]["limits_cpus"]).or_else(|| first(&["cpus"]));
    let count = [&service["scale"], &service["replicas"]]
        .into_iter()
        .find(|count| !count.is_null())
        .cloned()
        .unwrap_or(json!(1));
    let depends_on: serde_json::Map<String, Value> = service["depends_on"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, dependency)| {
            let required = &dependency["required"];
            (
                name.clone(),
                json!({"condition": dependency["condition"], "required": required}),
            )
        })
        .collect();
    json!({
        "name": name,
        "active": active,
        "image": service["image"],
        "profiles": service["profiles"],
        "count": count,
        "limit": first(&["limits_memory", "mem_limit"]),
        "reservation": first(&["reservations_memory", "mem_reservation"]),
        "swap": first(&["memswap_limit"]),
        "shm": first(&["shm_size"]),
        "cpus": cpus.map(|cpus| cpus.as_f64()),
        "depends_on": depends_on,
    })
}

/// The same fields of the output.
fn printed(service: &Value) -> Value {
    let mut depends_on: Vec<_> = service["depends_on"].as_object().unwrap().iter().collect();
    depends_on.sort_by_key(|(name, _)| *name);
    let depends_on: serde_json::Map<String, Value> = depends_on
        .into_iter()
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let mut fields = serde_json::Map::new();
    for key in [
        "name",
        "active",
        "image",
        "profiles",
        "count",
        "limit",
        "reservation",
        "swap",
        "shm",
    ] {
        fields.insert(key.to_owned(), service[key].clone());
    }
    fields.insert("cpus".to_owned(), json!(service["cpus"].as_f64()));
    fields.insert("depends_on".to_owned(), Value::Object(depends_on));
    Value::Object(fields)
}

/// Compares the output for active services with the requests to the engine.
fn asked_of_the_engine(engine: &Engine, output: &Value) -> Result<(), String> {
    for (name, asked) in engine.services.iter().flatten() {
        let mut services = output["services"].as_array().unwrap().iter();
        let Some(found) = services.find(|service| service["name"] == **name) else {
            return Err(format!("an engine was asked for `{name}`"));
        };
        let bytes = |key: &str| found[key].as_i64().unwrap_or(0);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "Compose counts CPUs as a float of 32 bits"
        )]
        let nano_cpus = (found["cpus"].as_f64().unwrap_or(0.0) as f32 * 1e9) as i64;
        let would_ask = json!({
            "Memory": bytes("limit"),
            "MemoryReservation": bytes("reservation"),
            "MemorySwap": bytes("swap"),
            "NanoCpus": nano_cpus,
            "ShmSize": bytes("shm"),
            "containers": found["count"],
        });
        for (key, value) in would_ask.as_object().unwrap() {
            // Without containers, there is nothing else to compare.
            if asked.get(key).is_some_and(|asked| asked != value) {
                return Err(format!(
                    "an engine is asked for {key} {} of `{name}`, and this is {value}",
                    asked[key]
                ));
            }
        }
    }
    Ok(())
}

fn compare(case: &Case, answer: &Answer) -> Result<(), String> {
    let expected = &case.expected;
    if !expected.ok {
        return match answer.code {
            Some(2) => Ok(()),
            code => Err(format!(
                "Compose refuses it ({}), the answer was {code:?}",
                expected.error.as_deref().unwrap_or("no error recorded")
            )),
        };
    }
    if answer.code != Some(0) {
        return Err(format!(
            "Compose accepts it, the answer was {:?}\n{}{}",
            answer.code, answer.stdout, answer.stderr
        ));
    }
    let output: Value = serde_json::from_str(&answer.stdout).map_err(|error| error.to_string())?;
    let by_name = |services: &mut Vec<Value>| {
        services.sort_by_key(|service| service["name"].as_str().unwrap().to_owned());
    };
    let mut wanted: Vec<Value> = Vec::new();
    for (services, active) in [(&expected.services, true), (&expected.disabled, false)] {
        for (name, service) in services.iter().flatten() {
            wanted.push(effective(name, service, active));
        }
    }
    let mut found: Vec<Value> = output["services"]
        .as_array()
        .unwrap()
        .iter()
        .map(printed)
        .collect();
    by_name(&mut wanted);
    by_name(&mut found);
    if wanted != found {
        return Err(format!("expected {wanted:#?}\nfound    {found:#?}"));
    }
    if output["project"] != json!(expected.project) {
        return Err(format!(
            "the project is {}, not {:?}",
            output["project"],
            expected.project.as_deref().unwrap_or_default()
        ));
    }
    if let Some(engine) = case.engine.as_ref().filter(|engine| engine.ok) {
        asked_of_the_engine(engine, &output)?;
    }
    let mut warnings: Vec<String> = expected
        .warnings
        .iter()
        .map(|warning| warning.replace("<DIR>/", "").replace("\\\"", "\""))
        .collect();
    let mut said: Vec<String> = output["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| warning.as_str().unwrap().replace("../", ""))
        .collect();
    warnings.sort();
    warnings.dedup();
    said.sort();
    if warnings != said {
        return Err(format!(
            "Compose warns {warnings:#?}, the answer warns {said:#?}"
        ));
    }
    Ok(())
}

fn check(group: &str) {
    let recorded = read(format!("tests/conformance/{group}.json"));
    let cases: Vec<Case> = serde_json::from_str(&recorded).unwrap();
    assert!(!cases.is_empty());
    let mut failures = String::new();
    for case in &cases {
        let parent = tempfile::tempdir().unwrap();
        // The default project name is the name of the directory.
        let folder = parent.path().join(&case.name);
        fs::create_dir(&folder).unwrap();
        if let Err(message) = compare(case, &run(case, &folder)) {
            writeln!(failures, "--- {group}/{}: {message}", case.name).unwrap();
        }
    }
    let failed = failures
        .lines()
        .filter(|line| line.starts_with("--- "))
        .count();
    assert!(
        failures.is_empty(),
        "{failed} of {} cases differ\n{failures}",
        cases.len()
    );
}

macro_rules! groups {
    ($($test:ident: $file:literal,)*) => {
        $(#[test]
        fn $test() {
            check($file);
        })*

        #[test]
        fn every_recorded_group_is_run() {
            let listed = [$($file),*];
            let folder = root().join("tests/conformance");
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|extension| extension == "json") {
                    let group = path.file_stem().unwrap().to_str().unwrap();
                    assert!(listed.contains(&group), "{group} is not run");
                }
            }
        }
    };
}

groups! {
    both_spellings: "both-spellings",
    depends_on: "depends-on",
    discovery: "discovery",
    dotenv: "dotenv",
    extends: "extends",
    include: "include",
    interpolation: "interpolation",
    invalid: "invalid",
    merge: "merge",
    profiles: "profiles",
    units_cpus: "units-cpus",
    units_deploy_limits: "units-deploy-limits",
    units_deploy_reservations: "units-deploy-reservations",
    units_mem_limit: "units-mem_limit",
    units_mem_reservation: "units-mem_reservation",
    units_memswap_limit: "units-memswap_limit",
    units_other: "units-other",
    units_replicas: "units-replicas",
    units_shm_size: "units-shm_size",
    units_tmpfs: "units-tmpfs",
    warnings: "warnings",
    yaml: "yaml",
}
