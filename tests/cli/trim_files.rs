//! `budget trim`: which existing files it may replace.

use std::fs;
use std::path::Path;

use crate::cli::trim::{STACK, folder, within};
use crate::support::Ran;

const TRIM: &str = "trim -f compose.yaml --instance t3.micro";

/// All files in a directory, with their texts.
fn all(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let text = fs::read_to_string(entry.path()).unwrap_or_default();
            (name, text)
        })
        .collect();
    files.sort();
    files
}

/// Checks that a run fails, writes nothing, and gives no advice that would not help.
pub(crate) fn refused(folder: &Path, arguments: &str, id: &str) -> Ran {
    let before = all(folder);
    let said = within(folder, arguments);
    assert_eq!(said.code, 2, "{arguments}: {said}");
    assert!(
        said.stderr.contains(&format!("error[{id}]")),
        "{arguments}: {said}"
    );
    if id != "file-exists" {
        assert!(!said.stderr.contains("--force"), "{arguments}: {said}");
    }
    assert_eq!(all(folder), before, "{arguments}: {said}");
    said
}

#[test]
fn a_runbook_replaces_only_a_runbook() {
    let here = folder(STACK);
    let path = here.path();
    fs::write(path.join(".env"), "A=1\n").unwrap();
    fs::write(path.join("mine.sh"), "#!/bin/sh\necho mine\n").unwrap();
    for force in ["", " --force"] {
        let to = |file: &str| format!("{TRIM} -o out.yml --runbook {file}{force}");
        refused(path, &to("compose.yaml"), "own-base");
        refused(path, &to(".env"), "not-ours");
        refused(path, &to("mine.sh"), "not-ours");
        refused(path, &to("out.yml"), "same-file");
        refused(path, &to("./out.yml"), "same-file");
    }
    let both = format!("{TRIM} -o out.yml --runbook go.sh");
    assert_eq!(within(path, &both).code, 0);
    let markdown = format!("{TRIM} -o out.yml --force --runbook go.md");
    assert_eq!(within(path, &markdown).code, 0);
    let said = refused(
        path,
        &format!("{TRIM} -o new.yml --runbook go.sh"),
        "file-exists",
    );
    assert!(said.stderr.contains("--force replaces it"), "{said}");
    // Each kind is recognized by its own header.
    refused(
        path,
        &format!("{TRIM} -o new.yml --runbook out.yml --force"),
        "not-ours",
    );
    refused(path, &format!("{TRIM} -o go.sh --force"), "not-ours");
    for runbook in ["go.sh", "go.md"] {
        let before = fs::read_to_string(path.join(runbook)).unwrap();
        let again = format!("{TRIM} -o out.yml --force --runbook {runbook}");
        assert_eq!(within(path, &again).code, 0);
        assert_eq!(fs::read_to_string(path.join(runbook)).unwrap(), before);
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_kept() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let here = folder(STACK);
    let path = here.path();
    fs::write(path.join("mine.txt"), "mine").unwrap();
    symlink("mine.txt", path.join("to-mine.sh")).unwrap();
    symlink("compose.yaml", path.join("to-base.yml")).unwrap();
    symlink("real.yml", path.join("to-none.yml")).unwrap();
    refused(
        path,
        &format!("{TRIM} -o out.yml --runbook to-mine.sh --force"),
        "not-ours",
    );
    refused(path, &format!("{TRIM} -o to-base.yml --force"), "own-base");
    let said = within(path, &format!("{TRIM} -o to-none.yml --runbook go.sh"));
    assert_eq!(said.code, 0, "{said}");
    assert!(path.join("to-none.yml").is_symlink());
    assert!(path.join("real.yml").is_file());
    let mode = fs::metadata(path.join("go.sh"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o100, 0o100, "a script can be run");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused() {
    let here = folder(STACK);
    let path = here.path();
    fs::create_dir(path.join("folder")).unwrap();
    let pipe = std::process::Command::new("mkfifo")
        .arg(path.join("pipe"))
        .status();
    let has_pipe = pipe.is_ok_and(|status| status.success());
    for file in ["-", "/dev/stdout", "/dev/null", "folder", "pipe"] {
        if file == "pipe" && !has_pipe {
            continue;
        }
        let before = fs::read_dir(path).unwrap().count();
        for arguments in [
            format!("{TRIM} -o {file} --force"),
            format!("{TRIM} -o {file} --check"),
            format!("{TRIM} -o out.yml --runbook {file}"),
        ] {
            let said = within(path, &arguments);
            assert_eq!(said.code, 2, "{arguments}: {said}");
            assert!(said.stderr.contains("error[not-a-file]"), "{said}");
            assert_eq!(fs::read_dir(path).unwrap().count(), before);
        }
    }
}

#[test]
fn a_runbook_needs_something_to_go_with() {
    let here = folder(STACK);
    for arguments in ["", "--check", "--diff -o out.yml"] {
        let said = within(here.path(), &format!("{TRIM} --runbook go.sh {arguments}"));
        assert_eq!(said.code, 2, "{said}");
        assert_eq!(all(here.path()).len(), 1);
    }
    let stdin = "trim -f - --instance t3.micro -o out.yml --runbook go.sh";
    refused(here.path(), stdin, "runbook-of-stdin");
    let stdin = "trim -f - --instance t3.micro --in-place";
    refused(here.path(), stdin, "not-a-file");
}

#[test]
fn a_check_says_what_to_do() {
    let here = folder("services:\n  web: {image: web, mem_limit: 600m}\n");
    let path = here.path();
    let trim = "trim -f compose.yaml --available 500m -o out.yml";
    assert_eq!(within(path, trim).code, 0);
    let check = format!("{trim} --check");
    assert_eq!(within(path, &check).code, 0);
    // The plan changes.
    fs::write(
        path.join("compose.yaml"),
        "services:\n  web: {image: web, mem_limit: 700m}\n",
    )
    .unwrap();
    let said = within(path, &check);
    assert_eq!(said.code, 1, "{said}");
    assert!(said.stdout.contains("--force instead of --check"), "{said}");
    // There is no plan any more, but the file still changes the stack.
    fs::write(
        path.join("compose.yaml"),
        "services:\n  web: {image: web, mem_limit: 400m}\n",
    )
    .unwrap();
    for arguments in [&check, trim, &format!("{trim} --force")] {
        let said = within(path, arguments);
        assert_eq!(said.code, 1, "{said}");
        assert!(said.stdout.contains("next: remove it"), "{said}");
        assert!(path.join("out.yml").exists());
    }
    for fits in ["400m", "700m"] {
        fs::write(path.join("out.yml"), "services: {}\n").unwrap();
        let text = format!("services:\n  web: {{image: web, mem_limit: {fits}}}\n");
        fs::write(path.join("compose.yaml"), text).unwrap();
        refused(path, &check, "not-ours");
    }
}

#[test]
fn an_override_that_compose_finds_is_not_part_of_the_base() {
    let here = folder(STACK);
    let path = here.path();
    let trim = "trim --instance t3.micro --option off -o compose.override.yml";
    let said = within(path, trim);
    assert_eq!(said.code, 0, "{said}");
    assert!(
        said.stdout.contains("\ndocker compose config --quiet\n"),
        "{said}"
    );
    assert!(
        said.stdout.contains(
            "\ndocker compose -f compose.yaml rm --stop --force worker-1 worker-2 flower\n"
        ),
        "{said}"
    );
    assert!(
        said.stdout
            .contains("\nrm compose.override.yml\ndocker compose up --detach\n"),
        "{said}"
    );
    let check = within(path, &format!("{trim} --check"));
    assert_eq!(check.code, 0, "{check}");
    let again = within(path, &format!("{trim} --force"));
    assert_eq!(again.stdout, said.stdout);
    assert_eq!(within(path, "check --instance t3.micro").code, 0);
    // A file that the user wrote stays part of the base and is not changed.
    fs::write(
        path.join("compose.override.yml"),
        "services: {web: {mem_limit: 64m}}\n",
    )
    .unwrap();
    refused(path, trim, "own-base");
}

#[test]
fn in_place_changes_all_files_or_none() {
    let here = folder("services:\n  a: {image: a, mem_limit: 400m, ports: ['80:80']}\n");
    let path = here.path();
    // A name that leaves no room for the name of the temporary file.
    let long = format!("{}.yml", "b".repeat(250));
    fs::write(
        path.join(&long),
        "services:\n  b: {image: b, mem_limit: 400m, ports: ['81:81']}\n",
    )
    .unwrap();
    let trim = format!("trim -f compose.yaml -f {long} --available 400m --in-place");
    refused(path, &trim, "cannot-write");
}
