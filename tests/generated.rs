//! Generated files are up to date.

use xtask::Generated;

use crate::support::root;

fn assert_current(file: &Generated) {
    let path = file.path;
    let is_current = file.is_current(root()).unwrap();
    assert!(is_current, "{path} is stale; run `cargo xtask generate`");
}

#[test]
fn tables_are_current() {
    for table in xtask::tables(root()).unwrap() {
        assert_current(&table);
    }
}

#[test]
fn the_page_of_the_rules_is_current() {
    assert_current(&xtask::rules_page());
}
