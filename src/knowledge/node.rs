//! Node: where it is told how large its heap may become.
//!
//! The formulas, the rules and what follows a limit all ask here, so that none of them believes
//! something else than the others.

use super::arguments::Invocation;
use super::facts::Facts;
use super::setting::Setting;
use crate::compose::shell;

/// The option, in both spellings.
/// <https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib>
pub const HEAP: [&str; 2] = ["--max-old-space-size", "--max_old_space_size"];

/// Options for whichever process of Node a service starts; the command line wins over them.
/// <https://nodejs.org/api/cli.html#node_optionsoptions>
pub const OPTIONS: &str = "NODE_OPTIONS";

/// Whether a program takes Node's own options.
pub fn is_node(one: &Invocation) -> bool {
    matches!(one.program(), "node" | "nodejs" | "nodemon")
}

/// The largest heap that a program is told, in MiB.
pub fn heap(one: Option<&Invocation>, facts: &Facts<'_>) -> Setting<u64> {
    let on_line = match one.filter(|one| is_node(one)) {
        Some(node) => node.of_node().option(&HEAP),
        None => Setting::Absent,
    };
    let heap = on_line.or(|| match facts.variables.get(OPTIONS) {
        Setting::Known(text, input) => {
            Invocation::of_options(shell::options(&text), input.at).option(&HEAP)
        }
        other => other,
    });
    heap.number()
}
