//! Reads the file of `--usage`.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use anyhow::Context as _;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::{Sources, decoded};

use crate::cli::ChoiceArgs;
use crate::settings::Target;
use crate::usage::{self, Usage};

use super::io::failed;

/// The largest accepted file of samples.
const LONGEST: u64 = 64 << 20;

/// Reads the file given with `--usage`, if any.
pub(super) fn read(
    choice: &ChoiceArgs,
    targets: &[Target],
    sources: &Sources,
) -> Result<Option<Usage>, Vec<Finding>> {
    let Some(path) = choice.usage.as_deref() else {
        return Ok(None);
    };
    let name = if path == Path::new("-") {
        let mut requests = targets.iter().flat_map(|target| &target.stacks);
        if requests.any(|request| request.files.iter().any(|file| file == "-")) {
            let message = "standard input cannot be both a Compose file and the measurements";
            let finding = Finding::error("stdin-twice", message);
            return Err(vec![finding.help("pass one of them as a file")]);
        }
        "standard input".into()
    } else {
        path.to_string_lossy()
    };
    let read = if path == Path::new("-") {
        whole(io::stdin())
    } else {
        File::open(path).and_then(whole)
    };
    let read = read.with_context(|| format!("cannot read {}", path.display()));
    let read = read.map_err(|error| vec![failed("cannot-read", &error)]);
    let Some(bytes) = read? else {
        let message = format!("{name} is larger than {} MiB", LONGEST >> 20);
        let finding = Finding::error("cannot-read", message);
        return Err(vec![
            finding.help("use fewer samples: one per minute is enough"),
        ]);
    };
    let Ok(text) = decoded(bytes) else {
        let finding = Finding::error("bad-usage", format!("{name} is not a text file"));
        return Err(vec![finding.help("save it as UTF-8")]);
    };
    let source = if path == Path::new("-") {
        sources.add(name, text)
    } else {
        sources.add_file(path, name, text)
    };
    usage::read(source, sources).map(Some)
}

/// Reads everything. `None` if that is too much, so that a part is never mistaken for the whole.
fn whole(reader: impl io::Read) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let length = reader.take(LONGEST + 1).read_to_end(&mut bytes)?;
    let is_whole = u64::try_from(length).is_ok_and(|length| length <= LONGEST);
    Ok(is_whole.then_some(bytes))
}
