//! `budget plan`: options, settings that change with a step, and larger machines.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::budget;

const MIB: u64 = 1 << 20;

const FILES: &str = "-f docker-compose.yml -f docker-compose.prod.yml";

fn crucible(options: &str) -> Value {
    let run = budget(&format!("plan {FILES} {options}")).within("examples/crucible");
    run.json()["targets"][0].clone()
}

fn option<'v>(target: &'v Value, id: &str) -> &'v Value {
    let options = target["options"].as_array().unwrap();
    options.iter().find(|option| option["id"] == id).unwrap()
}

fn ids(steps: &Value) -> Vec<&str> {
    let steps = steps.as_array().unwrap().iter();
    steps
        .map(|step| step.as_str().or_else(|| step["id"].as_str()).unwrap())
        .collect()
}

#[test]
fn on_a_screen() {
    let run = budget(&format!("plan {FILES} --instance t2.micro"));
    assert_snapshot!(run.within("examples/crucible").env("COLUMNS", "80").run());
}

#[test]
fn in_other_formats() {
    for format in ["markdown", "csv", "json"] {
        let run = budget(&format!("plan --instance t3.micro --format {format}"));
        let run = run.compose(
            "services:
  web: {image: nginx, ports: ['80:80'], depends_on: [db]}
  worker: {image: app, mem_limit: 400m, scale: 3}
  db: {image: 'postgres:16', mem_limit: 512m}
",
        );
        assert_snapshot!(format!("plan_{format}"), run.run());
    }
}

/// Totals of three options from a note; none of them fits.
#[test]
fn options_that_were_thought_to_do() {
    let micro = crucible("--instance t2.micro");
    assert_eq!(micro["totals"]["committed"], 3180 * MIB);
    // A and two executors are files of the example, and are checked with it.
    let minimal = option(&micro, "minimal");
    assert_eq!(minimal["committed"], 1536 * MIB);
    assert_eq!(minimal["fits"], false);
    let mut off = ids(&minimal["steps"]);
    off.sort_unstable();
    assert_eq!(
        off,
        [
            "off:celery-redis",
            "off:celery-worker",
            "off:docker-proxy",
            "off:executor",
            "off:flower",
            "off:frontend",
            "off:storage-worker"
        ],
        "what is left is nginx, the API, the storage service, Postgres and Redis"
    );
    assert_eq!(option(&micro, "replicas")["committed"], 2924 * MIB);
    // The small machine of option C fits two executors twice.
    let small = crucible("--instance t3.small --only-kinds replicas");
    assert_eq!(small["recommended"], Value::Null);
    let upgrade = option(&small, "upgrade");
    assert_eq!(upgrade["host"], "t3a.medium");
    assert_eq!(upgrade["difference"], "12.27");
    assert_eq!(upgrade["fits"], true);
}

#[test]
fn what_follows_is_part_of_the_step() {
    let target = crucible("--instance t2.micro --only-kinds replicas");
    let step = &option(&target, "replicas")["details"][0];
    assert_eq!(step["id"], "replicas:executor");
    assert_eq!((&step["from"], &step["to"]), (&json!(3), &json!(1)));
    assert_eq!(step["services"], json!(["executor-2", "executor-3"]));
    assert_eq!(step["edits"][0]["variable"], "EXECUTOR_COUNT");
    assert_eq!(step["edits"][0]["to"], "1");
    assert_eq!(step["edits"][1]["to"], "http://executor-1:8083");
    assert_eq!(step["disruption"], 270);
}

#[test]
fn the_best_plan_says_so_and_why() {
    let target = crucible("--instance t2.micro");
    let plan = &target["recommended"];
    assert_eq!(plan["fits"], true);
    assert_eq!(plan["proof"], "optimal");
    let steps = plan["steps"].as_array().unwrap();
    let sum: u64 = steps
        .iter()
        .map(|step| step["disruption"].as_u64().unwrap())
        .sum();
    assert_eq!(plan["disruption"], sum);
    assert_eq!(steps.last().unwrap()["left"], plan["committed"]);
    for step in steps {
        let lossless = step["when"] == "now";
        assert_eq!(lossless, step["disruption"] == 0, "{step}");
        assert_eq!(lossless, step["loses"].is_null(), "{step}");
    }
}

