//! Turns choices into steps.

use crate::budget::Size;
use crate::evidence::Evidence;
use crate::knowledge::{Importance, Need};

use super::choices::Choice;
use super::disruption::Disruption;
use super::facts::Ground;
use super::levels::needs;
use super::step::{Change, Kind, Step};
use super::unit::{Unit, services};

/// The steps from a unit's current state to a choice. Empty if nothing changes.
pub(super) fn steps(
    grounds: &[Ground<'_>],
    unit: &Unit<'_>,
    choice: &Choice,
    table: &Disruption,
) -> Vec<Step> {
    if choice.is_off() {
        return vec![off(grounds, unit, choice)];
    }
    let limit = choice
        .level
        .kind
        .and_then(|kind| limit(grounds, unit, choice, kind, table));
    let fewer = (choice.count < unit.count).then(|| fewer(grounds, unit, choice, table));
    limit.into_iter().chain(fewer).collect()
}

fn step(unit: &Unit<'_>, kind: Kind, change: Change, reason: String) -> Step {
    let verb = match kind {
        Kind::RightSize => "right-size",
        Kind::SetLimit => "limit",
        Kind::Tighten => "tighten",
        Kind::Replicas => "replicas",
        Kind::Off => "off",
    };
    Step {
        id: format!("{verb}:{}", unit.id()),
        kind,
        part: unit.part,
        subject: unit.name.to_owned(),
        change,
        saves: 0,
        disruption: 0,
        reason,
        takes: takes(unit),
        loses: None,
        edits: Vec::new(),
        settings: Vec::new(),
        warnings: Vec::new(),
    }
}

fn off(grounds: &[Ground<'_>], unit: &Unit<'_>, choice: &Choice) -> Step {
    let names: Vec<String> = services(grounds, unit).map(|it| it.name.clone()).collect();
    let change = match <[String; 1]>::try_from(names) {
        Ok([service]) => Change::Off { service },
        Err(off) => Change::Copies {
            off,
            kept: Vec::new(),
        },
    };
    let facts = unit.facts;
    let importance = importance(facts.importance);
    if unit.goes_along {
        let reason = "only services that are switched off as well need it".to_owned();
        return Step {
            saves: signed(committed(unit, unit.limit, unit.count)),
            disruption: choice.cost,
            ..step(unit, Kind::Off, change, reason)
        };
    }
    let reason = if facts.may_go {
        let else_what = match facts.importance {
            Importance::Optional => String::new(),
            _ => format!("; otherwise {importance}: {}", facts.importance_from),
        };
        format!("optional: allowed by --may-disable{else_what}")
    } else {
        format!("{importance}: {}", facts.importance_from)
    };
    Step {
        saves: signed(committed(unit, unit.limit, unit.count)),
        disruption: choice.cost,
        loses: Some(match facts.importance {
            Importance::Optional => format!("{} is off", unit.name),
            _ => format!("{} is off, and nothing does its work", unit.name),
        }),
        ..step(unit, Kind::Off, change, reason)
    }
}

fn limit(
    grounds: &[Ground<'_>],
    unit: &Unit<'_>,
    choice: &Choice,
    kind: Kind,
    table: &Disruption,
) -> Option<Step> {
    let to = choice.level.limit?;
    // The last copies are removed. The others get the limit.
    let kept: Vec<String> = if unit.is_copies() {
        let count = usize::try_from(choice.count).unwrap_or(usize::MAX);
        services(grounds, unit)
            .take(count)
            .map(|it| it.name.clone())
            .collect()
    } else {
        services(grounds, unit).map(|it| it.name.clone()).collect()
    };
    let change = Change::Limit {
        services: kept,
        from: unit.limit,
        to,
        reservation: unit.reservation.filter(|&now| now > to).map(|_| to),
    };
    let before = committed(unit, unit.limit, unit.count);
    let after = committed(unit, Some(to), unit.count);
    Some(Step {
        saves: signed(before).saturating_sub(signed(after)),
        disruption: table.weighed(choice.level.loss, unit.facts.importance),
        loses: (kind == Kind::Tighten).then(|| loses(unit, to)),
        ..step(unit, kind, change, why(unit, kind))
    })
}

/// The source of the new limit.
fn why(unit: &Unit<'_>, kind: Kind) -> String {
    let expected = unit.expected.as_ref();
    let needs = needs(unit.limit, expected, unit.facts);
    let floor = match (&unit.facts.floor, unit.facts.peak) {
        (Some(floor), _) if floor.bytes == needs.floor => {
            format!("its floor is {} ({})", Size(needs.floor), floor.from)
        }
        _ if unit.facts.in_memory == needs.floor => format!(
            "its floor is {}, the capacity of its in-memory files",
            Size(needs.floor)
        ),
        (_, Some(_)) => format!("its floor is {}, 1.15 times that", Size(needs.floor)),
        _ => format!("minimum unknown, assuming {}", Size(needs.floor)),
    };
    let known = || match (unit.facts.peak, expected) {
        (Some(_), Some(seen)) if seen.evidence == Evidence::Measured => seen.from.clone(),
        (Some(peak), _) => format!("{}, based on measurements", Size(peak)),
        (None, Some(expected)) => source_of(expected),
        (None, None) => "its use is unknown".to_owned(),
    };
    let files = match unit.facts.in_memory {
        0 => String::new(),
        bytes => format!(", plus up to {} of in-memory files", Size(bytes)),
    };
    let set = match unit.facts.settings_fit {
        Some(_) => "; a lower limit would require changes to its settings",
        None => "",
    };
    match kind {
        Kind::SetLimit => format!("it has no limit; {}{files}", known()),
        Kind::RightSize => format!("{}{files}{set}", known()),
        _ => format!("{}; {floor}", known()),
    }
}

fn source_of(expected: &Need) -> String {
    let size = Size(expected.typical.0);
    let how = match expected.evidence {
        Evidence::Measured => "measured",
        Evidence::Declared => "declared",
        Evidence::Documented => "documented",
        Evidence::Reported => "reported",
        Evidence::Estimated => "estimated",
        Evidence::Assumed => "assumed",
    };
    format!("it uses {size}, {how}: {}", expected.from)
}

/// The measured use of one container, or else the expected use.
fn takes(unit: &Unit<'_>) -> Option<u64> {
    unit.facts.peak.or(unit.typical())
}

/// What a tighter limit means, given the expected use.
fn loses(unit: &Unit<'_>, to: u64) -> String {
    match takes(unit) {
        Some(takes) if takes < to => {
            format!(
                "only {} of headroom above its expected use",
                Size(to - takes)
            )
        }
        Some(takes) if takes > to => format!("{} below its estimated need", Size(takes - to)),
        Some(_) => "no headroom above its expected use".to_owned(),
        None => "less headroom; its use is unknown".to_owned(),
    }
}

fn fewer(grounds: &[Ground<'_>], unit: &Unit<'_>, choice: &Choice, table: &Disruption) -> Step {
    let (all, left) = (unit.count, choice.count);
    let change = if unit.is_copies() {
        let count = usize::try_from(left).unwrap_or(usize::MAX);
        let names: Vec<String> = services(grounds, unit).map(|it| it.name.clone()).collect();
        let (kept, off) = names.split_at(count.min(names.len()));
        Change::Copies {
            off: off.to_vec(),
            kept: kept.to_vec(),
        }
    } else {
        Change::Count {
            service: unit.name.to_owned(),
            from: all,
            to: left,
        }
    };
    let limit = choice.level.limit.or(unit.limit);
    let gone = committed(unit, limit, all - left);
    let loss = table.of_containers(all - left, all);
    let facts = unit.facts;
    let reason = format!(
        "{left} of {all} containers do the same work more slowly; {}: {}",
        importance(facts.importance),
        facts.importance_from
    );
    Step {
        saves: signed(gone),
        disruption: table.weighed(loss, facts.importance),
        loses: Some(format!("{left} instead of {all} parallel containers")),
        ..step(unit, Kind::Replicas, change, reason)
    }
}

/// What this many containers commit in the steady state. A job has ended by then.
fn committed(unit: &Unit<'_>, limit: Option<u64>, count: u64) -> u64 {
    if unit.job {
        return 0;
    }
    limit.or(unit.typical()).unwrap_or(0).saturating_mul(count)
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

pub fn importance(importance: Importance) -> &'static str {
    match importance {
        Importance::Optional => "optional",
        Importance::Important => "important",
        Importance::Core => "core",
    }
}
