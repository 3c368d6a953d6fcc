//! `budget trim`: what it writes, and what it leaves unchanged.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::support::{Ran, Run, budget};

pub(crate) const STACK: &str = "\
services:
  web: {image: 'nginx:1.27', ports: ['80:80'], depends_on: [db]}
  worker-1: {image: app, mem_limit: 300m, environment: {WORKER_COUNT: '2'}}
  worker-2: {image: app, mem_limit: 300m, environment: {WORKER_COUNT: '2'}}
  db: {image: 'postgres:16', mem_limit: 512m}
  flower: {image: mher/flower, mem_limit: 128m, depends_on: [worker-2]}
";

/// Runs in a directory that is kept for the next run.
pub(crate) fn within(folder: &Path, arguments: &str) -> Ran {
    let folder = folder.to_str().unwrap();
    // An absolute path replaces the repository's root.
    budget(arguments).within(folder).run()
}

pub(crate) fn folder(text: &str) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("shop").tempdir().unwrap();
    fs::write(folder.path().join("compose.yaml"), text).unwrap();
    folder
}

#[test]
fn it_is_printed_unless_a_file_is_named() {
    assert_snapshot!(budget("trim --instance t3.micro").compose(STACK).run());
    assert_snapshot!(
        budget("trim --instance t3.micro --diff --option off")
            .compose(STACK)
            .run()
    );
}

#[test]
fn what_is_written_fits() {
    let here = folder(STACK);
    let said = within(
        here.path(),
        "trim --instance t3.micro -o compose.budget.yml --runbook go.sh",
    );
    assert_eq!(said.code, 0, "{}{}", said.stdout, said.stderr);
    assert!(
        said.stdout.starts_with("wrote compose.budget.yml: "),
        "{}",
        said.stdout
    );
    let script = fs::read_to_string(here.path().join("go.sh")).unwrap();
    assert!(script.starts_with("#!/bin/sh"), "{script}");
    let check = "check -f compose.yaml -f compose.budget.yml --instance t3.micro";
    let check = within(here.path(), check);
    assert_eq!(check.code, 0, "{}", check.stdout);
    assert!(
        check.stdout.contains("every service has a limit"),
        "{}",
        check.stdout
    );
    // It is up to date until the plan changes.
    let again = "trim --instance t3.micro -o compose.budget.yml --check";
    assert_eq!(within(here.path(), again).code, 0);
    let other = "trim --instance t3.nano --only-kinds tighten,right-size,replicas,off -o compose.budget.yml --check";
    assert_eq!(within(here.path(), other).code, 1);
}

#[test]
fn nobody_loses_a_file() {
    let here = folder(STACK);
    let path = here.path().join("out.yml");
    let trim = "trim --instance t3.micro -o out.yml";
    fs::write(&path, "services: {}\n").unwrap();
    for arguments in [trim.to_owned(), format!("{trim} --force")] {
        let said = within(here.path(), &arguments);
        assert_eq!(said.code, 2);
        assert!(
            said.stderr.contains("is not an override written by budget"),
            "{}",
            said.stderr
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), "services: {}\n");
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(within(here.path(), trim).code, 0);
    let written = fs::read_to_string(&path).unwrap();
    let said = within(here.path(), trim);
    assert_eq!(said.code, 2);
    assert!(said.stderr.contains("--force"), "{}", said.stderr);
    assert_eq!(within(here.path(), &format!("{trim} --force")).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), written);
    let own = within(
        here.path(),
        "trim -f compose.yaml -f out.yml --instance t3.micro -o out.yml --force",
    );
    assert_eq!(own.code, 2, "{}", own.stdout);
    let base = within(
        here.path(),
        "trim --instance t3.micro -o compose.yaml --force",
    );
    assert_eq!(base.code, 2, "{}", base.stdout);
    assert_eq!(
        fs::read_to_string(here.path().join("compose.yaml")).unwrap(),
        STACK
    );
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    let here = folder(STACK);
    let path = here.path().join("out.yml");
    let trim = "trim --instance t3.micro -o out.yml";
    assert_eq!(within(here.path(), trim).code, 0);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(within(here.path(), &format!("{trim} --force")).code, 0);
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn only_some_steps() {
    let said = budget("trim --instance t3.small --option minimal --steps off:flower --diff");
    let said = said.compose(STACK).run();
    assert_eq!(said.code, 0, "{}", said.stderr);
    let services: Vec<&str> = said
        .stdout
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(services, ["web", "flower"], "and limits for what has none");
    let wrong = budget("trim --instance t3.small --option minimal --steps of:flower");
    let said = wrong.compose(STACK).run();
    assert_eq!(said.code, 2);
    assert!(
        said.stderr.contains("did you mean `off:flower`?"),
        "{}",
        said.stderr
    );
    let wrong = budget("trim --instance t3.small --option of")
        .compose(STACK)
        .run();
    assert!(
        wrong.stderr.contains("did you mean `off`?"),
        "{}",
        wrong.stderr
    );
}

