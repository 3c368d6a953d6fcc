//! Celery: a parent, and a copy of the application in each child.

use crate::evidence::Evidence;

use super::size::{hundredths, mib};
use super::{Use, Worked, counted};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::celery::{self, Kind};
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};

/// Without a concurrency, Celery starts one child for each CPU that it sees, and it sees those of
/// the machine whatever the container may use: <https://github.com/celery/celery/issues/10320>.
pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_>, family: Option<&str>) -> Worked {
    if invocation.has("beat") {
        return Ok(Some(single(
            "celery beat",
            48,
            100,
            "measured.csv#celery-beat; notes#t3-small",
        )));
    }
    if invocation.has("flower") {
        return Ok(Some(single(
            "flower",
            49,
            64,
            "measured.csv#flower; notes#local-kubernetes",
        )));
    }
    let Some(kind) = celery::worker(invocation, family, facts) else {
        return Ok(None);
    };
    let mut inputs = Vec::new();
    let pool = kind.pool(invocation, facts);
    let pool = match pool {
        // Not being able to tell of the options is told below, if it matters.
        Setting::Unknown(input) if input.at.is_none() || invocation.is_complete => {
            return Err(input);
        }
        pool => pool.take(String::new(), &mut inputs).unwrap_or_default(),
    };
    let (bytes, low, high, from);
    if pool.is_empty() || matches!(pool.as_str(), "prefork" | "processes") {
        let Some(children) = concurrency(kind, invocation, facts, &mut inputs)? else {
            return Ok(None);
        };
        low = hundredths(3900).saturating_add(hundredths(2770).saturating_mul(children));
        // One application whose children were counted: https://github.com/prowler-cloud/prowler/issues/10968
        high = mib(48).saturating_add(mib(170).saturating_mul(children));
        bytes = low.midpoint(high);
        from = format!("celery with {}", counted(children, "child"));
    } else {
        low = mib(67);
        high = mib(48 + 170);
        bytes = low.midpoint(high);
        from = format!("celery with one process for the pool `{pool}`");
    }
    // Measured: a scheduler inside the worker adds 36 MiB.
    let beat = if invocation.has("-B") || invocation.has("--beat") {
        mib(36)
    } else {
        0
    };
    Ok(Some(Use {
        bytes: bytes.saturating_add(beat),
        low: low.saturating_add(beat),
        high: Some(high.saturating_add(beat)),
        evidence: Evidence::Reported,
        from,
        source: "measured.csv#celery-cel-prefork-c4; https://github.com/prowler-cloud/prowler/issues/10968",
        inputs,
        would_change: "--concurrency; --pool",
        is_by_family: false,
    }))
}

fn concurrency(
    kind: Kind,
    invocation: &Invocation,
    facts: &Facts<'_>,
    inputs: &mut Vec<Input>,
) -> Result<Option<u64>, Input> {
    let stated = kind.children(invocation, facts).take_if_set(inputs)?;
    if let Some(stated) = stated.filter(|&stated| stated > 0) {
        return Ok(Some(stated));
    }
    let Some(children) = kind.by_itself(facts) else {
        return Ok(None);
    };
    let name = match kind {
        Kind::Plain => "CPUs of the machine",
        Kind::Airflow => "Airflow's own worker_concurrency",
    };
    inputs.push(Input {
        name: name.to_owned(),
        value: children.to_string(),
        at: None,
    });
    Ok(Some(children))
}

fn single(from: &str, low: u64, bytes: u64, source: &'static str) -> Use {
    Use {
        bytes: mib(bytes),
        low: mib(low),
        high: None,
        evidence: Evidence::Reported,
        from: from.to_owned(),
        source,
        inputs: Vec::new(),
        would_change: "what the application imports",
        is_by_family: false,
    }
}
