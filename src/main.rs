//! `budget`: parses the arguments, runs the command, and exits with its code.

use std::process::ExitCode;

fn main() -> ExitCode {
    compose_budget::run::main()
}
