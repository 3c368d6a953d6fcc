//! Tests with a real Docker Engine: containers from a static busybox, without downloads.
//!
//! Each test creates its own project and removes it. Without an engine or a statically linked
//! busybox, the tests print that they were skipped.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use compose_budget::patch::{self, Form, Runbook, Written};
use compose_budget::plan::Step;
use compose_spec_loader::source::Sources;
use serde_json::Value;
use tempfile::TempDir;

use super::compose::{Project, is_installed};
use super::steps::{count, limit, off};

const IMAGE: &str = "budget-test-busybox:1";

/// A project on the engine, removed on drop.
struct Running {
    folder: TempDir,
    name: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let removed = self.compose(&["down", "--timeout", "0", "--volumes"]);
        drop(removed);
    }
}

/// The statically linked busybox of this machine, if any.
fn busybox() -> Option<PathBuf> {
    ["/bin/busybox", "/usr/bin/busybox"]
        .into_iter()
        .map(PathBuf::from)
        .find(|path| {
            let program = fs::read(path).unwrap_or_default();
            let loader: &[u8] = b"/ld-";
            !program.is_empty() && !program.windows(loader.len()).any(|part| part == loader)
        })
}

/// Builds the image. `None`, with a note, if the tests cannot run.
fn engine(test: &str) -> Option<()> {
    if !is_installed(test) {
        return None;
    }
    let said = |why: &str| {
        let message = format!("skipped: {test}: {why}\n");
        let _ = std::io::stderr().write_all(message.as_bytes());
    };
    let answers = Command::new("docker")
        .args(["info", "--format", "{{.ServerVersion}}"])
        .output();
    if !answers.is_ok_and(|answer| answer.status.success()) {
        said("no Docker Engine answers");
        return None;
    }
    let Some(busybox) = busybox() else {
        said("there is no statically linked busybox to make an image of");
        return None;
    };
    let root = tempfile::tempdir().expect("a folder can be made");
    let bin = root.path().join("bin");
    fs::create_dir(&bin).expect("a folder can be made");
    fs::copy(busybox, bin.join("busybox")).expect("busybox can be copied");
    for name in ["sh", "sleep", "dd", "tr"] {
        symlink("busybox", bin.join(name)).expect("a link can be made");
    }
    let mut tar = Command::new("tar")
        .args(["-c", "-C"])
        .arg(root.path())
        .arg(".")
        .stdout(Stdio::piped())
        .spawn()
        .expect("there is tar");
    let image = tar.stdout.take().expect("its output is a pipe");
    let import = Command::new("docker")
        .args(["import", "-", IMAGE])
        .stdin(image)
        .output();
    assert!(
        import.is_ok_and(|import| import.status.success()),
        "the image cannot be made"
    );
    assert!(
        tar.wait().is_ok_and(|status| status.success()),
        "tar failed"
    );
    Some(())
}

impl Running {
    /// Writes the file without starting anything.
    fn new(test: &str, services: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let name = format!("budget-test-{test}-{}", std::process::id());
        let common =
            format!("x-all: &all {{image: '{IMAGE}', network_mode: none, stop_grace_period: 0s}}");
        let file = format!("name: {name}\n{common}\nservices:\n{services}");
        fs::write(folder.path().join("compose.yaml"), file).expect("a file can be written");
        Self { folder, name }
    }

    /// Runs `docker compose` in its directory.
    fn compose(&self, args: &[&str]) -> std::io::Result<String> {
        let mut command = Command::new("docker");
        run(
            command.args(["compose", "-f", "compose.yaml"]).args(args),
            self.folder.path(),
        )
    }

    /// Writes the override and the script for these steps, and returns the script.
    fn patch(&self, steps: &[Step]) -> String {
        let project = Project {
            folder: self.folder.path().to_owned(),
            files: vec!["compose.yaml".to_owned()],
            ..Project::default()
        };
        let sources = Sources::default();
        let stack = project.load(None, &sources).expect("the stack can be read");
        let wanted = patch::wanted(&stack, 0, steps, &sources).expect("the steps can be taken");
        let text = patch::override_file(&stack, &wanted, &sources);
        fs::write(self.folder.path().join("budget.yaml"), text).expect("a file can be written");
        let runbook = Runbook {
            stack: &stack,
            wanted: &wanted,
            options: &["-f".to_owned(), "compose.yaml".to_owned()],
            written: Written::Named("budget.yaml"),
            swap: None,
            upgrade: None,
        };
        patch::runbook(&runbook, Form::Shell)
    }

    /// The project's containers as reported by the engine, by service.
    fn containers(&self) -> BTreeMap<String, Vec<Value>> {
        let label = format!("label=com.docker.compose.project={}", self.name);
        let ids = run(
            Command::new("docker").args(["ps", "--all", "--quiet", "--filter", &label]),
            self.folder.path(),
        )
        .expect("containers can be listed");
        let mut by_service: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for id in ids.split_whitespace() {
            let text = run(
                Command::new("docker").args(["inspect", id]),
                self.folder.path(),
            );
            let all: Value = serde_json::from_str(&text.expect("it is there")).expect("it is JSON");
            let service = all[0]["Config"]["Labels"]["com.docker.compose.service"].as_str();
            let service = service.expect("Compose made it").to_owned();
            by_service.entry(service).or_default().push(all[0].clone());
        }
        by_service
    }
}

