//! The full output of every format, and names that look like markup.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::{Ran, Run, budget};

/// A stack too large for its machine. It has a mistake with a mechanical fix, on a line with
/// different columns in characters, bytes and UTF-16 code units.
const SHOP: &str = "\
services:
  web: {labels: {a: '𐐀é'}, mem_limit: 256, image: nginx}
  db:
    image: postgres
    mem_limit: 900m
  worker:
    image: shop
";

const FORMATS: [&str; 11] = [
    "json",
    "yaml",
    "csv",
    "markdown",
    "sarif",
    "github",
    "github-output",
    "gitlab",
    "checkstyle",
    "junit",
    "rdjson",
];

fn shop(format: &str) -> Ran {
    checked("--memory 1g", format).compose(SHOP).run()
}

fn checked(arguments: &str, format: &str) -> Run {
    budget(&format!("check {arguments} --format {format}"))
}

fn parsed(said: &Ran) -> Value {
    serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

#[test]
fn sarif() {
    let text = shop("sarif").to_string();
    let version = concat!("\"semanticVersion\": \"", env!("CARGO_PKG_VERSION"), "\"");
    assert!(text.contains(version), "{text}");
    assert_snapshot!(text.replace(version, "\"semanticVersion\": \"VERSION\""));
}

#[test]
fn github() {
    assert_snapshot!(shop("github"));
}

#[test]
fn gitlab() {
    assert_snapshot!(shop("gitlab"));
}

#[test]
fn checkstyle() {
    assert_snapshot!(shop("checkstyle"));
}

#[test]
fn junit() {
    assert_snapshot!(shop("junit"));
}

#[test]
fn rdjson() {
    assert_snapshot!(shop("rdjson"));
}

#[test]
fn csv() {
    assert_snapshot!(shop("csv"));
    assert_snapshot!(budget("services --format csv").compose(SHOP).run());
}

#[test]
fn yaml_is_the_json() {
    for command in ["check --memory 1g", "services", "instances t3.small"] {
        let run = |format| {
            budget(&format!("{command} --format {format}"))
                .compose(SHOP)
                .run()
        };
        let yaml: Value = serde_yaml::from_str(&run("yaml").stdout).unwrap();
        assert_eq!(yaml, parsed(&run("json")), "{command}");
        assert!(!run("yaml").stdout.starts_with('{'), "{command}");
    }
}

#[test]
fn lists_come_in_formats_for_lists() {
    for verb in ["services", "instances t3.small"] {
        for format in ["table", "json", "yaml", "csv", "markdown"] {
            let said = budget(&format!("{verb} --format {format}"))
                .compose(SHOP)
                .run();
            assert_eq!(said.code, 0, "{said}");
        }
        let said = budget(&format!("{verb} --format junit"))
            .compose(SHOP)
            .run();
        assert_eq!(said.code, 2, "{said}");
        for format in ["table", "json", "yaml", "csv", "markdown"] {
            assert!(said.stderr.contains(format), "{said}");
        }
    }
    assert_snapshot!(budget("instances t3.small --format markdown").run());
}

/// An empty list of problems looks like success.
#[test]
fn no_format_hides_a_verdict() {
    let fits = "services:\n  web: {image: nginx, mem_limit: 64m}\n";
    for format in FORMATS {
        let small = checked("--available 32m", format).compose(fits).run();
        let large = checked("--available 1g", format).compose(fits).run();
        assert_eq!((small.code, large.code), (1, 0), "{format}");
        let said = small.stdout.to_lowercase();
        assert!(said.contains("overcommitted"), "{format}: {small}");
        assert!(
            !large.stdout.to_lowercase().contains("overcommitted"),
            "{format}: {large}"
        );
    }
    let large = |format| checked("--available 1g", format).compose(fits).run();
    assert_eq!(parsed(&large("gitlab")), json!([]));
    assert_eq!(parsed(&large("rdjson"))["diagnostics"], json!([]));
    assert_eq!(parsed(&large("sarif"))["runs"][0]["results"], json!([]));
    assert!(
        large("github")
            .stdout
            .starts_with("::notice title=fits::FITS shop")
    );
}

#[test]
fn junit_fails_what_the_gate_fails() {
    let failures = |arguments: &str| {
        let said = checked(arguments, "junit")
            .compose("services:\n  web: {image: nginx}\n")
            .run();
        let text = &said.stdout;
        let document = roxmltree::Document::parse(text).unwrap_or_else(|e| panic!("{e}: {text}"));
        let root = document.root_element();
        assert_eq!(root.attribute("tests"), Some("2"), "{said}");
        let failed = document
            .descendants()
            .filter(|node| node.has_tag_name("failure"));
        let failed = failed.count();
        assert_eq!(
            root.attribute("failures"),
            Some(failed.to_string().as_str())
        );
        assert_eq!(said.code, i32::from(failed > 0), "{said}");
        failed
    };
    assert_eq!(failures("--memory 1g"), 0);
    assert_eq!(failures("--memory 1g --fail-on warning"), 1);
    assert_eq!(failures("--available 1m"), 1);
    assert_eq!(failures("--available 1m --fail-on warning"), 2);
    assert_eq!(failures("--memory 1g --unlimited deny --fail-on never"), 0);
}

#[test]
fn fingerprints_outlive_lines_and_are_all_different() {
    let of = |compose: &str| -> Vec<String> {
        let said = checked("--memory 1g", "gitlab").compose(compose).run();
        let issues = parsed(&said);
        let print = |issue: &Value| issue["fingerprint"].as_str().unwrap().to_owned();
        issues.as_array().unwrap().iter().map(print).collect()
    };
    let prints = of(SHOP);
    assert_eq!(prints.len(), 3);
    let moved = SHOP.replace("services:", "# a\n# b\nservices:");
    assert_eq!(of(&moved), prints);
    let larger = SHOP.replace("900m", "950m").replace("256", "257");
    assert_eq!(of(&larger), prints);
    for (index, print) in prints.iter().enumerate() {
        assert!(!prints[index + 1..].contains(print), "{prints:?}");
        assert!(print.len() == 32 && print.bytes().all(|b| b.is_ascii_hexdigit()));
    }
    let other = SHOP.replace("worker:", "runner:");
    assert_ne!(of(&other), prints);
}

#[test]
fn what_targets_share_is_said_once() {
    let settings = "targets:\n  a: {memory: 1g}\n  b: {memory: 512m}\n";
    let run = budget("check --format gitlab")
        .compose(SHOP)
        .file(".budget.yml", settings);
    let issues = parsed(&run.run());
    let checks: Vec<_> = issues
        .as_array()
        .unwrap()
        .iter()
        .map(|issue| issue["check_name"].as_str().unwrap())
        .collect();
    let once = |name: &str| checks.iter().filter(|check| **check == name).count();
    assert_eq!(once("memory-below-minimum"), 1, "{checks:?}");
    assert_eq!(once("no-memory-limit"), 1, "{checks:?}");
    assert_eq!(
        once("overcommitted") + once("does-not-fit"),
        2,
        "{checks:?}"
    );
}

/// Applying the edits from rdjson and SARIF fixes the file.
#[test]
fn replacements_are_where_each_format_counts_them() {
    let line = SHOP.lines().nth(1).unwrap();
    let found = |value: &Value, pointer: &str| value.pointer(pointer).unwrap().as_u64().unwrap();

    let result = parsed(&shop("rdjson"));
    let diagnostics = result["diagnostics"].as_array().unwrap();
    let suggestion = diagnostics
        .iter()
        .find_map(|one| one.pointer("/suggestions/0"))
        .unwrap();
    let start = usize::try_from(found(suggestion, "/range/start/column")).unwrap() - 1;
    let end = usize::try_from(found(suggestion, "/range/end/column")).unwrap() - 1;
    assert_eq!(
        (&line[start..end], &suggestion["text"]),
        ("256", &json!("256m"))
    );

    let log = parsed(&shop("sarif"));
    let results = log["runs"][0]["results"].as_array().unwrap();
    let replacement = results
        .iter()
        .find_map(|one| one.pointer("/fixes/0/artifactChanges/0/replacements/0"))
        .unwrap();
    let units: Vec<u16> = line.encode_utf16().collect();
    let start = usize::try_from(found(replacement, "/deletedRegion/startColumn")).unwrap() - 1;
    let end = usize::try_from(found(replacement, "/deletedRegion/endColumn")).unwrap() - 1;
    assert_eq!(String::from_utf16(&units[start..end]).unwrap(), "256");
    assert_eq!(replacement["insertedContent"]["text"], "256m");
}

/// A name with markup of every format.
const HOSTILE: &str = "a]]>,b:c%0A::error::<x y='\"&=\u{1}\u{1b}[31m\u{202e}\u{85}\r\n";

/// Names of targets, custom machines and files are arbitrary.
fn hostile(format: &str) -> Ran {
    let name = serde_json::to_string(&HOSTILE).unwrap();
    let settings = format!(
        "targets:\n  {name}: {{files: ['=x ]]><é%:,.yaml'], instance: {name}}}\n\
         instances:\n  {name}: {{memory: 512m}}\n"
    );
    budget(&format!("check --format {format}"))
        .file(".budget.yml", &settings)
        .file("=x ]]><é%:,.yaml", SHOP)
        .run()
}

#[test]
fn no_name_is_markup_or_acts_on_a_terminal() {
    for format in FORMATS {
        let said = hostile(format);
        assert_eq!(said.code, 1, "{format}: {said}");
        let harmless = |c: char| c == '\n' || !c.is_control() && c != '\u{202e}';
        assert!(said.stdout.chars().all(harmless), "{format}: {said}");
    }
    for format in ["json", "sarif", "gitlab", "rdjson"] {
        parsed(&hostile(format));
    }
    for format in ["checkstyle", "junit"] {
        let said = hostile(format);
        let document = roxmltree::Document::parse(&said.stdout);
        document.unwrap_or_else(|error| panic!("{error}: {said}"));
    }
    let yaml: Value = serde_yaml::from_str(&hostile("yaml").stdout).unwrap();
    assert_eq!(yaml["targets"][0]["name"], json!(HOSTILE));
    for line in hostile("github").stdout.lines() {
        assert!(line.starts_with("::"), "{line}");
        let properties = line[2..].split("::").next().unwrap();
        assert!(!properties.contains("%:"), "{line}");
    }
    let said = hostile("csv");
    let mut rows = ::csv::Reader::from_reader(said.stdout.as_bytes());
    for row in rows.records() {
        let row = row.unwrap();
        assert_eq!(row.len(), 23);
        assert!(
            row.iter().all(|cell| !cell.starts_with(['=', '+', '@'])),
            "{row:?}"
        );
    }
}

#[test]
fn no_answer_is_never_green() {
    let run =
        |format: &str| budget(&format!("check none.yaml --memory 1g --format {format}")).run();
    for format in FORMATS {
        let said = run(format);
        assert_eq!(said.code, 2, "{said}");
        let text = matches!(format, "csv" | "markdown");
        assert_eq!(said.stdout.is_empty(), text, "{said}");
        let data = matches!(format, "json" | "yaml");
        assert_eq!(said.stderr.is_empty(), data, "{said}");
        assert!(said.to_string().contains("none.yaml"), "{said}");
    }
    let run_of_sarif = &parsed(&run("sarif"))["runs"][0];
    let invocation = &run_of_sarif["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(
        invocation["toolExecutionNotifications"][0]["level"],
        "error"
    );
    assert!(run("github").stdout.starts_with("::error title="));
    assert!(run("junit").stdout.contains("<error type="));
    assert_eq!(parsed(&run("gitlab"))[0]["location"]["path"], ".budget.yml");

    let said = budget("check --memory lots --format=sarif")
        .compose(SHOP)
        .run();
    assert_eq!(said.code, 2, "{said}");
    assert_eq!(
        parsed(&said)["runs"][0]["invocations"][0]["executionSuccessful"],
        false
    );
    assert!(said.stderr.contains("not a size"), "{said}");
}

/// The shell passes a pattern unchanged if it matches no file, or if it is quoted.
#[test]
fn a_pattern_that_matches_no_file_is_no_answer() {
    for format in FORMATS {
        let run = budget("check --memory 1g --format")
            .argument(format)
            .argument("compose*.yml");
        let said = run.compose(SHOP).run();
        assert_eq!(said.code, 2, "{format}: {said}");
        assert!(said.to_string().contains("pattern"), "{format}: {said}");
    }
}

#[test]
fn a_target_without_services_is_a_line_of_csv() {
    let said = checked("--available 1g", "csv")
        .compose("services: {}\n")
        .run();
    let lines: Vec<_> = said.stdout.lines().collect();
    assert_eq!(lines.len(), 2, "{said}");
    assert!(
        lines[1].starts_with("fits,0,,own machine,1073741824,shop,,"),
        "{said}"
    );
    assert_eq!(lines[0].matches(',').count(), lines[1].matches(',').count());
}

#[test]
fn annotations_are_found_from_the_root_of_the_repository() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().canonicalize().unwrap().join("deploy");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(
        folder.join("compose.yaml"),
        "services: {db: {image: postgres, mem_limit: 512}}",
    )
    .unwrap();
    let run = || budget("check --memory 2g --format github").within(folder.to_str().unwrap());
    let workspace = folder.parent().unwrap().to_str().unwrap();
    let said = run().env("GITHUB_WORKSPACE", workspace).run();
    assert!(said.stdout.contains("file=deploy/compose.yaml,"), "{said}");
    let said = run().run();
    assert!(said.stdout.contains("file=compose.yaml,"), "{said}");
}
