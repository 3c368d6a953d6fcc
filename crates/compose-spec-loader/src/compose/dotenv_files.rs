//! The variables of several `.env` files. Each file can refer to the ones before it.

use std::path::{Path, PathBuf};

use indexmap::{IndexMap, IndexSet};

use crate::finding::Finding;
use crate::source::{Sources, Span};

use super::dotenv;
use super::environment::Environment;
use super::read;

/// Reads the files in order. References prefer `environment`, and later files override earlier
/// ones. Variables without a value are added to `unset`.
pub(super) fn read(
    paths: &[PathBuf],
    environment: &Environment,
    cwd: &Path,
    sources: &Sources,
    unset: &mut IndexSet<String>,
) -> Result<IndexMap<String, String>, Finding> {
    let mut variables = IndexMap::new();
    for path in paths {
        let source = read::file(path, cwd, sources)?;
        let mut lookup = |name: &str| environment.get(name);
        dotenv::parse(
            sources.get(source).text(),
            &mut variables,
            &mut lookup,
            unset,
        )
        .map_err(|error| {
            Finding::error("dotenv", error.message).at(Span::new(
                source,
                error.offset,
                error.offset,
            ))
        })?;
    }
    Ok(variables)
}
