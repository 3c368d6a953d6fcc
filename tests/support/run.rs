//! A builder for runs of the tool.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

use super::{binary, root, write};

/// A run of the tool in its own directory, with a clean environment except `PATH`.
pub(crate) struct Run {
    folder: TempDir,
    cwd: PathBuf,
    arguments: Vec<String>,
    env: Vec<(String, String)>,
    stdin: String,
}

/// The output and exit code of a run.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The tool with these arguments, separated by spaces.
pub(crate) fn budget(arguments: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    Run {
        // A fixed name, because Compose names a project after its directory.
        cwd: folder.path().join("shop"),
        folder,
        arguments: arguments.split_whitespace().map(str::to_owned).collect(),
        env: Vec::new(),
        stdin: String::new(),
    }
}

impl Run {
    /// Adds one argument, which may contain spaces.
    pub(crate) fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Adds a file to the directory of the run.
    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        write(&self.folder.path().join("shop"), path, text);
        self
    }

    /// Adds `compose.yaml` to the directory of the run.
    pub(crate) fn compose(self, text: &str) -> Self {
        self.file("compose.yaml", text)
    }

    /// Runs in a directory of the repository instead.
    pub(crate) fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.cwd = root().join(folder);
        self
    }

    /// Runs in a subdirectory of the run's own.
    pub(crate) fn below(mut self, folder: &str) -> Self {
        self.cwd = self.folder.path().join("shop").join(folder);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn stdin(mut self, text: &str) -> Self {
        text.clone_into(&mut self.stdin);
        self
    }

    pub(crate) fn run(self) -> Ran {
        fs::create_dir_all(&self.cwd).unwrap();
        let output = Command::from_std(binary(&self.cwd))
            .args(&self.arguments)
            .envs(self.env)
            .write_stdin(self.stdin)
            .output()
            .unwrap();
        Ran {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs, and parses the JSON output.
    pub(crate) fn json(self) -> serde_json::Value {
        let said = self.argument("--format=json").run();
        serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
    }
}

impl fmt::Display for Ran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.stdout)?;
        if !self.stderr.is_empty() {
            write!(f, "--- standard error\n{}", self.stderr)?;
        }
        write!(f, "--- exit {}", self.code)
    }
}