#[test]
fn what_somebody_said_counts() {
    let kept = crucible("--instance t2.micro --keep celery-worker");
    assert!(!ids(&option(&kept, "off")["steps"]).contains(&"off:celery-worker"));
    let may_go = crucible("--instance t2.micro --may-disable storage-service,nginx");
    let off = option(&may_go, "off");
    assert!(ids(&off["steps"]).contains(&"off:storage-service"), "{off}");
    let wrong = budget(&format!(
        "plan {FILES} --instance t2.micro --keep celery-wroker"
    ));
    let said = wrong.within("examples/crucible").run();
    assert_eq!(said.code, 2);
    assert!(
        said.stderr.contains("did you mean `celery-worker`?"),
        "{}",
        said.stderr
    );
}

#[test]
fn no_plan_says_what_it_would_take() {
    let run = budget("plan --instance t2.nano").compose(
        "services:\n  db: {image: 'mysql:8', mem_limit: 1g, ports: [3306]}\n  web: {image: web, mem_limit: 300m, ports: [80], depends_on: [db]}\n",
    );
    let said = run.run();
    assert_eq!(said.code, 1);
    assert!(
        said.stdout.starts_with("NO PLAN FITS shop on t2.nano"),
        "{}",
        said.stdout
    );
    let run = budget("plan --instance t2.nano").compose(
        "services:\n  db: {image: 'mysql:8', mem_limit: 1g, ports: [3306]}\n  web: {image: web, mem_limit: 300m, ports: [80], depends_on: [db]}\n",
    );
    let target = &run.json()["targets"][0];
    let impossible = &target["impossible"];
    assert_eq!(impossible["because"][0], "db");
    let cheapest = &impossible["cheapest_host"];
    assert!(
        cheapest["monthly"]
            .as_str()
            .unwrap()
            .parse::<f64>()
            .unwrap()
            > 4.0
    );
    let again = budget(&format!(
        "plan --instance {}",
        cheapest["host"].as_str().unwrap()
    ));
    let again = again.compose(
        "services:\n  db: {image: 'mysql:8', mem_limit: 1g, ports: [3306]}\n  web: {image: web, mem_limit: 300m, ports: [80], depends_on: [db]}\n",
    );
    assert_eq!(again.run().code, 0);
}

#[test]
fn every_rung_is_worth_its_price() {
    let target = crucible("--instance t3.medium");
    let rungs = target["ladder"].as_array().unwrap();
    let price = |rung: &Value| rung["monthly"].as_str().unwrap().parse::<f64>().unwrap();
    assert!(rungs.len() > 2, "{rungs:?}");
    for two in rungs.windows(2) {
        assert!(price(&two[0]) < price(&two[1]));
        assert!(two[0]["disruption"].as_u64() > two[1]["disruption"].as_u64());
    }
    assert_eq!(target["smaller"]["host"], "t3a.medium", "the same for less");
    let capped = crucible("--instance t3.medium --max-price 10");
    let rungs = capped["ladder"].as_array().unwrap();
    assert!(!rungs.is_empty() && rungs.iter().all(|rung| price(rung) <= 10.0));
}

#[test]
fn what_money_buys_later_is_what_it_buys_most_of() {
    for machine in ["t2.micro", "t3.micro", "t3.small"] {
        let target = crucible(&format!("--instance {machine}"));
        let now = target["recommended"]["disruption"].as_f64().unwrap();
        let for_money = |rung: &Value| {
            let more: f64 = rung["difference"].as_str().unwrap().parse().unwrap();
            let gentler = now - rung["disruption"].as_f64().unwrap();
            (more > 0.0 && gentler > 0.0).then(|| gentler / more)
        };
        let rungs = target["ladder"].as_array().unwrap().iter();
        let most = rungs.filter_map(for_money).fold(0.0, f64::max);
        let later = for_money(&target["recommended"]["later"]).unwrap();
        assert!(later >= most, "{machine}: {later} of {most}");
    }
}

