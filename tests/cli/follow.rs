//! Consequences of a step: jobs that nobody needs, settings that no longer fit, and shared
//! resources.

use serde_json::Value;

use crate::support::budget;

fn plan(options: &str, compose: &str) -> Value {
    let run = budget(&format!("plan {options}")).compose(compose);
    run.json()["targets"][0].clone()
}

/// The steps of the recommended plan.
fn details(target: &Value) -> &Vec<Value> {
    let options = target["options"].as_array().unwrap();
    options.last().unwrap()["details"].as_array().unwrap()
}

fn steps(target: &Value) -> Vec<(&str, u64)> {
    let steps = details(target).iter();
    steps
        .map(|step| {
            let id = step["id"].as_str().unwrap();
            (id, step["disruption"].as_u64().unwrap())
        })
        .collect()
}

const JOB: &str = "services:
  web: {image: nginx, ports: ['80:80'], mem_limit: 100m}
  init: {image: app/init, mem_limit: 400m}
  report:
    image: app/report
    mem_limit: 600m
    depends_on: {init: {condition: service_completed_successfully}}
  extra: {image: app/extra, mem_limit: 300m}
";

#[test]
fn a_job_goes_with_those_that_await_it() {
    let target = plan("--instance t2.nano", JOB);
    assert_eq!(
        steps(&target),
        [
            ("right-size:web", 0),
            ("tighten:extra", 60),
            ("off:report", 800),
            ("off:init", 0),
        ]
    );
    let own = |rung: &&Value| rung["host"] == "t2.nano";
    let rung = target["ladder"].as_array().unwrap().iter().find(own);
    assert_eq!(rung.unwrap()["disruption"], 860);
    assert_eq!(rung.unwrap()["proof"], "optimal");
}

#[test]
fn a_job_that_has_to_stay_counts_as_any_other_service() {
    let target = plan("--instance t3a.nano --keep init", JOB);
    let last = |target: &Value| {
        target["options"]
            .as_array()
            .unwrap()
            .last()
            .unwrap()
            .clone()
    };
    assert_eq!(last(&target)["fits"], false, "400 MiB of 94");
    let target = plan("--instance t3a.nano", JOB);
    assert_eq!(last(&target)["fits"], true);
    assert_eq!(last(&target)["disruption"], 1600);
}

#[test]
fn what_is_set_is_kept_unless_something_is_to_be_lost() {
    let stats = "\
CONTAINER ID   NAME        CPU %     MEM USAGE / LIMIT   MEM %     NET I/O     BLOCK I/O   PIDS
a1             a-cache-1   0.10%     12MiB / 256MiB      4.69%     1kB / 1kB   0B / 0B     6
a2             a-plain-1   0.10%     12MiB / 256MiB      4.69%     1kB / 1kB   0B / 0B     6
a3             a-app-1     0.10%     200MiB / 1536MiB    13.0%     1kB / 1kB   0B / 0B     6
a4             a-jobs-1    0.10%     180MiB / 1024MiB    13.0%     1kB / 1kB   0B / 0B     6
";
    let compose = "name: a
services:
  app: {image: app, command: java -Xmx1024m -jar app.jar, mem_limit: 1536m, ports: [80]}
  cache: {image: 'redis:7', command: redis-server --maxmemory 200mb, mem_limit: 256m}
  plain: {image: 'redis:7', mem_limit: 256m}
  jobs: {image: app, command: celery -A x worker -c 4, mem_limit: 1024m}
";
    let plan = |available: &str| {
        let run = budget(&format!("plan --available {available} --usage stats.txt"))
            .compose(compose)
            .file("stats.txt", stats)
            .json();
        details(&run["targets"][0]).clone()
    };
    let settings = |steps: &[Value], id: &str| -> Vec<String> {
        let step = steps.iter().find(|step| step["id"] == id).unwrap();
        let settings = step["settings"].as_array().unwrap().iter();
        settings
            .map(|one| one["setting"].as_str().unwrap().to_owned())
            .collect()
    };
    let roomy = plan("1900m");
    assert_eq!(settings(&roomy, "right-size:app"), Vec::<String>::new());
    let app = roomy.iter().find(|step| step["id"] == "right-size:app");
    let to = app.unwrap()["to"].as_u64().unwrap();
    assert_eq!(to, 1288 << 20, "where -Xmx1024m is left alone");
    assert_eq!(settings(&roomy, "right-size:plain"), Vec::<String>::new());
    assert_eq!(
        settings(&roomy, "right-size:jobs"),
        Vec::<String>::new(),
        "all four ran"
    );
    let tight = plan("740m");
    assert_eq!(settings(&tight, "tighten:app"), ["-Xmx"]);
    assert_eq!(settings(&tight, "tighten:cache"), ["maxmemory"]);
    assert_eq!(settings(&tight, "right-size:plain"), Vec::<String>::new());
}

#[test]
fn files_in_memory_are_no_room_to_take() {
    let steps = |service: &str| {
        let run = budget("plan --available 1500m")
            .compose(&format!(
                "name: a\nservices:\n  db: {{image: 'postgres:16', mem_limit: 2g, {service}}}\n\
                 volumes:\n  ram: {{driver_opts: {{type: tmpfs, o: 'size=1g,mode=700'}}}}\n"
            ))
            .json();
        details(&run["targets"][0])[0]["to"].as_u64().unwrap() >> 20
    };
    let without = steps("restart: always");
    for files in [
        "shm_size: 1g",
        "tmpfs: ['/data:size=1g']",
        "volumes: [{type: tmpfs, target: /data, tmpfs: {size: 1g}}]",
        "volumes: ['ram:/data']",
    ] {
        assert_eq!(steps(files), without + 1024, "{files}");
    }
}

#[test]
fn a_copy_whose_network_another_uses_stays() {
    let copies = |side: &str| {
        format!(
            "services:
  worker-1: {{image: app, mem_limit: 300m}}
  worker-2: {{image: app, mem_limit: 300m}}
  worker-3: {{image: app, mem_limit: 300m}}
  side: {{image: proxy, mem_limit: 64m, {side}}}
"
        )
    };
    let least = |side: &str| {
        let target = plan(
            "--memory 1g --available 1m --only-kinds replicas",
            &copies(side),
        );
        let options = target["options"].as_array().unwrap();
        options.last().unwrap()["committed"].as_u64().unwrap() >> 20
    };
    assert_eq!(least("depends_on: [worker-1]"), 364);
    assert_eq!(least("network_mode: 'service:worker-2'"), 664);
    assert_eq!(least("volumes_from: ['worker-3:ro']"), 964);
}

#[test]
fn without_switching_off_there_is_no_smallest_stack() {
    let target = plan("--instance t2.nano --only-kinds tighten", JOB);
    let options = target["options"].as_array().unwrap().iter();
    assert!(options.clone().all(|option| option["id"] != "minimal"));
    assert!(options.count() >= 4);
}
