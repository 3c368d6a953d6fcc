//! Generates `docs/rules.md` from the rules.

use std::fmt::Write as _;

use compose_budget::lint::Rule;
use compose_budget::rules;

use crate::Generated;

/// A table of all rules, and a page for each.
pub fn page() -> Generated {
    let mut text = String::from(
        "# Rules\n\n\
         What `budget check` finds beside the verdict. This page is written from the rules \
         themselves; `budget explain RULE` shows one of them.\n\n\
         A finding is accepted with `# budget: ignore=ID reason` on its line or on the line of its \
         service, or under `ignore:` in `.budget.yml`. A value that cannot be told is no finding.\n\n\
         | rule | number | severity | what |\n| --- | --- | --- | --- |\n",
    );
    for rule in rules::rules() {
        let Rule { id, title, .. } = rule;
        let number = rule.number.unwrap_or("");
        let severity = rule.severity.as_str();
        writeln!(text, "| [{id}](#{id}) | {number} | {severity} | {title} |")
            .expect("writing to a String cannot fail");
    }
    text.push_str(WITHOUT_RULE);
    for rule in rules::rules() {
        let page = rules::page(rule);
        let (title, rest) = page.split_once("\n\n").unwrap_or((&page, ""));
        let said = title.strip_prefix(rule.id).unwrap_or(title);
        let said = said.trim_start_matches(": ");
        write!(text, "\n## {}\n\n{said}\n\n{rest}", rule.id)
            .expect("writing to a String cannot fail");
    }
    Generated {
        path: "docs/rules.md",
        text,
    }
}

/// Numbers without a rule, so that nobody searches for them.
const WITHOUT_RULE: &str = "\n## Numbers without a rule\n\n\
    | number | what it was | why there is no rule |\n| --- | --- | --- |\n\
    | MB005 | `mem_limit` and `deploy.resources.limits.memory` that differ | the loader refuses it as Compose does |\n\
    | MB042 | a Celery worker without `--max-tasks-per-child` | most workers have none and run well |\n\
    | MB049 | Puma or Sidekiq without `MALLOC_ARENA_MAX` | images set it or bring jemalloc, which no file tells |\n\
    | MB053 | Nginx with a worker for each CPU in 32 MiB | an idle worker takes less than 1 MiB |\n\
    | MB060 | limits that add up to more than the machine has | that is the verdict |\n\
    | MB061 | reservations that add up to more than that | that is the verdict |\n\
    | MB064 | a limit far above what is typical | that is what `budget plan` looks for |\n\
    | MB065 | copies of a service that are counted once | the verdict counts each of them |\n\
    | MB067 | `memswap_limit` that is not set | nearly every stack is without it |\n\
    | MB068 | `deploy.resources` alone | only Compose v1 ignored it, which has ended |\n\
    | MB069 | `restart: always` with a limit below the floor | limit-below-floor says it already |\n";
