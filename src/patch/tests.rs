//! The results of steps, one behaviour at a time.

use super::fixture::{limit, off, stack, step, words};
use super::{diff, edited, in_place, override_file, verify, wanted};
use crate::plan::{Change, EnvironmentEdit, Kind, Step};
use crate::programs::How;

/// The services in the override file, without comments.
fn overlay(text: &str, steps: &[Step]) -> String {
    let (sources, stack) = stack(text);
    let wanted = wanted(&stack, 0, steps, &sources).expect("the steps can be taken");
    let text = override_file(&stack, &wanted, &sources);
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}

/// The edited file.
fn file(text: &str, steps: &[Step]) -> String {
    let (sources, stack) = stack(text);
    let wanted = wanted(&stack, 0, steps, &sources).expect("the steps can be taken");
    let edits = in_place(&stack, &wanted, &sources).expect("the file can be edited");
    edited(stack.services[0].at.source, &sources, &edits)
}

/// The reasons why the file cannot be edited.
fn refusals(text: &str, steps: &[Step]) -> Vec<String> {
    let (sources, stack) = stack(text);
    let wanted = wanted(&stack, 0, steps, &sources).expect("the steps can be taken");
    let refused = in_place(&stack, &wanted, &sources).expect_err("something is in the way");
    refused.into_iter().map(|finding| finding.message).collect()
}

fn by_hand(text: &str, steps: &[Step]) -> Vec<String> {
    let (sources, stack) = stack(text);
    let wanted = wanted(&stack, 0, steps, &sources).expect("the steps can be taken");
    wanted.by_hand.into_iter().map(|it| it.what).collect()
}

fn variable(name: &str, value: &str) -> How {
    How::Variable {
        name: name.to_owned(),
        value: value.to_owned(),
        at: None,
    }
}

fn replace(from: &str, to: &str) -> How {
    How::Replace {
        words: words(from),
        by: words(to),
        at: None,
    }
}

#[test]
fn values_carry_their_old_value_and_reason() {
    let text = "services:
  a:
    image: postgres
    mem_limit: 512m
    command: [postgres, -c, shared_buffers=128MB]
    depends_on: [b]
  b: {image: x}
";
    let (sources, stack) = stack(text);
    let mut steps = vec![
        limit(
            "a",
            256,
            vec![replace("shared_buffers=128MB", "shared_buffers=64MB")],
        ),
        off("b"),
    ];
    steps[0].kind = Kind::RightSize;
    let wanted = wanted(&stack, 0, &steps, &sources).expect("the steps can be taken");
    assert_eq!(
        override_file(&stack, &wanted, &sources),
        r#"# Written by `budget trim`; the next run replaces it, do not edit.
# Pass it last: docker compose -f FILE -f THIS-FILE up -d
# Needs Docker Compose 2.24.4 or newer, for !override and !reset.
services:
  a:
    # 512 MiB -> 256 MiB; its floor is 24 MiB
    mem_limit: 256m
    depends_on:
      # b is switched off
      b: !reset null
    # shared_buffers: 128MB -> 64MB, a quarter of the limit
    command: ["postgres", "-c", "shared_buffers=64MB"]
  b:
    # changes behaviour: switched off; its floor is 24 MiB
    profiles: !override [budget-off]
"#
    );
}

#[test]
fn limits_keep_their_spelling() {
    let own = "services: {a: {image: x, mem_limit: 100m}}";
    assert_eq!(
        overlay(own, &[limit("a", 64, vec![])]),
        "services:\n  a:\n    mem_limit: 64m"
    );
    let deployed = "services: {a: {image: x, deploy: {resources: {limits: {cpus: '1'}}}}}";
    let memory =
        "services:\n  a:\n    deploy:\n      resources:\n        limits:\n          memory: 64m";
    assert_eq!(overlay(deployed, &[limit("a", 64, vec![])]), memory);
    let both =
        "services: {a: {image: x, mem_limit: 1g, deploy: {resources: {limits: {memory: 1g}}}}}";
    let memory = "services:\n  a:\n    mem_limit: 64m\n    deploy:\n      resources:\n        limits:\n          memory: 64m";
    assert_eq!(overlay(both, &[limit("a", 64, vec![])]), memory);
}

