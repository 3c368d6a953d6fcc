//! The limits to choose from for a service: from comfortable down to its floor.

use compose_spec_loader::stack::DOCKER_MINIMUM;

use crate::knowledge::Need;

use super::disruption::Disruption;
use super::facts::{Facts, is_strong};
use super::step::Kind;

/// Limits are rounded up to multiples of this, in bytes. A finer limit would suggest false
/// precision.
pub(super) const GRAIN: u64 = 8 << 20;

/// The lowest floor to assume if none is known, in bytes.
const LEAST_UNKNOWN: u64 = 64 << 20;

/// The floor as a percentage of the measured peak.
pub(super) const PEAK_PERCENT: u64 = 115;

/// The number of steps from comfortable down to the floor.
const LEVELS: u64 = 4;

/// A limit of one container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// The limit in bytes. `None` if the service stays unlimited.
    pub limit: Option<u64>,
    /// The loss, from 0 to the maximum of the table.
    pub loss: u64,
    /// The kind of step that sets it. `None` for the current limit.
    pub kind: Option<Kind>,
}

/// The known memory needs of a service, in bytes per container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needs {
    pub floor: u64,
    /// Whether the floor is assumed because nothing is known.
    pub floor_is_assumed: bool,
    /// The lowest limit without a loss. `None` if nothing is known.
    pub comfortable: Option<u64>,
}

/// Computes the needs of a service.
///
/// The floor is the largest of: the floor of the family or the declared one, 1.15 times the
/// measured peak, and Docker's minimum. If no floor is known, it is a quarter of the limit or the
/// low end of the expected use, but at least 64 MiB. Comfortable is 1.5 times the expected use or
/// 1.25 times the measured use, and not below the floor. In-memory files count toward the floor and
/// are added to comfortable.
pub fn needs(limit: Option<u64>, expected: Option<&Need>, facts: &Facts) -> Needs {
    let measured = facts.peak.map_or(0, |peak| percent(peak, PEAK_PERCENT));
    let (known, floor_is_assumed) = match &facts.floor {
        Some(floor) => (floor.bytes, false),
        None if facts.peak.is_some() => (0, false),
        None => {
            let quarter = limit.unwrap_or(0).div_ceil(4);
            let least = expected
                .and_then(|expected| expected.low)
                .map_or(0, |low| low.0);
            (quarter.max(least).max(LEAST_UNKNOWN), true)
        }
    };
    let floor = known.max(measured).max(facts.in_memory).max(DOCKER_MINIMUM);
    let comfortable = match (facts.peak, expected) {
        (Some(peak), _) => Some(percent(peak, 125)),
        (None, Some(expected)) => Some(percent(expected.typical.0, 150)),
        (None, None) => None,
    };
    Needs {
        floor,
        floor_is_assumed,
        comfortable: comfortable
            .map(|comfortable| comfortable.saturating_add(facts.in_memory).max(floor)),
    }
}

/// All limits that a service may get: the current one first, then downwards. A service without a
/// limit always gets one.
pub fn levels(
    limit: Option<u64>,
    expected: Option<&Need>,
    facts: &Facts,
    table: &Disruption,
) -> Vec<Level> {
    let needs = needs(limit, expected, facts);
    let comfortable = rounded(needs.comfortable.unwrap_or(needs.floor));
    let mut levels = Vec::new();
    let from = match limit {
        None => {
            levels.push(Level {
                limit: Some(comfortable),
                loss: 0,
                kind: Some(Kind::SetLimit),
            });
            comfortable
        }
        Some(limit) => {
            levels.push(Level {
                limit: Some(limit),
                loss: 0,
                kind: None,
            });
            let is_known = facts.peak.is_some() || expected.is_some_and(is_strong);
            // Limits chosen by the user are kept as long as that loses nothing.
            let without_loss = comfortable.max(facts.settings_fit.unwrap_or(0));
            if is_known && needs.comfortable.is_some() && without_loss < limit {
                levels.push(Level {
                    limit: Some(without_loss),
                    loss: 0,
                    kind: Some(Kind::RightSize),
                });
                without_loss
            } else {
                limit
            }
        }
    };
    levels.extend(downwards(from, needs.floor, table));
    levels
}

/// Four equal steps from comfortable to the floor, without the steps that rounding makes equal.
fn downwards(from: u64, floor: u64, table: &Disruption) -> impl Iterator<Item = Level> {
    let room = from.saturating_sub(floor);
    let mut last = from;
    (0..LEVELS).rev().filter_map(move |left| {
        // Divide before multiplying, to avoid overflow.
        let above = room / LEVELS * left + room % LEVELS * left / LEVELS;
        let limit = rounded(floor.saturating_add(above));
        if limit >= last {
            return None;
        }
        last = limit;
        Some(Level {
            limit: Some(limit),
            loss: table.of_limit(from, limit, floor),
            kind: Some(Kind::Tighten),
        })
    })
}

/// Rounds up to a multiple of 8 MiB.
pub(super) fn rounded(bytes: u64) -> u64 {
    bytes.div_ceil(GRAIN).saturating_mul(GRAIN)
}

