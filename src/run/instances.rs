//! `budget instances`: the machine catalogue.

use std::process::ExitCode;

use crate::cli::{Arch, InstancesArgs, ListFormat, SortKey};
use crate::host::{Filter, Order, RegionScope, all_matching, sort};
use crate::output::instances::{self, Listing};
use crate::output::table::Screen;
use crate::source::Sources;

use super::overwrite::report_file;
use super::session::{Failure, Outcome, Session};

/// How many rows a table has unless more are asked for: what a person may read through.
const TABLE_LIMIT: usize = 40;

/// Lists the machines that the arguments leave.
pub(super) fn run(args: &InstancesArgs, session: &Session) -> Result<Outcome, Failure> {
    let filter = filter(args);
    let sources = Sources::default();
    let found = report_file(args.output.path.clone(), &sources).and_then(|file| {
        let matches = all_matching(&filter).map_err(|error| vec![error.into()])?;
        Ok((matches, file))
    });
    let (mut matches, file) = found.map_err(|findings| Failure { findings, sources })?;
    sort(&mut matches.machines, order(args.sort));
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
        order: order(args.sort),
    };
    let mut text = Vec::new();
    let written = match format {
        ListFormat::Json => instances::json(&listing, &mut text),
        ListFormat::Yaml => instances::yaml(&listing, &mut text),
        ListFormat::Csv => instances::csv(&listing, &mut text),
        ListFormat::Markdown => instances::markdown(&listing, &mut text),
        ListFormat::Table => {
            let to_file = file.is_some();
            let screen = Screen {
                styled: session.styles_report(to_file),
                width: session.width(to_file),
                prose_width: session.prose_width(),
            };
            instances::table(&listing, &screen, &mut text)
        }
    };
    written.expect("writing to memory cannot fail");
    Ok(Outcome {
        text,
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
        arch: args.arch.map(|arch| match arch {
            Arch::Amd64 => "amd64".to_owned(),
            Arch::Arm64 => "arm64".to_owned(),
        }),
        memory: args.memory.unwrap_or_default(),
        max_price: args.max_price,
        currency: args.currency.clone(),
    }
}

fn order(key: SortKey) -> Order {
    match key {
        SortKey::Price => Order::Price,
        SortKey::Memory => Order::Memory,
        SortKey::Name => Order::Name,
    }
}
