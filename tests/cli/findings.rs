//! Findings of `check` besides the verdict.

use insta::assert_snapshot;
use serde_json::json;

use crate::support::budget;

const MIB: u64 = 1 << 20;

#[test]
fn a_bare_number_is_bytes() {
    let run = || {
        budget("check --memory 1g")
            .compose("services:\n  web:\n    image: nginx\n    mem_limit: 512\n")
    };
    assert_snapshot!(run().run());
    let finding = run().json()["targets"][0]["findings"][0].clone();
    assert_eq!(finding["id"], "memory-below-minimum");
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["help"], "did you mean `512m`?");
    assert_eq!(finding["edit"]["replacement"], "512m");
    assert_eq!(
        finding["edit"]["start"],
        json!({"file": "compose.yaml", "line": 4, "column": 16})
    );
    assert_eq!(finding["edit"]["end"]["column"], 19);
}

#[test]
fn a_size_that_wraps_is_an_error_and_no_limit() {
    let compose = "services:\n  web: {image: shop, mem_limit: 9223372036854775808b}\n";
    let report = budget("check --memory 1g").compose(compose).json();
    let target = &report["targets"][0];
    assert_eq!(target["findings"][0]["id"], "memory-wraps");
    assert_eq!(target["totals"]["unlimited"], json!(["web"]));
    assert_eq!(target["totals"]["committed"], 256 * MIB);
    assert_eq!(target["services"][0]["limit"], json!(null));
    assert_eq!(budget("check --memory 1g").compose(compose).run().code, 1);
    let services = budget("services").compose(compose).json();
    assert_eq!(
        services["services"][0]["limit"],
        i64::MIN,
        "as Compose has it"
    );
}

#[test]
fn a_yaml_float_is_an_error_and_no_limit() {
    let compose = "services:\n  web: {image: nginx, mem_limit: 1.5e9}\n";
    let report = budget("check --memory 1g").compose(compose).json();
    let target = &report["targets"][0];
    assert_eq!(target["findings"][0]["id"], "memory-float-is-zero");
    assert_eq!(target["findings"][0]["severity"], "error");
    assert_eq!(target["totals"]["unlimited"], json!(["web"]));
}

#[test]
fn an_integer_beyond_64_bits_is_an_error_and_no_limit() {
    for (size, id) in [
        ("9223372036854775808", "memory-integer-is-zero"),
        ("9223372036854775809", "memory-integer-is-zero"),
        ("18446744073709551616", "memory-float-is-zero"),
    ] {
        let compose = format!("services:\n  web: {{image: nginx, mem_limit: {size}}}\n");
        let report = budget("check --memory 1g").compose(&compose).json();
        let target = &report["targets"][0];
        assert_eq!(target["findings"][0]["id"], id, "{size}");
        assert_eq!(target["totals"]["unlimited"], json!(["web"]), "{size}");
    }
}

#[test]
fn a_long_value_is_not_repeated_whole() {
    let long = "9".repeat(10_000);
    for service in [
        format!("{{image: x, scale: {long}}}"),
        format!("{{image: x, scale: x{long}}}"),
        format!("{{image: x, extends: {{service: x{long}}}}}"),
        format!("{{build: {{context: ., platforms: [a]}}, platform: x{long}}}"),
        format!("{{image: x, env_file: [{{path: a, format: x{long}}}]}}"),
        format!("{{build: {{context: ., additional_contexts: {{a: 'service:x{long}'}}}}}}"),
    ] {
        let compose = format!("services:\n  web: {service}\n");
        let said = budget("check --memory 1g --format json")
            .compose(&compose)
            .run();
        let shown = said.stdout.len() + said.stderr.len();
        assert_eq!(said.code, 2, "{}", &service[..60]);
        assert!(shown < 2000, "{}: {shown} bytes", &service[..60]);
    }
}

#[test]
fn a_total_that_does_not_fit_is_refused() {
    let compose = "services:\n  web: {image: nginx, mem_limit: 8000000000g, scale: 9}\n";
    let said = budget("check --memory 1g").compose(compose).run();
    assert_eq!(said.code, 2, "{said}");
    assert!(said.stderr.contains("does not fit in 64 bits"), "{said}");
}

#[test]
fn completed_jobs_leave_the_steady_state() {
    let compose = "
services:
  db: {image: postgres, mem_limit: 300m}
  migrate: {image: app, mem_limit: 500m, depends_on: [db]}
  app:
    image: app
    mem_limit: 100m
    depends_on: {migrate: {condition: service_completed_successfully}}
  proxy: {image: nginx, mem_limit: 50m, depends_on: [app]}
";
    let run = || budget("check --available 600m").compose(compose);
    assert_snapshot!(run().run());
    let totals = run().json()["targets"][0]["totals"].clone();
    assert_eq!(totals["committed"], 450 * MIB);
    assert_eq!(totals["startup_peak"], 800 * MIB);
    assert_eq!(totals["demand"], 800 * MIB);
    assert_eq!(totals["jobs"], json!(["migrate"]));
}

