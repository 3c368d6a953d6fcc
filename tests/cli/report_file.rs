//! `-o`: what a report may replace.

use std::fs;
use std::path::Path;

use crate::cli::trim::{STACK, folder, within};
use crate::cli::trim_files::refused;

const MACHINE: &str = "--instance t3.micro";

#[test]
fn no_report_replaces_what_it_is_made_from() {
    let here = folder("include: [more.yml]\nservices:\n  a: {image: a, env_file: a.env}\n");
    let path = here.path();
    let write = |name: &str, text: &str| fs::write(path.join(name), text).unwrap();
    write("more.yml", "services: {b: {image: b}}\n");
    write("a.env", "A=1\n");
    write("own.env", "B=1\n");
    write(".budget.yml", "services: {a: {expected: 64m}}\n");
    write(
        "seen.txt",
        "{\"Name\":\"a\",\"MemUsage\":\"64MiB / 1GiB\"}\n",
    );
    let stack = "-f compose.yaml --env-file own.env";
    let reads = ["compose.yaml", "more.yml", "a.env", "own.env"];
    for file in reads {
        let to = format!("{stack} -o ./{file}");
        refused(path, &format!("services {to}"), "own-base");
        refused(path, &format!("check {MACHINE} {to}"), "own-base");
        refused(path, &format!("plan {MACHINE} {to}"), "own-base");
    }
    let to = format!("{MACHINE} {stack} -o");
    refused(path, &format!("check {to} .budget.yml"), "own-base");
    let seen = format!("plan --usage seen.txt {to} seen.txt");
    refused(path, &seen, "own-base");
    for verb in ["check", "plan"] {
        let said = within(path, &format!("{verb} {to} report.txt"));
        assert!(said.code < 2, "{said}");
        // A report may replace an earlier report.
        let again = within(path, &format!("{verb} {to} report.txt"));
        assert_eq!(again.code, said.code, "{again}");
    }
}

#[test]
fn no_report_has_the_name_of_a_file_that_is_read() {
    let here = folder(STACK);
    let path = here.path();
    for name in [".env", ".budget.yml", "compose.override.yml"] {
        for verb in ["instances", "services -f compose.yaml"] {
            refused(path, &format!("{verb} -o {name}"), "found-by-name");
        }
    }
    let catalogue = within(path, "instances -o machines.txt");
    assert_eq!(catalogue.code, 0, "{catalogue}");
}

#[cfg(unix)]
#[test]
fn a_link_to_what_is_read_is_no_way_around_it() {
    let here = folder(STACK);
    let path = here.path();
    std::os::unix::fs::symlink("compose.yaml", path.join("report.txt")).unwrap();
    refused(
        path,
        &format!("check -f compose.yaml {MACHINE} -o report.txt"),
        "own-base",
    );
    assert!(Path::new("/dev/null").exists());
    let nowhere = within(
        path,
        &format!("services -f {}/compose.yaml -o /dev/null", path.display()),
    );
    assert_eq!(nowhere.code, 0, "{nowhere}");
}

#[test]
fn an_override_that_the_stack_includes_is_part_of_the_base() {
    let here = folder(STACK);
    let path = here.path();
    let trim = format!("trim -f compose.yaml {MACHINE} -o part.yml");
    assert_eq!(within(path, &trim).code, 0);
    let whole = "include: [{path: [compose.yaml, part.yml]}]\n";
    fs::write(path.join("whole.yml"), whole).unwrap();
    // Without it, the plan would be different.
    fs::write(
        path.join("more.yml"),
        "services: {more: {image: x, mem_limit: 300m}}\n",
    )
    .unwrap();
    refused(
        path,
        &format!("trim -f whole.yml -f more.yml {MACHINE} -o part.yml --force"),
        "own-base",
    );
}
