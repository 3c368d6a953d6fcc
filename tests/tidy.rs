//! What ARCHITECTURE.md and CONTRIBUTING.md promise, as far as it can be checked.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::support::{files_below, read, root};

/// The crates of the workspace besides the root's, each with those that it may depend on.
const CRATES: &[(&str, &[&str])] = &[("compose-spec-loader", &[]), ("budget-solver", &[])];

/// Rooms of the root's crate and of the loader by how far they are from the user's files: a room
/// may name rooms of the lines above its own, and itself.
const ROOMS: &[&[&str]] = &[
    &["amount", "evidence", "near", "plural", "source"],
    &["finding"],
    &["yaml"],
    &["stack"],
    &["compose", "host"],
    &["knowledge"],
    &["usage", "relations"],
    &["budget"],
    &["lint"],
    &["programs"],
    &["survey"],
    &["plan"],
    &["patch"],
    &["rules"],
    &["report"],
    &["output"],
    &["settings"],
    &["cli"],
    &["run"],
];

/// Rooms that come before another and are strangers to it all the same: what is known of services
/// knows nothing of machines.
const STRANGERS: &[(&str, &str)] = &[
    ("knowledge", "host"),
    ("usage", "host"),
    ("relations", "host"),
    ("relations", "budget"),
];

/// What was typed and what it means know each other.
const NEIGHBOURS: &[(&str, &str)] = &[("settings", "cli")];

/// More lines than this hold more than one topic, unless there is a reason.
const LONGEST_FILE: usize = 800;

/// Longer files, and why.
const LONG_FOR_A_REASON: &[(&str, &str)] = &[
    (
        "src/knowledge/table.rs",
        "generated, one family after the other",
    ),
    ("src/host/table.rs", "generated, one row after the other"),
];

/// A Rust file.
pub(crate) struct File {
    /// From the repository's root, with `/`.
    pub(crate) path: String,
    text: String,
}

impl File {
    /// The first part of its path under `src`, without `.rs`; a crate without rooms is one.
    fn room(&self) -> &str {
        let (folder, inner) = self.path.split_once("src/").unwrap_or(("", &self.path));
        let room = inner.split('/').next().unwrap_or(inner);
        let room = room.trim_end_matches(".rs");
        if folder.is_empty() || line_of_room(room).is_some() {
            room
        } else {
            folder
        }
    }

    /// Its text without comments and without the tests at its end.
    pub(crate) fn code(&self) -> String {
        let tests = "#[cfg(test)]\nmod tests {";
        let code = self.text.split(tests).next().unwrap_or_default();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        code.lines().filter(is_code).collect::<Vec<_>>().join("\n")
    }
}

pub(crate) fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

fn rust_files(folder: &str) -> Vec<File> {
    files_below(folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| File {
            path: relative(&path),
            text: read(&path),
        })
        .collect()
}

/// The folders of the crates, as `crates/solver`.
fn crate_folders() -> Vec<String> {
    let names = names_in("crates");
    let folders = names.iter().filter_map(|name| name.strip_suffix('/'));
    folders.map(|name| format!("crates/{name}")).collect()
}

/// The files of `src` and of the `src` of each crate.
fn source_files() -> Vec<File> {
    let crates = crate_folders().into_iter();
    let folders = crates.map(|folder| format!("{folder}/src"));
    let mut files = rust_files("src");
    files.extend(folders.flat_map(|folder| rust_files(&folder)));
    files
}

/// The source files that are compiled into the binary.
pub(crate) fn shipped_files() -> Vec<File> {
    let files = source_files();
    let mut only_for_tests = BTreeSet::new();
    for file in &files {
        for part in file.text.split("#[cfg(test)]").skip(1) {
            let line = part.trim_start().lines().next().unwrap_or_default();
            if let Some((_, name)) = line.trim_end_matches(';').split_once("mod ") {
                let folder = file
                    .path
                    .trim_end_matches("/mod.rs")
                    .trim_end_matches(".rs");
                only_for_tests.insert(format!("{folder}/{name}.rs"));
            }
        }
    }
    let is_test = |path: &str| {
        only_for_tests.iter().any(|test| {
            path == test || path.starts_with(&format!("{}/", test.trim_end_matches(".rs")))
        })
    };
    files
        .into_iter()
        .filter(|file| !is_test(&file.path))
        .collect()
}

