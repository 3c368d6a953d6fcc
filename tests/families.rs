//! Checks that every figure in `profiles/images` is plausible and has a source.

use std::collections::BTreeSet;

use xtask::images::{self, Evidence, Families};

use crate::support::{files_below, read, root};

fn families() -> Families {
    images::families(root()).unwrap()
}

/// The rows of `measured.csv`, and the notes that README.md explains.
fn known_sources() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let measured = root().join("profiles/images/measured.csv");
    let mut rows = csv::Reader::from_path(measured).unwrap();
    for row in rows.records() {
        let name = row.unwrap()[0].to_owned();
        assert!(known.insert(format!("measured.csv#{name}")), "{name} twice");
    }
    let readme = read("profiles/images/README.md");
    for note in [
        "t2-micro",
        "t3-small",
        "small-vps",
        "fastapi",
        "local-kubernetes",
    ] {
        assert!(readme.contains(&format!("`{note}`")), "{note}");
        known.insert(format!("notes#{note}"));
    }
    known
}

#[test]
fn every_figure_says_where_it_comes_from() {
    let known = known_sources();
    let not_kept = "a public report whose address was not kept";
    for (name, (_, family)) in families() {
        for source in &family.see {
            let good =
                source.starts_with("https://") || known.contains(source) || source == not_kept;
            assert!(good, "{name}: {source}");
        }
        for (key, figure) in family.figures() {
            let Some(figure) = figure else { continue };
            assert!(!figure.source.is_empty(), "{name}: {key} has no source");
            assert!(key == "floor" || !figure.tuned, "{name}: {key} is no floor");
            for source in &figure.source {
                let address = source.starts_with("https://");
                let report = known.contains(source) || source == not_kept;
                let estimate = source.starts_with("estimate");
                let fits = match figure.evidence {
                    Evidence::Documented => address,
                    Evidence::Reported => address || report,
                    Evidence::Estimated => estimate,
                };
                assert!(fits, "{name}: {key} is {:?} by {source}", figure.evidence);
            }
        }
    }
}

#[test]
fn formulas_name_measurements_that_exist() {
    let known = known_sources();
    let mut named = 0;
    let files = files_below("src").into_iter();
    for file in files.filter(|file| !file.ends_with("table.rs")) {
        let text = read(file);
        for prefix in ["measured.csv#", "notes#"] {
            for (at, _) in text.match_indices(prefix) {
                let source = text[at..].split([';', '"', '`', ' ']).next().unwrap();
                assert!(known.contains(source), "{source}");
                named += 1;
            }
        }
    }
    assert!(named > 20, "{named}");
}

#[test]
fn figures_are_in_order() {
    for (name, (_, family)) in families() {
        let typical = family.typical.as_ref();
        assert!(typical.is_some(), "{name} has no typical figure");
        for (key, figure) in family.figures() {
            if let Some(figure) = figure {
                assert!(figure.mib > 0, "{name}: {key} is nothing");
            }
        }
        if let (Some(idle), Some(typical)) = (family.idle.as_ref(), typical) {
            assert!(idle.mib <= typical.mib, "{name} takes more when idle");
        }
    }
}
