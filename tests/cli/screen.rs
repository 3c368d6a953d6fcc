//! Widths, colours, Markdown, and hostile names.

use insta::assert_snapshot;

use crate::support::{Run, binary, budget};

const LONG: &str = "
services:
  a-service-with-a-name-that-nobody-would-ever-want-to-type-twice-in-one-day:
    image: registry.example.com/some/where/an-image-with-a-long-name:2026.11.21-rc.1
    mem_limit: 512m
  b: {image: nginx}
";

fn long(arguments: &str) -> Run {
    budget(arguments).file("a/folder/with/a/rather/long/path/to/it/compose.yaml", LONG)
}

const CHECK: &str =
    "check a/folder/with/a/rather/long/path/to/it/compose.yaml --instance t3.nano -p long";

#[test]
fn nothing_overflows_80_columns() {
    for arguments in [
        CHECK,
        &CHECK
            .replace("check", "services")
            .replace("--instance t3.nano", ""),
    ] {
        let said = long(arguments).env("COLUMNS", "80").run();
        for line in said.stdout.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
    assert_snapshot!(long(CHECK).env("COLUMNS", "80").run());
}

#[test]
fn nothing_is_cut_at_200_columns_or_in_a_pipe() {
    let wide = long(CHECK).env("COLUMNS", "200").run();
    let piped = long(CHECK).run();
    for said in [&wide, &piped] {
        assert!(!said.stdout.contains('…'), "{said}");
    }
    assert_eq!(wide.stdout, piped.stdout);
    assert_snapshot!(wide);
}

#[test]
fn colours_only_where_they_are_wanted() {
    let escapes = |arguments: &str, variable: &str| {
        let run = long(&format!("{CHECK} {arguments}")).env(variable, "1");
        run.run().stdout.contains('\x1b')
    };
    assert!(!escapes("", "TERM"), "a pipe is no terminal");
    assert!(escapes("--color always", "NO_COLOR"));
    assert!(escapes("", "CLICOLOR_FORCE"));
    assert!(!escapes("", "NO_COLOR"));
    assert!(!escapes("--color never", "CLICOLOR_FORCE"));
    assert_snapshot!(
        long(CHECK)
            .argument("--color=always")
            .run()
            .to_string()
            .replace('\x1b', "␛")
    );
}

#[test]
fn markdown() {
    assert_snapshot!(long(CHECK).argument("--format=markdown").run());
}

#[test]
fn the_stack_as_compose_reads_it() {
    let compose = "
services:
  web: {image: nginx, mem_limit: 128m, cpus: 0.5, deploy: {replicas: 2}}
  db:
    image: postgres
    mem_limit: 512m
    mem_reservation: 256m
  debug: {image: busybox, profiles: [debug]}
";
    assert_snapshot!(budget("services").compose(compose).run());
    assert_snapshot!(budget("services --format markdown").compose(compose).run());
    assert_snapshot!(budget("services --format json").compose(compose).run());
}

#[test]
fn no_name_writes_to_the_terminal() {
    let compose = "
services:
  web:
    image: \"nginx\\e[2J\\u202e\"
    mem_limit: 1
    x-budget: {expected: \"\\e[31m\"}
";
    for arguments in [
        "services",
        "services --format json",
        "services --format markdown",
        "check --memory 1g",
    ] {
        let said = budget(arguments).compose(compose).run();
        let text = said.to_string();
        assert!(!text.contains(['\x1b', '\u{202e}']), "{arguments}: {text}");
    }
    let said = budget("check --memory 1g").argument("\x1b[31m.yaml").run();
    assert_eq!(said.code, 2);
    assert!(!said.stderr.contains('\x1b'), "{said}");
}

#[test]
fn markdown_cannot_be_broken_out_of() {
    let run = budget("services --format markdown").compose("services:\n  web: {image: 'a|b`c'}\n");
    let said = run.run();
    assert!(said.stdout.contains("a\\|b\\`c"), "{said}");
}

/// A disabled service may be one that Compose could not enable.
#[test]
fn what_cannot_be_listed_is_said() {
    let compose = "
services:
  web: {image: nginx}
  debug: {image: busybox, profiles: [debug], depends_on: [nowhere]}
";
    let said = budget("services").compose(compose).run();
    assert_eq!(said.code, 0, "{said}");
    assert!(!said.stdout.contains("debug"), "{said}");
    assert!(said.stderr.contains("not listed"), "{said}");
    assert!(said.stderr.contains("nowhere"), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_is_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("compose.yaml"),
        "services: {web: {image: nginx}}",
    )
    .unwrap();
    let output = binary(&folder)
        .arg("services")
        .stdout(
            std::fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .unwrap(),
        )
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("cannot write to standard output"), "{said}");
}
