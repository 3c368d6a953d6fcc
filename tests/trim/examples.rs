//! The examples, with steps for every service that can change.

use std::fs;
use std::path::Path;

use super::check::check;
use super::compose::{Project, is_installed};
use super::steps::everything;
use crate::support::root;

#[test]
fn every_example_becomes_what_the_steps_say() {
    if !is_installed("every_example") {
        return;
    }
    let root = root().join("examples");
    let mut seen = 0;
    for folder in fs::read_dir(root).expect("there are examples") {
        let folder = folder.expect("a folder can be read").path();
        if !folder.is_dir() {
            continue;
        }
        let mut files: Vec<String> = fs::read_dir(&folder)
            .expect("a folder can be read")
            .map(|file| {
                file.expect("a file can be read")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .filter(|name| {
                let extension = Path::new(name).extension();
                !name.starts_with('.') && extension.is_some_and(|it| it == "yml" || it == "yaml")
            })
            .collect();
        // The base has the shortest name.
        files.sort_by_key(|name| (name.len(), name.clone()));
        for last in 0..files.len() {
            let mut chosen = vec![files[0].clone()];
            chosen.extend((last > 0).then(|| files[last].clone()));
            let project = Project {
                folder: folder.clone(),
                files: chosen.clone(),
                ..Project::default()
            };
            if let Err(wrong) = check(&project, everything) {
                panic!("{}: {chosen:?}: {wrong}", folder.display());
            }
            seen += 1;
        }
    }
    assert!(seen >= 5, "only {seen} examples were tried");
}
