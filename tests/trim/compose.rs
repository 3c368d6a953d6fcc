//! Runs Docker Compose, and loads the same stack with the library.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::sync::LazyLock;

use compose_spec_loader::compose::{Request, load};
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::Stack;
use serde_json::Value;

/// Options of Compose and the environment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Project {
    pub(crate) folder: PathBuf,
    /// `-f`, in order.
    pub(crate) files: Vec<String>,
    /// `--profile`.
    pub(crate) profiles: Vec<String>,
    /// `--project-directory`.
    pub(crate) directory: Option<String>,
    /// `--env-file`.
    pub(crate) env_files: Vec<String>,
    /// Variables of the environment.
    pub(crate) env: BTreeMap<String, String>,
}

/// Whether Docker Compose is installed and supports `!override`. Prints a note if not.
pub(crate) fn is_installed(test: &str) -> bool {
    static INSTALLED: LazyLock<bool> = LazyLock::new(|| {
        let version = Command::new("docker")
            .args(["compose", "version", "--short"])
            .output();
        version.is_ok_and(|version| {
            let text = String::from_utf8_lossy(&version.stdout).into_owned();
            let mut parts = text
                .trim_start_matches('v')
                .split('.')
                .map_while(|part| part.parse::<u32>().ok());
            version.status.success() && (parts.next(), parts.next()) >= (Some(2), Some(25))
        })
    });
    if !*INSTALLED {
        let message = format!("skipped: {test}: docker compose 2.25 or newer is not installed\n");
        // Not with a macro, whose output is captured if the test passes.
        let _ = std::io::stderr().write_all(message.as_bytes());
    }
    *INSTALLED
}

impl Project {
    /// `docker compose config` with one more file, or its error.
    pub(crate) fn config(&self, more: Option<&Path>) -> Result<Value, String> {
        let mut command = Command::new("docker");
        command.arg("compose").current_dir(&self.folder).env_clear();
        // The plug-in may be in the home directory.
        for name in ["PATH", "HOME", "DOCKER_CONFIG"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command.envs(&self.env);
        for file in &self.files {
            command.args(["-f", file]);
        }
        if let Some(more) = more {
            command.arg("-f").arg(more);
        }
        for profile in &self.profiles {
            command.args(["--profile", profile]);
        }
        for file in &self.env_files {
            command.args(["--env-file", file]);
        }
        if let Some(directory) = &self.directory {
            command.args(["--project-directory", directory]);
        }
        let output = command
            .args(["config", "--format", "json"])
            .output()
            .expect("docker is there");
        if output.status.success() {
            Ok(serde_json::from_slice(&output.stdout).expect("it prints JSON"))
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    /// The stack with these files, loaded by the library.
    pub(crate) fn load(&self, more: Option<&Path>, sources: &Sources) -> Option<Stack> {
        let more = more.map(|path| path.to_string_lossy().into_owned());
        let request = Request {
            cwd: self.folder.clone(),
            env: Rc::new(self.env.clone()),
            files: self.files.iter().cloned().chain(more).collect(),
            profiles: self.profiles.clone(),
            env_files: self.env_files.clone(),
            project_directory: self.directory.clone(),
            project_name: None,
        };
        load(&request, &mut std::io::empty(), sources).ok()
    }
}
