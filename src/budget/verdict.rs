//! The verdict and its reasons.

use serde::Serialize;

use super::demand::{Demand, Totals};
use super::policy::Policy;
use super::size::Size;

/// The verdict. The variants are checked in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The expected use exceeds the machine.
    DoesNotFit,
    /// The limits or the reservations exceed the machine.
    Overcommitted,
    Fits,
}

/// One reason for the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// A stable kebab-case code.
    pub code: &'static str,
    /// The figures behind it: lowercase, no full stop.
    pub message: String,
}

/// The verdict and all its reasons, most important first.
///
/// `allocatable` is the memory that the machine has for containers, in bytes.
pub fn judge(demand: &Demand, allocatable: u64, policy: &Policy) -> (Verdict, Vec<Reason>) {
    let totals = &demand.totals;
    let mut reasons = Vec::new();
    let mut because = |code: &'static str, message: String| reasons.push(Reason { code, message });
    let of = format!("of {}", Size(allocatable));

    let mut verdict = Verdict::Fits;
    if allocatable == 0 {
        verdict = Verdict::DoesNotFit;
        because(
            "nothing-allocatable",
            "the machine has no memory left for containers".to_owned(),
        );
    }
    if totals.expected > allocatable {
        verdict = Verdict::DoesNotFit;
        because("expected-over-allocatable", expected_message(totals, &of));
    }
    let too_much = |bytes| policy.max_overcommit.is_exceeded_by(bytes, allocatable);
    if too_much(totals.committed) {
        verdict = verdict.min(Verdict::Overcommitted);
        let committed = Size(totals.committed);
        because(
            "committed-over-allocatable",
            format!("committed {committed} {of}"),
        );
    }
    if let Some(job) = totals.peak_job
        && too_much(totals.startup_peak)
    {
        verdict = verdict.min(Verdict::Overcommitted);
        let (peak, job) = (Size(totals.startup_peak), &demand.claims[job].name);
        because(
            "startup-over-allocatable",
            format!("{peak} {of} during start-up, while {job} runs"),
        );
    }
    if totals.reservations > allocatable {
        verdict = verdict.min(Verdict::Overcommitted);
        let promised = Size(totals.reservations);
        because(
            "reservations-over-allocatable",
            format!("reservations add up to {promised} {of}"),
        );
    }
    if !totals.unlimited.is_empty() {
        because("unlimited-services", unlimited_message(demand));
    }
    (verdict, reasons)
}

fn expected_message(totals: &Totals, of: &str) -> String {
    let at_least = if totals.expected_unknown.is_empty() {
        ""
    } else {
        "at least "
    };
    format!("expected use is {at_least}{} {of}", Size(totals.expected))
}

fn unlimited_message(demand: &Demand) -> String {
    let names: Vec<&str> = demand
        .totals
        .unlimited
        .iter()
        .map(|&index| demand.claims[index].name.as_str())
        .collect();
    format!(
        "without a memory limit, these may use more than counted: {}",
        names.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::demand::Claim;
    use crate::budget::fixture::mib;

    fn demand(expected: u64, committed: u64) -> Demand {
        let (expected, committed) = (mib(expected), mib(committed));
        let totals = Totals {
            expected,
            committed,
            startup_peak: committed,
            demand: committed,
            ..Totals::default()
        };
        Demand {
            claims: Vec::new(),
            totals,
        }
    }

    fn claim(name: &str) -> Claim {
        Claim {
            name: name.into(),
            part: 0,
            service: 0,
            count: 1,
            limit: None,
            reservation: None,
            expected: None,
            job: true,
            committed: 0,
        }
    }

    fn codes(demand: &Demand, allocatable: u64, policy: &Policy) -> (Verdict, Vec<&'static str>) {
        let (verdict, reasons) = judge(demand, allocatable, policy);
        (verdict, reasons.iter().map(|reason| reason.code).collect())
    }

    #[test]
    fn verdicts_are_checked_in_order() {
        let policy = Policy::default();
        assert_eq!(
            codes(&demand(100, 569), mib(569), &policy),
            (Verdict::Fits, vec![])
        );
        assert_eq!(
            codes(&demand(569, 3180), mib(569), &policy),
            (Verdict::Overcommitted, vec!["committed-over-allocatable"])
        );
        assert_eq!(
            codes(&demand(570, 3180), mib(569), &policy),
            (
                Verdict::DoesNotFit,
                vec!["expected-over-allocatable", "committed-over-allocatable"]
            )
        );
        assert_eq!(
            judge(&demand(0, 3180), mib(569), &policy).1[0].message,
            "committed 3180 MiB of 569 MiB"
        );
    }

    #[test]
    fn the_policy_allows_overcommit_but_not_overuse() {
        let policy = Policy {
            max_overcommit: "1.5".parse().unwrap(),
            ..Policy::default()
        };
        assert_eq!(codes(&demand(100, 150), mib(100), &policy).0, Verdict::Fits);
        assert_eq!(
            codes(&demand(100, 151), mib(100), &policy).0,
            Verdict::Overcommitted
        );
        assert_eq!(
            codes(&demand(101, 120), mib(100), &policy).0,
            Verdict::DoesNotFit
        );
        let careful = Policy {
            max_overcommit: "0.8".parse().unwrap(),
            ..Policy::default()
        };
        assert_eq!(
            codes(&demand(0, 81), mib(100), &careful).0,
            Verdict::Overcommitted
        );
    }

    #[test]
    fn startup_and_reservations_count() {
        let policy = Policy::default();
        let mut heavy = demand(0, 100);
        heavy.claims.push(claim("migrate"));
        heavy.totals.startup_peak = mib(200);
        heavy.totals.demand = mib(200);
        heavy.totals.peak_job = Some(0);
        assert_eq!(
            codes(&heavy, mib(150), &policy),
            (Verdict::Overcommitted, vec!["startup-over-allocatable"])
        );
        let mut promised = demand(0, 100);
        promised.totals.reservations = mib(101);
        let generous = Policy {
            max_overcommit: "2".parse().unwrap(),
            ..policy
        };
        assert_eq!(
            codes(&promised, mib(100), &generous),
            (
                Verdict::Overcommitted,
                vec!["reservations-over-allocatable"]
            )
        );
    }

    #[test]
    fn nothing_fits_if_nothing_is_allocatable() {
        let (verdict, codes) = codes(&demand(0, 0), 0, &Policy::default());
        assert_eq!(
            (verdict, codes),
            (Verdict::DoesNotFit, vec!["nothing-allocatable"])
        );
    }

    #[test]
    fn every_verdict_lists_unlimited_services() {
        let mut unlimited = demand(0, 0);
        unlimited.claims = vec![claim("web"), claim("db")];
        unlimited.totals.unlimited = vec![0, 1];
        let (verdict, reasons) = judge(&unlimited, mib(1), &Policy::default());
        assert_eq!(verdict, Verdict::Fits);
        assert_eq!(
            reasons[0].message,
            "without a memory limit, these may use more than counted: web, db"
        );
    }
}
