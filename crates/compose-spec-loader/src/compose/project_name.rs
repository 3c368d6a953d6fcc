//! Determines the project name.

use std::path::Path;
use std::rc::Rc;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::raw::{Raw, RawKind, Style};

use super::Request;
use super::environment::Environment;
use super::interpolate::{self, Notes};
use super::load::Text;
use super::refusal::Brief;

/// Determines the project name: `--project-name`, otherwise `COMPOSE_PROJECT_NAME`, otherwise the
/// last `name:` in the files, otherwise the name of the project directory.
pub(super) fn settle(
    request: &Request,
    environment: &Environment,
    project_dir: &Path,
    files: &[Text],
    notes: &mut Notes,
) -> Result<Named, Finding> {
    let option = request
        .project_name
        .as_deref()
        .filter(|name| !name.is_empty());
    if let Some(name) = option
        && normalize(name) != name
    {
        return Err(invalid(name, "--project-name"));
    }
    let mut written: Option<(String, Span)> = None;
    let mut named_first = false;
    for file in files {
        for (index, document) in file.documents.iter().enumerate() {
            let Some((name, span)) = name_of(document, index == 0)? else {
                continue;
            };
            if name.is_empty() {
                continue;
            }
            named_first |= index == 0;
            written = Some((name, span));
        }
    }
    if let Some(name) = option {
        return Ok(Named {
            name: name.to_owned(),
            warning: None,
        });
    }
    if let Some(name) = environment
        .value("COMPOSE_PROJECT_NAME")
        .filter(|name| !name.is_empty())
    {
        if normalize(name) != name {
            return Err(invalid(name, "COMPOSE_PROJECT_NAME"));
        }
        return Ok(Named {
            name: name.to_owned(),
            warning: None,
        });
    }

    let mut named = if named_first {
        Named::default()
    } else {
        from_folder(project_dir)
    };
    if let Some((name, span)) = written {
        let name = interpolate::interpolate_text(&name, span, environment, notes)?;
        let name = normalize(&name);
        if !name.is_empty() {
            named.name = name;
        }
    }
    if named.name.is_empty() {
        return Err(Finding::error("name", "the project has no name")
            .help("add `name: my-project` at the top of the file, or give `--project-name`"));
    }
    Ok(named)
}

/// The name, and the warnings Compose would print about it.
#[derive(Debug, Default)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) warning: Option<String>,
}

fn from_folder(folder: &Path) -> Named {
    let base = |path: &Path| {
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let written = base(folder);
    let warning = std::fs::canonicalize(folder)
        .ok()
        .filter(|real| base(real) != written)
        .map(|_| {
            format!(
                "project has been loaded without an explicit name from a symlink. Using name \"{written}\""
            )
        });
    Named {
        name: normalize(&written),
        warning,
    }
}

/// Compose's rule: lowercase, without the characters that are not allowed.
fn normalize(name: &str) -> String {
    let kept: String = name
        .to_lowercase()
        .chars()
        .filter(|c| matches!(c, 'a'..='z' | '0'..='9' | '_' | '-'))
        .collect();
    kept.trim_start_matches(['_', '-']).to_owned()
}

fn invalid(name: &str, from: &str) -> Finding {
    let finding = Finding::error(
        "name",
        format!(
            "{from} is `{}`; a project's name has only lower-case letters, digits, `-` and `_`, and starts with a letter or digit",
            Brief(name)
        ),
    );
    match normalize(name) {
        better if better.is_empty() => finding,
        better => finding.help(format!("did you mean `{}`?", Brief(&better))),
    }
}

/// The `name` of a document. The first document of a file must be a mapping. Errors in later
/// documents are reported when they are loaded.
fn name_of(document: &Rc<Raw>, first: bool) -> Result<Option<(String, Span)>, Finding> {
    let root = document.resolved();
    let entries = match &root.kind {
        RawKind::Map(entries) => entries,
        RawKind::Scalar { text, .. } if matches!(&**text, "" | "~" | "null" | "Null" | "NULL") => {
            return Ok(None);
        }
        _ if !first => return Ok(None),
        _ => {
            return Err(Finding::error("schema", "the top level must be a mapping")
                .at(root.span)
                .help("a Compose file starts with `services:`"));
        }
    };
    let is_name =
        |key: &Raw| matches!(&key.kind, RawKind::Scalar { text, .. } if &**text == "name");
    let Some((_, value)) = entries.iter().find(|(key, _)| is_name(key)) else {
        return Ok(None);
    };
    let value = value.resolved();
    match &value.kind {
        RawKind::Scalar { text, style } => {
            let null = *style == Style::Plain
                && value.tag.is_none()
                && matches!(&**text, "" | "~" | "null" | "Null" | "NULL");
            Ok((!null).then(|| (text.to_string(), value.span)))
        }
        _ if !first => Ok(None),
        _ => Err(Finding::error("schema", "`name` must be a text").at(value.span)),
    }
}
