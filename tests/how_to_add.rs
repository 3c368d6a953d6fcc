//! Each recipe of "How to add" in ARCHITECTURE.md names the files that what it is about is in, no
//! more and no fewer: its heading names one that exists, and every file that ships and names that
//! one has to be on the list.

use std::collections::BTreeSet;

use crate::support::{files_below, read};
use crate::tidy::{assert_none, relative, shipped_files};

struct Recipe {
    title: String,
    /// One that exists, from the heading: `rdjson` of "An output format, such as `rdjson`".
    example: Option<String>,
    /// Paths, with the example in the place of `NAME`.
    paths: BTreeSet<String>,
}

fn recipes() -> Vec<Recipe> {
    let architecture = read("ARCHITECTURE.md");
    let (_, section) = architecture
        .split_once("## How to add\n")
        .expect("the page says how to add things");
    let section = section.split("\n## ").next().unwrap_or_default();
    let recipes = section.split("\n### ").skip(1).map(|text| {
        let (title, list) = text.split_once('\n').expect("a recipe has a list");
        let example = title.split('`').nth(1).map(str::to_owned);
        let name = example.clone().unwrap_or_else(|| "NAME".to_owned());
        let quoted = list.split('`').skip(1).step_by(2);
        let paths = quoted.filter(|path| path.contains('/') || *path == "README.md");
        Recipe {
            title: title.to_owned(),
            paths: paths.map(|path| path.replace("NAME", &name)).collect(),
            example,
        }
    });
    recipes.collect()
}

/// Whether a text has a name as a word, whatever the case: `Rdjson` and `RDJSON` are `rdjson`.
fn has_word(text: &str, name: &str) -> bool {
    let text = text.to_lowercase();
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// The files of `src`, `crates` and `profiles` that name something.
fn files_that_name(name: &str) -> BTreeSet<String> {
    let code = shipped_files().into_iter().map(|file| {
        let code = file.code();
        (file.path, code)
    });
    let data = files_below("profiles")
        .into_iter()
        .filter(|path| path.extension().is_none_or(|extension| extension != "md"))
        .map(|path| (relative(&path), read(&path)));
    code.chain(data)
        .filter(|(path, text)| has_word(path, name) || has_word(text, name))
        .map(|(path, _)| path)
        .collect()
}

/// Whether a path of the page, which may end in `*` or `/`, is about a file.
fn covers(listed: &str, file: &str) -> bool {
    match listed
        .strip_suffix('*')
        .or(listed.ends_with('/').then_some(listed))
    {
        Some(start) => file.starts_with(start),
        None => listed == file,
    }
}

#[test]
fn every_file_of_an_example_is_on_its_list() {
    let mut complaints = Vec::new();
    for recipe in recipes() {
        let Some(example) = &recipe.example else {
            continue;
        };
        for file in files_that_name(example) {
            if !recipe.paths.iter().any(|listed| covers(listed, &file)) {
                complaints.push(format!("\"{}\" does not list {file}", recipe.title));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn every_listed_file_exists() {
    let root = crate::support::root();
    let mut complaints = Vec::new();
    for recipe in recipes() {
        for listed in &recipe.paths {
            if listed.contains("NAME") {
                continue;
            }
            let path = listed.trim_end_matches('*');
            let path = match path.rsplit_once('/') {
                Some((folder, _)) if listed.ends_with('*') => folder,
                _ => path,
            };
            if !root.join(path).exists() {
                complaints.push(format!(
                    "\"{}\" lists {listed}, which is gone",
                    recipe.title
                ));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn the_page_has_a_recipe_for_each_kind() {
    let recipes = recipes();
    let kinds = [
        "rule",
        "family",
        "program",
        "output format",
        "provider",
        "manifest kind",
    ];
    for kind in kinds {
        assert!(
            recipes.iter().any(|recipe| recipe.title.contains(kind)),
            "ARCHITECTURE.md does not say how to add a {kind}"
        );
    }
}
