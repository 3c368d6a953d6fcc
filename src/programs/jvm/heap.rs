//! The heap under a lower limit: which options change, and its new size.

use bytesize::ByteSize;

use crate::amount::{Amount as _, mib};
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;
use crate::programs::follow::{Fills, Follow, How};
use crate::programs::knob::{Knob, Unset, after};
use crate::programs::place::{Found, attached, in_variables, variable};

use super::options::{Heap, Holds, LEAST, MOST, Place, SHARE, Variable};

/// The maximum heap for a limit.
pub(crate) struct Policy {
    pub(crate) most: fn(ByteSize) -> ByteSize,
    /// The heap that a product's start script sets by default.
    pub(crate) script: Option<ScriptHeap>,
    pub(crate) why: &'static str,
    pub(crate) source: &'static str,
}

/// The heap that a start script sets by default.
pub(crate) struct ScriptHeap {
    /// The variable that overrides it.
    pub(crate) variable: Variable,
    /// The default; `None` if it adapts to the limit.
    pub(crate) default: fn(&Facts<'_>) -> Option<ByteSize>,
}

/// A heap under a limit.
pub(crate) struct Lowered {
    pub(crate) changes: Vec<Follow>,
    /// The maximum heap; `None` if nothing sets it.
    pub(crate) most: Option<ByteSize>,
    /// The initial heap; `None` if nothing sets it.
    pub(crate) least: Option<ByteSize>,
}

/// Where a heap is set, or would be set.
struct At {
    found: Option<Found>,
    holds: Holds,
    default: Option<ByteSize>,
    variable: &'static str,
    before: String,
}

impl At {
    fn stated(found: Found, holds: Holds) -> Self {
        Self {
            found: Some(found),
            holds,
            default: None,
            variable: "JAVA_TOOL_OPTIONS",
            before: String::new(),
        }
    }
}

/// The minimum heap to suggest.
const LEAST_HEAP: ByteSize = mib(32);

/// Lowers the heap of a service to fit a limit.
pub(crate) fn lower(
    limit: ByteSize,
    policy: &Policy,
    places: &[Place],
    told: &Heap,
    facts: &Facts<'_>,
) -> Lowered {
    let most = mib((policy.most)(limit).max(LEAST_HEAP).whole_mib());
    let knob = |setting: &'static str, at: At| {
        let knob = Knob {
            setting,
            found: at.found,
            read: &|text| at.holds.bytes(text),
            write: &|bytes: ByteSize| match at.holds {
                Holds::Mib => bytes.whole_mib().to_string(),
                Holds::Options | Holds::Size => format!("{}m", bytes.whole_mib()),
            },
            most,
            unset: at.default.map(|default| {
                (
                    default,
                    Unset::Variable {
                        name: at.variable.to_owned(),
                        before: at.before,
                    },
                )
            }),
            fills: Fills::Heap,
            why: policy.why.to_owned(),
            source: policy.source,
        };
        knob.follow(facts)
    };
    let largest = stated(places, &MOST, |variable| variable.most, facts);
    let least = stated(places, &LEAST, |variable| variable.least, facts);
    let lowered = |setting: &Setting<ByteSize>| match setting {
        Setting::Absent => None,
        set => Some(after(set, most, most)),
    };
    if let Some((largest, holds)) = largest {
        let name = match holds {
            Holds::Options => "-Xmx",
            Holds::Size | Holds::Mib => "heap",
        };
        let initial = |holds| match holds {
            Holds::Options => "-Xms",
            Holds::Size | Holds::Mib => "initial heap",
        };
        let is_both = |(least, _): &(Found, Holds)| least.is_where(&largest);
        let least = least.filter(|least| holds == Holds::Options || !is_both(least));
        let mut both: Vec<Follow> = knob(name, At::stated(largest, holds)).into_iter().collect();
        // The initial heap cannot exceed the maximum.
        both.extend(
            least.and_then(|(least, holds)| knob(initial(holds), At::stated(least, holds))),
        );
        return Lowered {
            changes: one_variable(both),
            most: lowered(&told.most).or(Some(most)),
            least: lowered(&told.least),
        };
    }
    let Some(script) = &policy.script else {
        let share = told.share.clone().read(whole_percent);
        let share = match share {
            Setting::Absent => None,
            set => Some(after(&set, 0, share_under(limit))),
        };
        return Lowered {
            changes: share_knob(limit, places, facts).into_iter().collect(),
            most: share.map(|share| limit.percent(share)),
            least: lowered(&told.least),
        };
    };
    let Variable { name, holds, .. } = script.variable;
    let before = match (holds, facts.variables.value(name)) {
        (Holds::Size | Holds::Mib, _) => String::new(),
        (Holds::Options, Some(text)) if !text.is_empty() => {
            format!("{text} -Xms{0}m -Xmx", most.whole_mib())
        }
        (Holds::Options, _) => format!("-Xms{}m -Xmx", most.whole_mib()),
    };
    let default = (script.default)(facts);
    let at = At {
        found: None,
        holds,
        default,
        variable: name,
        before,
    };
    Lowered {
        changes: knob("-Xmx", at).into_iter().collect(),
        most: default.map(|default| default.min(most)),
        least: None,
    }
}

