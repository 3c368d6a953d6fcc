//! A readable list of changes per service.

use crate::budget::Size;

use super::desired::{Because, Wanted, WantedStack};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub service: String,
    /// The changed key, such as `limit`, or the name of a variable.
    pub what: String,
    /// The old value, with Compose variables as written, or `none`.
    pub from: String,
    /// The new value.
    pub to: String,
}

/// The changes in stack order. Equal values are left out.
pub fn diff(wanted: &WantedStack<'_>) -> Vec<Row> {
    wanted.services.iter().flat_map(rows).collect()
}

fn rows(wanted: &Wanted<'_>) -> Vec<Row> {
    let row = |what: &str, from: String, to: String| Row {
        service: wanted.service.name.clone(),
        what: what.to_owned(),
        from,
        to,
    };
    let size = |what: &str, change: &Because<u64>| {
        let from = change
            .from
            .map_or_else(none, |bytes| Size(bytes).to_string());
        row(what, from, Size(change.to).to_string())
    };
    let mut rows = Vec::new();
    if wanted.off.is_some() {
        rows.push(row("runs", "yes".to_owned(), "no".to_owned()));
    }
    rows.extend(wanted.limit.as_ref().map(|it| size("limit", it)));
    rows.extend(
        wanted
            .reservation
            .as_ref()
            .map(|it| size("reservation", it)),
    );
    rows.extend(wanted.swap.as_ref().map(|it| size("limit and swap", it)));
    rows.extend(wanted.count.as_ref().map(|change| {
        let from = change.from.map_or_else(none, |count| count.to_string());
        row("containers", from, change.to.to_string())
    }));
    let waits = wanted.without.iter();
    rows.extend(waits.map(|name| row("waits for", (*name).to_owned(), none())));
    if let Some(links) = &wanted.links {
        let links: Vec<&str> = links.iter().map(|link| &***link).collect();
        let to = if links.is_empty() {
            none()
        } else {
            links.join(", ")
        };
        let all: Vec<&str> = wanted.service.links.iter().map(|link| &**link).collect();
        rows.push(row("links", all.join(", "), to));
    }
    rows.extend(wanted.variables.iter().map(|variable| {
        let from = variable.from.clone().unwrap_or_else(none);
        row(&variable.name, from, variable.written.clone())
    }));
    rows.extend(wanted.command.as_ref().map(|command| {
        let from = if command.was.is_empty() {
            none()
        } else {
            command.was.join(" ")
        };
        row("command", from, command.written.join(" "))
    }));
    rows
}

fn none() -> String {
    "none".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patch::{fixture, wanted};

    #[test]
    fn removed_links_are_reported() {
        let text = "services: {a: {image: x, links: [b, 'c:d']}, b: {image: x}, c: {image: x}}";
        let (sources, stack) = fixture::stack(text);
        let wanted = wanted(&stack, 0, &[fixture::off("c")], &sources).expect("a does without");
        let rows = diff(&wanted);
        let links = rows.iter().find(|row| row.what == "links").expect("it has");
        assert_eq!((links.from.as_str(), links.to.as_str()), ("b, c:d", "b"));
    }
}
