//! Generated stacks with steps of every kind.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use compose_budget::plan::Step;
use compose_budget::programs::How;
use proptest::prop_assert;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use super::check;
use super::compose::{Project, is_installed};
use super::stacks::{self, Command, Form, NAMES, SECRET, Shape};
use super::steps::{count, edit, follow, limit, off};

/// The steps for a stack.
fn steps(stack: &[Shape]) -> Vec<Step> {
    let mut steps = Vec::new();
    for (index, (shape, name)) in stack.iter().zip(NAMES).enumerate() {
        // One service always stays, so that there is a stack.
        if shape.off && index > 0 {
            steps.push(off(name));
            continue;
        }
        let to = match shape.new_limit {
            0 => None,
            1 => Some(64 << 20),
            2 => Some((97 << 20) + 1),
            3 => Some(160 << 20),
            _ => Some(6 << 20),
        };
        if let Some(to) = to {
            let mut step = limit(name, shape.mebibytes().map(|it| it << 20), to);
            settings(shape, name, &mut step);
            steps.push(step);
        }
        if shape.count > 0 {
            steps.push(count(name, 3, 1 + u64::from(shape.settings & 1)));
        }
    }
    steps
}

fn settings(shape: &Shape, name: &str, step: &mut Step) {
    let has = |bit: u8| shape.settings >> bit & 1 == 1;
    let variable = |name: &str, value: &str| {
        follow(How::Variable {
            name: name.to_owned(),
            value: value.to_owned(),
            at: None,
        })
    };
    if shape.environment != Form::None {
        if has(0) {
            step.edits.push(edit(name, "COUNT", "3", "2"));
            step.edits.push(edit(name, "AMOUNT", "3", "2"));
        }
        if has(1) {
            step.edits
                .push(edit(name, "URLS", "http://a:1,http://b:1", "http://a:1"));
        }
        if has(2) {
            step.settings.push(variable(
                "OPTS",
                &format!("-Xmx256m -Dcash=$5 -Dp={SECRET}"),
            ));
        }
        if has(3) {
            step.settings.push(variable("HANDED", "it is # set: $now"));
        }
    }
    if has(4) {
        step.settings.push(variable("NEW", "yes"));
    }
    let words = |words: &[&str]| {
        words
            .iter()
            .map(|&word| word.to_owned())
            .collect::<Vec<_>>()
    };
    if shape.command != Command::None {
        if has(5) {
            let (words, by) = (words(&["--memory", "192mb"]), words(&["--memory", "96mb"]));
            step.settings.push(follow(How::Replace {
                words,
                by,
                at: None,
            }));
        }
        if has(6) {
            step.settings
                .push(follow(How::Append(words(&["--more", "$x", "a b"]))));
        }
    }
    if has(7) && shape.command != Command::Amount {
        step.settings
            .push(follow(How::Command(words(&["serve", "on", "${this}"]))));
    }
}

/// Writes the stack to a directory.
fn project(stack: &[Shape], folder: &Path) -> Project {
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).expect("a file can be written");
    };
    write("compose.yaml", &stacks::text(stack));
    write("common.yaml", stacks::COMMON);
    Project {
        folder: folder.to_owned(),
        files: vec!["compose.yaml".to_owned()],
        profiles: vec!["extra".to_owned()],
        env: [("SECRET".to_owned(), SECRET.to_owned())].into(),
        ..Project::default()
    }
}

fn failed(stack: &[Shape], why: &str) -> TestCaseError {
    TestCaseError::fail(format!("{why}\n--- compose.yaml\n{}", stacks::text(stack)))
}

fn overlaid(stack: &[Shape]) -> Result<(), TestCaseError> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let project = project(stack, folder.path());
    let overlay = check::check(&project, |_| steps(stack)).map_err(|why| failed(stack, &why))?;
    let secret = SECRET.replace('$', "$$");
    prop_assert!(
        !overlay.contains(SECRET) && !overlay.contains(&secret),
        "{overlay}"
    );
    Ok(())
}

/// Tries generated stacks, different ones for each seed.
fn try_many(
    test: &str,
    seed: u8,
    cases: u32,
    check: impl Fn(&[Shape]) -> Result<(), TestCaseError>,
) {
    if !is_installed(test) {
        return;
    }
    let config = Config {
        cases,
        max_shrink_iters: 60,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    if let Err(error) = runner.run(&stacks::stack(), |stack| check(&stack)) {
        panic!("{error}");
    }
}

// Each half is a separate test, so that they run in parallel.

#[test]
fn one_hundred_stacks_become_what_the_steps_say() {
    try_many("one_hundred_stacks", 1, 100, overlaid);
}

#[test]
fn another_hundred_stacks_become_what_the_steps_say() {
    try_many("another_hundred_stacks", 2, 100, overlaid);
}

#[test]
fn edited_files_become_what_the_steps_say() {
    let changed = Cell::new(0);
    try_many("edited_files", 3, 60, |stack| {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let project = project(stack, folder.path());
        let count = check::check_in_place(&project, &steps(stack));
        changed.set(changed.get() + count.map_err(|why| failed(stack, &why))?);
        Ok(())
    });
    if is_installed("edited_files") {
        assert!(
            changed.get() >= 60,
            "only {} services changed",
            changed.get()
        );
    }
}