#[test]
fn no_plan_is_no_file() {
    let here = folder("services:\n  db: {image: 'mysql:8', mem_limit: 2g, ports: [1]}\n");
    let said = within(here.path(), "trim --instance t2.nano --write");
    assert_eq!(said.code, 1);
    assert!(
        said.stdout
            .starts_with("NO PLAN FITS on t2.nano: it needs "),
        "{}",
        said.stdout
    );
    assert_eq!(fs::read_dir(here.path()).unwrap().count(), 1);
    let upgrade = within(
        here.path(),
        "trim --instance t2.nano --write --option upgrade",
    );
    assert_eq!(upgrade.code, 0, "{}{}", upgrade.stdout, upgrade.stderr);
}

#[test]
fn what_fits_has_nothing_to_write() {
    let here = folder("services:\n  a: {image: a, mem_limit: 64m}\n");
    let said = within(here.path(), "trim --instance t3.small --write");
    assert_eq!(said.code, 0);
    assert!(said.stdout.starts_with("FITS AS IT IS"), "{}", said.stdout);
    assert_eq!(fs::read_dir(here.path()).unwrap().count(), 1);
}

#[test]
fn an_upgrade_is_a_runbook() {
    let run = budget("trim --instance t3.micro --option upgrade -o out.yml").compose(STACK);
    let said = run.run();
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert!(
        said.stdout.contains("aws ec2 modify-instance-attribute"),
        "{}",
        said.stdout
    );
}

#[test]
fn in_place_only_the_values_change() {
    let text = "\
# what we run
services:
  web:
    image: nginx   # the front
    mem_limit: 256m # generous
    ports: ['80:80']
  db:
    image: 'postgres:16'
    mem_limit: 900m
    command: postgres -c shared_buffers=256MB -c max_connections=80
";
    let here = folder(text);
    let said = within(here.path(), "trim --instance t3.micro --in-place");
    assert_eq!(said.code, 0, "{}{}", said.stdout, said.stderr);
    let edited = fs::read_to_string(here.path().join("compose.yaml")).unwrap();
    assert_snapshot!(edited);
    assert_eq!(within(here.path(), "check --instance t3.micro").code, 0);
}

#[test]
fn in_place_refuses_what_others_share() {
    let text = "\
x-app: &app
  image: app
  mem_limit: 600m
services:
  a:
    <<: *app
    ports: ['80:80']
  b:
    <<: *app
";
    let here = folder(text);
    let said = within(
        here.path(),
        "trim --instance t3.micro --in-place --steps tighten:b --option tighten",
    );
    if said.code == 2 {
        assert!(
            said.stderr.contains('a') && said.stderr.contains('b'),
            "{}",
            said.stderr
        );
    }
    let said = within(
        here.path(),
        "trim --instance t3.micro --in-place --keep a --only-kinds off",
    );
    assert_ne!(said.code, 101);
    assert!(
        fs::read_to_string(here.path().join("compose.yaml"))
            .unwrap()
            .starts_with("x-app")
    );
}

