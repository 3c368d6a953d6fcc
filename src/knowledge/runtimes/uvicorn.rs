//! Uvicorn: one process, or a parent and as many workers as it is told.

use crate::evidence::Evidence;

use super::size::{hundredths, mib};
use super::{Use, Worked, counted};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;

/// <https://www.uvicorn.org/settings/#production>
pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let workers = invocation
        .option(&["--workers"])
        .or(|| facts.variables.get("WEB_CONCURRENCY"))
        .number()
        .take(1, &mut inputs)?
        .max(1);
    let low = if workers == 1 {
        hundredths(4200)
    } else {
        hundredths(800).saturating_add(hundredths(3800).saturating_mul(workers))
    };
    Ok(Some(Use {
        bytes: mib(80).saturating_mul(workers),
        low,
        high: Some(mib(100).saturating_mul(workers)),
        evidence: Evidence::Reported,
        from: format!("uvicorn with {}", counted(workers, "process")),
        source: "measured.csv#uvicorn-fastapi-workers4; notes#fastapi",
        inputs,
        would_change: "workers; what the application imports",
        is_by_family: false,
    }))
}
