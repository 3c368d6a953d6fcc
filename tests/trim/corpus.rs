//! Compose files of other projects, if a directory of them is given.
//!
//! `CORPUS` is a directory with `index.csv` (columns `repo`, `path`, `args` and `ok`) and
//! `files/OWNER+NAME/` with the files of each repository.

use std::fs;
use std::path::{Path, PathBuf};

use compose_budget::plan::Kind;
use compose_spec_loader::stack::Stack;

use super::check::check;
use super::compose::{Project, is_installed};
use super::steps::everything;

/// Compose's options from the index. They apply in the nearest directory at or above the file that
/// contains all of their files.
fn project(top: &Path, file: &Path, args: &str) -> Option<Project> {
    let mut project = Project::default();
    let mut words = args.split_whitespace().map(str::to_owned);
    while let Some(word) = words.next() {
        match word.as_str() {
            "-f" | "--file" => project.files.push(words.next()?),
            "--profile" => project.profiles.push(words.next()?),
            "--env-file" => project.env_files.push(words.next()?),
            "--project-directory" => project.directory = Some(words.next()?),
            _ => return None,
        }
    }
    let named = project.files.iter().chain(&project.env_files);
    let named: Vec<&String> = named.collect();
    let above = file
        .ancestors()
        .skip(1)
        .take_while(|folder| folder.starts_with(top));
    let mut folders = above.flat_map(|folder| {
        let beside = fs::read_dir(folder).into_iter().flatten().flatten();
        [folder.to_owned()]
            .into_iter()
            .chain(beside.map(|entry| entry.path()))
    });
    let has_all = |folder: &PathBuf| named.iter().all(|name| folder.join(name).is_file());
    project.folder = folders.find(has_all)?;
    Some(project)
}

#[test]
fn files_of_others_become_what_the_steps_say() {
    let Some(corpus) = std::env::var_os("CORPUS") else {
        return;
    };
    if !is_installed("files_of_others") {
        return;
    }
    let corpus = Path::new(&corpus);
    let mut index = csv::Reader::from_path(corpus.join("index.csv")).expect("there is an index");
    let headers = index.headers().expect("it has headers").clone();
    let column = |name: &str| {
        headers
            .iter()
            .position(|header| header == name)
            .expect("it is there")
    };
    let (repo, path, args, ok) = (column("repo"), column("path"), column("args"), column("ok"));
    let (mut tried, mut wrong) = (0, Vec::new());
    for row in index.records() {
        let row = row.expect("a row can be read");
        if &row[ok] != "True" {
            continue;
        }
        let top = corpus.join("files").join(row[repo].replace('/', "+"));
        let file = top.join(&row[path]);
        tried += 1;
        let result = match project(&top, &file, &row[args]) {
            Some(project) => {
                // Enabling every profile also enables that of disabled services.
                let all = project.profiles.iter().any(|profile| profile == "*");
                let steps = |stack: &Stack| {
                    let mut steps = everything(stack);
                    steps.retain(|step| !all || step.kind != Kind::Off);
                    steps
                };
                check(&project, steps).map(drop)
            }
            None => Err(format!("unknown options: {}", &row[args])),
        };
        if let Err(error) = result {
            wrong.push(format!(
                "{} {} ({}): {error}",
                &row[repo], &row[path], &row[args]
            ));
        }
    }
    let share = format!(
        "{} of {tried} became what the steps say",
        tried - wrong.len()
    );
    assert!(wrong.is_empty(), "{share}\n{}", wrong.join("\n\n"));
}
