//! Refuses files that would have to be downloaded, because `budget` works offline.

use crate::finding::Finding;
use crate::source::Span;

/// Whether Compose would download this path: a git, HTTP or OCI address.
pub(super) fn is_remote(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    [
        "https://",
        "http://",
        "git://",
        "ssh://",
        "oci://",
        "git@",
        "github.com/",
    ]
    .iter()
    .any(|prefix| lower.starts_with(prefix))
}

/// Refuses a remote address and says what to do instead.
pub(super) fn refuse(path: &str, at: Span, what: &str) -> Result<(), Finding> {
    if !is_remote(path) {
        return Ok(());
    }
    Err(refusal(path, what)
        .at(at)
        .label("this would have to be downloaded"))
}

pub(super) fn refusal(path: &str, what: &str) -> Finding {
    Finding::error(
        "remote",
        format!("{what} of `{path}` needs the network, which is never used"),
    )
    .help("let Compose fetch it: `docker compose config | budget check -`")
}
