//! `budget trim` and `budget plan` do not reveal values of variables or of `env_file`s.

use std::fs;

use crate::cli::trim::{folder, within};

const JAVA: &str = "\
services:
  j:
    image: eclipse-temurin:21
    mem_limit: 900m
    ports: ['80:80']
    command: java -jar a.jar
";

/// Every view of a plan, in one text.
fn seen(stack: &str, files: &[(&str, &str)], options: &str) -> String {
    let here = folder(stack);
    for (name, text) in files {
        fs::write(here.path().join(name), text).unwrap();
    }
    let mut seen = String::new();
    for arguments in [
        "trim",
        "trim --diff",
        "trim -o out.yml --runbook go.sh",
        "plan",
        "plan --format json",
        "trim --in-place",
    ] {
        let said = within(here.path(), &format!("{arguments} {options}"));
        seen.push_str(&said.to_string());
    }
    for name in ["out.yml", "go.sh", "compose.yaml"] {
        seen.push_str(&fs::read_to_string(here.path().join(name)).unwrap_or_default());
    }
    seen
}

#[test]
fn what_a_variable_stands_for_is_not_said() {
    let stack = format!(
        "{JAVA}    environment:\n      JAVA_TOOL_OPTIONS: '-Xmx${{HEAP:-600m}} -Dpw=${{PW}}'\n"
    );
    let seen = seen(&stack, &[(".env", "PW=hun ter2\n")], "--available 500m");
    assert!(!seen.contains("ter2"), "{seen}");
    let by_hand = "By hand, j: set -Xmx to 212m in JAVA_TOOL_OPTIONS";
    assert!(seen.contains(by_hand), "{seen}");
    assert!(seen.contains("`-Xmx${HEAP:-600m} -Dpw=${PW}`"), "{seen}");
}

#[test]
fn what_an_env_file_holds_stays_in_it() {
    let stack = format!("{JAVA}    env_file: app.env\n");
    let files = [("app.env", "A=1\nJAVA_TOOL_OPTIONS=-Xmx600m -Dpw=s3cret2\n")];
    let seen = seen(&stack, &files, "--available 500m");
    assert!(!seen.contains("s3cret2"), "{seen}");
    let by_hand = "set -Xmx to 212m in JAVA_TOOL_OPTIONS (";
    assert!(seen.contains(by_hand), "{seen}");
    assert!(
        seen.contains("its value is set in app.env, line 2"),
        "{seen}"
    );
}

#[test]
fn a_setting_and_nothing_else_may_leave_its_env_file() {
    let stack = format!("{JAVA}    env_file: app.env\n");
    for text in ["-Xmx600m", "-Xms600m -Xmx600m"] {
        let files = [("app.env", &*format!("JAVA_TOOL_OPTIONS={text}\n"))];
        let seen = seen(&stack, &files, "--available 500m");
        assert!(!seen.contains("By hand"), "{seen}");
        let written = text.replace("600", "212");
        assert!(seen.contains(&written), "{seen}");
    }
}

#[test]
fn lists_are_said_as_they_are_written() {
    let stack = "\
services:
  web:
    image: web
    ports: ['80:80']
    mem_limit: 300m
    env_file: app.env
    environment:
      - HOSTS=http://u:${PW}@executor-1,http://u:${PW}@executor-2
      - EXECUTOR_COUNT=2
  executor-1: {image: executor, mem_limit: 400m}
  executor-2: {image: executor, mem_limit: 400m}
";
    for secret in ["hunter2", "hun,ter2"] {
        let env = format!("PW={secret}\n");
        let app = "BACKENDS=http://u:s3cret2@executor-1,http://u:s3cret2@executor-2\n";
        let files = [(".env", &*env), ("app.env", app)];
        let seen = seen(stack, &files, "--available 800m --only-kinds replicas");
        assert!(!seen.contains("ter2"), "{seen}");
        assert!(!seen.contains("s3cret2"), "{seen}");
        assert!(seen.contains("http://u:${PW}@executor-1"), "{seen}");
        assert!(
            seen.contains("remove executor-2 from BACKENDS: its value is set in app.env"),
            "{seen}"
        );
    }
}
