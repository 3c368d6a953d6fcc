//! `budget instances`, from the command line to its output.

use serde_json::Value;

use crate::support::{Ran, budget};

fn run_in(columns: &str, args: &str) -> Ran {
    let run = budget(&format!("instances {args}"));
    run.env("COLUMNS", columns).run()
}

fn run(args: &str) -> Ran {
    run_in("80", args)
}

fn json(args: &str) -> Value {
    let ran = run(&format!("{args} --format json"));
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    serde_json::from_str(&ran.stdout).expect("it is JSON")
}

#[test]
fn a_family_on_a_narrow_terminal() {
    let ran = run("t3.");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn a_family_on_a_wide_terminal() {
    let ran = run_in("200", "t3.");
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn providers_side_by_side_with_all_their_notes() {
    let ran = run("--memory 2g..4g --max-price 8 --limit 20");
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn the_price_list_of_another_region() {
    let ran = run_in(
        "120",
        "t3a --provider ec2 --region EU-Central-1 --containers 1",
    );
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn nothing_is_wider_than_the_terminal() {
    for columns in ["80", "100", "200"] {
        let ran = run_in(columns, "--all-regions --limit 0");
        let width: usize = columns.parse().expect("a number");
        let widest = ran
            .stdout
            .lines()
            .max_by_key(|line| line.chars().count())
            .unwrap_or_default();
        assert!(widest.chars().count() <= width, "{columns}: {widest}");
        for name in [
            "VM.Standard.A1.Flex-2-12",
            "u7in-32tb.224xlarge",
            "lightsail-nano-ipv6",
        ] {
            assert!(ran.stdout.contains(name), "{columns}: {name} is cut");
        }
    }
}

#[test]
fn colours_only_when_asked_for() {
    assert!(!run("t3.nano").stdout.contains('\u{1b}'));
    assert!(run("t3.nano --color always").stdout.contains('\u{1b}'));
}

#[test]
fn json_of_one_machine() {
    let ran = run("t2.micro --format json");
    assert_eq!((ran.code, &*ran.stderr), (0, ""));
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn csv_of_a_few() {
    let ran = run("kvm --format csv");
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn json_and_csv_are_whole_unless_a_limit_is_given() {
    let all = json("--provider aws");
    let listed = all["instances"].as_array().expect("a list").len();
    assert_eq!(all["matched"], listed);
    assert!(listed > 1000);
    let few = json("--provider aws --limit 3");
    assert_eq!(few["instances"].as_array().map(Vec::len), Some(3));
    assert_eq!(few["matched"], listed);
    let csv = run("--provider aws --format csv").stdout;
    assert_eq!(csv.lines().count(), listed + 1);
}

#[test]
fn the_cheapest_stands_first() {
    let list = json("--provider hetzner --all-regions");
    let prices: Vec<f64> = list["instances"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| {
            row["price"]["monthly"]
                .as_str()
                .expect("text")
                .parse()
                .expect("a number")
        })
        .collect();
    assert!(prices.is_sorted());
    let named = json("--provider hetzner --sort name");
    assert_eq!(named["instances"][0]["name"], "CAX11");
    let sized = json("--provider hetzner --sort memory");
    assert_eq!(sized["instances"][0]["name"], "CX11");
}

#[test]
fn nothing_left_is_an_answer_and_says_what_left_it_out() {
    let ran = run("t3. --memory 64g.. --arch amd64");
    assert_eq!(ran.code, 0);
    assert_eq!(ran.stdout, "--memory, --arch excluded all of 7 machines\n");
    let list = json("t3. --memory 64g..");
    assert_eq!(list["instances"], Value::Array(Vec::new()));
    let csv = run("t3. --memory 64g.. --format csv").stdout;
    assert!(csv.starts_with("name,provider,region,") && csv.lines().count() == 1);
}

#[test]
fn unknown_names_are_told_with_the_nearest() {
    for (args, message, help) in [
        (
            "t3.samll",
            "no machine's name contains `t3.samll`",
            "t3.small",
        ),
        (
            "--provider hetznre",
            "no provider is called `hetznre`",
            "hetzner",
        ),
        (
            "--provider aws --region us-esat-1",
            "no region of aws is called",
            "us-east-1",
        ),
    ] {
        let ran = run(args);
        assert_eq!((ran.code, &*ran.stdout), (2, ""), "{args}");
        assert!(
            ran.stderr.contains(message) && ran.stderr.contains(help),
            "{args}: {}",
            ran.stderr
        );
        let ran = run(&format!("{args} --format json"));
        assert_eq!((ran.code, &*ran.stderr), (2, ""), "{args}");
        let error: Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
        let told = error["error"]["message"].as_str().expect("text");
        assert!(told.contains(message), "{args}: {told}");
        assert!(
            error["error"]["help"]
                .as_str()
                .expect("text")
                .contains(help),
            "{args}"
        );
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for args in [
        "--memory 4g..2g",
        "--memory lots",
        "--memory 1e400",
        "--max-price cheap",
        "--max-price -1",
        "--arch sparc",
        "--region eu --all-regions",
        "--limit -1",
        "--currency dollars",
    ] {
        let ran = run(args);
        assert_eq!((ran.code, &*ran.stdout), (2, ""), "{args}");
        assert!(ran.stderr.starts_with("error: "), "{args}: {}", ran.stderr);
    }
}

#[test]
fn a_list_can_go_to_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("list.csv");
    let ran = run(&format!("kvm --format csv -o {}", path.display()));
    assert_eq!((ran.code, &*ran.stdout), (0, ""));
    let written = std::fs::read_to_string(path).expect("it was written");
    assert!(written.starts_with("name,") && written.contains("\nKVM 1GB,"));
}