/// Parses a whole percentage, also written as a fraction: `75.0`.
pub(super) fn whole_percent(text: &str) -> Option<u64> {
    text.trim().split('.').next()?.parse().ok()
}

/// Where the heap is set, and the notation of its value.
fn stated(
    places: &[Place],
    prefixes: &[&str],
    says: impl Fn(&Variable) -> bool,
    facts: &Facts<'_>,
) -> Option<(Found, Holds)> {
    let in_options = |name: &str| in_variables(facts, &[name], &|words| attached(words, prefixes));
    places.iter().find_map(|place| match place {
        Place::Line(line) => {
            let found = attached(line.arguments(), prefixes)?;
            // A variable that a script refers to is changed where it is set.
            let is_same = |one: &Found| one.value == found.value;
            let expanded = || {
                let mut names = facts.variables.all().map(|(name, ..)| name);
                names.find_map(|name| in_options(name).filter(is_same))
            };
            let is_written = found.is_written(facts.context.sources);
            let elsewhere = if is_written { None } else { expanded() };
            Some((elsewhere.unwrap_or(found), Holds::Options))
        }
        Place::Variable(one) if one.holds == Holds::Options => {
            Some((in_options(one.name)?, Holds::Options))
        }
        Place::Variable(one) if says(one) => Some((variable(facts, &[one.name])?, one.holds)),
        Place::Variable(_) => None,
    })
}

/// The heap as a percentage of the limit. The memory outside the heap hardly shrinks with it.
pub(super) fn share_under(limit: ByteSize) -> u64 {
    match limit.whole_mib() {
        0..512 => 50,
        512..2048 => 70,
        _ => 75,
    }
}

fn share_knob(limit: ByteSize, places: &[Place], facts: &Facts<'_>) -> Option<Follow> {
    let most = share_under(limit);
    let knob = Knob {
        setting: "-XX:MaxRAMPercentage",
        found: stated(places, &SHARE, |_| false, facts).map(|(found, _)| found),
        read: &whole_percent,
        write: &|percent| format!("{percent}.0"),
        most,
        // The default is a quarter of the limit.
        unset: None,
        fills: Fills::Heap,
        why: format!(
            "classes, code and threads need the other {} % of so small a limit",
            100 - most
        ),
        source: "https://redhat-scholars.github.io/java-migration/java-migration-tutorial/99-gc.html",
    };
    knob.follow(facts)
}

/// Merges two changes of one variable into one value.
fn one_variable(mut found: Vec<Follow>) -> Vec<Follow> {
    if let [first, second] = &mut found[..]
        && let (
            How::Variable { name, value, .. },
            How::Variable {
                name: other,
                value: later,
                ..
            },
        ) = (&mut first.how, &mut second.how)
        && name == other
    {
        // Each change replaced its own word in the same text.
        let from = second.from.as_deref().unwrap_or_default();
        for option in LEAST {
            let (word, by) = (format!("{option}{from}"), format!("{option}{}", second.to));
            *value = value.replacen(&word, &by, 1);
        }
        later.clone_from(value);
    }
    found
}