#[test]
fn new_limits_use_the_spelling_of_the_stack() {
    let text = |own: &str| {
        let deployed = "b: {image: x, deploy: {resources: {limits: {memory: 1g}}}}";
        format!("services: {{a: {{image: x{own}}}, {deployed}}}")
    };
    let deployed = overlay(&text(""), &[limit("a", 64, vec![])]);
    assert!(
        deployed.ends_with("limits:\n          memory: 64m"),
        "{deployed}"
    );
    for own in [", cpus: 1", ", pids_limit: 100"] {
        let overlay = overlay(&text(own), &[limit("a", 64, vec![])]);
        assert_eq!(overlay, "services:\n  a:\n    mem_limit: 64m");
    }
}

#[test]
fn the_swap_allowance_stays() {
    let swap = |written: &str| {
        let text =
            format!("services: {{a: {{image: x, mem_limit: 100m, memswap_limit: {written}}}}}");
        let overlay = overlay(&text, &[limit("a", 64, vec![])]);
        overlay
            .split_once("memswap_limit: ")
            .map(|(_, value)| value.to_owned())
    };
    assert_eq!(swap("100m").as_deref(), Some("64m"));
    assert_eq!(swap("300m").as_deref(), Some("264m"));
    assert_eq!(swap("-1"), None);
    assert_eq!(swap("0"), None);
    let without_limit = "services: {a: {image: x, memswap_limit: 32m}}";
    let overlay = overlay(without_limit, &[limit("a", 64, vec![])]);
    assert!(overlay.ends_with("memswap_limit: 64m"), "{overlay}");
}

#[test]
fn reservation_and_shared_memory_are_checked_against_the_limit() {
    let text = "services: {a: {image: x, mem_limit: 200m, mem_reservation: 100m, shm_size: 128m}}";
    let overlay = overlay(text, &[limit("a", 64, vec![])]);
    assert!(
        overlay.ends_with("mem_limit: 64m\n    mem_reservation: 64m"),
        "{overlay}"
    );
    let (sources, stack) = stack(text);
    let wanted = wanted(&stack, 0, &[limit("a", 64, vec![])], &sources).expect("it can");
    assert_eq!(
        wanted.warnings[0].message,
        "the new limit of a, 64 MiB, is below its shm_size of 128 MiB: filling that gets it \
         OOM-killed"
    );
}

