//! The generated files of this repository.
//!
//! `cargo xtask generate` writes them. The tests compare them and print that command if one is
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

/// A file with its expected content.
#[derive(Debug)]
pub struct Generated {
    /// From the root of the repository.
    pub path: &'static str,
    pub text: String,
}

impl Generated {
    /// Whether the file in the repository is up to date.
    pub fn is_current(&self, root: &Path) -> anyhow::Result<bool> {
        let path = root.join(self.path);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        // Git may have checked it out with Windows line endings.
        Ok(text.replace("\r\n", "\n") == self.text)
    }

    pub fn write(&self, root: &Path) -> anyhow::Result<()> {
        let path = root.join(self.path);
        fs::write(&path, &self.text).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// The tables that are compiled into the library. They are generated without it, since it may not
/// compile before they are written.
pub fn tables(root: &Path) -> anyhow::Result<[Generated; 2]> {
    Ok([images::table(root)?, instances::table(root)?])
}

/// The repository that this was compiled in.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}
