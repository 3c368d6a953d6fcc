//! Translates command-line options into settings and options of plans.

use crate::cli::{
    CheckArgs, ChoiceArgs, ComposeArgs, ExplainArgs, HostArgs, LadderArgs, PlanArgs, PolicyArgs,
    StackArgs, TrimArgs,
};
use crate::plan::market::{Elsewhere, Prices, Search};
use crate::plan::service_options::ServiceOptions;
use crate::settings::{Asked, HostConfig, PolicyConfig, StackConfig};

/// The options of `budget check`. Options before the verb come first.
pub(super) fn check(before: ComposeArgs, args: &CheckArgs) -> Asked {
    Asked {
        stack: stack(before, &args.stack),
        targets: args.targets.clone(),
        host: host(&args.host),
        policy: policy(&args.policy),
    }
}

/// The settings for `budget plan`. For a custom machine or `--provider any`, provider and region
/// select the machines to compare.
pub(super) fn plan(before: ComposeArgs, args: &PlanArgs) -> Asked {
    Asked {
        stack: stack(before, &args.stack),
        targets: args.targets.clone(),
        host: host_for_plans(&args.host),
        policy: policy(&args.policy),
    }
}

/// The settings for `budget trim`.
pub(super) fn trim(before: ComposeArgs, args: &TrimArgs) -> Asked {
    Asked {
        stack: stack(before, &args.stack),
        targets: args.target.iter().cloned().collect(),
        host: host_for_plans(&args.host),
        policy: policy(&args.policy),
    }
}

/// The meaning of `--provider` for that. Only this function interprets the word `any`.
fn elsewhere(args: &HostArgs) -> Elsewhere<'_> {
    match args.provider.as_deref().map(str::trim) {
        None => Elsewhere::Unsaid,
        Some(word) if word.eq_ignore_ascii_case("any") => Elsewhere::Everywhere,
        Some(word) => Elsewhere::At(word),
    }
}

fn host_for_plans(args: &HostArgs) -> HostConfig {
    let mut host = host(args);
    let is_own = host.memory.is_some() || host.available.is_some();
    if is_own || elsewhere(args) == Elsewhere::Everywhere {
        host.provider = None;
        if host.instance.is_none() {
            host.region = None;
        }
    }
    host
}

/// The settings for `budget explain`.
pub(super) fn explain(before: ComposeArgs, args: &ExplainArgs) -> Asked {
    Asked {
        stack: stack(before, &args.compose.clone().into()),
        targets: Vec::new(),
        host: host(&args.host),
        policy: PolicyConfig::default(),
    }
}

/// Compose's own options, before and after the verb; files by position come after those by `-f`.
pub(super) fn stack(before: ComposeArgs, args: &StackArgs) -> StackConfig {
    let compose = before.then(args.compose.clone());
    let mut files = compose.file;
    files.extend_from_slice(&args.files);
    StackConfig {
        files,
        profiles: compose.profiles,
        env_files: compose.env_files,
        project_directory: compose.project_directory,
        project_name: compose.project_name,
    }
}

fn host(args: &HostArgs) -> HostConfig {
    HostConfig {
        instance: args.instance.clone().map(|name| (name, None)),
        provider: args.provider.clone(),
        region: args.region.clone(),
        memory: args.memory,
        cpus: args.cpus,
        price: args.price,
        currency: args.currency.clone(),
        reserve: args.reserve,
        capacity: args.capacity,
        available: args.available,
        also: args.also.clone(),
        swap: args.swap,
    }
}

fn policy(args: &PolicyArgs) -> PolicyConfig {
    PolicyConfig {
        max_overcommit: args.max_overcommit,
        unlimited: args.unlimited,
        assume: args.assume,
        fail_on: args.fail_on,
    }
}

/// Where to look for other machines.
pub(super) fn search(args: &HostArgs) -> Search<'_> {
    Search {
        elsewhere: elsewhere(args),
        region: args.region.as_deref(),
    }
}

/// How their prices are compared.
pub(super) fn prices(args: &LadderArgs) -> Prices {
    Prices {
        max_price: args.max_price,
        rates: args.rate.clone(),
    }
}

/// The services that `--keep` and `--may-disable` name.
pub(super) fn services(choice: &ChoiceArgs) -> ServiceOptions {
    ServiceOptions {
        keep: choice.keep.clone(),
        may_disable: choice.may_disable.clone(),
    }
}