/// The rooms that a text names as `crate::room` or `crate::{room, ..}`, those of the loader also by
/// its name.
fn named_rooms(code: &str) -> BTreeSet<String> {
    let code = code.replace("compose_spec_loader::", "crate::");
    let mut rooms = BTreeSet::new();
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    let name = |text: &str| text.chars().take_while(|&c| is_name(c)).collect::<String>();
    for rest in code.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            rooms.insert(name(rest));
            continue;
        };
        let mut depth = 1_u32;
        let mut starts_name = true;
        for (at, character) in group.char_indices() {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => starts_name = true,
                _ if starts_name && is_name(character) => {
                    rooms.insert(name(&group[at..]));
                    starts_name = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    rooms
}

fn line_of_room(room: &str) -> Option<usize> {
    ROOMS.iter().position(|line| line.contains(&room))
}

/// Fails with every complaint, so that one run shows them all.
pub(crate) fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn the_names_of_rooms_are_found() {
    let code = "use crate::yaml::Node;\nuse crate::{host::{Money, Price}, source};\ncrate::near";
    let found: Vec<_> = named_rooms(code).into_iter().collect();
    assert_eq!(found, ["host", "near", "source", "yaml"]);
}

#[test]
fn every_room_has_a_line_and_a_paragraph() {
    let architecture = read("ARCHITECTURE.md");
    let rooms: BTreeSet<String> = source_files()
        .iter()
        .map(|file| file.room().to_owned())
        .filter(|room| room != "lib" && room != "main" && !room.ends_with('/'))
        .collect();
    let mut complaints = Vec::new();
    for room in &rooms {
        if line_of_room(room).is_none() {
            complaints.push(format!("src/{room} is missing in ROOMS"));
        }
        let file = format!("{room}.rs`");
        if !architecture.contains(&file) && !architecture.contains(&format!("{room}/`")) {
            complaints.push(format!("ARCHITECTURE.md says nothing of {room}"));
        }
    }
    for room in ROOMS.iter().flat_map(|line| line.iter()) {
        if !rooms.contains(*room) {
            complaints.push(format!("ROOMS has {room}, which is gone"));
        }
    }
    assert_none(&complaints);
}

/// What stands in a folder, folders with a `/` behind them.
fn names_in(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).expect("a folder can be read");
    let mut names: Vec<String> = entries
        .map(|entry| {
            let path = entry.expect("a folder can be read").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let slash = if path.is_dir() { "/" } else { "" };
            format!("{name}{slash}")
        })
        .collect();
    names.sort();
    names
}

/// The names of the packages that a manifest depends on, for the crate or for its tests.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut is_inside = false;
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            is_inside = section.ends_with("dependencies]");
        } else if is_inside && !line.starts_with('#') {
            names.extend(
                line.split(['.', ' ', '='])
                    .next()
                    .filter(|name| !name.is_empty()),
            );
        }
    }
    names
}

#[test]
fn crates_depend_on_those_before_them_and_say_what_they_are() {
    let architecture = read("ARCHITECTURE.md");
    let mut complaints = Vec::new();
    let mut found = BTreeSet::new();
    for folder in crate_folders() {
        let manifest = read(format!("{folder}/Cargo.toml"));
        let name = manifest
            .lines()
            .find_map(|line| line.strip_prefix("name = \""))
            .map_or("", |name| name.trim_end_matches('"'));
        found.insert(name.to_owned());
        let Some((_, may)) = CRATES.iter().find(|(known, _)| *known == name) else {
            complaints.push(format!("{name} is missing in CRATES"));
            continue;
        };
        let is_ours = |name: &&str| {
            *name == "compose-budget" || CRATES.iter().any(|(known, _)| known == name)
        };
        let depends_on = dependencies(&manifest).into_iter().filter(is_ours);
        let wrong = depends_on.filter(|on| !may.contains(on));
        complaints.extend(wrong.map(|on| format!("{name} depends on {on}")));
        if !architecture.contains(&format!("`{folder}/`")) {
            complaints.push(format!("ARCHITECTURE.md says nothing of {folder}"));
        }
        if !root().join(&folder).join("README.md").is_file() {
            complaints.push(format!("{folder} has no README.md"));
        }
    }
    let gone = CRATES.iter().filter(|(name, _)| !found.contains(*name));
    complaints.extend(gone.map(|(name, _)| format!("CRATES has {name}, which is gone")));
    assert_none(&complaints);
}

