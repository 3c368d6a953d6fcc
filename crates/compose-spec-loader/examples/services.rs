//! Lists the services of a stack with their images, counts and memory limits.
//!
//! ```text
//! cargo run -p compose-spec-loader --example services -- [FILE]...
//! ```
//!
//! Without a file, finds them as Compose does.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::rc::Rc;

use compose_spec_loader::compose::{Request, load};
use compose_spec_loader::source::Sources;

fn main() -> io::Result<ExitCode> {
    let request = Request {
        cwd: std::env::current_dir()?,
        env: Rc::new(std::env::vars().collect()),
        files: std::env::args().skip(1).collect(),
        ..Request::default()
    };
    let sources = Sources::default();
    let stack = match load(&request, &mut io::stdin().lock(), &sources) {
        Ok(stack) => stack,
        Err(findings) => {
            for finding in findings {
                let place = finding.at.map(|at| sources.locate(at));
                let place = place.map_or_else(String::new, |place| {
                    format!("{}:{}:{}: ", place.file, place.line, place.column)
                });
                writeln!(io::stderr(), "{place}{}", finding.message)?;
            }
            return Ok(ExitCode::FAILURE);
        }
    };
    let mut out = io::stdout().lock();
    for service in stack.services.iter().filter(|service| service.active) {
        let image = service.image.as_deref().unwrap_or("(built)");
        write!(out, "{} x{} {image}", service.name, service.count)?;
        match service.limit {
            None => writeln!(out, ", no limit")?,
            Some(limit) => {
                let line = sources.locate(limit.at).line;
                writeln!(out, ", limit {} bytes (line {line})", limit.bytes)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
