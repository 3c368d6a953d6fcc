//! Demands compared with sums computed by hand.

use super::*;
use crate::budget::fixture::{Depend as _, Fixture, mib};

fn sum(fixture: &Fixture) -> Demand {
    expecting(fixture, &[])
}

fn expecting(fixture: &Fixture, uses: &[(&str, u64)]) -> Demand {
    let expected = uses.iter().map(|&(name, bytes)| {
        let need = Need::new(ByteSize(bytes), Evidence::Reported, "x-budget");
        (name.to_owned(), need)
    });
    let part = Part {
        stack: &fixture.stack,
        expected: expected.collect(),
    };
    demand(&[part], mib(256)).unwrap()
}

#[test]
fn limits_are_multiplied_by_counts() {
    let fixture = Fixture::new("")
        .limited("db", 512)
        .service("web", |web, fixture| {
            web.limit = Some(fixture.memory(128));
            web.count = 3;
        })
        .service("off", |off, fixture| {
            off.limit = Some(fixture.memory(4096));
            off.active = false;
        });
    let Demand { claims, totals } = sum(&fixture);
    assert_eq!(
        claims.len(),
        2,
        "a service that is switched off asks for nothing"
    );
    assert_eq!(totals.containers, 4);
    assert_eq!(totals.limits, mib(896));
    assert_eq!(
        (totals.committed, totals.startup_peak, totals.demand),
        (mib(896), mib(896), mib(896))
    );
    assert_eq!((totals.expected, totals.expected_unknown), (0, vec![0, 1]));
}

#[test]
fn unlimited_services_count_with_their_expected_use() {
    let fixture = Fixture::new("")
        .service("web", |_, _| ())
        .service("db", |db, fixture| {
            db.reservation = Some(fixture.memory(512));
            db.count = 2;
        });
    let Demand { claims, totals } = sum(&fixture);
    let expected = |index: usize| claims[index].expected.clone().unwrap();
    assert_eq!(
        (expected(0).typical.0, expected(0).evidence),
        (mib(256), Evidence::Assumed)
    );
    assert_eq!(
        expected(1).typical.0,
        mib(512),
        "no less than it is promised"
    );
    assert_eq!((totals.limits, totals.committed), (0, mib(1280)));
    assert_eq!(
        (totals.unlimited, totals.reservations),
        (vec![0, 1], mib(1024))
    );
}

#[test]
fn expected_use_stays_within_reservation_and_limit() {
    let fixture = Fixture::new("")
        .limited("small", 64)
        .service("large", |large, fixture| {
            large.limit = Some(fixture.memory(512));
            large.reservation = Some(fixture.memory(256));
        });
    let Demand { claims, totals } =
        expecting(&fixture, &[("small", mib(100)), ("large", mib(100))]);
    assert_eq!(claims[0].expected.as_ref().unwrap().typical.0, mib(64));
    assert_eq!(claims[0].expected.as_ref().unwrap().from, "x-budget");
    let promised = claims[1].expected.as_ref().unwrap();
    assert_eq!(promised.typical.0, mib(256));
    assert_eq!(promised.from, "its reservation");
    assert_eq!(promised.evidence, Evidence::Declared);
    assert_eq!(
        (totals.expected, totals.expected_unknown.len()),
        (mib(320), 0)
    );
    assert_eq!(
        totals.committed,
        mib(576),
        "a limit counts in full whatever is expected"
    );
}

#[test]
fn completed_jobs_leave_the_steady_state() {
    let fixture = Fixture::new("")
        .limited("db", 300)
        .service("migrate", |migrate, fixture| {
            migrate.limit = Some(fixture.memory(500));
            migrate.follows("db");
        })
        .service("app", |app, fixture| {
            app.limit = Some(fixture.memory(100));
            app.awaits("migrate");
        });
    let totals = sum(&fixture).totals;
    assert_eq!((totals.committed, totals.limits), (mib(400), mib(900)));
    assert_eq!((totals.startup_peak, totals.demand), (mib(800), mib(800)));
    assert_eq!((totals.jobs, totals.peak_job), (vec![1], Some(1)));
    assert_eq!(
        totals.containers, 3,
        "a finished container still has had its shim"
    );
}

#[test]
fn inactive_services_do_not_delay_others() {
    let fixture = Fixture::new("")
        .limited("migrate", 500)
        .service("app", |app, fixture| {
            app.limit = Some(fixture.memory(100));
            app.awaits("migrate");
            app.active = false;
        });
    let totals = sum(&fixture).totals;
    assert_eq!((totals.jobs, totals.committed), (vec![], mib(500)));
}

#[test]
fn services_without_containers_count_nothing() {
    let fixture = Fixture::new("").service("web", |web, _| web.count = 0);
    let totals = sum(&fixture).totals;
    assert_eq!(totals, Totals::default());
}

#[test]
fn wrapped_limits_limit_nothing() {
    let fixture = Fixture::new("").service("web", |web, fixture| {
        web.limit = Some(compose_spec_loader::stack::Memory {
            bytes: i64::MIN,
            ..fixture.memory(0)
        });
    });
    let totals = sum(&fixture).totals;
    assert_eq!((totals.unlimited, totals.committed), (vec![0], mib(256)));
}

#[test]
fn stacks_on_one_machine_add_up_with_qualified_names() {
    let one = Fixture::new("").limited("web", 100);
    let mut other = Fixture::new("").limited("web", 200);
    other.stack.project = "blog".to_owned();
    let parts = [&one.stack, &other.stack].map(|stack| Part {
        stack,
        expected: BTreeMap::new(),
    });
    let Demand { claims, totals } = demand(&parts, mib(256)).unwrap();
    let names: Vec<&str> = claims.iter().map(|claim| claim.name.as_str()).collect();
    assert_eq!(
        (names, totals.committed),
        (vec!["shop/web", "blog/web"], mib(300))
    );
}

#[test]
fn overflowing_totals_are_rejected() {
    let huge = |service: &mut Service, fixture: &Fixture| {
        service.limit = Some(fixture.memory(1 << 42));
        service.count = 3;
    };
    let once = Fixture::new("").service("a", huge);
    assert!(
        demand(
            &[Part {
                stack: &once.stack,
                expected: BTreeMap::new()
            }],
            1
        )
        .is_ok()
    );
    let twice = once.service("b", huge);
    let part = Part {
        stack: &twice.stack,
        expected: BTreeMap::new(),
    };
    assert_eq!(demand(&[part], 1).unwrap_err().id, "memory-overflows");
    let product = Fixture::new("").service("a", |service, fixture| {
        service.limit = Some(fixture.memory(1));
        service.count = u64::MAX;
    });
    let part = Part {
        stack: &product.stack,
        expected: BTreeMap::new(),
    };
    assert_eq!(
        demand(&[part], 1).unwrap_err().service.as_deref(),
        Some("a")
    );
}