#[test]
fn every_test_and_bench_is_on_the_page() {
    let architecture = read("ARCHITECTURE.md");
    let (_, page) = architecture
        .split_once("## Tests\n")
        .expect("the page has a part on tests");
    let mut complaints = Vec::new();
    let mut known = BTreeSet::new();
    for (folder, prefix) in [("tests", ""), ("benches", "benches/")] {
        for name in names_in(folder) {
            if !page.contains(&format!("`{prefix}{name}`")) {
                complaints.push(format!("ARCHITECTURE.md says nothing of {folder}/{name}"));
            }
            known.insert(format!("{prefix}{name}"));
        }
    }
    let listed = page.lines().filter_map(|line| line.strip_prefix("- `"));
    for name in listed.filter_map(|line| line.split('`').next()) {
        if !known.contains(name) {
            complaints.push(format!("ARCHITECTURE.md has tests/{name}, which is gone"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn ci_has_one_version_of_a_tool() {
    let pinned = read(".ci/run");
    let version = pinned
        .lines()
        .find_map(|line| line.strip_prefix("deny_version="))
        .expect(".ci/run pins cargo-deny");
    let workflow = read(".github/workflows/ci.yml");
    let wanted = format!("cargo-deny --version {version}");
    let installs = workflow
        .lines()
        .filter(|line| line.contains("cargo install"));
    let complaints: Vec<_> = installs
        .filter(|line| !line.trim_end().ends_with(&wanted))
        .map(|line| format!("ci.yml: {}, and .ci/run has {version}", line.trim()))
        .collect();
    assert_none(&complaints);
}

#[test]
fn no_room_names_one_that_comes_after_it() {
    let mut complaints = Vec::new();
    for file in shipped_files() {
        let room = file.room();
        let Some(line) = line_of_room(room) else {
            continue;
        };
        for named in named_rooms(&file.code()) {
            let before = line_of_room(&named).is_none_or(|other| other < line);
            let pair = (room, named.as_str());
            let is_wrong = !before && named != room && !NEIGHBOURS.contains(&pair);
            if is_wrong || STRANGERS.contains(&pair) {
                complaints.push(format!("{}: {room} names {named}", file.path));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn only_the_survey_reads_what_the_files_say_of_a_service() {
    let gathers = |file: &&File| file.room() != "survey" && file.code().contains("Facts::gather(");
    let complaints: Vec<_> = shipped_files()
        .iter()
        .filter(gathers)
        .map(|file| format!("{} gathers facts again", file.path))
        .collect();
    assert_none(&complaints);
}

#[test]
fn only_yaml_knows_the_parser() {
    let complaints: Vec<_> = shipped_files()
        .iter()
        .filter(|file| file.room() != "yaml" && file.code().contains("granit_parser"))
        .map(|file| format!("{} names the YAML parser", file.path))
        .collect();
    assert_none(&complaints);
}

#[test]
fn only_the_loader_and_patch_see_written_services() {
    let readers = ["compose", "patch", "settings", "stack", "yaml"];
    let mut complaints = Vec::new();
    for file in shipped_files() {
        let (room, code) = (file.room(), file.code());
        if readers.contains(&room) {
            // Settings read YAML of their own.
            if room == "settings" && code.contains(".written()") {
                complaints.push(format!("{} reads how a service is written", file.path));
            }
            continue;
        }
        for name in [".written()", "crate::yaml"] {
            if code.contains(name) {
                complaints.push(format!("{}: {name}", file.path));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn only_one_file_looks_at_the_surroundings() {
    let surroundings = [
        "std::env",
        "env::var",
        "env::args",
        "SystemTime",
        "Instant::now",
        "stdout()",
        "stderr()",
        "terminal_size",
    ];
    let mut complaints = Vec::new();
    for file in shipped_files() {
        let code = file.code();
        let room = file.room();
        if file.path != "src/run/io.rs" {
            let named = surroundings.iter().filter(|name| code.contains(**name));
            complaints.extend(named.map(|name| format!("{}: {name}", file.path)));
        }
        // Enums of any room may be typed; all else that is typed is in `cli`.
        if room != "cli" && room != "run" && code.replace("clap::ValueEnum", "").contains("clap") {
            complaints.push(format!("{}: clap", file.path));
        }
    }
    assert_none(&complaints);
}

#[test]
fn every_file_says_what_it_is() {
    // A crate's README is its documentation.
    let starts = ["//!", "#![doc = include_str!(\"../README.md\")]"];
    let complaints: Vec<_> = source_files()
        .iter()
        .filter(|file| !starts.iter().any(|start| file.text.starts_with(start)))
        .map(|file| format!("{} does not open with //!", file.path))
        .collect();
    assert_none(&complaints);
}

#[test]
fn files_are_short() {
    let is_excused = |file: &File| LONG_FOR_A_REASON.iter().any(|(path, _)| *path == file.path);
    let complaints: Vec<_> = source_files()
        .iter()
        .filter(|file| file.text.lines().count() > LONGEST_FILE && !is_excused(file))
        .map(|file| format!("{} has {} lines", file.path, file.text.lines().count()))
        .collect();
    assert_none(&complaints);
}

#[test]
fn nothing_that_ships_unwraps_or_hides_a_lint() {
    let mut complaints = Vec::new();
    for file in shipped_files() {
        let code = file.code();
        for shortcut in [".unwrap()", ".unwrap_err()", "#[allow(", "#![allow("] {
            if code.contains(shortcut) {
                complaints.push(format!("{}: {shortcut}", file.path));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn nothing_is_left_for_later_and_no_path_is_somebodys_own() {
    // In two parts, or this file would find itself.
    let unwanted = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
        concat!("#[ig", "nore"),
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("/ro", "ot/"),
    ];
    let folders = [
        "src", "crates", "xtask", "tests", "benches", "examples", ".github", ".ci",
    ];
    let beside = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "justfile",
    ];
    let files = folders
        .iter()
        .filter(|folder| root().join(folder).is_dir())
        .flat_map(files_below)
        .chain(beside.iter().map(|file| root().join(file)));
    let mut complaints = Vec::new();
    for path in files {
        // Recorded inputs are whatever they are.
        let recorded = ["tests/conformance/", "tests/cases/"];
        if recorded
            .iter()
            .any(|folder| relative(&path).starts_with(folder))
        {
            continue;
        }
        let text =
            String::from_utf8_lossy(&fs::read(&path).expect("a file can be read")).into_owned();
        let found = unwanted.iter().filter(|word| text.contains(**word));
        complaints.extend(found.map(|word| format!("{}: {word}", relative(&path))));
    }
    assert_none(&complaints);
}

#[test]
fn every_example_says_what_it_shows() {
    let examples = fs::read_dir(root().join("examples")).expect("there are examples");
    let mut complaints = Vec::new();
    for example in examples {
        let folder = example.expect("a folder can be read").path();
        if folder.is_dir() && !folder.join("README.md").is_file() {
            complaints.push(format!("{} has no README.md", relative(&folder)));
        }
    }
    let page = read("examples/README.md");
    for name in names_in("examples") {
        if name != "README.md" && !page.contains(&format!("`{name}`")) {
            complaints.push(format!("examples/README.md says nothing of {name}"));
        }
    }
    assert_none(&complaints);
}
