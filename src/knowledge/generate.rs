//! Writes `table.rs` from `profiles/images`, and refuses one that is behind.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::family::{HostSizing, Importance};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    #[serde(default)]
    images: Vec<String>,
    #[serde(default)]
    commands: Vec<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    whole_stack: bool,
    importance: Importance,
    idle: Option<Cell>,
    typical: Option<Cell>,
    floor: Option<Cell>,
    vendor_minimum: Option<Cell>,
    #[serde(default)]
    grows_with: String,
    #[serde(default)]
    sizes_from_host: HostSizing,
    #[serde(default)]
    host_sizing: String,
    #[serde(default)]
    see: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    mib: u32,
    evidence: Evidence,
    #[serde(default)]
    tuned: bool,
    source: Vec<String>,
}

/// The classes that a file may name; the others are for what is found in a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Evidence {
    Documented,
    Reported,
    Estimated,
}

impl Profile {
    fn cells(&self) -> [(&'static str, Option<&Cell>); 4] {
        [
            ("idle", self.idle.as_ref()),
            ("typical", self.typical.as_ref()),
            ("floor", self.floor.as_ref()),
            ("vendor_minimum", self.vendor_minimum.as_ref()),
        ]
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Families by name, each with its role.
fn profiles() -> BTreeMap<String, (String, Profile)> {
    let folder = root().join("profiles/images");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    files.sort();
    let mut all = BTreeMap::new();
    for file in files {
        let role = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&file).unwrap();
        let of_role: BTreeMap<String, Profile> = serde_yaml::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for (name, profile) in of_role {
            let before = all.insert(name.clone(), (role.clone(), profile));
            assert!(before.is_none(), "two families are called {name}");
        }
    }
    all
}

fn table(profiles: &BTreeMap<String, (String, Profile)>) -> String {
    let mut exact = BTreeMap::new();
    let mut globs = BTreeMap::new();
    let mut commands = BTreeMap::new();
    let mut names = BTreeMap::new();
    let mut text = String::from(
        "//! Written by the test `knowledge_table_is_current` from `profiles/images`.\n\n\
         use crate::evidence::Evidence::{Documented, Estimated, Reported};\n\n\
         use super::family::HostSizing::{No, Partly, Yes};\n\
         use super::family::Importance::{Core, Important, Optional};\n\
         use super::packed::{Cell, Key, Row};\n\n\
         const fn cell(mib: u32, evidence: crate::evidence::Evidence, source: &'static str) -> Cell {\n    \
         Cell {\n        mib,\n        evidence,\n        source,\n    }\n}\n\n\
         /// Every family, by name.\n#[rustfmt::skip]\npub(super) const FAMILIES: &[Row] = &[\n",
    );
    for (index, (name, (role, profile))) in profiles.iter().enumerate() {
        let index = u16::try_from(index).unwrap();
        let add = |keys: &mut BTreeMap<String, u16>, list: &[String]| {
            for key in list {
                let before = keys.insert(key.clone(), index);
                assert!(before.is_none(), "{name}: `{key}` stands for two families");
            }
        };
        let (with, without): (Vec<_>, Vec<_>) = profile
            .images
            .iter()
            .cloned()
            .partition(|image| image.contains('*'));
        add(&mut globs, &with);
        add(&mut exact, &without);
        add(&mut commands, &profile.commands);
        add(&mut names, &profile.names);
        write_row(&mut text, name, role, profile);
    }
    text.push_str("];\n");
    // A command that says more is asked before one that says less.
    let mut commands: Vec<(String, u16)> = commands.into_iter().collect();
    commands.sort_by_key(|(command, _)| std::cmp::Reverse(command.split(' ').count()));
    let exact: Vec<_> = exact.into_iter().collect();
    let globs: Vec<_> = globs.into_iter().collect();
    let names: Vec<_> = names.into_iter().collect();
    for (what, name, keys) in [
        ("Patterns without a `*`, sorted.", "EXACT", exact),
        ("Patterns with one.", "GLOBS", globs),
        ("Commands, those of more words first.", "COMMANDS", commands),
        ("Names, sorted.", "NAMES", names),
    ] {
        write!(
            text,
            "\n/// {what}\n#[rustfmt::skip]\npub(super) const {name}: &[Key] = &[\n"
        )
        .unwrap();
        for (key, family) in keys {
            writeln!(text, "    ({key:?}, {family}),").unwrap();
        }
        text.push_str("];\n");
    }
    text
}

fn write_row(text: &mut String, name: &str, role: &str, profile: &Profile) {
    write!(
        text,
        "    Row {{\n        name: {name:?}, role: {role:?}, importance: {:?}, is_whole_stack: {},\n",
        profile.importance, profile.whole_stack
    )
    .unwrap();
    for (key, cell) in profile.cells() {
        match cell {
            None => writeln!(text, "        {key}: None,").unwrap(),
            Some(cell) => writeln!(
                text,
                "        {key}: Some(cell({}, {:?}, {:?})),",
                cell.mib,
                cell.evidence,
                cell.source.join("; ")
            )
            .unwrap(),
        }
    }
    let tuned = profile.floor.as_ref().is_some_and(|floor| floor.tuned);
    write!(
        text,
        "        floor_is_tuned: {tuned}, grows_with: {:?},\n        \
         sizes_from_host: {:?}, host_sizing: {:?},\n    }},\n",
        profile.grows_with, profile.sizes_from_host, profile.host_sizing
    )
    .unwrap();
}

#[test]
fn knowledge_table_is_current() {
    let path = root().join("src/knowledge/table.rs");
    let expected = table(&profiles());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert!(
        text == expected,
        "src/knowledge/table.rs is behind profiles/images: UPDATE=1 cargo test --lib knowledge"
    );
}

/// Rows of `measured.csv`, and the names of the notes that README.md explains.
fn known_sources() -> BTreeSet<String> {
    let folder = root().join("profiles/images");
    let mut known = BTreeSet::new();
    let mut rows = csv::Reader::from_path(folder.join("measured.csv")).unwrap();
    for row in rows.records() {
        let name = row.unwrap()[0].to_owned();
        assert!(known.insert(format!("measured.csv#{name}")), "{name} twice");
    }
    let readme = fs::read_to_string(folder.join("README.md")).unwrap();
    for note in [
        "t2-micro",
        "t3-small",
        "small-vps",
        "fastapi",
        "local-kubernetes",
    ] {
        assert!(readme.contains(&format!("`{note}`")), "{note}");
        known.insert(format!("notes#{note}"));
    }
    known
}

#[test]
fn every_figure_says_where_it_comes_from() {
    let known = known_sources();
    let not_kept = "a public report whose address was not kept";
    for (name, (_, profile)) in profiles() {
        for source in &profile.see {
            let good =
                source.starts_with("https://") || known.contains(source) || source == not_kept;
            assert!(good, "{name}: {source}");
        }
        for (key, cell) in profile.cells() {
            let Some(cell) = cell else { continue };
            assert!(!cell.source.is_empty(), "{name}: {key} has no source");
            assert!(key == "floor" || !cell.tuned, "{name}: {key} is no floor");
            for source in &cell.source {
                let address = source.starts_with("https://");
                let report = known.contains(source) || source == not_kept;
                let estimate = source.starts_with("estimate");
                let fits = match cell.evidence {
                    Evidence::Documented => address,
                    Evidence::Reported => address || report,
                    Evidence::Estimated => estimate,
                };
                assert!(fits, "{name}: {key} is {:?} by {source}", cell.evidence);
            }
        }
    }
}

#[test]
fn formulas_name_measurements_that_exist() {
    let known = known_sources();
    let folder = root().join("src/knowledge/runtimes");
    let mut named = 0;
    let files = fs::read_dir(&folder).unwrap();
    let files = files.map(|entry| entry.unwrap().path());
    for file in files.filter(|path| path.is_file()) {
        let text = fs::read_to_string(file).unwrap();
        for prefix in ["measured.csv#", "notes#"] {
            for (at, _) in text.match_indices(prefix) {
                let source = text[at..].split([';', '"', '`', ' ']).next().unwrap();
                assert!(known.contains(source), "{source}");
                named += 1;
            }
        }
    }
    assert!(named > 20, "{named}");
}

#[test]
fn figures_are_in_order() {
    for (name, (_, profile)) in profiles() {
        let typical = profile.typical.as_ref();
        assert!(typical.is_some(), "{name} has no typical figure");
        for (key, cell) in profile.cells() {
            if let Some(cell) = cell {
                assert!(cell.mib > 0, "{name}: {key} is nothing");
            }
        }
        if let (Some(idle), Some(typical)) = (profile.idle.as_ref(), typical) {
            assert!(idle.mib <= typical.mib, "{name} takes more when idle");
        }
    }
}
