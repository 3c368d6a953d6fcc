//! The stacks of `examples/` and their known totals.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::budget;

const MIB: u64 = 1 << 20;

/// Verdict, committed and allocatable MiB of every target, by name.
fn sums(folder: &str) -> Vec<(String, String, u64, u64)> {
    let report = budget("check").within(folder).json();
    let targets = report["targets"].as_array().unwrap();
    let mib = |bytes: &Value| bytes.as_u64().unwrap() / MIB;
    let text = |text: &Value| text.as_str().unwrap().to_owned();
    targets
        .iter()
        .map(|target| {
            (
                text(&target["name"]),
                text(&target["verdict"]),
                mib(&target["totals"]["committed"]),
                mib(&target["host"]["allocatable"]),
            )
        })
        .collect()
}

fn row(name: &str, verdict: &str, committed: u64, left: u64) -> (String, String, u64, u64) {
    (name.to_owned(), verdict.to_owned(), committed, left)
}

#[test]
fn crucible() {
    assert_snapshot!(budget("check").within("examples/crucible").run());
    assert_eq!(
        sums("examples/crucible"),
        [
            row("as-deployed", "does-not-fit", 3180, 569),
            row("tightened", "does-not-fit", 2112, 569),
            row("two-executors", "does-not-fit", 3052, 1526),
            row("upgraded", "fits", 3180, 3447),
        ]
    );
}

#[test]
fn crucible_by_flags() {
    let files = "-f docker-compose.yml -f docker-compose.prod.yml";
    let on = |machine: &str| {
        let run = budget(&format!("check {files} --instance {machine}"));
        run.within("examples/crucible").json()["targets"][0].clone()
    };
    let micro = on("t2.micro");
    assert_eq!(micro["verdict"], "does-not-fit");
    assert_eq!(micro["totals"]["limits"], 3180 * MIB);
    assert_eq!(micro["totals"]["ratio"], json!(5.5888));
    assert_eq!(micro["smallest_fit"]["name"], "t3a.medium");
    assert_eq!(micro["smallest_fit"]["price"]["monthly"], "27.45");
    assert_eq!(on("t3.medium")["verdict"], "fits");
    assert_eq!(on("T3.Medium")["totals"]["ratio"], json!(0.9225));
}

#[test]
fn fiko() {
    assert_snapshot!(budget("check").within("examples/fiko").run());
    assert_eq!(
        sums("examples/fiko"),
        [
            row("staging", "overcommitted", 2366, 1566),
            row("production", "fits", 2366, 3492)
        ]
    );
}

#[test]
fn telegram_bot() {
    assert_snapshot!(budget("check").within("examples/telegram-bot").run());
    let sums = sums("examples/telegram-bot");
    assert_eq!(sums[0], row("standard", "overcommitted", 1152, 625));
    assert_eq!(sums[1], row("standard-with-migration", "fits", 1152, 1615));
}

#[test]
fn fastapi_queue() {
    assert_snapshot!(budget("check").within("examples/fastapi-queue").run());
    assert_eq!(
        sums("examples/fastapi-queue"),
        [
            row("one-gigabyte", "does-not-fit", 705, 554),
            row("two-gigabytes", "fits", 705, 1551)
        ]
    );
}

#[test]
fn local_kubernetes() {
    assert_snapshot!(budget("check").within("examples/local-kubernetes").run());
    let report = budget("check").within("examples/local-kubernetes").json();
    let reserved = |index: usize| report["targets"][index]["totals"]["reservations"].as_u64();
    assert_eq!(
        (reserved(0), reserved(1)),
        (Some(1708 * MIB), Some(736 * MIB))
    );
}

/// Plans for every target of every example.
#[test]
fn plans() {
    for folder in [
        "crucible",
        "fiko",
        "telegram-bot",
        "fastapi-queue",
        "local-kubernetes",
    ] {
        let run = budget("plan").within(format!("examples/{folder}"));
        assert_snapshot!(format!("plans_{folder}"), run.run());
    }
}
