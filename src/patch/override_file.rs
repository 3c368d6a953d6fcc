//! The steps as a file that is laid over the others.
//!
//! It names only what changes, in the spelling that each service already has, and says beside
//! every value what it was and why it is another.

use crate::budget::Size;
use crate::source::Sources;
use crate::stack::Stack;
use crate::yaml::Node;

use super::block::Block;
use super::original::{Form, Originals};
use super::quoting::{comment, quoted, scalar, size, uninterpolated};
use super::spelling::{self, Family, Path};
use super::wanted::{Because, Wanted, WantedStack};

/// How every file begins that is written here. One that does not is somebody's own.
pub(super) const MARK: &str = "Written by `budget trim`";

/// The rest of that line.
pub(super) const REPLACED: &str = ", which replaces it the next time: write nothing into it.";

/// The profile of services that are switched off. Nobody asks for it, so they do not start; with
/// `--profile budget-off` they do.
pub const OFF_PROFILE: &str = "budget-off";

/// Whether a text was written here, and may be replaced.
pub fn is_ours(text: &str) -> bool {
    text.strip_prefix("# ")
        .is_some_and(|text| text.starts_with(MARK))
}

/// The file's text; one without services where nothing changes.
pub fn override_file(stack: &Stack, wanted: &WantedStack<'_>, sources: &Sources) -> String {
    let family = Family::of(stack);
    let mut originals = Originals::new(sources);
    let mut services = Block::default();
    for wanted in &wanted.services {
        let block = services.below(&wanted.service.name);
        write(wanted, family, &mut originals, block);
    }
    let mut text = header(wanted);
    if wanted.services.is_empty() {
        text.push_str("services: {}\n");
    } else {
        text.push_str("services:\n");
        services.render(2, &mut text);
    }
    text
}

fn header(wanted: &WantedStack<'_>) -> String {
    let mut text = format!("# {MARK}{REPLACED}\n");
    text.push_str("# Give it last: docker compose -f FILE -f THIS-FILE up -d\n");
    let takes_away =
        |it: &Wanted<'_>| it.off.is_some() || !it.without.is_empty() || it.links.is_some();
    if wanted.services.iter().any(takes_away) {
        // https://docs.docker.com/reference/compose-file/merge/#replace-value
        text.push_str("# Needs Docker Compose 2.24.4 or newer, for !override and !reset.\n");
    }
    for left in &wanted.by_hand {
        text.push_str(&comment(
            0,
            &format!("By hand, {}: {}", left.service, left.what),
        ));
    }
    for stumble in &wanted.stumbles {
        text.push_str(&comment(0, &format!("Warning: {stumble}")));
    }
    text
}

fn write(wanted: &Wanted<'_>, family: Family, originals: &mut Originals<'_>, block: &mut Block) {
    let config = &wanted.service.config;
    if let Some(reason) = &wanted.off {
        let said = format!("changes behaviour: does not run; {reason}");
        // Profiles add up over files, so one that is there would still switch it on.
        block.put(&["profiles"], said, format!("!override [{OFF_PROFILE}]"));
        return;
    }
    let sizes: [(Option<&Because<u64>>, Vec<Path>); 3] = [
        (wanted.limit.as_ref(), spelling::limit(config, family)),
        (wanted.reservation.as_ref(), spelling::reservation(config)),
        (wanted.swap.as_ref(), vec![spelling::SWAP]),
    ];
    for (change, paths) in sizes {
        let Some(change) = change else { continue };
        for path in paths {
            let before = config
                .at_path(path)
                .and_then(|node| originals.at(node.span));
            // A variable decided so far, and no longer does.
            let variable = before.filter(|it| it.text.variables().next().is_some());
            let from = match (variable, change.from) {
                (Some(original), Some(from)) => {
                    format!("{} ({})", original.text.write(), Size(from))
                }
                (None, Some(from)) => Size(from).to_string(),
                (_, None) => "none".to_owned(),
            };
            let said = said(
                change.changes_behaviour,
                &from,
                &Size(change.to).to_string(),
                &change.reason,
            );
            block.put(path, said, size(change.to));
        }
    }
    if let Some(change) = &wanted.count {
        let from = change
            .from
            .map_or_else(String::new, |from| from.to_string());
        for path in spelling::count(config) {
            let said = said(
                change.changes_behaviour,
                &from,
                &change.to.to_string(),
                &change.reason,
            );
            block.put(path, said, change.to.to_string());
        }
    }
    for name in &wanted.without {
        let said = format!("{name} does not run");
        block.put(&["depends_on", name], said, "!reset null");
    }
    if let Some(links) = &wanted.links {
        let link = |node: &&Node| match originals.at(node.span) {
            Some(original) => quoted(&original.text.write()),
            None => quoted(&uninterpolated(node.as_str().unwrap_or_default())),
        };
        let links: Vec<String> = links.iter().map(link).collect();
        let said = "without those that do not run";
        block.put(
            &["links"],
            said,
            format!("!override [{}]", links.join(", ")),
        );
    }
    for variable in &wanted.variables {
        let from = variable.from.as_deref().unwrap_or("not set");
        let said = said(
            variable.changes_behaviour,
            from,
            &variable.written,
            &variable.reason,
        );
        match variable.form {
            Form::Map => block.put(
                &["environment", &variable.name],
                said,
                scalar(&variable.written),
            ),
            Form::List => {
                let item = format!("{}={}", variable.name, variable.written);
                block.put_item("environment", said, scalar(&item));
            }
        }
    }
    if let Some(command) = &wanted.command {
        let mark = if command.changes_behaviour {
            "changes behaviour: "
        } else {
            ""
        };
        let words: Vec<String> = command.written.iter().map(|word| quoted(word)).collect();
        let said = format!("{mark}{}", command.reasons.join("; "));
        block.put(&["command"], said, format!("[{}]", words.join(", ")));
    }
}

fn said(changes_behaviour: bool, from: &str, to: &str, reason: &str) -> String {
    let mark = if changes_behaviour {
        "changes behaviour: "
    } else {
        ""
    };
    format!("{mark}{from} -> {to}; {reason}")
}
