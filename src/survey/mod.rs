//! What is known about each service of a stack, gathered once.
//!
//! A [`Survey`] reads the files of each service once. From them it derives the family of its image,
//! the memory it needs, its floor and its importance. Another machine or another limit changes
//! figures but not the files, so only the figures are computed again.

mod declared;
mod measured;

use std::collections::BTreeMap;

use compose_spec_loader::stack::Stack;

use crate::budget::Part;
use crate::evidence::Evidence;
use crate::host::Machine;
use crate::knowledge::facts::{Context, Facts};
use crate::knowledge::families;
use crate::knowledge::{Match, Need, OwnFamily};
use crate::programs;
use crate::relations::{self, Merge, Weighed};

pub use declared::{CountVariable, Declared, Floor};
pub use measured::in_words;

/// A stack and what is known about its services.
pub struct Survey<'a> {
    pub stack: &'a Stack,
    facts: Vec<Facts<'a>>,
    services: Vec<Surveyed<'a>>,
}

/// What is known about one service, in addition to its files.
struct Surveyed<'a> {
    matched: Option<Match<'a>>,
    family: Option<Match<'a>>,
    /// The need by settings or image.
    known: Option<Need>,
    declared: Declared,
    measured: Option<Need>,
    peak: Option<u64>,
}

impl<'a> Survey<'a> {
    /// Reads the files of every service. `declared` has one entry per service, and `own` are the
    /// families declared by the team.
    pub fn new(
        stack: &'a Stack,
        declared: &[Declared],
        own: &'a [OwnFamily],
        context: &'a Context<'a>,
    ) -> Self {
        let services = stack.services.iter();
        let facts: Vec<Facts<'a>> = services
            .map(|service| Facts::gather(service, context))
            .collect();
        let surveyed = |(facts, declared): (&Facts<'a>, &Declared)| {
            let matched = families::family_of(facts.service, &facts.invocations, own);
            let known = programs::look_up(facts, matched);
            Surveyed {
                matched,
                family: known.family,
                known: known.expected,
                declared: declared.clone(),
                measured: None,
                peak: None,
            }
        };
        let services = facts.iter().zip(declared).map(surveyed).collect();
        Self {
            stack,
            facts,
            services,
        }
    }

    /// The facts of each service, in the order of the stack.
    pub fn facts(&self) -> &[Facts<'a>] {
        &self.facts
    }

    /// The family of a service by its image, its command or a name, whatever it runs.
    pub fn matched(&self, at: usize) -> Option<&Match<'a>> {
        self.services[at].matched.as_ref()
    }

    /// The family whose figures apply to a service.
    pub fn family(&self, at: usize) -> Option<&Match<'a>> {
        self.services[at].family.as_ref()
    }

    /// What the user declares of a service.
    pub fn declared(&self, at: usize) -> &Declared {
        &self.services[at].declared
    }

    /// The need of one container by its settings or its image, ignoring declarations and
    /// measurements.
    pub fn known(&self, at: usize) -> Option<&Need> {
        self.services[at].known.as_ref()
    }

    /// The need of one container: as measured, else as declared, else as known.
    pub fn need(&self, at: usize) -> Option<&Need> {
        let service = &self.services[at];
        let measured = service.measured.as_ref();
        measured
            .or(service.declared.expected.as_ref())
            .or(service.known.as_ref())
    }

    /// The highest measured use of one container in bytes, with a margin if there is only one
    /// sample.
    pub fn peak(&self, at: usize) -> Option<u64> {
        self.services[at].peak
    }

    /// Whether the known need is computed from settings.
    pub fn is_sized_by_settings(&self, at: usize) -> bool {
        self.known(at).is_some_and(|need| !need.inputs.is_empty())
    }

    /// The needs of the active services, for the totals.
    pub fn part(&self) -> Part<'a> {
        let services = self.stack.services.iter().enumerate();
        let active = services.filter(|(_, service)| service.active);
        let needs = active.filter_map(|(at, service)| {
            let need = self.need(at)?.clone();
            Some((service.name.clone(), need))
        });
        Part {
            stack: self.stack,
            expected: needs.collect(),
        }
    }

    /// Runs `ask` for a service on another machine, or on an unknown one.
    pub fn on<T>(
        &self,
        at: usize,
        machine: Option<&Machine>,
        ask: impl FnOnce(&Facts<'_>) -> T,
    ) -> T {
        let facts = &self.facts[at];
        let context = on_machine(facts.context, machine);
        ask(&facts.on(&context))
    }

    /// The known need of one container on another machine.
    pub fn need_on(&self, at: usize, machine: Option<&Machine>) -> Option<Need> {
        let matched = self.services[at].matched;
        self.on(at, machine, |facts| {
            programs::look_up(facts, matched).expected
        })
    }

    /// Whether the need of an active service depends on the machine.
    pub fn depends_on_machine(&self, at: usize) -> bool {
        let here = self.need(at);
        let is_declared = here.is_some_and(|need| need.evidence == Evidence::Declared);
        if !self.stack.services[at].active || self.peak(at).is_some() || is_declared {
            return false;
        }
        !is_same_figure(self.need_on(at, None).as_ref(), here)
    }

    /// The lowest limit that works: as declared, else the floor of the family, else the minimum of
    /// the vendor. Figures of a whole product do not apply to single services.
    pub fn floor(&self, at: usize) -> Option<Floor> {
        if let Some(declared) = &self.declared(at).floor {
            return Some(declared.clone());
        }
        let found = self.family(at)?;
        let family = &found.family;
        let figure = family.floor.or(family.vendor_minimum)?;
        let evidence = if found.by.is_only_a_name() {
            Evidence::Assumed
        } else {
            figure.evidence
        };
        (!family.is_whole_stack).then(|| Floor {
            bytes: figure.bytes,
            evidence,
            from: format!("the floor of {}", family.name),
        })
    }

    /// Services that could be merged.
    pub fn merges(&self) -> Vec<Merge> {
        let family = |at: usize| Some(self.family(at)?.family.name.to_owned());
        relations::merges(&self.facts, &family)
    }

    /// The importance of every service, and why.
    pub fn importance(&self) -> Vec<Weighed> {
        let services = self.stack.services.iter().enumerate();
        let places: BTreeMap<&str, usize> = services
            .map(|(at, service)| (service.name.as_str(), at))
            .collect();
        relations::importance(
            self.stack,
            &|name| self.declared(*places.get(name)?).importance.clone(),
            &|at| {
                let family = &self.family(at)?.family;
                Some(relations::Known {
                    importance: family.importance,
                    role: family.role.to_owned(),
                    family: family.name.to_owned(),
                })
            },
            &self.facts,
        )
    }
}

