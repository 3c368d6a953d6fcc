//! `budget explain`: a rule, a service or a machine.

use std::io;
use std::process::ExitCode;

use compose_spec_loader::compose;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::near::nearest;
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::Stack;

use crate::cli::{ComposeArgs, ExplainArgs};
use crate::host::{self, LookupError, Machine, Query};
use crate::output::explain::{self, ServicePage};
use crate::programs::Known;
use crate::rules;
use crate::settings::{Asked, ConfigFile, Surroundings, keys, resolve};
use crate::survey::{Declared, Survey};

use super::files::StackFiles;
use super::io::{Failure, Outcome, Session};
use super::loaded::context;
use super::options;

/// Explains the first rule, service or machine with that name.
pub(super) fn run(
    before: ComposeArgs,
    args: &ExplainArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let sources = Sources::default();
    let text = match rules::find(&args.what) {
        Some(rule) => Ok(explain::rule(rule, &session.screen(false))),
        None => named(before, args, session, &sources),
    };
    match text {
        Ok(text) => Ok(Outcome {
            text,
            file: None,
            notes: String::new(),
            code: ExitCode::SUCCESS,
        }),
        Err(findings) => Err(Failure { findings, sources }),
    }
}

fn named(
    before: ComposeArgs,
    args: &ExplainArgs,
    session: &Session,
    sources: &Sources,
) -> Result<String, Vec<Finding>> {
    let surroundings = Session::surroundings().map_err(|failure| failure.findings)?;
    let asked = options::explain(before, args);
    let file = ConfigFile::find(&asked, &surroundings, sources)?;
    let request = asked.stack.request(&surroundings);
    let loaded = compose::load(&request, &mut io::stdin(), sources);
    if let Ok(stack) = &loaded
        && stack
            .services
            .iter()
            .any(|service| service.name == args.what)
    {
        let machine = machine_of(&asked, &surroundings, sources)?;
        return service(&args.what, stack, &file, machine.as_ref(), session, sources);
    }
    let own = file.config.instances.iter();
    let own = own
        .into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(&args.what));
    let found = match own {
        Some((_, machine)) => Ok(machine.clone()),
        None => host::find(&Query {
            name: args.what.clone(),
            provider: args.host.provider.clone(),
            region: args.host.region.clone(),
        }),
    };
    match found {
        Ok(machine) => Ok(explain::machine(&machine, &session.screen(false))),
        // The name may have been meant for a rule or a service.
        Err(LookupError::Unknown { .. }) => Err(nothing(&args.what, &asked, loaded)),
        Err(error) => Err(vec![error.into()]),
    }
}

/// Why there is nothing to explain. Unreadable files come first.
fn nothing(what: &str, asked: &Asked, loaded: Result<Stack, Vec<Finding>>) -> Vec<Finding> {
    let stack = match loaded {
        Err(findings) if !asked.stack.files.is_empty() => return findings,
        Err(_) => None,
        Ok(stack) => Some(stack),
    };
    let services = stack.iter().flat_map(|stack| &stack.services);
    let names = services.map(|service| service.name.as_str());
    let names: Vec<&str> = names.chain(rules::rules().map(|rule| rule.id)).collect();
    let message = match &stack {
        Some(_) => format!("`{what}` is not a rule, a service of this stack, or a machine"),
        None => {
            format!("`{what}` is neither a rule nor a machine, and there is no Compose file here")
        }
    };
    let finding = Finding::error("nothing-to-explain", message);
    vec![match nearest(what, names) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("`budget services` and `budget instances` list the names"),
    }]
}

/// The machine, if one is given.
fn machine_of(
    asked: &Asked,
    surroundings: &Surroundings,
    sources: &Sources,
) -> Result<Option<Machine>, Vec<Finding>> {
    if !asked.host.names_a_machine() {
        return Ok(None);
    }
    let targets = resolve(asked, surroundings, sources)?;
    Ok(targets.into_iter().next().map(|target| target.machine))
}

fn service(
    name: &str,
    stack: &Stack,
    file: &ConfigFile,
    machine: Option<&Machine>,
    session: &Session,
    sources: &Sources,
) -> Result<String, Vec<Finding>> {
    let mut services = stack.services.iter();
    let at = services.position(|service| service.name == name);
    let at = at.expect("the caller has found it");
    let service = &stack.services[at];
    let stated = keys(service, file.config.services.get(name), sources)?.expected;
    let files = StackFiles::default();
    let context = context(machine, &files, sources);
    let undeclared = vec![Declared::default(); stack.services.len()];
    let survey = Survey::new(stack, &undeclared, &file.config.images, &context);
    let known = Known {
        family: survey.family(at).copied(),
        expected: survey.known(at).cloned(),
    };
    let mut found = rules::check(&survey);
    found.retain(|finding| finding.service.as_deref() == Some(name));
    let page = ServicePage {
        service,
        stated: stated.map(|stated| (stated.bytes, stated.at)),
        known: &known,
        machine,
        found: &found,
    };
    Ok(explain::service(&page, sources, &session.screen(false)))
}