/// Rounded up.
fn percent(bytes: u64, percent: u64) -> u64 {
    let share = (u128::from(bytes) * u128::from(percent)).div_ceil(100);
    u64::try_from(share).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use bytesize::MIB;

    use super::*;
    use crate::evidence::Evidence;
    use crate::knowledge::Importance;
    use crate::survey::Floor;
    use bytesize::ByteSize;

    fn facts(floor: Option<u64>, peak: Option<u64>) -> Facts {
        Facts {
            importance: Importance::Important,
            importance_from: String::new(),
            importance_is_stated: false,
            floor: floor.map(|mib| Floor {
                bytes: mib * MIB,
                evidence: Evidence::Reported,
                from: String::new(),
            }),
            peak: peak.map(|mib| mib * MIB),
            sized_by_settings: false,
            in_memory: 0,
            settings_fit: None,
            may_go: false,
            keep: false,
            count_variable: None,
        }
    }

    fn expected(mib: u64, evidence: Evidence) -> Need {
        Need::new(ByteSize::mib(mib), evidence, "")
    }

    /// The limit in MiB, the loss and the kind of every level.
    fn of(
        limit: Option<u64>,
        expected: Option<&Need>,
        facts: &Facts,
    ) -> Vec<(u64, u64, Option<Kind>)> {
        let table = Disruption::default();
        let levels = levels(limit.map(|mib| mib * MIB), expected, facts, &table);
        let told = |level: Level| (level.limit.unwrap() / MIB, level.loss, level.kind);
        levels.into_iter().map(told).collect()
    }

    #[test]
    fn known_services_are_right_sized_first() {
        let known = expected(100, Evidence::Documented);
        assert_eq!(
            of(Some(512), Some(&known), &facts(Some(72), None)),
            [
                (512, 0, None),
                (152, 0, Some(Kind::RightSize)),
                (136, 2, Some(Kind::Tighten)),
                (112, 3, Some(Kind::Tighten)),
                (96, 5, Some(Kind::Tighten)),
                (72, 6, Some(Kind::Tighten)),
            ]
        );
    }

    #[test]
    fn estimates_do_not_make_a_lower_limit_lossless() {
        let guess = expected(100, Evidence::Estimated);
        let levels = of(Some(512), Some(&guess), &facts(Some(72), None));
        assert_eq!(levels[0], (512, 0, None));
        assert_eq!(levels[1], (408, 2, Some(Kind::Tighten)));
        assert_eq!(levels[4], (72, 6, Some(Kind::Tighten)));
    }

    #[test]
    fn the_assumed_floor_is_a_quarter_of_the_limit() {
        let nothing = facts(None, None);
        assert_eq!(of(Some(1024), None, &nothing).last().unwrap().0, 256);
        assert_eq!(of(Some(128), None, &nothing).last().unwrap().0, 64);
        assert_eq!(of(Some(64), None, &nothing), [(64, 0, None)]);
        assert!(needs(Some(64 * MIB), None, &nothing).floor_is_assumed);
    }

    #[test]
    fn measurements_take_precedence() {
        let levels = of(Some(512), None, &facts(None, Some(100)));
        assert_eq!(levels[1], (128, 0, Some(Kind::RightSize)));
        assert_eq!(levels.last().unwrap().0, 120, "1.15 times the peak");
        let levels = of(Some(512), None, &facts(Some(200), Some(100)));
        assert_eq!(
            levels,
            [(512, 0, None), (200, 0, Some(Kind::RightSize))],
            "not below the floor"
        );
    }

    #[test]
    fn in_memory_files_count_toward_the_limit() {
        let known = expected(100, Evidence::Documented);
        let with_files = Facts {
            in_memory: 256 * MIB,
            ..facts(Some(72), None)
        };
        let levels = of(Some(1024), Some(&known), &with_files);
        assert_eq!(levels[1], (408, 0, Some(Kind::RightSize)), "150 and 256");
        assert_eq!(levels.last().unwrap().0, 256);
        assert_eq!(of(Some(128), Some(&known), &with_files), [(128, 0, None)]);
        let levels = of(None, Some(&known), &with_files);
        assert_eq!(levels[0], (408, 0, Some(Kind::SetLimit)));
    }

    #[test]
    fn changing_configured_settings_is_a_loss() {
        let set = Facts {
            settings_fit: Some(400 * MIB),
            ..facts(Some(72), Some(100))
        };
        let levels = of(Some(512), None, &set);
        assert_eq!(levels[1], (400, 0, Some(Kind::RightSize)));
        assert!(
            levels[2..]
                .iter()
                .all(|level| level.2 == Some(Kind::Tighten))
        );
        let set = Facts {
            settings_fit: Some(512 * MIB),
            ..set
        };
        let levels = of(Some(512), None, &set);
        assert!(
            levels[1..]
                .iter()
                .all(|level| level.2 == Some(Kind::Tighten))
        );
    }

    #[test]
    fn unlimited_services_get_a_limit() {
        let guess = expected(256, Evidence::Assumed);
        let levels = of(None, Some(&guess), &facts(None, None));
        assert_eq!(levels[0], (384, 0, Some(Kind::SetLimit)));
        assert_eq!(levels.last().unwrap().0, 64);
        assert!(levels.iter().all(|level| level.2.is_some()));
    }

    #[test]
    fn limits_are_never_raised_and_levels_decrease() {
        for limit in [1, 6, 7, 63, 64, 65, 100, 1000, 1 << 40] {
            for floor in [None, Some(1), Some(50), Some(2000)] {
                for known in [None, Some(expected(80, Evidence::Measured))] {
                    let levels = of(Some(limit), known.as_ref(), &facts(floor, None));
                    assert_eq!(levels[0], (limit, 0, None));
                    assert!(
                        levels.windows(2).all(|two| two[1].0 < two[0].0),
                        "{levels:?}"
                    );
                    assert!(
                        levels.windows(2).all(|two| two[1].1 >= two[0].1),
                        "{levels:?}"
                    );
                }
            }
        }
    }
}
