//! Servers for developers: what compiles or watches while it serves.

use super::arguments::Invocation;
use super::families;

/// The family of those that compile what a browser runs; its commands are in `profiles/images`.
const COMPILING: &str = "node-dev-server";

/// Those that only start anew what has changed.
const WATCHING: [&str; 5] = [
    "nodemon",
    "flask run",
    "manage.py runserver",
    "python* *manage.py runserver",
    "uvicorn --reload",
];

/// A server for developers, as it is called.
pub struct Development {
    /// The program and what makes it one: `next dev`.
    pub command: String,
    /// Whether it compiles, which takes several times what serving does.
    pub compiles: bool,
}

/// The server for developers that a program is, if it is one.
pub fn of(one: &Invocation) -> Option<Development> {
    let compiling = families::command_of(COMPILING, one);
    let watching = || {
        let matching = WATCHING.iter().filter(|command| one.matches(command));
        matching.copied().max_by_key(|command| command.len())
    };
    let command = compiling.or_else(watching)?;
    let rest = command.split_once(' ').map_or("", |(_, rest)| rest);
    let rest = rest.trim_start_matches('*');
    Some(Development {
        command: format!("{} {rest}", one.program()).trim_end().to_owned(),
        compiles: compiling.is_some(),
    })
}
