//! Finds `.budget.yml`, and rebases its paths onto the working directory.

use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;

use super::{Asked, Config, StackConfig, Surroundings};

const NAME: &str = ".budget.yml";

/// The largest accepted file. Real ones are a few lines long.
const LARGEST: u64 = 1 << 20;

/// `.budget.yml` and its directory.
#[derive(Debug, Clone, Default)]
pub struct ConfigFile {
    /// Its content. The default if there is no file.
    pub config: Config,
    folder: PathBuf,
}

impl ConfigFile {
    /// Finds the nearest `.budget.yml`: from the directory of the first Compose file upwards, or
    /// else from the working directory upwards.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is invalid.
    pub fn find(
        asked: &Asked,
        surroundings: &Surroundings,
        sources: &Sources,
    ) -> Result<Self, Vec<Finding>> {
        let cwd = &surroundings.cwd;
        let typed = Request {
            cwd: cwd.clone(),
            env: Rc::clone(&surroundings.env),
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
                Ok(file) if !file.is_file() => Err("not a file".to_owned()),
                Ok(file) if file.len() > LARGEST => Err("larger than 1 MiB".to_owned()),
                Ok(_) => std::fs::read_to_string(&path).map_err(|error| error.to_string()),
                // A path component is a file. Loading the Compose file reports that.
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

    /// The request for one of the file's stacks. Paths in the file are relative to the file, paths
    /// on the command line to the working directory.
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
            // Without files, Compose searches from the directory it is started in.
            cwd: if stack.files.is_empty() {
                self.folder.clone()
            } else {
                cwd.clone()
            },
            env: Rc::clone(&surroundings.env),
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

/// Removes `.` and `..` from a path lexically, without resolving symlinks.
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

/// The relative path from a directory to a path. Both must be free of `.` and `..`.
fn relative(path: &Path, from: &Path) -> PathBuf {
    let from = normal(from);
    let common = path
        .components()
        .zip(from.components())
        .take_while(|(a, b)| a == b)
        .count();
    // If they share only the root, an absolute path is clearer than a row of `..`.
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
    fn relative_paths_between_directories() {
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