#[test]
fn currencies_are_compared_by_a_rate_only() {
    let names = |target: &Value| -> Vec<String> {
        let rungs = target["ladder"].as_array().unwrap().iter();
        let mut names: Vec<String> = rungs.map(|rung| rung["currency"].to_string()).collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    let notes = |target: &Value| target["ladder_notes"].to_string();
    let without = crucible("--instance t3.small --provider any");
    assert_eq!(names(&without), ["\"USD\""]);
    assert!(
        notes(&without).contains("--rate EUR=..."),
        "{}",
        notes(&without)
    );
    let with = crucible("--instance t3.small --provider any --rate EUR=1.08");
    assert!(
        names(&with).contains(&"\"EUR\"".to_owned()),
        "{}",
        with["ladder"]
    );
    assert!(notes(&with).contains("1.08 USD"), "{}", notes(&with));
    for rung in with["ladder"].as_array().unwrap() {
        let amount = |key: &str| rung[key].as_str().unwrap().parse::<f64>().unwrap();
        let rate = if rung["currency"] == "EUR" { 1.08 } else { 1.0 };
        let more = amount("monthly") * rate - 15.18;
        assert!((amount("difference") - more).abs() < 0.011, "{rung}");
        assert_eq!(rung["difference_currency"], "USD");
    }
    // For a machine without a price, the currency of most machines.
    assert_eq!(names(&crucible("--memory 2g --provider any")), ["\"USD\""]);
    assert_eq!(
        names(&crucible("--memory 2g --provider hetzner")),
        ["\"EUR\""],
        "unless that leaves none"
    );
    let both = "--instance t3.small --provider any --rate EUR=2 --max-price 12";
    let capped = crucible(both);
    assert!(!names(&capped).is_empty());
    for rung in capped["ladder"].as_array().unwrap() {
        let most = if rung["currency"] == "EUR" { 6.0 } else { 12.0 };
        let price = rung["monthly"].as_str().unwrap().parse::<f64>().unwrap();
        assert!(price <= most, "{rung}");
    }
    assert!(
        notes(&capped).contains("above 12.00 USD a month"),
        "{}",
        notes(&capped)
    );
    let said = budget("plan --memory 2g --rate USD=2")
        .compose("services: {}")
        .run();
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("other than USD"), "{said}");
}

#[test]
fn measurements_take_precedence() {
    let stats = "\
NAME                       CPU %     MEM USAGE / LIMIT     MEM %
crucible-postgres-1        5.50%     60MiB / 512MiB        8.89%
crucible-postgres-1        5.50%     100MiB / 512MiB       8.89%
crucible-nginx-1           9.50%     8MiB / 128MiB         8.89%
somebody-elses-1           9.50%     80MiB / 128MiB        8.89%
";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stats.txt");
    std::fs::write(&path, stats).unwrap();
    let run = budget(&format!("plan {FILES} --instance t2.micro --usage"));
    let report = run
        .argument(path.to_str().unwrap())
        .within("examples/crucible")
        .json();
    let target = &report["targets"][0];
    let services = target["services"].as_array().unwrap();
    let postgres = services
        .iter()
        .find(|one| one["name"] == "postgres")
        .unwrap();
    assert_eq!(postgres["expected"]["evidence"], "measured");
    assert_eq!(postgres["expected"]["bytes"], 100 * MIB);
    let steps = option(target, "tighten")["details"].as_array().unwrap();
    let to = |name: &str| {
        let step = steps.iter().find(|step| step["service"] == name).unwrap();
        step["to"].as_u64().unwrap() / MIB
    };
    assert!(to("postgres") >= 115, "never below 1.15 times the peak");
    assert_eq!(
        target["usage"]["unmatched"][0]["container"],
        "somebody-elses-1"
    );
    let nginx = &target["usage"]["services"].as_array().unwrap()[0];
    assert_eq!(
        (&nginx["service"], &nginx["counted"]),
        (&json!("nginx"), &json!(10 * MIB))
    );
}

#[test]
fn a_usage_file_that_is_none_is_refused_with_its_line() {
    let run = budget("plan --memory 1g --usage stats.txt").compose("services: {a: {image: a}}\n");
    let said = run.file("stats.txt", "hello\n").run();
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("stats.txt:1"), "{}", said.stderr);
}

#[test]
fn upstreams_in_a_folder_of_nginx() {
    let run = budget("plan --available 300m --only-kinds off").compose(
        "services:
  nginx: {image: nginx, ports: [80], mem_limit: 64m, volumes: ['./conf.d:/etc/nginx/conf.d:ro']}
  reports: {image: reports, mem_limit: 600m}
",
    );
    let conf = "server {\n  location / { proxy_pass http://reports:9000; }\n}\n";
    let report = run.file("conf.d/sites/default.conf", conf).json();
    let target = &report["targets"][0];
    assert_eq!(
        target["recommended"]["steps"][0]["warnings"][0],
        "nginx still refers to reports in a file that it mounts (conf.d/sites/default.conf:2): nginx \
         does not start if it cannot resolve an upstream"
    );
    assert_eq!(
        target["importance"][1]["from"],
        "nginx refers to it in a file that it mounts"
    );
}

