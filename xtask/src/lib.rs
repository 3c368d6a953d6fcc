//! The files of this repository that are generated, and what they are generated from.
//!
//! `cargo xtask generate` writes them; the tests compare them, and name that command where one is
//! stale.

pub mod images;
pub mod instances;
#[cfg(feature = "rules")]
mod rules;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

#[cfg(feature = "rules")]
pub use rules::page as rules_page;

/// A file as it should be.
#[derive(Debug)]
pub struct Generated {
    /// From the root of the repository.
    pub path: &'static str,
    pub text: String,
}

impl Generated {
    /// Whether the file in this repository is as it should be.
    pub fn is_current(&self, root: &Path) -> anyhow::Result<bool> {
        let path = root.join(self.path);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        // Git may have written it with the line ends of Windows.
        Ok(text.replace("\r\n", "\n") == self.text)
    }

    /// Writes the file into this repository.
    pub fn write(&self, root: &Path) -> anyhow::Result<()> {
        let path = root.join(self.path);
        fs::write(&path, &self.text).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// The tables that are compiled into the library. They are made without it, since it may not
/// compile before they are written.
pub fn tables(root: &Path) -> anyhow::Result<[Generated; 2]> {
    Ok([images::table(root)?, instances::table(root)?])
}

/// The root of the repository that this was compiled in.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}