#[test]
fn unlimited_services_count_as_expected_use_and_are_named() {
    let compose = "
services:
  web: {image: nginx, x-budget: {expected: 40m}, deploy: {replicas: 2}}
  shop: {image: shop}
  till: {image: till, mem_limit: 64m}
  front: {image: nginx}
";
    let run = || budget("check --memory 2g --assume 300m").compose(compose);
    assert_snapshot!(run().run());
    let target = run().json()["targets"][0].clone();
    assert_eq!(
        target["totals"]["unlimited"],
        json!(["web", "shop", "front"])
    );
    assert_eq!(target["totals"]["committed"], (444 + 15) * MIB);
    assert_eq!(target["services"][0]["expected"]["evidence"], "declared");
    assert_eq!(target["services"][1]["expected"]["evidence"], "assumed");
    assert_eq!(target["services"][2]["expected"], json!(null));
    let known = &target["services"][3]["expected"];
    assert_eq!(known["bytes"], 15 * MIB);
    assert_eq!(known["evidence"], "reported");
}

#[test]
fn warnings_of_compose_are_findings() {
    let compose = "services:\n  web: {image: 'nginx:${TAG}', mem_limit: 64m}\n";
    let report = budget("check --memory 1g").compose(compose).json();
    let finding = &report["targets"][0]["findings"][0];
    assert_eq!(finding["id"], "compose-warning");
    assert!(
        finding["message"]
            .as_str()
            .unwrap()
            .contains("\"TAG\" variable"),
        "{finding}"
    );
}

#[test]
fn services_that_are_switched_off_are_listed_and_count_nothing() {
    let compose = "
services:
  web: {image: nginx, mem_limit: 64m}
  debug: {image: busybox, mem_limit: 4g, profiles: [debug]}
";
    let report = budget("check --memory 1g").compose(compose).json();
    let target = &report["targets"][0];
    assert_eq!(target["verdict"], "fits");
    assert_eq!(target["services"][1]["active"], false);
    assert_eq!(target["services"][1]["committed"], 0);
    let report = budget("--profile debug check --memory 1g")
        .compose(compose)
        .json();
    assert_eq!(report["targets"][0]["verdict"], "overcommitted");
}

#[test]
fn a_variable_that_is_not_set_is_shown_where_it_stands() {
    let compose = "services:\n  web:\n    image: shop\n    command: >\n      serve ${TAG_X:-1}\n      ${TAG}\n    mem_limit: 64m\n";
    let report = budget("check --memory 1g").compose(compose).json();
    let finding = &report["targets"][0]["findings"][0];
    assert_eq!(finding["id"], "compose-warning");
    assert_eq!(
        finding["at"],
        json!({"file": "compose.yaml", "line": 6, "column": 7})
    );
    assert_eq!(finding["end"]["column"], 13);
    let said = budget("services").compose(compose).run();
    assert!(said.stderr.contains("compose.yaml:6:7"), "{}", said.stderr);
}

#[test]
fn a_reservation_is_not_mended_beyond_the_limit() {
    let with = |reservation: &str| {
        let compose = format!(
            "services:\n  web: {{image: shop, mem_limit: 100m, mem_reservation: {reservation}}}\n"
        );
        let report = budget("check --memory 1g").compose(&compose).json();
        let finding = report["targets"][0]["findings"][0].clone();
        assert_eq!(finding["id"], "memory-below-minimum");
        finding["edit"]["replacement"].clone()
    };
    assert_eq!(with("64"), "64m");
    assert_eq!(with("1024"), json!(null));
}

#[test]
fn too_many_workers_are_shown_beside_the_limit() {
    let compose = "services:\n  web:\n    image: shop\n    command: gunicorn -w 8 shop.wsgi\n    mem_limit: 128m\n";
    let report = budget("check --memory 1g").compose(compose).json();
    let finding = &report["targets"][0]["findings"][0];
    assert_eq!(finding["id"], "workers-over-limit");
    assert_eq!(finding["at"]["line"], 5);
    assert_eq!(
        finding["related"][0]["at"],
        json!({"file": "compose.yaml", "line": 4, "column": 23})
    );
}

#[test]
fn an_integer_that_is_read_as_nothing_can_be_accepted() {
    let compose = "services:\n  a:\n    image: a\n    mem_limit: 9223372036854775808 # budget: ignore=memory-integer-is-zero,no-memory-limit a test\n";
    let said = budget("check --memory 4g --unlimited allow")
        .compose(compose)
        .run();
    assert!(!said.stdout.contains("unknown-rule"), "{said}");
    assert!(!said.stdout.contains("error["), "{said}");
    let said = budget("explain memory-integer-is-zero").run();
    assert_eq!(said.code, 0, "{said}");
}
