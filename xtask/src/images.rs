//! Generates `src/knowledge/table.rs` from `profiles/images`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use serde::Deserialize;

use crate::Generated;

/// Families by name, with their roles.
pub type Families = BTreeMap<String, (String, Family)>;

/// A family as written in a file. Figures are in MiB.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    #[serde(default)]
    pub images: Vec<String>,
    #[serde(default)]
    pub commands: Vec<String>,
    #[serde(default)]
    pub names: Vec<String>,
    #[serde(default)]
    pub whole_stack: bool,
    pub importance: Importance,
    pub idle: Option<Figure>,
    pub typical: Option<Figure>,
    pub floor: Option<Figure>,
    pub vendor_minimum: Option<Figure>,
    #[serde(default)]
    pub grows_with: String,
    #[serde(default)]
    pub sizes_from_host: HostSizing,
    #[serde(default)]
    pub host_sizing: String,
    #[serde(default)]
    pub see: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub mib: u32,
    pub evidence: Evidence,
    #[serde(default)]
    pub tuned: bool,
    pub source: Vec<String>,
}

/// The evidence levels of files. The library has more for findings in a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    Documented,
    Reported,
    Estimated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Importance {
    Optional,
    Important,
    Core,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HostSizing {
    #[default]
    No,
    Partly,
    Yes,
}

impl Family {
    /// The figures by key.
    pub fn figures(&self) -> [(&'static str, Option<&Figure>); 4] {
        [
            ("idle", self.idle.as_ref()),
            ("typical", self.typical.as_ref()),
            ("floor", self.floor.as_ref()),
            ("vendor_minimum", self.vendor_minimum.as_ref()),
        ]
    }
}

/// Reads the families of every role.
pub fn families(root: &Path) -> anyhow::Result<Families> {
    let folder = root.join("profiles/images");
    let entries =
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<_>>()?;
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    files.sort();
    let mut all = BTreeMap::new();
    for file in files {
        let role = file.file_stem().unwrap_or_default().to_string_lossy();
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let families: BTreeMap<String, Family> =
            serde_yaml::from_str(&text).with_context(|| file.display().to_string())?;
        for (name, family) in families {
            let before = all.insert(name.clone(), (role.clone().into_owned(), family));
            ensure!(before.is_none(), "two families are called {name}");
        }
    }
    Ok(all)
}

/// Patterns, commands or names, with the index of their family.
type Keys = BTreeMap<String, u16>;

pub fn table(root: &Path) -> anyhow::Result<Generated> {
    let families = families(root)?;
    let mut exact = Keys::new();
    let mut globs = Keys::new();
    let mut commands = Keys::new();
    let mut names = Keys::new();
    let mut text = String::from(
        "//! Generated from `profiles/images` by `cargo xtask generate`; do not edit.\n\n\
         use crate::evidence::Evidence::{Documented, Estimated, Reported};\n\n\
         use super::family::HostSizing::{No, Partly, Yes};\n\
         use super::family::Importance::{Core, Important, Optional};\n\
         use super::packed::{Cell, Key, Row};\n\n\
         const fn cell(mib: u32, evidence: crate::evidence::Evidence, source: &'static str) -> Cell {\n    \
         Cell {\n        mib,\n        evidence,\n        source,\n    }\n}\n\n\
         /// Every family, by name.\n#[rustfmt::skip]\npub(super) const FAMILIES: &[Row] = &[\n",
    );
    for (index, (name, (role, family))) in families.iter().enumerate() {
        let index = u16::try_from(index)?;
        let add = |keys: &mut Keys, list: &[String]| {
            for key in list {
                let before = keys.insert(key.clone(), index);
                ensure!(before.is_none(), "{name}: `{key}` stands for two families");
            }
            Ok(())
        };
        let (with, without): (Vec<_>, Vec<_>) = family
            .images
            .iter()
            .cloned()
            .partition(|image| image.contains('*'));
        add(&mut globs, &with)?;
        add(&mut exact, &without)?;
        add(&mut commands, &family.commands)?;
        add(&mut names, &family.names)?;
        write_row(&mut text, name, role, family)?;
    }
    text.push_str("];\n");
    // More specific commands come first.
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
        )?;
        for (key, family) in keys {
            writeln!(text, "    ({key:?}, {family}),")?;
        }
        text.push_str("];\n");
    }
    Ok(Generated {
        path: "src/knowledge/table.rs",
        text,
    })
}

fn write_row(text: &mut String, name: &str, role: &str, family: &Family) -> std::fmt::Result {
    write!(
        text,
        "    Row {{\n        name: {name:?}, role: {role:?}, importance: {:?}, is_whole_stack: {},\n",
        family.importance, family.whole_stack
    )?;
    for (key, figure) in family.figures() {
        match figure {
            None => writeln!(text, "        {key}: None,")?,
            Some(figure) => writeln!(
                text,
                "        {key}: Some(cell({}, {:?}, {:?})),",
                figure.mib,
                figure.evidence,
                figure.source.join("; ")
            )?,
        }
    }
    let tuned = family.floor.as_ref().is_some_and(|floor| floor.tuned);
    write!(
        text,
        "        floor_is_tuned: {tuned}, grows_with: {:?},\n        \
         sizes_from_host: {:?}, host_sizing: {:?},\n    }},\n",
        family.grows_with, family.sizes_from_host, family.host_sizing
    )
}
