//! Celery: how many children a worker may start, and where that is said.
//!
//! The formulas, the rules and what follows a limit all ask here, so that none of them believes
//! something else than the others.

use super::arguments::Invocation;
use super::facts::Facts;
use super::setting::Setting;

/// The option of a number that grows and shrinks: `--autoscale=10,3`, the larger first.
/// <https://docs.celeryq.dev/en/stable/userguide/workers.html#autoscaling>
pub const AUTOSCALE: &str = "--autoscale";

/// Who starts a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Celery itself.
    Plain,
    /// Airflow, with settings of its own.
    /// <https://airflow.apache.org/docs/apache-airflow-providers-celery/stable/configurations-ref.html#worker-concurrency>
    Airflow,
}

/// The kind of worker that a program is, if it is one. Airflow's images put `airflow` in front of
/// `celery worker`.
pub fn worker(one: &Invocation, family: Option<&str>, facts: &Facts<'_>) -> Option<Kind> {
    let is_airflow = match one.program() {
        "celery" => family == Some("airflow") || facts.variables.any_starts_with("AIRFLOW__"),
        "airflow" if one.has("celery") => true,
        _ => return None,
    };
    one.has("worker").then_some(if is_airflow {
        Kind::Airflow
    } else {
        Kind::Plain
    })
}

impl Kind {
    /// Options with the number of children.
    pub fn options(self) -> &'static [&'static str] {
        &["--concurrency", "-c"]
    }

    /// Variables with the number of children.
    pub fn variables(self) -> &'static [&'static str] {
        match self {
            Self::Plain => &["CELERY_WORKER_CONCURRENCY", "CELERYD_CONCURRENCY"],
            Self::Airflow => &["AIRFLOW__CELERY__WORKER_CONCURRENCY"],
        }
    }

    /// Variables with what `--autoscale` says.
    pub fn scales(self) -> &'static [&'static str] {
        match self {
            Self::Plain => &[],
            Self::Airflow => &["AIRFLOW__CELERY__WORKER_AUTOSCALE"],
        }
    }

    /// What runs the tasks: processes where nothing is said.
    pub fn pool(self, one: &Invocation, facts: &Facts<'_>) -> Setting {
        let variable = match self {
            Self::Plain => Setting::Absent,
            Self::Airflow => facts.variables.get("AIRFLOW__CELERY__POOL"),
        };
        one.option(&["--pool", "-P"]).or(|| variable)
    }

    /// The number of children that is stated.
    pub fn children(self, one: &Invocation, facts: &Facts<'_>) -> Setting<u64> {
        // What cannot be seen is more likely the plain number.
        let complete = Invocation {
            is_complete: true,
            ..one.clone()
        };
        complete
            .option(&[AUTOSCALE])
            .or(|| facts.variables.first(self.scales()))
            .read(largest)
            .or(|| one.option(self.options()).number())
            .or(|| facts.variables.first(self.variables()).number())
    }

    /// The number where nothing is stated: that of the machine's CPUs, and 16 for Airflow.
    pub fn by_itself(self, facts: &Facts<'_>) -> Option<u64> {
        match self {
            Self::Plain => facts.whole_cpus(),
            Self::Airflow => Some(16),
        }
    }
}

/// The larger number of `10,3`.
pub fn largest(text: &str) -> Option<u64> {
    text.split(',').next()?.trim().parse().ok()
}
