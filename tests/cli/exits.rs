//! Exit codes, and where errors go.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use serde_json::json;

use crate::support::{binary, budget, root};

const WEB: &str = "services:\n  web: {image: nginx, mem_limit: 128m}\n";

#[test]
fn it_fits_it_does_not_or_there_is_no_answer() {
    let code = |arguments| budget(arguments).compose(WEB).run().code;
    assert_eq!(code("check --memory 1g"), 0);
    assert_eq!(code("check --available 100m"), 1);
    assert_eq!(code("check"), 2, "no machine");
    assert_eq!(code("check --instance t2.mikro"), 2, "no such machine");
    assert_eq!(code("check --memory lots"), 2, "no size");
    assert_eq!(code("check --nope"), 2, "no option");
    assert_eq!(code("check none.yaml --memory 1g"), 2, "no file");
    assert_eq!(
        code("check --memory 1g --available 1g --reserve 1m"),
        2,
        "a conflict"
    );
    assert_eq!(code("--version"), 0);
}

#[test]
fn findings_fail_where_that_was_asked_for() {
    let code = |arguments: &str| {
        let run = budget(&format!("check --memory 1g {arguments}"));
        run.compose("services:\n  web: {image: nginx}\n").run().code
    };
    assert_eq!(code(""), 0);
    assert_eq!(code("--fail-on warning"), 1);
    assert_eq!(code("--fail-on info"), 1);
    assert_eq!(code("--unlimited allow --fail-on info"), 0);
    assert_eq!(code("--unlimited deny"), 1);
    assert_eq!(code("--unlimited deny --fail-on never"), 0);
}

#[test]
fn the_worst_target_decides() {
    let settings = "targets:\n  small: {available: 100m}\n  large: {memory: 4g}\n";
    let code = |arguments| {
        budget(arguments)
            .compose(WEB)
            .file(".budget.yml", settings)
            .run()
            .code
    };
    assert_eq!(code("check"), 1);
    assert_eq!(code("check --target large"), 0);
    assert_eq!(code("check --target large --target small"), 1);
    assert_eq!(code("check --target medium"), 2);
}

#[test]
fn errors_are_text_on_standard_error() {
    let said = budget("check --instance t3.smal").compose(WEB).run();
    assert_eq!(said.stdout, "");
    assert!(
        said.stderr.contains("no machine is called `t3.smal`"),
        "{said}"
    );
    assert!(said.stderr.contains("`t3.small`"), "{said}");
}

#[test]
fn errors_are_json_where_json_was_asked_for() {
    let said = budget("check --format json").compose(WEB).run();
    assert_eq!((said.code, said.stderr.as_str()), (2, ""));
    let error = &serde_json::from_str::<serde_json::Value>(&said.stdout).unwrap()["error"];
    assert_eq!(error["message"], "no machine to compare the stack with");
    assert_eq!(error["at"], json!(null));
    let help = error["help"].as_str().unwrap();
    for option in ["--instance", "--memory", "--available"] {
        assert!(help.contains(option), "{help}");
    }

    let error = &budget("services").compose("services:\n  web: [\n").json()["error"];
    assert_eq!(error["at"]["file"], "compose.yaml");

    let error = &budget("check --memory x").json()["error"];
    assert!(
        error["message"].as_str().unwrap().contains("not a size"),
        "{error}"
    );
}

#[test]
fn a_reader_who_has_seen_enough_is_no_failure() {
    use std::fmt::Write as _;

    // Exceeds the pipe's buffer, so that the tool is still writing when the reader closes it.
    let mut compose = "services:\n".to_owned();
    for service in 0..3000 {
        writeln!(
            compose,
            "  service-{service}: {{image: nginx, mem_limit: 64m}}"
        )
        .unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("compose.yaml"), compose).unwrap();
    let mut child = binary(&folder)
        .args(["check", "--memory", "1g"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    assert!(first.starts_with("DOES NOT FIT"), "{first}");
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn arguments_need_not_be_utf8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let output = binary(root())
        .args([OsStr::new("check"), OsStr::from_bytes(b"\xff.yaml")])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("UTF-8"), "{said}");
}

#[test]
fn a_report_goes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.md");
    let run = budget("check --memory 1g --format markdown -o").compose(WEB);
    let said = run.argument(file.to_str().unwrap()).run();
    assert_eq!(
        (said.code, said.stdout.as_str(), said.stderr.as_str()),
        (0, "", "")
    );
    assert!(
        std::fs::read_to_string(&file)
            .unwrap()
            .starts_with("### FITS")
    );

    let run = budget("check --memory 1g -o /nowhere/at/all")
        .compose(WEB)
        .run();
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("cannot write /nowhere/at/all"), "{run}");
}

#[test]
fn standard_input_is_a_file() {
    let said = budget("check -f - --memory 1g").stdin(WEB).run();
    assert_eq!(said.code, 0, "{said}");
    assert!(said.stdout.contains("-:2"), "{said}");
}
