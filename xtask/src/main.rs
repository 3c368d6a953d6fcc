//! `cargo xtask generate` writes all generated files of this repository.

use std::process::Command;

use anyhow::{bail, ensure};

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["generate"] => generate(),
        #[cfg(feature = "rules")]
        ["rules-page"] => xtask::rules_page().write(&xtask::root()),
        _ => bail!("usage: cargo xtask generate"),
    }
}

fn generate() -> anyhow::Result<()> {
    let root = xtask::root();
    for table in xtask::tables(&root)? {
        table.write(&root)?;
    }
    // The rules are in the library, which must be recompiled with the new tables.
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "xtask"])
        .args(["--features", "rules", "--", "rules-page"])
        .current_dir(&root)
        .status()?;
    ensure!(status.success(), "docs/rules.md is not written");
    Ok(())
}
