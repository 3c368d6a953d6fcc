//! `budget explain`, and accepted findings.

use insta::assert_snapshot;

use crate::support::{Run, budget};

const STACK: &str = "services:
  db:
    image: postgres:16
    command: postgres -c shared_buffers=900MB -c max_connections=40
    mem_limit: 1g # budget: ignore=MB004 nothing of the kind
  api:
    image: registry.example.org/shop:1
    command: gunicorn -w 4 shop.wsgi
    x-budget: {expected: 300m}
  other:
    image: registry.example.org/other:1
";

fn run(arguments: &str) -> Run {
    budget(arguments).compose(STACK)
}

#[test]
fn a_service_with_every_input_and_its_line() {
    assert_snapshot!(run("explain db").run());
}

#[test]
fn what_is_stated_comes_before_what_is_known() {
    assert_snapshot!(run("explain api --instance t3.small").run());
}

#[test]
fn a_service_of_which_nothing_is_known_says_what_to_do() {
    assert_snapshot!(run("explain other").run());
}

#[test]
fn a_machine_down_to_what_is_left() {
    assert_snapshot!(budget("explain t2.micro").run());
}

#[test]
fn a_rule_by_its_number_in_any_case() {
    let by_number = budget("explain mb010").run();
    let by_id = budget("explain heap-over-limit").run();
    assert_eq!(by_number.stdout, by_id.stdout);
    assert!(by_id.stdout.starts_with("heap-over-limit: "), "{by_id}");
    assert_eq!(by_id.code, 0);
}

#[test]
fn a_name_that_nothing_has_is_an_error_with_a_guess() {
    let said = run("explain dbx").run();
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("did you mean `db`?"), "{said}");
}

#[test]
fn an_accepted_finding_is_counted_and_does_not_fail_the_gate() {
    let found = run("check --memory 8g").json();
    assert_eq!(
        found["targets"][0]["ignored"], 0,
        "a comment for another rule"
    );
    assert_eq!(run("check --memory 8g").run().code, 1);

    let accepting = STACK.replace(
        "  db:\n",
        "  db: # budget: ignore=shared-buffers-high we know\n",
    );
    let accepting = |arguments: &str| budget(arguments).compose(&accepting);
    let report = accepting("check --memory 8g").json();
    assert_eq!(report["targets"][0]["ignored"], 1);
    let said = accepting("check --memory 8g --show-ignored").run();
    assert_eq!(said.code, 0, "{said}");
    assert!(said.stdout.contains("(we know)"), "{said}");
}

#[test]
fn budget_yml_accepts_for_one_service() {
    let with = |ignore: &str| {
        let text = format!("ignore:\n  - {ignore}\n");
        run("check --memory 8g").file(".budget.yml", &text)
    };
    let accepted = with("{rule: MB020, service: db, reason: old}").json();
    assert_eq!(accepted["targets"][0]["ignored"], 1);
    let other = with("{rule: MB020, service: api, reason: old}").json();
    assert_eq!(other["targets"][0]["ignored"], 0);
}

#[test]
fn budget_yml_accepts_only_what_there_is_and_with_a_reason() {
    for (ignore, why) in [
        ("{rule: MB999, reason: old}", "there is no rule `MB999`"),
        ("{rule: MB020}", "needs a `rule` and a `reason`"),
        (
            "{rule: MB020, reason: old, servce: db}",
            "did you mean `service`?",
        ),
    ] {
        let text = format!("ignore:\n  - {ignore}\n");
        let said = run("check --memory 8g").file(".budget.yml", &text).run();
        assert_eq!(said.code, 2, "{said}");
        assert!(said.stderr.contains(why), "{said}");
        assert!(said.stderr.contains(".budget.yml:2"), "{said}");
    }
}

#[test]
fn a_value_behind_a_variable_is_found_and_not_replaced() {
    let report = budget("check --memory 8g")
        .compose(
            "services:\n  db:\n    image: postgres:16\n    \
             command: postgres -c shared_buffers=${BUFFERS:-900MB}\n    mem_limit: 1g\n",
        )
        .json();
    let findings = &report["targets"][0]["findings"];
    assert_eq!(findings[0]["number"], "MB020");
    assert_eq!(findings[0]["edit"], serde_json::Value::Null);
}

#[test]
fn a_client_in_a_servers_image_is_no_server() {
    let report = budget("check --memory 8g")
        .compose(
            "services:\n  seed:\n    image: redis:7\n    \
             command: redis-cli -h cache FLUSHALL\n    mem_limit: 64m\n",
        )
        .json();
    assert_eq!(report["targets"][0]["findings"], serde_json::json!([]));
}

#[test]
fn a_machine_that_is_not_sold_there_is_still_a_machine() {
    for (options, id, message) in [
        ("t3.small --region nope", "unknown-region", "`nope`"),
        (
            "t3.small --provider hetzner",
            "unknown-instance",
            "it is a machine of aws",
        ),
        (
            "t3.small --provider hetzer",
            "unknown-provider",
            "did you mean `hetzner`?",
        ),
        (
            "CX23 --region us",
            "unknown-instance",
            "has no price in region `us`",
        ),
    ] {
        let said = budget(&format!("explain {options}")).run();
        assert_eq!(said.code, 2, "{options}: {said}");
        assert!(
            said.stderr.contains(&format!("error[{id}]")),
            "{options}: {said}"
        );
        assert!(said.stderr.contains(message), "{options}: {said}");
    }
    let said = budget("explain t3.smal --region nope").run();
    assert!(said.stderr.contains("error[nothing-to-explain]"), "{said}");
}
