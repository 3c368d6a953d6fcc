//! `budget plan`: its options and how it reports on them.

use crate::support::budget;

#[test]
fn names_are_looked_for_in_all_targets() {
    let run = |options: &str| {
        budget(&format!("plan {options}"))
            .file(
                ".budget.yml",
                "targets:\n  prod: {files: [a.yml], memory: 1g}\n  lab: {files: [b.yml], memory: 1g}\n",
            )
            .file("a.yml", "services: {web: {image: web, mem_limit: 1g}}\n")
            .file("b.yml", "services: {db: {image: 'postgres:16', mem_limit: 1g}}\n")
            .run()
    };
    let said = run("--keep web");
    assert_eq!(said.code, 0, "{said}");
    let note = "--keep: `web` is not a service of the target `lab` and has no effect there";
    assert!(said.stderr.contains(note), "{said}");
    let next = "next: run budget trim with the same options and --target lab and -o";
    assert!(said.stdout.contains(next), "{said}");
    let said = run("--keep wbe");
    assert_eq!(said.code, 2);
    let wrong = "--keep: there is no service `wbe` in the targets `prod`, `lab`";
    assert!(said.stderr.contains(wrong), "{said}");
    let said = run("--keep web --target lab");
    assert_eq!(said.code, 2);
    assert!(
        said.stderr.contains("no service `web` in the target `lab`"),
        "{said}"
    );
    let said = run("--keep web --may-disable web");
    assert_eq!(said.code, 2);
    assert!(
        said.stderr.contains("is in both --keep and --may-disable"),
        "{said}"
    );
}

#[test]
fn what_was_not_compared_is_not_said_to_be_too_small() {
    let compose = "services: {db: {image: 'mysql:8', mem_limit: 1g, ports: [3306]}}\n";
    let said = budget("plan --available 100m").compose(compose).run();
    assert_eq!(said.code, 1);
    assert!(
        said.stdout.contains("no other machine was compared"),
        "{said}"
    );
    let several =
        "services: {a: {image: 'redis:7'}, b: {image: 'redis:7'}, c: {image: 'redis:7'}}\n";
    let said = budget("plan --memory 4g").compose(several).run();
    assert!(said.stdout.contains("slow scripts affect all"), "{said}");
    assert!(!said.stdout.contains("both"), "{said}");
}

#[test]
fn without_a_file_the_advice_is_for_every_verb() {
    let said = budget("plan --memory 1g").run();
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("name one with -f FILE"), "{said}");
}

#[test]
fn an_error_that_no_plan_mends_is_said() {
    let plan = |format: &str| {
        budget(&format!("plan --memory 2g {format}")).compose(
            "services:\n  db: {image: 'mariadb:11', mem_limit: 512}\n  web: {image: nginx, mem_limit: 64m}\n",
        )
    };
    let said = plan("").run();
    let wanted = "`check` fails in any case: db: Docker rejects a memory limit of 512 bytes";
    assert!(said.stdout.contains(wanted), "{said}");
    let json = plan("").json();
    let errors = json["targets"][0]["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[test]
fn a_provider_or_region_that_nobody_has_is_an_error() {
    let compose = "services: {a: {image: nginx, mem_limit: 1g}}\n";
    for verb in ["plan", "trim"] {
        let run = |options: &str| {
            budget(&format!("{verb} --memory 4g {options}"))
                .compose(compose)
                .run()
        };
        for (options, id, near) in [
            ("--provider hetzer", "unknown-provider", "hetzner"),
            ("--provider hetzner --region uss", "unknown-region", "us"),
            (
                "--provider any --region eu-centrl-1",
                "unknown-region",
                "eu-central-1",
            ),
        ] {
            let said = run(options);
            assert_eq!(said.code, 2, "{options}: {said}");
            assert!(
                said.stderr.contains(&format!("error[{id}]")),
                "{options}: {said}"
            );
            let question = format!("did you mean `{near}`?");
            assert!(said.stderr.contains(&question), "{options}: {said}");
        }
        for options in [
            "--provider Hetzner",
            "--provider ANY",
            "--provider any --region eu",
        ] {
            let said = run(options);
            assert_eq!(said.code, 0, "{options}: {said}");
        }
    }
}
