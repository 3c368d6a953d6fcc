//! `.budget.yml`: search, parsing, precedence, errors.

use insta::assert_snapshot;
use serde_json::json;

use crate::support::{Run, budget};

const WEB: &str = "services:\n  web: {image: nginx, mem_limit: 128m}\n";
const MIB: u64 = 1 << 20;

#[test]
fn unknown_keys_and_bad_values_are_refused_at_their_place() {
    let settings = "\
targets:
  production:
    files: [compose.yaml]
    instanse: t3.small
    memory: lots
policy:
  max_overcommit: 1.00001
  unlimited: warm
services:
  web: {importance: vital, expected: 0}
instances:
  nas: {cpus: 4}
";
    assert_snapshot!(
        budget("check")
            .compose(WEB)
            .file(".budget.yml", settings)
            .run()
    );
}

#[test]
fn unknown_keys_beside_a_service_are_refused_too() {
    let compose = "services:\n  web:\n    image: nginx\n    x-budget: {expect: 95m}\n";
    let error = budget("check --memory 1g").compose(compose).json()["error"].clone();
    assert_eq!(error["message"], "`x-budget` has no key `expect`");
    assert_eq!(
        error["at"],
        json!({"file": "compose.yaml", "line": 4, "column": 16})
    );
    assert_eq!(error["help"], "did you mean `expected`?");
}

#[test]
fn targets_are_found_upwards_and_their_paths_are_the_files_own() {
    let settings = "targets:\n  one: {files: [deploy/compose.yaml], memory: 1g}\n";
    let run = |arguments| {
        let run = budget(arguments)
            .file(".budget.yml", settings)
            .file("deploy/compose.yaml", WEB);
        run.file("src/deep/x", "").below("src/deep").json()
    };
    let target = &run("check")["targets"][0];
    assert_eq!(target["name"], "one");
    assert_eq!(
        target["services"][0]["at"]["file"],
        "../../deploy/compose.yaml"
    );
    let target = &run("check -f ../../deploy/compose.yaml --memory 2g")["targets"][0];
    assert_eq!(
        target["name"],
        json!(null),
        "a file and a machine are a question of their own"
    );
}

#[test]
fn the_compose_file_that_is_read_decides_where_the_search_starts() {
    let wrong = "nonsense: 1\n";
    let refused = |run: Run| {
        let said = run.run();
        said.code == 2 && said.stderr.contains("nonsense")
    };
    assert!(refused(
        budget("check --memory 1g")
            .file(".env", "COMPOSE_FILE=deploy/c.yml\n")
            .file("deploy/c.yml", WEB)
            .file("deploy/.budget.yml", wrong)
    ));
    assert!(refused(
        budget("check --project-directory x --memory 1g")
            .file("x/compose.yaml", WEB)
            .file("x/.budget.yml", wrong)
    ));
    assert!(!refused(
        budget("check --memory 1g")
            .compose(WEB)
            .file("sub/.budget.yml", wrong)
            .below("sub")
    ));
    let said = budget("check -f compose.yaml/x.yml --memory 1g")
        .compose(WEB)
        .run();
    assert!(said.stderr.contains("`compose.yaml/x.yml`"), "{said}");
}

#[test]
fn what_a_target_names_is_named_again() {
    let settings = "targets:\n  one: {files: [nope.yml], memory: 2g}\n";
    let error = budget("check").file(".budget.yml", settings).json()["error"].clone();
    assert_eq!(error["at"]["file"], ".budget.yml");
    assert_eq!(error["at"]["line"], 2);
    let said = budget("check --memory 2g --also nginx=60m --also 3m")
        .compose(WEB)
        .run();
    assert!(
        said.stdout.contains(" - 60 nginx - 3 other use = "),
        "{said}"
    );
}

#[test]
fn flags_win_over_targets_and_targets_over_policy() {
    let settings = "
targets:
  one:
    instance: t2.micro
    reserve: 100m
    also: {nginx: 60m}
    policy: {unlimited: deny}
policy: {max_overcommit: 2, unlimited: allow}
";
    let run = |arguments| {
        budget(arguments)
            .compose(WEB)
            .file(".budget.yml", settings)
            .json()["targets"][0]
            .clone()
    };
    let target = run("check");
    assert_eq!(
        target["policy"],
        json!({"max_overcommit": 2.0, "unlimited": "deny", "fail_on": "error"})
    );
    assert_eq!(target["host"]["reserve"]["system"], 100 * MIB);
    assert_eq!(target["host"]["reserve"]["also"], 60 * MIB);
    let target = run("check --target one --instance t3.small --also 10m --max-overcommit 0.5");
    assert_eq!(target["host"]["name"], "t3.small");
    assert_eq!(target["host"]["reserve"]["also"], 10 * MIB);
    assert_eq!(target["policy"]["max_overcommit"], 0.5);
    let target = run("check --target one --available 300m");
    assert_eq!(target["host"]["allocatable"], 300 * MIB);
    assert_eq!(target["host"]["name"], "t2.micro");
    let target = run("check --memory 1g");
    assert_eq!(
        target["policy"],
        json!({"max_overcommit": 2.0, "unlimited": "allow", "fail_on": "error"})
    );
    assert_eq!(target["name"], json!(null));
}

