//! Finds `.budget.yml`, and leads from its folder to the working directory.

use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use crate::compose::{self, Request};
use crate::finding::Finding;
use crate::source::Sources;

use super::{Asked, Config, StackConfig, Surroundings};

/// Its name.
const NAME: &str = ".budget.yml";

/// A file of settings is a few lines; more than this is something else.
const LARGEST: u64 = 1 << 20;

/// `.budget.yml` and the folder it is in.
#[derive(Debug, Clone, Default)]
pub struct ConfigFile {
    /// What it says; nothing if there is none.
    pub config: Config,
    /// Its folder.
    folder: PathBuf,
}

impl ConfigFile {
    /// The nearest one, from the first Compose file's folder upwards; else from the working
    /// directory upwards.
    ///
    /// # Errors
    ///
    /// A file that is there and cannot be read, or makes no sense.
    pub fn find(
        asked: &Asked,
        surroundings: &Surroundings,
        sources: &mut Sources,
    ) -> Result<Self, Vec<Finding>> {
        let cwd = &surroundings.cwd;
        let typed = Request {
            cwd: cwd.clone(),
            env: surroundings.env.clone(),
            files: asked.stack.files.clone(),
            env_files: asked.stack.env_files.clone(),
            project_directory: asked.stack.project_directory.clone(),
            ..Request::default()
        };
        let first = compose::first_file(&typed);
        let start = match first.as_deref().map(Path::parent) {
            Some(Some(folder)) => normal(folder),
            _ => normal(cwd),
        };
        for folder in start.ancestors() {
            let path = folder.join(NAME);
            let shown = relative(&path, cwd).to_string_lossy().into_owned();
            let text = match std::fs::metadata(&path) {
                Ok(file) if !file.is_file() => Err("it is not a file".to_owned()),
                Ok(file) if file.len() > LARGEST => Err("it is larger than 1 MiB".to_owned()),
                Ok(_) => std::fs::read_to_string(&path).map_err(|error| error.to_string()),
                // A file is taken for a folder: the Compose file's own error says so.
                Err(error)
                    if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
                {
                    continue;
                }
                Err(error) => Err(error.to_string()),
            };
            let text = text.map_err(|why| {
                let message = format!("cannot read {shown}: {why}");
                vec![Finding::error("unreadable-settings", message)]
            })?;
            let source = sources.add_file(&path, shown, text);
            let config = Config::read(source, sources)?;
            return Ok(Self {
                config,
                folder: folder.to_owned(),
            });
        }
        Ok(Self::default())
    }

    /// What to load for a stack of the file: its paths are relative to the file, those that
    /// were typed to the working directory.
    pub fn request(
        &self,
        stack: &StackConfig,
        typed: &StackConfig,
        surroundings: &Surroundings,
    ) -> Request {
        let cwd = &surroundings.cwd;
        let here = |path: &String| match path.as_str() {
            "-" => path.clone(),
            path => relative(&normal(&self.folder.join(path)), cwd)
                .to_string_lossy()
                .into_owned(),
        };
        let mut profiles = stack.profiles.clone();
        profiles.extend(typed.profiles.clone());
        let mut env_files: Vec<String> = stack.env_files.iter().map(here).collect();
        env_files.extend(typed.env_files.clone());
        Request {
            // Without files, Compose looks for them from the folder it is called in.
            cwd: if stack.files.is_empty() {
                self.folder.clone()
            } else {
                cwd.clone()
            },
            env: surroundings.env.clone(),
            files: stack.files.iter().map(here).collect(),
            profiles,
            env_files,
            project_directory: typed
                .project_directory
                .clone()
                .or_else(|| stack.project_directory.as_ref().map(here)),
            project_name: typed
                .project_name
                .clone()
                .or_else(|| stack.project_name.clone()),
        }
    }
}

/// The path without `.` and `..`, as it is written: a link stays a link.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            component => normal.push(component),
        }
    }
    normal
}

/// The way from a folder to a path; both without `.` and `..`.
fn relative(path: &Path, from: &Path) -> PathBuf {
    let from = normal(from);
    let common = path
        .components()
        .zip(from.components())
        .take_while(|(a, b)| a == b)
        .count();
    // Nothing in common but the root: the whole path says more than a row of dots.
    if common <= 1 {
        return path.to_owned();
    }
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(path.components().skip(common)).collect();
    if way.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        way
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_between_folders() {
        let way = |path: &str, from: &str| relative(Path::new(path), Path::new(from));
        assert_eq!(
            way("/data/me/app/.budget.yml", "/data/me/app"),
            Path::new(".budget.yml")
        );
        assert_eq!(
            way("/data/me/.budget.yml", "/data/me/app"),
            Path::new("../.budget.yml")
        );
        assert_eq!(way("/data/me/a/b", "/data/me/a/b"), Path::new("."));
        assert_eq!(way("/srv/x", "/data/me"), Path::new("/srv/x"));
        assert_eq!(normal(Path::new("/a/./b/../c")), Path::new("/a/c"));
        assert_eq!(normal(Path::new("/../a")), Path::new("/a"));
    }
}
