//! Findings that a team accepts, by `# budget: ignore=ID[,ID] reason` on the line of the finding or
//! of its service, or by `ignore:` in `.budget.yml`.

use std::collections::BTreeSet;

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::near::nearest;
use compose_spec_loader::source::{Source, SourceId, Sources, Span};
use compose_spec_loader::stack::Service;

use crate::lint::Rule;

use super::registry::rules;

/// An entry of `ignore:` in `.budget.yml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub rule: &'static str,
    /// The service, or `None` for all.
    pub service: Option<String>,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    pub finding: Finding,
    /// Why it is accepted; may be empty.
    pub reason: String,
    /// Where it is accepted.
    pub said_in: SaidIn,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaidIn {
    /// In a comment.
    Comment,
    Config,
}

/// Findings to show, and those that were ignored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sifted {
    pub shown: Vec<Finding>,
    pub ignored: Vec<Ignored>,
}

/// Separates ignored findings from those to show. Reports comments that name an unknown rule.
pub fn sift(
    findings: Vec<Finding>,
    services: &[&Service],
    accepted: &[Accepted],
    sources: &Sources,
) -> Sifted {
    let files: BTreeSet<SourceId> = findings
        .iter()
        .filter_map(|finding| finding.at)
        .chain(services.iter().map(|service| service.at))
        .map(|at| at.source)
        .collect();
    let mut sifted = Sifted::default();
    let mut comments = Vec::new();
    for id in files {
        read(id, sources.get(id), &mut comments, &mut sifted.shown);
    }
    let line = |at: Span| (at.source, sources.locate(at).line);
    for finding in findings {
        let short = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
        let of = finding.service.as_deref().map(short);
        let service = services
            .iter()
            .filter(|service| Some(&service.name) == of.as_ref())
            .map(|service| line(service.at));
        let lines: Vec<_> = finding.at.map(line).into_iter().chain(service).collect();
        let by_comment = comments
            .iter()
            .find(|comment| comment.rules.contains(&finding.id) && lines.contains(&comment.line));
        let by_file = accepted.iter().find(|accepted| {
            accepted.rule == finding.id
                && accepted.service.as_ref().is_none_or(|name| {
                    Some(name) == of.as_ref() || Some(name) == finding.service.as_ref()
                })
        });
        let reason = by_comment
            .map(|comment| &comment.reason)
            .or(by_file.map(|accepted| &accepted.reason));
        match reason {
            Some(reason) => sifted.ignored.push(Ignored {
                finding,
                reason: reason.clone(),
                said_in: if by_comment.is_some() {
                    SaidIn::Comment
                } else {
                    SaidIn::Config
                },
            }),
            None => sifted.shown.push(finding),
        }
    }
    sifted
}

struct Comment {
    line: (SourceId, u32),
    rules: Vec<&'static str>,
    reason: String,
}

const SIGN: &str = "budget: ignore=";

fn read(id: SourceId, source: &Source, comments: &mut Vec<Comment>, wrong: &mut Vec<Finding>) {
    for number in 1.. {
        let Some(range) = source.line(number) else {
            return;
        };
        let line = &source.text()[range.clone()];
        let Some((start, rest)) = comment(line).and_then(|start| {
            let text = line[start + 1..].trim_start();
            let text = text.strip_prefix(SIGN)?;
            Some((line.len() - text.len(), text))
        }) else {
            continue;
        };
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (names, reason) = rest.split_at(end);
        let mut found = Vec::new();
        let mut at = range.start + start;
        for name in names.split(',') {
            match super::find(name) {
                Some(rule) => found.push(rule.id),
                None => wrong.push(unknown(name, Severity::Warning).at(Span::new(
                    id,
                    at,
                    at + name.len(),
                ))),
            }
            at += name.len() + 1;
        }
        comments.push(Comment {
            line: (id, number),
            rules: found,
            reason: reason.trim().to_owned(),
        });
    }
}

/// The start of a line's comment: a `#` after a blank, outside of quotes.
/// <https://yaml.org/spec/1.2.2/#66-comments>
fn comment(line: &str) -> Option<usize> {
    let mut quote = None;
    let mut before = ' ';
    for (index, character) in line.char_indices() {
        match (quote, character) {
            (Some(open), character) if open == character && !(open == '"' && before == '\\') => {
                quote = None;
            }
            (None, '#') if before.is_whitespace() => return Some(index),
            // An apostrophe if inside a word.
            (None, '\'' | '"') if !before.is_alphanumeric() => quote = Some(character),
            _ => {}
        }
        before = character;
    }
    None
}

/// Reports an unknown rule, with the most similar one.
pub fn unknown(name: &str, severity: Severity) -> Finding {
    let finding = Finding::new(
        "unknown-rule",
        severity,
        format!("there is no rule `{name}`"),
    );
    let names = rules().flat_map(|rule: &Rule| std::iter::once(rule.id).chain(rule.number));
    match nearest(name, names) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("docs/rules.md lists them"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_start_behind_a_blank_and_outside_of_quotes() {
        assert_eq!(comment("a: 1 # b"), Some(5));
        assert_eq!(comment("# b"), Some(0));
        assert_eq!(comment("a: b#c"), None);
        assert_eq!(comment("a: 'x # y'"), None);
        assert_eq!(comment("a: \"x \\\" # y\" # z"), Some(14));
        assert_eq!(comment("a: it's # b"), Some(8));
    }

    fn finding(at: Span) -> Finding {
        Finding::error("swap-below-limit", "no")
            .at(at)
            .service("web")
    }

    fn sifted(text: &str, at: usize, accepted: &[Accepted]) -> Sifted {
        let sources = Sources::default();
        let id = sources.add("compose.yaml", text);
        sift(
            vec![finding(Span::new(id, at, at + 1))],
            &[],
            accepted,
            &sources,
        )
    }

    #[test]
    fn a_comment_on_the_line_says_why() {
        let sifted = sifted("web: 1 # budget: ignore=MB002,MB003 we know", 5, &[]);
        assert_eq!(sifted.shown, []);
        assert_eq!(sifted.ignored[0].reason, "we know");
    }

    #[test]
    fn another_line_or_another_rule_changes_nothing() {
        assert_eq!(
            sifted("# budget: ignore=MB002\nweb: 1", 25, &[])
                .shown
                .len(),
            1
        );
        assert_eq!(
            sifted("web: 1 # budget: ignore=MB003", 5, &[]).shown.len(),
            1
        );
    }

    #[test]
    fn a_comment_that_names_no_rule_is_found() {
        let sifted = sifted("web: 1 # budget: ignore=swap-below-limits", 5, &[]);
        assert_eq!(sifted.shown[0].id, "unknown-rule");
        assert_eq!(
            sifted.shown[0].help.as_deref(),
            Some("did you mean `swap-below-limit`?")
        );
        assert_eq!(sifted.shown.len(), 2);
    }

    #[test]
    fn a_file_accepts_for_all_services_or_for_one() {
        let accepted = |service: Option<&str>| Accepted {
            rule: "swap-below-limit",
            service: service.map(str::to_owned),
            reason: "old".into(),
        };
        assert_eq!(sifted("web: 1", 5, &[accepted(None)]).ignored.len(), 1);
        assert_eq!(
            sifted("web: 1", 5, &[accepted(Some("web"))]).ignored.len(),
            1
        );
        assert_eq!(
            sifted("web: 1", 5, &[accepted(Some("db"))]).ignored.len(),
            0
        );
    }
}
