//! Help, manual pages and completions.

use crate::support::budget;

#[test]
fn every_verb_has_help_with_examples_that_fits_80_columns() {
    for verb in ["", "check", "services", "completions", "man"] {
        for option in ["--help", "-h"] {
            let said = budget(&format!("{verb} {option}"))
                .env("COLUMNS", "80")
                .run();
            assert_eq!((said.code, said.stderr.as_str()), (0, ""), "{verb}");
            assert!(said.stdout.contains("Example"), "{verb}: {said}");
            for line in said.stdout.lines() {
                assert!(line.chars().count() <= 100, "{verb}: {line}");
            }
        }
    }
}

/// Examples in the help must parse.
#[test]
fn the_examples_in_the_help_parse() {
    for verb in ["", "check", "services"] {
        let said = budget(&format!("{verb} --help")).run();
        let examples = said
            .stdout
            .lines()
            .filter_map(|line| line.strip_prefix("  budget "));
        for example in examples.map(|line| line.split('|').next().unwrap()) {
            if example.starts_with("instances") {
                continue;
            }
            let said = budget(example).run();
            assert!(!said.stderr.contains("Usage:"), "{example}: {said}");
        }
    }
}

#[test]
fn completions_and_the_manual() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let said = budget(&format!("completions {shell}")).run();
        assert_eq!(said.code, 0);
        assert!(said.stdout.contains("max-overcommit"), "{shell}");
    }
    let said = budget("man").run();
    assert_eq!(said.code, 0);
    assert!(said.stdout.contains(".TH budget 1"), "{said}");
    assert!(said.stdout.contains("max\\-overcommit"), "{said}");
}
