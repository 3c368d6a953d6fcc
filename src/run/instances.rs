//! `budget instances`: the machine catalogue.

use std::process::ExitCode;

use compose_spec_loader::source::Sources;

use crate::cli::InstancesArgs;
use crate::host::{Filter, RegionScope, all_matching, sort};
use crate::output::instances::Listing;
use crate::output::{self, ListFormat};

use super::io::{Failure, Outcome, Session};
use super::overwrite::report_file;

/// The default number of table rows, so that the table stays readable.
const TABLE_LIMIT: usize = 40;

/// Lists the machines that match the arguments.
pub(super) fn run(args: &InstancesArgs, session: &Session) -> Result<Outcome, Failure> {
    let filter = filter(args);
    let sources = Sources::default();
    let found = report_file(args.output.path.clone(), &sources).and_then(|file| {
        let matches = all_matching(&filter).map_err(|error| vec![error.into()])?;
        Ok((matches, file))
    });
    let (mut matches, file) = found.map_err(|findings| Failure { findings, sources })?;
    sort(&mut matches.machines, args.sort);
    let before_cut = matches.machines.len();
    let format = args.output.format;
    let default_limit = match format {
        ListFormat::Table | ListFormat::Markdown => TABLE_LIMIT,
        ListFormat::Json | ListFormat::Yaml | ListFormat::Csv => 0,
    };
    match args.limit.unwrap_or(default_limit) {
        0 => {}
        limit => matches.machines.truncate(limit),
    }
    let listing = Listing {
        machines: &matches.machines,
        matched: before_cut,
        named: matches.named,
        containers: args.containers,
        filter: &filter,
        order: args.sort,
    };
    let screen = session.screen(file.is_some());
    Ok(Outcome {
        text: output::list(&listing, format, &screen),
        file,
        notes: String::new(),
        code: ExitCode::SUCCESS,
    })
}

fn filter(args: &InstancesArgs) -> Filter {
    Filter {
        pattern: args.pattern.clone(),
        provider: args.provider.clone(),
        region: match &args.region {
            Some(region) => RegionScope::Named(region.clone()),
            None if args.all_regions => RegionScope::All,
            None => RegionScope::Default,
        },
        arch: args.arch.clone(),
        memory: args.memory.unwrap_or_default(),
        max_price: args.max_price,
        currency: args.currency.clone(),
    }
}
