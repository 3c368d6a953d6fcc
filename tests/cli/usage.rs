//! `--usage`: measurements, and their effect on plans.

use serde_json::{Value, json};

use crate::support::{Run, budget};

const MIB: u64 = 1 << 20;

const COPIES: &str = "\
x-exec: &exec {image: exec, mem_limit: 512m}
services:
  api:
    image: api
    mem_limit: 256m
    ports: [80]
    depends_on: [executor-1, executor-2, executor-3]
  executor-1: *exec
  executor-2: *exec
  executor-3: *exec
";

/// Lines of `docker stats --format json`: container, MiB, and number of samples.
fn stats(seen: &[(&str, &str, usize)]) -> String {
    let line = |(name, size, times): &(&str, &str, usize)| {
        format!("{{\"Name\": \"shop-{name}-1\", \"MemUsage\": \"{size}MiB / 512MiB\"}}\n")
            .repeat(*times)
    };
    seen.iter().map(line).collect()
}

fn measured(compose: &str, options: &str, seen: &[(&str, &str, usize)]) -> Run {
    budget(&format!("plan --usage stats.jsonl {options}"))
        .compose(compose)
        .file("stats.jsonl", &stats(seen))
}

fn limit_of(target: &Value, name: &str) -> u64 {
    let steps = target["recommended"]["steps"].as_array().unwrap().iter();
    let mut of_it = steps.filter(|step| {
        step["service"] == name && (step["kind"] == "right-size" || step["kind"] == "tighten")
    });
    of_it.next().unwrap()["to"].as_u64().unwrap()
}

#[test]
fn the_largest_copy_counts_for_all() {
    let of_each = [
        ("executor-1", "100", 2),
        ("executor-2", "150", 2),
        ("executor-3", "20", 2),
    ];
    for seen in [&of_each[..], &of_each[1..], &of_each[1..2]] {
        for available in ["1100m", "720m"] {
            let options = format!("--available {available} --only-kinds right-size,tighten");
            let report = measured(COPIES, &options, seen).json();
            let limit = limit_of(&report["targets"][0], "executor");
            assert!(
                limit * 100 >= 150 * MIB * 115,
                "{limit} for {seen:?} in {available}"
            );
        }
    }
}

#[test]
fn what_is_said_of_one_copy_is_heeded() {
    let kept = |copy: &str| {
        let options = format!("plan --available 1100m --only-kinds replicas --keep {copy}");
        budget(&options).compose(COPIES).run().code
    };
    assert_eq!(kept("api"), 0);
    for copy in ["executor-1", "executor-2", "executor-3"] {
        assert_eq!(kept(copy), 1, "{copy}");
    }
}

#[test]
fn a_single_sample_is_said_to_be_one() {
    let stack = "\
services:
  db: {image: 'postgres:16', mem_limit: 512m}
  web: {image: web, mem_limit: 512m, ports: [80]}
";
    let seen = [("db", "90.5", 1), ("web", "200", 2)];
    let options = "--available 600m";
    let report = measured(stack, options, &seen).json();
    let target = &report["targets"][0];
    let notes = target["usage"]["notes"].to_string();
    assert!(
        notes.contains("db measured once at 90.5 MiB, counted as 113 MiB"),
        "{notes}"
    );
    assert!(!notes.contains("web"), "{notes}");
    let said = measured(stack, options, &seen).run().stdout;
    assert!(
        said.contains("it was measured once at 90.5 MiB, counted as 113 MiB\n"),
        "{said}"
    );
    assert!(
        said.contains("it was measured at up to 200 MiB in 2 samples"),
        "{said}"
    );
    assert!(!said.contains("seen to take 113 MiB"), "{said}");
    assert_eq!(target["usage"]["services"][0]["samples"], json!(1));
}

#[test]
fn what_a_shell_of_windows_wrote() {
    let table = "NAME        MEM USAGE / LIMIT\nshop-web-1  333MiB / 768MiB\n";
    let little = table.encode_utf16().flat_map(u16::to_le_bytes);
    let big = table.encode_utf16().flat_map(u16::to_be_bytes);
    for bytes in [
        [0xff, 0xfe].into_iter().chain(little).collect::<Vec<u8>>(),
        [0xfe, 0xff].into_iter().chain(big).collect(),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stats.txt");
        std::fs::write(&path, bytes).unwrap();
        let run = budget("plan --memory 1g --usage").argument(path.to_str().unwrap());
        let report = run.compose("services: {web: {image: web}}\n").json();
        let peak = &report["targets"][0]["usage"]["services"][0]["peak"];
        assert_eq!(*peak, json!(333 * MIB));
    }
    let run = budget("plan --memory 1g --usage stats.txt").compose("services: {a: {image: a}}\n");
    let said = run.file("stats.txt", "a\0b\0\n\0c\0\n\0").run();
    assert_eq!(said.code, 2);
    assert_eq!(said.stderr.matches("error").count(), 1, "{said}");
}

#[test]
fn standard_input_is_one_thing_only() {
    for verb in ["plan", "trim"] {
        let run = budget(&format!("{verb} -f - --memory 1g --usage -"));
        let said = run.stdin("services: {}\n").run();
        assert_eq!(said.code, 2);
        assert!(
            said.stderr.contains("cannot be both a Compose file"),
            "{said}"
        );
    }
}

#[test]
fn a_file_that_is_not_read_whole_is_refused() {
    let here = crate::cli::trim::folder("services: {a: {image: a, mem_limit: 1g}}\n");
    let path = here.path().join("seen.txt");
    let line = "{\"Name\":\"a\",\"MemUsage\":\"64MiB / 1GiB\"}\n";
    std::fs::write(&path, line).unwrap();
    let plan = "plan --memory 2g --usage seen.txt";
    assert_eq!(crate::cli::trim::within(here.path(), plan).code, 0);
    let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len((64 << 20) + 1).unwrap();
    let said = crate::cli::trim::within(here.path(), plan);
    assert_eq!(said.code, 2, "{said}");
    assert!(
        said.stderr.contains("seen.txt is larger than 64 MiB"),
        "{said}"
    );
    // Not valid UTF-8.
    std::fs::write(&path, b"{\"Name\":\"\xe9\"}").unwrap();
    let said = crate::cli::trim::within(here.path(), plan);
    assert_eq!(said.code, 2, "{said}");
    assert!(
        said.stderr.contains("seen.txt is not a text file"),
        "{said}"
    );
}
