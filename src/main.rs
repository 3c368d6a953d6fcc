//! `budget`: parse what was typed, run it, leave with its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    compose_budget::commands::main()
}