/// Copies that differ: the service that counts them does not distinguish them.
#[test]
fn a_count_of_copies_that_are_not_all_alike() {
    let compose = "services:
  web:
    image: web
    mem_limit: 100m
    ports: [80]
    environment: {RUN_COUNT: 4, URLS: 'http://run-1;http://run-2;http://run-3;http://run-4'}
  run-1: {image: run, mem_limit: 400m}
  run-2: {image: run, mem_limit: 400m, environment: {LEVEL: debug}}
  run-3: {image: run, mem_limit: 400m}
  run-4: {image: other, mem_limit: 100m}
";
    let edits = |options: &str| {
        let report = budget(&format!("plan {options}")).compose(compose).json();
        let steps = report["targets"][0]["recommended"]["steps"].clone();
        let steps = steps.as_array().unwrap().iter();
        let edits = steps.flat_map(|step| step["edits"].as_array().unwrap().clone());
        let told = edits.map(|edit| {
            let text = |key: &str| edit[key].as_str().unwrap().to_owned();
            format!("{} {} → {}", text("variable"), text("from"), text("to"))
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        edits("--available 1100m --only-kinds replicas"),
        [
            "RUN_COUNT 4 → 3",
            "URLS http://run-1;http://run-2;http://run-3;http://run-4 → \
             http://run-1;http://run-2;http://run-4"
        ]
    );
    assert_eq!(
        edits("--available 300m --only-kinds off"),
        [
            "RUN_COUNT 4 → 2",
            "URLS http://run-1;http://run-2;http://run-3;http://run-4 → http://run-2;http://run-4",
            "RUN_COUNT 2 → 1",
            "URLS http://run-2;http://run-4 → http://run-4",
        ],
        "each step from what the one before it leaves"
    );
    let trimmed = budget("trim --available 300m --only-kinds off").compose(compose);
    let said = trimmed.run();
    assert!(said.stdout.contains("RUN_COUNT: \"1\"\n"), "{said}");
    assert!(said.stdout.contains("URLS: http://run-4\n"), "{said}");
}

#[test]
fn steps_are_counted_alike_everywhere() {
    let run = budget("plan --instance t3a.micro --only-kinds tighten").compose(
        "services:
  web: {image: web, ports: [80], mem_limit: 400m}
  worker: {image: worker, mem_limit: 400m}
  db: {image: 'postgres:16'}
",
    );
    let report = run.json();
    let target = &report["targets"][0];
    let here = target["ladder"].as_array().unwrap().iter();
    let here = here.clone().find(|rung| rung["current"] == true).unwrap();
    let steps = target["recommended"]["steps"].as_array().unwrap();
    assert!(steps.iter().any(|step| step["kind"] == "set-limit"));
    assert_eq!(here["steps"], steps.len());
    let there = target["ladder"].as_array().unwrap().last().unwrap();
    assert_eq!(there["disruption"], 0);
    assert_eq!(
        there["steps"],
        option(target, "upgrade")["details"]
            .as_array()
            .unwrap()
            .len()
    );
}

#[test]
fn where_start_up_decides_that_is_said() {
    let compose = "services:
  migrate: {image: app, mem_limit: 800m}
  web: {image: web, ports: [80], mem_limit: 300m, depends_on: {migrate: {condition: service_completed_successfully}}}
  worker: {image: worker, mem_limit: 300m}
";
    let run = || budget("plan --available 600m --only-kinds tighten").compose(compose);
    let report = run().json();
    let target = &report["targets"][0];
    let plan = &target["recommended"];
    assert_eq!(plan["startup"]["job"], "migrate");
    let peak = plan["startup"]["peak"].as_u64().unwrap();
    assert!(plan["committed"].as_u64().unwrap() < peak && peak <= 600 * MIB);
    let last = plan["steps"].as_array().unwrap().last().unwrap();
    assert_eq!(last["startup"], plan["startup"]["peak"]);
    assert_snapshot!(run().run());
    assert_snapshot!(
        "where_start_up_decides_that_is_said_in_markdown",
        run().argument("--format=markdown").run()
    );
}