#[test]
fn what_comes_before_up_is_said_before_it() {
    let text = "\
services:
  web:
    image: web
    ports: ['80:80']
    mem_limit: 300m
    environment: {HOSTS: 'http://u:${PW}@executor-1,http://u:${PW}@executor-2', LAST: executor-2}
  executor-1: {image: executor, mem_limit: 400m}
  executor-2: {image: executor, mem_limit: 400m}
";
    let here = folder(text);
    fs::write(here.path().join(".env"), "PW=hun,ter2\n").unwrap();
    let trim = "trim --available 800m --only-kinds replicas";
    let printed = within(here.path(), trim);
    assert_snapshot!(printed);
    let diff = within(here.path(), &format!("{trim} --diff"));
    assert_snapshot!(diff);
    let said = within(here.path(), &format!("{trim} -o out.yml"));
    assert_eq!(said.code, 0, "{said}");
    let places = [
        "executor-2 in its variable LAST",
        "- web: remove executor-2 from HOSTS",
        "rm --stop --force executor-2",
        "up --detach",
    ]
    .map(|part| {
        said.stdout
            .find(part)
            .unwrap_or_else(|| panic!("{part}: {said}"))
    });
    assert!(places.is_sorted(), "{said}");
}

#[test]
fn in_place_has_a_way_there_and_back_too() {
    let here = folder(STACK);
    let trim = "trim --instance t3.micro --option off --in-place --runbook go.sh";
    let said = within(here.path(), trim);
    assert_eq!(said.code, 0, "{said}");
    let remove = "docker compose -f compose.yaml --profile budget-off rm --stop --force worker-1 worker-2 flower";
    assert!(said.stdout.contains(remove), "{said}");
    assert!(said.stdout.contains("version control"), "{said}");
    let script = fs::read_to_string(here.path().join("go.sh")).unwrap();
    assert!(script.contains(remove), "{script}");
    let own = within(here.path(), "services --profile budget-off");
    assert!(own.stdout.contains("flower"), "{own}");
}

#[test]
fn a_profile_that_starts_everything_is_refused() {
    for (option, variable) in [("--profile *", ""), ("--profile budget-off", ""), ("", "*")] {
        let run = budget("trim --instance t3.micro --option off").compose(STACK);
        let run = option.split_whitespace().fold(run, Run::argument);
        let said = run.env("COMPOSE_PROFILES", variable).run();
        assert_eq!(said.code, 2, "{said}");
        assert!(
            said.stderr
                .contains("also starts services that the plan switches off"),
            "{said}"
        );
    }
}

#[test]
fn one_target_at_a_time() {
    let run = budget("trim").within("examples/crucible").run();
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("--target"), "{}", run.stderr);
}

#[test]
fn a_script_waits_for_what_is_done_by_hand() {
    let here = folder(
        "\
services:
  cache: {image: 'redis:7', mem_limit: 900m, command: redis-server /r.conf, volumes: ['./r.conf:/r.conf']}
  web: {image: nginx, ports: ['80:80']}
",
    );
    fs::write(here.path().join("r.conf"), "maxmemory 700mb\n").unwrap();
    let said = within(here.path(), "trim --memory 800m -o out.yml --runbook go.sh");
    assert_eq!(said.code, 0, "{said}");
    let script = fs::read_to_string(here.path().join("go.sh")).unwrap();
    let at = |text: &str| {
        script
            .find(text)
            .unwrap_or_else(|| panic!("{text}: {script}"))
    };
    let told = at("\nprintf '%s\\n' '- cache: set maxmemory to ");
    let asked = at("\nask 'Have you done all of this?'\n");
    let next = at("\ndocker compose -f compose.yaml -f out.yml up --detach\n");
    assert!(told < asked && asked < next, "{script}");
}

#[test]
fn an_error_that_no_step_mends_is_said() {
    let compose = |limit: &str| {
        format!(
            "services:\n  db: {{image: 'mariadb:11', mem_limit: 512}}\n  web: {{image: nginx{limit}}}\n"
        )
    };
    let wanted = "Docker rejects a memory limit of 512 bytes";
    for (options, limit) in [
        ("", ""),
        ("-o over.yml", ""),
        ("--in-place", ""),
        ("-o over.yml", ", mem_limit: 64m"),
    ] {
        let said = budget(&format!("trim --memory 2g {options}"))
            .compose(&compose(limit))
            .run();
        assert_eq!(said.code, 0, "{options}: {said}");
        assert!(said.stderr.contains(wanted), "{options}: {said}");
    }
    let accepted = compose("").replace(
        "mem_limit: 512}",
        "mem_limit: 512, x-budget: {}} # budget: ignore=memory-below-minimum a test",
    );
    let said = budget("trim --memory 2g").compose(&accepted).run();
    assert!(!said.stderr.contains(wanted), "{said}");
}