/// Runs a command. Returns its output or its error.
fn run(command: &mut Command, folder: &Path) -> std::io::Result<String> {
    let output = command.current_dir(folder).stdin(Stdio::null()).output()?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(std::io::Error::other(said))
    }
}

/// Memory, memory and swap, and reservation of each container, in MiB.
fn sizes(containers: &[Value]) -> BTreeSet<(i64, i64, i64)> {
    let mebibytes = |container: &Value, key: &str| {
        container["HostConfig"][key]
            .as_i64()
            .expect("it is a number")
            >> 20
    };
    containers
        .iter()
        .map(|it| {
            (
                mebibytes(it, "Memory"),
                mebibytes(it, "MemorySwap"),
                mebibytes(it, "MemoryReservation"),
            )
        })
        .collect()
}

fn ids(containers: &[Value]) -> BTreeSet<String> {
    containers
        .iter()
        .map(|it| it["Id"].as_str().expect("it has one").to_owned())
        .collect()
}

#[test]
fn a_running_stack_becomes_what_the_steps_say_and_goes_back() {
    if engine("a_running_stack").is_none() {
        return;
    }
    let stack = Running::new(
        "runbook",
        "  web:
    <<: *all
    command: [sleep, '600']
    mem_limit: 64m
    memswap_limit: 96m
    mem_reservation: 48m
    depends_on: [extra]
  db:
    <<: *all
    command: [sleep, '600']
    deploy: {resources: {limits: {memory: 48m}}}
  many:
    <<: *all
    command: [sleep, '600']
    mem_limit: 16m
    scale: 3
  idle:
    <<: *all
    command: [sleep, '600']
    mem_limit: 16m
  extra:
    <<: *all
    command: [sleep, '600']
    mem_limit: 16m
",
    );
    stack.compose(&["up", "--detach"]).expect("the base starts");
    let before = stack.containers();
    let limits = |containers: &BTreeMap<String, Vec<Value>>| -> Vec<_> {
        let all = containers.iter();
        all.map(|(name, all)| (name.clone(), all.len(), sizes(all)))
            .collect()
    };
    let one = |name: &str, count, sizes| (name.to_owned(), count, BTreeSet::from([sizes]));
    let base = [
        one("db", 1, (48, 96, 0)),
        one("extra", 1, (16, 32, 0)),
        one("idle", 1, (16, 32, 0)),
        one("many", 3, (16, 32, 0)),
        one("web", 1, (64, 96, 48)),
    ];
    assert_eq!(limits(&before), base);

    let steps = [
        limit("web", Some(64 << 20), 32 << 20),
        limit("db", Some(48 << 20), 24 << 20),
        count("many", 3, 1),
        off("extra"),
    ];
    let script = stack.patch(&steps);
    // The reason for the runbook: `up` alone does not stop disabled services.
    stack
        .compose(&["-f", "budget.yaml", "up", "--detach"])
        .expect("it starts");
    assert!(stack.containers().contains_key("extra"));

    run(
        Command::new("sh").args(["-c", &script]),
        stack.folder.path(),
    )
    .expect("the script runs");
    let after = stack.containers();
    assert_eq!(
        limits(&after),
        [
            one("db", 1, (24, 48, 0)),
            one("idle", 1, (16, 32, 0)),
            one("many", 1, (16, 32, 0)),
            one("web", 1, (32, 64, 32)),
        ]
    );
    // Only the services that the runbook names are recreated.
    for name in ["web", "db"] {
        assert!(script.contains(&format!("# - {name}: ")), "{script}");
        assert_ne!(ids(&before[name]), ids(&after[name]), "{name}");
    }
    for name in ["idle", "many"] {
        assert!(!script.contains(&format!("# - {name}: ")), "{script}");
        assert!(ids(&after[name]).is_subset(&ids(&before[name])), "{name}");
    }

    stack
        .compose(&["up", "--detach"])
        .expect("the base starts again");
    assert_eq!(limits(&stack.containers()), base);
}

#[test]
fn a_container_above_its_new_limit_is_killed() {
    if engine("a_container_above_its_new_limit").is_none() {
        return;
    }
    let stack = Running::new(
        "killed",
        "  hungry:
    <<: *all
    command: [sh, -c, 'x=$$(dd if=/dev/zero bs=1M count=48 | tr \"\\\\0\" a); exit 3']
    mem_limit: 512m
    memswap_limit: 512m
",
    );
    let ends = |files: &[&str]| {
        let up = [files, &["up", "--abort-on-container-exit"]].concat();
        // Its exit code is the container's.
        drop(stack.compose(&up));
        let container = &stack.containers()["hungry"][0];
        let state = &container["State"];
        (
            state["ExitCode"].as_i64(),
            sizes(std::slice::from_ref(container)),
        )
    };
    assert_eq!(ends(&[]), (Some(3), BTreeSet::from([(512, 512, 0)])));
    stack.patch(&[limit("hungry", Some(512 << 20), 16 << 20)]);
    assert_eq!(
        ends(&["-f", "budget.yaml"]),
        (Some(137), BTreeSet::from([(16, 16, 0)]))
    );
}
