//! The tables themselves.

use super::root::ROOT;
use super::shape::{Mapping, Shape};

/// Every mapping that can be reached, with repetitions.
fn mappings(shape: &'static Shape, found: &mut Vec<&'static Mapping>) {
    if let Some(list) = shape.list {
        mappings(list.items, found);
    }
    let Some(mapping) = shape.mapping else { return };
    found.push(mapping);
    for (_, shape) in mapping.attributes {
        mappings(shape, found);
    }
    if let Some((_, shape)) = mapping.named {
        mappings(shape, found);
    }
}

#[test]
fn attributes_are_sorted_so_that_they_can_be_searched() {
    let mut found = Vec::new();
    mappings(&ROOT, &mut found);
    assert!(found.len() > 40, "the walk reaches the tables");
    for mapping in found {
        let names: Vec<&str> = mapping.attributes.iter().map(|(name, _)| *name).collect();
        assert!(
            names.is_sorted_by(|a, b| a < b),
            "{}: {names:?}",
            mapping.what
        );
        for required in mapping.required {
            assert!(names.contains(required), "{}: {required}", mapping.what);
        }
    }
}