#[test]
fn dollars_are_doubled_and_variables_stay() {
    let text = "services:
  a:
    image: x
    command: run --mem 128 --pass=${SECRET} '$$x'
    environment:
      - OPTS=-Xmx128m -Dp=${SECRET}
";
    let steps = [limit(
        "a",
        64,
        vec![
            replace("--mem 128", "--mem 64"),
            variable("OPTS", "-Xmx64m -Dp=s3cret"),
            variable("NEW", "$x"),
        ],
    )];
    assert_eq!(
        overlay(text, &steps),
        "services:
  a:
    mem_limit: 64m
    environment:
      - \"OPTS=-Xmx64m -Dp=${SECRET}\"
      - \"NEW=$$x\"
    command: [\"run\", \"--mem\", \"64\", \"--pass=${SECRET}\", \"$$x\"]"
    );
}

#[test]
fn unsafe_changes_are_left_to_the_user() {
    let text = "services: {a: {image: x, environment: {OPTS: '${SECRET}'}}}";
    let steps = [limit(
        "a",
        64,
        vec![variable("OPTS", "s4cret"), How::Append(words("--more"))],
    )];
    let said = by_hand(text, &steps);
    assert_eq!(said.len(), 2);
    assert!(
        said[0].contains("its value, `${SECRET}`, contains"),
        "{said:?}"
    );
    assert!(said[1].contains("its command is not known"), "{said:?}");
    let said = by_hand(
        text,
        &[limit(
            "a",
            64,
            vec![How::ByHand("edit redis.conf".to_owned())],
        )],
    );
    assert_eq!(said, ["edit redis.conf (a quarter of the limit)"]);
}

#[test]
fn dependencies_on_removed_copies_are_cut() {
    let text = "services:
  a:
    image: x
    environment: {COUNT: 2}
    depends_on: [w-1, w-2]
    links: [w-1, 'w-2:second']
  w-1: {image: x}
  w-2: {image: x}
";
    let change = Change::Copies {
        off: vec!["w-2".to_owned()],
        kept: vec!["w-1".to_owned()],
    };
    let mut fewer = step(Kind::Replicas, change);
    fewer.edits.push(EnvironmentEdit {
        service: "a".to_owned(),
        variable: "COUNT".to_owned(),
        from: "2".to_owned(),
        to: "1".to_owned(),
        at: None,
    });
    let steps = [fewer];
    assert_eq!(
        overlay(text, &steps),
        "services:
  a:
    depends_on:
      w-2: !reset null
    links: !override [\"w-1\"]
    environment:
      COUNT: \"1\"
  w-2:
    profiles: !override [budget-off]"
    );
    let edited = file(text, &steps);
    assert_eq!(
        edited,
        "services:
  a:
    image: x
    environment: {COUNT: 1}
    depends_on: [w-1]
    links: [w-1]
  w-1: {image: x}
  w-2: {profiles: [budget-off], image: x}
"
    );
}

#[test]
fn a_shared_namespace_requires_its_service() {
    let text = "services: {a: {image: x, network_mode: 'service:b'}, b: {image: x}}";
    let (sources, stack) = stack(text);
    let refused = wanted(&stack, 0, &[off("b")], &sources).expect_err("a needs b");
    assert_eq!(
        refused[0].message,
        "a cannot run without b, which the plan switches off"
    );
}

#[test]
fn steps_of_other_stacks_are_ignored() {
    let text = "services: {a: {image: x}}";
    let elsewhere = Step {
        part: 1,
        ..off("a")
    };
    assert_eq!(overlay(text, &[elsewhere]), "services: {}");
}

#[test]
fn edits_keep_their_surroundings() {
    let text = "# the stack\r
services:\r
  a: # first\r
    image: x\r
    mem_limit: '512m'   # as measured\r
    deploy:\r
      replicas: 3\r
    depends_on:\r
      # the store\r
      b: {condition: service_started}\r
      c: {condition: service_started}\r
  b:\r
    # nothing yet\r
    image: x\r
  c: {}\r
";
    let text = text
        .replace("c: {}", "c: {image: x}")
        .replace("      # the store\r\n", "");
    let count = Change::Count {
        service: "a".to_owned(),
        from: 3,
        to: 1,
    };
    let steps = [
        limit("a", 256, vec![]),
        step(Kind::Replicas, count),
        limit("b", 64, vec![]),
        off("c"),
    ];
    assert_eq!(
        file(&text, &steps),
        "# the stack\r
services:\r
  a: # first\r
    image: x\r
    mem_limit: '256m'   # as measured\r
    deploy:\r
      replicas: 1\r
    depends_on:\r
      b: {condition: service_started}\r
  b:\r
    # nothing yet\r
    mem_limit: 64m\r
    image: x\r
  c: {profiles: [budget-off], image: x}\r
"
    );
}

#[test]
fn commands_are_edited_word_by_word() {
    let command = |command: &str, how: How| {
        let text =
            format!("services:\n  a:\n    mem_limit: 64m\n    image: x\n    command: {command}\n");
        let edited = file(&text, &[limit("a", 64, vec![how])]);
        edited
            .split_once("command: ")
            .map(|(_, rest)| rest.trim_end().to_owned())
    };
    let less = || replace("--mem 128", "--mem 64");
    let more = || How::Append(words("--more"));
    assert_eq!(
        command("run --mem 128 # why", less()).as_deref(),
        Some("run --mem 64 # why")
    );
    assert_eq!(
        command("\"run --mem 128\"", more()).as_deref(),
        Some("\"run --mem 128 --more\"")
    );
    assert_eq!(
        command("[run, '--mem', '128']", less()).as_deref(),
        Some("[run, '--mem', '64']")
    );
    assert_eq!(
        command("[run, '--mem']", more()).as_deref(),
        Some("[\"run\", \"--mem\", \"--more\"]")
    );
}

#[test]
fn shared_and_variable_values_are_not_edited() {
    let shared = "x-all: &all {image: x, mem_limit: 512m}\nservices:\n  a:\n    <<: *all\n  b:\n    <<: *all\n";
    let said = refusals(shared, &[limit("a", 64, vec![])]);
    assert_eq!(
        said,
        ["the file of a cannot be edited: `512m` is shared with b"]
    );
    // Changing a shared value for both services alike is safe.
    let both = [limit("a", 64, vec![]), limit("b", 64, vec![])];
    assert!(file(shared, &both).starts_with("x-all: &all {image: x, mem_limit: 64m}\n"));

    let extended = "services:\n  a: {extends: b}\n  b: {image: x, mem_limit: 512m}\n";
    let said = refusals(extended, &[limit("a", 64, vec![])]);
    assert_eq!(
        said,
        ["the file of a cannot be edited: `512m` is shared with b"]
    );

    let variable = "services: {a: {image: x, mem_limit: '${MEM:-512m}'}}";
    let said = refusals(variable, &[limit("a", 64, vec![])]);
    assert_eq!(
        said,
        ["the file of a cannot be edited: `mem_limit` comes from ${MEM:-512m}"]
    );
}

#[test]
fn the_diff_shows_both_sides() {
    let text = "services: {a: {image: x, mem_limit: 512m, environment: {N: '${SECRET}-3'}}, b: {image: x}}";
    let (sources, stack) = stack(text);
    let steps = [limit("a", 64, vec![variable("N", "s3cret-2")]), off("b")];
    let wanted = wanted(&stack, 0, &steps, &sources).expect("the steps can be taken");
    let rows: Vec<String> = diff(&wanted)
        .into_iter()
        .map(|row| format!("{} {}: {} -> {}", row.service, row.what, row.from, row.to))
        .collect();
    assert_eq!(
        rows,
        [
            "a limit: 512 MiB -> 64 MiB",
            "a N: ${SECRET}-3 -> ${SECRET}-2",
            "b runs: yes -> no"
        ]
    );
}

#[test]
fn unexpected_results_are_reported() {
    let base = "services: {a: {image: x, mem_limit: 512m, environment: [A=1]}, b: {image: x}}";
    let (sources, before) = stack(base);
    let steps = [limit("a", 64, vec![]), off("b")];
    let wanted = wanted(&before, 0, &steps, &sources).expect("the steps can be taken");
    let said = |text: &str| -> Vec<String> {
        let (_, after) = stack(text);
        let differences = verify(&before, &after, &wanted);
        differences
            .into_iter()
            .map(|it| format!("{}: {}", it.service, it.what))
            .collect()
    };
    let as_wanted = "services: {a: {image: x, mem_limit: 64m, environment: {A: 1}}, b: {image: x, profiles: [no]}}";
    assert_eq!(said(as_wanted), [""; 0]);
    assert_eq!(
        said("services: {a: {image: y, mem_limit: 65m, environment: [A=2]}, c: {image: x}}"),
        [
            "a: its limit is 68157440 and should be 67108864",
            "a: its variable A is not as planned",
            "a: its `image` has changed",
            "c: it is new",
        ]
    );
}