#[test]
fn machines_of_ones_own_have_names() {
    let settings = "instances:\n  nas: {memory: 8g, cpus: 4, price: 0, currency: eur}\n";
    let run = budget("check --instance NAS")
        .compose(WEB)
        .file(".budget.yml", settings);
    let host = run.json()["targets"][0]["host"].clone();
    assert_eq!(
        (&host["name"], &host["vcpus"]),
        (&json!("nas"), &json!(4.0))
    );
    let price = json!({"monthly": "0.00", "hourly": null, "currency": "EUR", "as_of": null});
    assert_eq!((&host["price"], &host["provider"]), (&price, &json!(null)));
}

#[test]
fn what_is_known_of_services_is_used() {
    let settings = "services:\n  web: {expected: 100m}\n  db: {expected: 50m}\n";
    let compose = "
services:
  web: {image: nginx}
  db: {image: postgres, x-budget: {expected: 70m}}
";
    let run = budget("check --memory 1g")
        .compose(compose)
        .file(".budget.yml", settings);
    let services = run.json()["targets"][0]["services"].clone();
    assert_eq!(services[0]["expected"]["bytes"], 100 * MIB);
    assert_eq!(services[0]["expected"]["from"], ".budget.yml:2");
    assert_eq!(
        services[1]["expected"]["bytes"],
        70 * MIB,
        "beside the service wins"
    );
}

#[test]
fn machines_are_described_by_hand() {
    let host =
        |arguments: &str| budget(arguments).compose(WEB).json()["targets"][0]["host"].clone();
    let by_hand = host("check --memory 2g --capacity nominal --reserve 200m");
    assert_eq!(by_hand["allocatable"], 1848 * MIB);
    let priced = host("check --memory 2g --cpus 2 --price 7.5 --currency EUR");
    assert_eq!(priced["price"]["monthly"], "7.50");
    assert_eq!(priced["memtotal_evidence"], "estimated");
    let known = host("check --available 1500m");
    assert_eq!(
        (&known["allocatable"], &known["memtotal_evidence"]),
        (&json!(1500 * MIB), &json!("declared"))
    );
}

#[test]
fn a_file_that_is_no_settings_is_refused() {
    let code = |text: &str| {
        budget("check --memory 1g")
            .compose(WEB)
            .file(".budget.yml", text)
            .run()
    };
    assert_eq!(code("").code, 0);
    assert_eq!(code("# nothing\n").code, 0);
    assert_eq!(code("policy:\n").code, 0);
    for text in [
        "[]",
        "targets: 1",
        "a: b: c",
        "policy: {}\n---\npolicy: {}",
        "targets: {a: {stacks: []}}",
    ] {
        let said = code(text);
        assert_eq!(said.code, 2, "{text}: {said}");
        assert!(said.stderr.contains(".budget.yml:"), "{text}: {said}");
    }
}

#[test]
fn a_service_that_no_target_has_is_probably_misspelt() {
    let settings = "targets: {one: {memory: 1g}}\nservices: {wep: {expected: 95m}}\n";
    let said = |arguments| {
        let run = budget(arguments)
            .compose(WEB)
            .file(".budget.yml", settings)
            .run();
        assert_eq!(run.code, 0, "{run}");
        run.stderr
    };
    assert!(said("check").contains("no target defines a service `wep`"));
    assert!(
        said("check").contains(".budget.yml:2:12"),
        "{}",
        said("check")
    );
    assert!(said("check").contains("did you mean `web`?"));
    assert_eq!(
        said("check --memory 1g compose.yaml"),
        "",
        "a question of its own"
    );
}

#[test]
fn a_list_of_what_else_is_there_gets_the_form_to_write() {
    let settings = "targets:\n  one: {memory: 1g, also: [60m]}\n";
    let error = budget("check")
        .compose(WEB)
        .file(".budget.yml", settings)
        .json()["error"]
        .clone();
    assert_eq!(error["help"], "write `also: {nginx: 60m}` or `also: 60m`");
    assert_eq!(error["at"]["column"], 27);
}

#[test]
fn nothing_is_subtracted_from_what_is_available() {
    let run = |arguments: &str| {
        let settings = "targets:\n  one: {available: 1g}\n  two: {available: 1g, memory: 2g}\n";
        budget(arguments)
            .compose(WEB)
            .file(".budget.yml", settings)
            .json()
    };
    for option in ["--reserve 100m", "--capacity nominal", "--also 60m"] {
        let error = run(&format!("check --target one {option}"))["error"].clone();
        let message = error["message"].as_str().unwrap();
        assert!(message.contains("sets only `available`"), "{message}");
        assert_eq!(error["at"]["line"], 2);
    }
    let report = run("check --target two --reserve 100m");
    assert_eq!(
        report["targets"][0]["host"]["reserve"]["system"],
        100 * MIB,
        "a machine has something to subtract from"
    );
}