/// Whether two needs have the same figures, ignoring their inputs.
pub(crate) fn is_same_figure(one: Option<&Need>, other: Option<&Need>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.is_same_figure(other),
        (None, None) => true,
        _ => false,
    }
}

/// What services see of a machine, or of an unknown one.
pub fn on_machine<'a>(context: &Context<'a>, machine: Option<&Machine>) -> Context<'a> {
    Context {
        vcpus: machine.and_then(|machine| machine.vcpus),
        memory: machine.map(|machine| machine.memtotal),
        ..*context
    }
}

#[cfg(test)]
mod tests {
    use bytesize::{ByteSize, MIB};

    use super::*;
    use crate::knowledge::fixture::Fixture;
    use crate::usage::Observed;

    /// Surveys the services of a file on a machine with 2 CPUs and 1 GiB.
    fn survey<T>(
        text: &str,
        declared: &dyn Fn(&str) -> Declared,
        act: impl FnOnce(&mut Survey<'_>) -> T,
    ) -> T {
        let fixture = Fixture::stack(text);
        let files: BTreeMap<String, String> = BTreeMap::new();
        let context = Context {
            vcpus: Some(2.0),
            memory: Some(1 << 30),
            sources: &fixture.sources,
            files: &files,
        };
        let services = fixture.stack.services.iter();
        let declared: Vec<Declared> = services.map(|service| declared(&service.name)).collect();
        act(&mut Survey::new(&fixture.stack, &declared, &[], &context))
    }

    #[test]
    fn measured_needs_precede_declared_ones_and_these_known_ones() {
        let declared = |name: &str| Declared {
            expected: (name == "a")
                .then(|| Need::new(ByteSize::mib(100), Evidence::Declared, "here")),
            ..Declared::default()
        };
        let text = "services:\n  a: {image: 'redis:7'}\n  b: {image: 'redis:7'}\n";
        survey(text, &declared, |survey| {
            let evidence = |survey: &Survey<'_>| {
                let needs = [0, 1].map(|at| survey.need(at).map(|need| need.evidence));
                needs.map(Option::unwrap)
            };
            assert_eq!(evidence(survey)[0], Evidence::Declared);
            assert_ne!(evidence(survey)[1], Evidence::Declared);
            let seen = Observed {
                peak: 50 * MIB,
                samples: 3,
                containers: 1,
                limit: None,
                cpu_percent: 0.0,
            };
            survey.believe(&BTreeMap::from([("a".to_owned(), seen)]));
            assert_eq!(evidence(survey)[0], Evidence::Measured);
            assert_eq!(survey.peak(0), Some(50 * MIB));
            assert_eq!(survey.peak(1), None);
        });
    }

    #[test]
    fn only_needs_that_depend_on_the_machine_differ_on_another_one() {
        let text = "services:\n  worker: {image: app, command: celery -A app worker}\n  redis: {image: 'redis:7'}\n";
        survey(text, &|_| Declared::default(), |survey| {
            assert_eq!(
                [0, 1].map(|at| survey.depends_on_machine(at)),
                [true, false]
            );
            let large = Machine {
                vcpus: Some(16.0),
                ..Machine::own("large", 16 << 30)
            };
            let typical = |need: Option<&Need>| need.unwrap().typical;
            let there = [0, 1].map(|at| survey.need_on(at, Some(&large)));
            assert!(typical(there[0].as_ref()) > typical(survey.need(0)));
            assert_eq!(typical(there[1].as_ref()), typical(survey.need(1)));
        });
    }
}
