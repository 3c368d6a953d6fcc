//! The page of a rule, for the terminal and for `docs/rules.md`.

use crate::lint::Rule;

/// Renders a rule as plain Markdown.
pub fn page(rule: &Rule) -> String {
    let number = rule
        .number
        .map_or_else(String::new, |number| format!(", {number}"));
    let severity = rule.severity.as_str();
    let (title, why, fix, source) = (rule.title, rule.why, rule.fix, rule.source);
    let (bad, good) = (rule.example.bad.trim_end(), rule.example.good.trim_end());
    format!(
        "{}: {title} ({severity}{number})\n\n{why}\n\nFound in:\n\n```yaml\n{bad}\n```\n\n\
         Not in:\n\n```yaml\n{good}\n```\n\nFix: {fix}\n\nSource: {source}\n",
        rule.id
    )
}
