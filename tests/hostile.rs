//! Hostile files, given to the real binary.
//!
//! Each run must end soon, use little memory, not panic, and not print control characters of the
//! file. Most files must be rejected.

use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::{BINARY, isolated, write};

/// The maximum time. An unoptimised binary on a busy machine gets more.
const TIME: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 2 });
/// The maximum memory in KiB.
const MEMORY: u32 = 300 << 10;

/// A directory and the command to run.
struct Case {
    folder: TempDir,
}

/// The result of a run.
struct Outcome {
    code: i32,
    output: String,
}

impl Case {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    fn compose(text: impl AsRef<[u8]>) -> Self {
        Self::new().file("compose.yaml", text)
    }

    fn file(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        write(self.folder.path(), name, text);
        self
    }

    fn run(&self, args: &[&str]) -> Outcome {
        let path = |name: &str| self.folder.path().join(name);
        let (stdout, stderr) = (path("stdout"), path("stderr"));
        let start = Instant::now();
        let mut child = isolated(limited(), self.folder.path())
            .args(args)
            .stdin(Stdio::null())
            .stdout(File::create(&stdout).expect("a file"))
            .stderr(File::create(&stderr).expect("a file"))
            .spawn()
            .expect("the binary starts");
        let status = loop {
            if let Some(status) = child.try_wait().expect("the child can be waited for") {
                break status;
            }
            if start.elapsed() > TIME {
                child.kill().expect("the child can be ended");
                child.wait().expect("the child can be waited for");
                panic!("still running after {TIME:?}");
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        let read = |path| {
            let bytes = fs::read(path).expect("what it printed");
            String::from_utf8(bytes).expect("it prints UTF-8")
        };
        let output = read(stdout) + &read(stderr);
        let shown: String = output.chars().take(2_000).collect();
        let code = status
            .code()
            .unwrap_or_else(|| panic!("ended by a signal: {status}\n{shown}"));
        assert!((0..=2).contains(&code), "exit code {code}\n{shown}");
        for bug in [
            "panicked",
            "RUST_BACKTRACE",
            "overflowed its stack",
            "memory allocation",
        ] {
            assert!(!output.contains(bug), "{shown}");
        }
        let raw = output.chars().find(|&character| {
            (character.is_control() && character != '\n')
                || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        });
        assert_eq!(raw, None, "{shown:?}");
        assert!(output.len() < 100_000, "prints {} bytes", output.len());
        Outcome { code, output }
    }

    /// Checks that both verbs reject the stack, with a message that contains `words`.
    fn is_refused(&self, args: &[&str], words: &str) {
        for verb in [&["services"][..], &["check", "--memory", "2g"]] {
            let outcome = self.run(&[verb, args].concat());
            assert_eq!(outcome.code, 2, "{}", outcome.output);
            assert!(
                outcome.output.contains(words),
                "{words:?} is not in {}",
                outcome.output
            );
        }
    }
}

/// The binary with limited memory. `ulimit -v` limits address space, which always exceeds the
/// memory in use. If the shell cannot set it, the binary runs without a limit.
fn limited() -> Command {
    if !cfg!(target_os = "linux") {
        return Command::new(BINARY);
    }
    let mut shell = Command::new("/bin/sh");
    shell
        .arg("-c")
        .arg(format!("ulimit -v {MEMORY} && exec \"$0\" \"$@\""))
        .arg(BINARY);
    shell
}

/// A service `a` with one attribute.
fn service(attribute: &str) -> String {
    format!("services:\n  a:\n    image: x\n    {attribute}\n")
}

/// One line for each number of a range.
fn lines(numbers: std::ops::Range<usize>, line: impl Fn(usize) -> String) -> String {
    numbers.map(|number| line(number) + "\n").collect()
}

#[test]
fn aliases_that_multiply() {
    let levels = lines(1..12, |level| {
        let alias = format!("*x{}", level - 1);
        format!("x-{level}: &x{level} [{}]", vec![alias; 10].join(", "))
    });
    let text = format!("x-0: &x0 [a, a, a]\n{levels}services: {{a: {{image: x}}}}\n");
    Case::compose(text).is_refused(&[], "alias");
}

#[test]
fn merge_keys_that_multiply() {
    let levels = lines(1..40, |level| {
        let alias = format!("*x{}", level - 1);
        let merged = [alias.as_str(); 3].join(", ");
        format!("x-{level}: &x{level} {{<<: [{merged}], k{level}: {alias}, l{level}: {alias}}}")
    });
    let text = format!("x-0: &x0 {{a: 1, b: 1, c: 1}}\n{levels}services: {{a: {{image: x}}}}\n");
    Case::compose(text).is_refused(&[], "alias");
}

#[test]
fn an_alias_of_itself() {
    Case::compose("services: &a {a: *a}\n").is_refused(&[], "");
    Case::compose("services: &a {<<: *a}\n").is_refused(&[], "");
}

#[test]
fn a_million_brackets() {
    Case::compose("[".repeat(1_000_000)).is_refused(&[], "deep");
    Case::compose("{a: ".repeat(1_000_000)).is_refused(&[], "deep");
    Case::compose("- ".repeat(1_000_000)).is_refused(&[], "deep");
    Case::compose("? ".repeat(1_000_000)).is_refused(&[], "deep");
}

#[test]
fn four_thousand_nested_blocks() {
    let text = lines(0..4_000, |depth| format!("{}a:", " ".repeat(depth)));
    Case::compose(text).is_refused(&[], "deep");
}

#[test]
fn bytes_that_are_no_text() {
    Case::compose(b"services:\n  a:\n    image: \"\xff\xfe\"\n").is_refused(&[], "");
    Case::compose(b"services:\n  a:\n    image: \"\xc3\"").is_refused(&[], "");
    Case::compose(b"services:\n  a:\n    image: a\0b\n").is_refused(&[], "");
    Case::compose(b"\0\0\0\0").is_refused(&[], "");
    Case::compose((0..=255).collect::<Vec<u8>>()).is_refused(&[], "");
}

#[test]
fn a_number_of_a_hundred_thousand_digits() {
    let digits = "9".repeat(100_000);
    Case::compose(service(&format!("mem_limit: \"{digits}\""))).is_refused(&[], "");
    Case::compose(service(&format!("mem_limit: {digits}q"))).is_refused(&[], "");
    Case::compose(service(&format!("scale: {digits}"))).is_refused(&[], "");
    Case::compose(service(&format!("mem_limit: \"1e{digits}\""))).is_refused(&[], "");
}

#[test]
fn scalars_of_five_megabytes() {
    let long = "x".repeat(5_000_000);
    Case::compose(service(&format!("mem_limit: {long}"))).is_refused(&[], "mem_limit");
    Case::compose(service(&format!("mem_limit: \"{long}"))).is_refused(&[], "");
    Case::compose(service(&format!("image: ${{{long}"))).is_refused(&[], "");
    Case::compose(service(&format!("image: ${{{long}:?{long}}}"))).is_refused(&[], "");
    Case::compose(service(&format!("{long}: 1"))).is_refused(&[], "");
    Case::compose(format!(
        "services:\n  a: {{image: x, depends_on: [{long}]}}\n"
    ))
    .is_refused(&[], "");
}

#[test]
fn twenty_thousand_nested_defaults() {
    let nested = format!("{}{}", "${A:-".repeat(20_000), "}".repeat(20_000));
    Case::compose(service(&format!("image: {nested}"))).run(&["services"]);
    Case::compose(service(&format!("image: {}", "${A:-".repeat(20_000)))).is_refused(&[], "");
}

#[test]
fn circles() {
    Case::compose("include: [compose.yaml]\nservices: {a: {image: x}}\n")
        .is_refused(&[], "include");
    Case::compose("include: [b.yaml]\n")
        .file("b.yaml", "include: [compose.yaml]\n")
        .is_refused(&[], "include");
    Case::compose("services:\n  a: {extends: {service: b}}\n  b: {extends: {service: a}}\n")
        .is_refused(&[], "");
    Case::compose(
        "services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [a]}\n",
    )
    .is_refused(&[], "");
    Case::compose(service("depends_on: [a]")).is_refused(&[], "");
}

#[test]
fn files_that_include_twice_what_includes_twice() {
    let doubled = |index: usize| format!("include: [{{path: [{index}.yaml, {index}.yaml]}}]\n");
    let files = (1..24).fold(
        Case::compose("include: [23.yaml]\n").file("0.yaml", service("mem_limit: 1m")),
        |case, index| case.file(&format!("{index}.yaml"), doubled(index - 1)),
    );
    files.is_refused(&[], "included");
}

/// This number of services, each with a line that refers to the one before it.
fn chain(count: usize, line: impl Fn(usize) -> String) -> String {
    let rest = lines(1..count, |index| format!("  s{index}: {}", line(index - 1)));
    format!("services:\n  s0: {{image: x, mem_limit: 7m}}\n{rest}")
}

#[test]
fn chains_as_long_as_a_file_can_hold() {
    let check = ["check", "--memory", "2g", "-o", "report"];
    let started = |before| format!("{{image: x, mem_limit: 7m, depends_on: [s{before}]}}");
    Case::compose(chain(20_000, started)).run(&check);
    let ended = |before| {
        let condition = "{condition: service_completed_successfully}";
        format!("{{image: x, mem_limit: 7m, depends_on: {{s{before}: {condition}}}}}")
    };
    Case::compose(chain(20_000, ended)).run(&check);
    let extends = |before| format!("{{extends: {{service: s{before}}}}}");
    Case::compose(chain(20_000, extends)).run(&["services", "-o", "report"]);
}

#[test]
fn variables_and_services_as_many_as_a_file_can_hold() {
    let variables = lines(0..50_000, |n| format!("VARIABLE_{n}=value"));
    let case = Case::compose(service("env_file: many.env")).file("many.env", variables);
    let outcome = case.run(&["check", "--memory", "8g"]);
    assert_eq!(outcome.code, 0, "{}", outcome.output);
    let services = lines(0..600, |n| {
        format!("  s{n}:\n    image: nginx\n    mem_limit: 512m")
    });
    let case = Case::compose(format!("services:\n{services}"));
    let counted = lines(0..2_000, |n| {
        format!(
            "  s{n}: {{image: nginx, scale: 2, mem_limit: 64m, environment: {{S{n}: 2, X: 1}}}}"
        )
    });
    let plans = Case::compose(format!("services:\n{counted}"));
    plans.run(&["plan", "compose.yaml", "--memory", "90g", "-o", "plan.md"]);
    let trim = ["trim", "compose.yaml", "--memory", "120g", "--in-place"];
    let outcome = case.run(&trim);
    assert_eq!(outcome.code, 0, "{}", outcome.output);
}

#[test]
fn what_is_no_file() {
    let case = Case::compose("services: {a: {image: x}}\n").file("folder/x", "");
    case.is_refused(&["-f", "folder"], "folder");
    case.is_refused(&["-f", "missing.yaml"], "missing.yaml");
    case.is_refused(&["--env-file", "missing.env"], "missing.env");
    case.is_refused(&["--env-file", "folder"], "folder");
}

#[cfg(target_os = "linux")]
#[test]
fn devices() {
    let case = Case::compose("services: {a: {image: x}}\n");
    case.is_refused(&["-f", "/dev/zero"], "/dev/zero");
    case.is_refused(&["-f", "/dev/null"], "empty");
    case.is_refused(&["--env-file", "/dev/zero"], "/dev/zero");
    case.is_refused(&["-f", "/proc/self/mem"], "/proc/self/mem");
    let link = case.folder.path().join("loop.yaml");
    std::os::unix::fs::symlink("loop.yaml", link).expect("a link");
    case.is_refused(&["-f", "loop.yaml"], "loop.yaml");
    Case::compose("services: {a: {image: x, env_file: /dev/zero}}\n").is_refused(&[], "/dev/zero");
    Case::compose("include: [/dev/zero]\n").is_refused(&[], "/dev/zero");
    Case::compose("services: {a: {extends: {file: /dev/zero, service: a}}}\n")
        .is_refused(&[], "/dev/zero");
}

#[test]
fn a_total_that_overflows() {
    let services = lines(0..4, |n| {
        format!("  s{n}: {{image: x, mem_limit: 8000p, scale: 1000}}")
    });
    let outcome = Case::compose(format!("services:\n{services}")).run(&["check", "--memory", "2g"]);
    assert_ne!(outcome.code, 0, "{}", outcome.output);
    let outcome = Case::compose(service("scale: 9223372036854775807\n    mem_limit: 1g"))
        .run(&["check", "--memory", "2g"]);
    assert_ne!(outcome.code, 0, "{}", outcome.output);
    let outcome = Case::compose(service("mem_limit: 1g")).run(&[
        "check", "--memory", "2g", "--also", "8191p", "--also", "8191p", "--also", "8191p",
    ]);
    assert_ne!(outcome.code, 0, "{}", outcome.output);
}

#[test]
fn escape_sequences_stay_in_the_file() {
    let text = "services:\n  \"a\\e[31m\\a\\u202e\": {image: x}\n  b: {imag\\e]0;e: \"\\e[2J\\u009b1m\"}\n";
    Case::compose(text).is_refused(&[], "");
    Case::compose(service("image: \"\\e[2J\\u202e\\r\\a\"\n    mem_limit: 1g")).run(&["services"]);
    Case::compose(service("mem_limit: \"\\e[2J\\u202e\\r\"")).is_refused(&[], "mem_limit");
    Case::compose(service("depends_on: [\"\\e[2J\"]")).is_refused(&[], "");
    Case::compose("a\u{1b}[2J: 1\n").is_refused(&[], "");
    Case::new()
        .file("\u{1b}[2J\u{202e}.yaml", "services: 1\n")
        .is_refused(&["-f", "\u{1b}[2J\u{202e}.yaml"], "");
    Case::new().is_refused(&["-f", "\u{1b}[2J\u{202e}\n.yaml"], "");
    let case = Case::compose("services: {a: {image: x}}\n");
    case.run(&["check", "--instance", "\u{1b}[2Jt3.small"]);
    case.run(&["check", "--target", "\u{1b}[2J"]);
    case.run(&["instances", "\u{1b}[2J\u{202e}"]);
}

#[test]
fn a_hostile_configuration() {
    let case =
        |config: &str| Case::compose("services: {a: {image: x}}\n").file(".budget.yml", config);
    for config in [
        "[".repeat(100_000),
        "a: &a [*a]\n".to_owned(),
        "targets: {\"\\e[2J\": {memory: \"\\e[2J\"}}\n".to_owned(),
        format!("policy: {{{}: 1}}\n", "x".repeat(5_000_000)),
        format!("policy: {{max_overcommit: {}}}\n", "9".repeat(100_000)),
        format!("instances: {{a: {{memory: {}g}}}}\n", "9".repeat(1_000)),
    ] {
        let outcome = case(&config).run(&["check", "--memory", "2g"]);
        assert_eq!(outcome.code, 2, "{}", outcome.output);
        assert!(outcome.output.contains(".budget.yml"), "{}", outcome.output);
    }
}
