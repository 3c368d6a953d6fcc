//! Laws that hold for every input, tried on random ones.

use compose_spec_loader::compose::bytes::ram_in_bytes;
use compose_spec_loader::compose::template::substitute;
use compose_spec_loader::source::Sources;
use compose_spec_loader::yaml::{self, Node, Value, parse_float, resolve_plain};
use indexmap::IndexSet;
use proptest::prelude::*;

/// The first document of a text that has one.
fn read(text: &str) -> Option<Node> {
    let sources = Sources::default();
    let id = sources.add("compose.yaml", text);
    let documents = yaml::parse(text, id).ok()?;
    yaml::decode(documents.first()?).ok()
}

/// The value under `v`, with its keys in the order of the alphabet.
fn value(text: &str) -> Vec<(String, i64)> {
    let node = read(text).unwrap_or_else(|| panic!("{text}"));
    let entries = node
        .get("v")
        .expect("`v` is there")
        .entries()
        .map(|(key, node)| {
            let Value::Int(number) = node.value else {
                panic!("{text}")
            };
            (key.text.to_string(), number)
        });
    let mut entries: Vec<_> = entries.collect();
    entries.sort();
    entries
}

/// A mapping with keys from few, so that they clash.
fn small_mapping() -> impl Strategy<Value = Vec<(String, i64)>> {
    prop::collection::btree_map("[a-e]", 0..100_i64, 0..5).prop_map(|map| map.into_iter().collect())
}

fn flow(pairs: &[(String, i64)]) -> String {
    pairs
        .iter()
        .map(|(key, value)| format!("{key}: {value}"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What `second` adds to `first`, in order.
fn under(first: &[(String, i64)], second: &[(String, i64)]) -> Vec<(String, i64)> {
    let is_new = |pair: &&(String, i64)| first.iter().all(|(key, _)| *key != pair.0);
    let mut all: Vec<_> = first
        .iter()
        .chain(second.iter().filter(is_new))
        .cloned()
        .collect();
    all.sort();
    all
}

proptest! {
    /// `2^63 - 1` and less are read exactly, whatever the unit.
    #[test]
    fn sizes_are_powers_of_1024(count in 0..1_u64 << 13, unit in 0..6_usize, space: bool, tail in 0..3_usize) {
        let letter = ["", "k", "m", "g", "t", "p"][unit];
        let tail = if unit == 0 { "" } else { ["", "b", "ib"][tail] };
        let bytes = i128::from(count) << (10 * unit);
        for text in [format!("{count}{}{letter}{tail}", if space { " " } else { "" }),
            format!("{count}{}{tail}", letter.to_uppercase())] {
            let size = ram_in_bytes(&text).unwrap();
            let expected = i64::try_from(bytes).map_or((i64::MIN, true), |bytes| (bytes, false));
            prop_assert_eq!((size.bytes, size.wrapped), expected);
        }
    }

    #[test]
    fn sizes_are_never_negative_but_where_they_wrap(text in "[-+]?[0-9._ex]{0,8} ?[a-zA-Z]{0,3}") {
        match ram_in_bytes(&text) {
            Ok(size) => prop_assert!(size.wrapped == (size.bytes == i64::MIN) && (size.wrapped || size.bytes >= 0)),
            Err(error) => if let Some(better) = error.suggestion() {
                prop_assert!(ram_in_bytes(&better).is_ok(), "{text} -> {better}");
            }
        }
    }

    #[test]
    fn floats_survive_being_written(number in any::<f64>().prop_filter("a number", |f| f.is_finite())) {
        prop_assert_eq!(parse_float(&format!("{number:?}")).unwrap().to_bits(), number.to_bits());
        prop_assert_eq!(parse_float(&hexadecimal(number)).unwrap().to_bits(), number.to_bits());
    }

    #[test]
    fn whole_numbers_are_whole_numbers(number: i64) {
        prop_assert_eq!(resolve_plain(&number.to_string()), Value::Int(number));
        prop_assert_eq!(resolve_plain(&format!("0x{:x}", number.unsigned_abs())),
            i64::try_from(number.unsigned_abs()).map_or(Value::Uint(1 << 63), Value::Int));
    }

    /// Whatever is written between double quotes comes back.
    #[test]
    fn quoted_texts_survive_being_read(text in "\\PC{0,40}") {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
        let node = read(&format!("v: \"{escaped}\"\n")).unwrap();
        prop_assert_eq!(node.get("v").and_then(Node::as_str), Some(&*text));
        let doubled = text.replace('\'', "''");
        let node = read(&format!("- '{doubled}'")).unwrap();
        prop_assert_eq!(node.as_seq().unwrap()[0].as_str(), Some(&*text));
    }

    #[test]
    fn own_keys_win_wherever_the_merge_key_stands(own in small_mapping(), merged in small_mapping(), at in 0..6_usize) {
        let mut lines: Vec<_> = own.iter().map(|(key, value)| format!("  {key}: {value}\n")).collect();
        lines.insert(at.min(lines.len()), "  <<: *m\n".to_owned());
        let text = format!("m: &m {{{}}}\nv:\n{}", flow(&merged), lines.concat());
        prop_assert_eq!(value(&text), under(&own, &merged));
    }

    #[test]
    fn the_first_of_several_merged_mappings_wins(first in small_mapping(), second in small_mapping(), third in small_mapping()) {
        let expected = under(&under(&first, &second), &third);
        let list = format!("v: {{<<: [{{{}}}, {{{}}}, {{{}}}]}}", flow(&first), flow(&second), flow(&third));
        prop_assert_eq!(value(&list), expected.clone());
        let comma = |text: String| if text.is_empty() { text } else { text + ", " };
        let nested = format!("v: {{{}<<: {{{}<<: {{{}}}}}}}", comma(flow(&first)), comma(flow(&second)), flow(&third));
        prop_assert_eq!(value(&nested), expected);
    }

    /// No text of any kind makes the room panic, and every place it names is in the text.
    #[test]
    fn every_text_is_read_or_refused(text in r#"([\[\]{}:,\-?|>'"&*!#%@ \t\n\r\\a-cé0]|: |- |<<|\n  |---\n){0,60}"#) {
        let sources = Sources::default();
        let id = sources.add("compose.yaml", &*text);
        let documents = yaml::parse(&text, id);
        let findings = match &documents {
            Ok(documents) => documents.iter().filter_map(|root| yaml::decode(root).err()).collect(),
            Err(finding) => vec![finding.clone()],
        };
        for finding in findings {
            let at = finding.at.expect("every finding of this room has a place");
            prop_assert!(text.get(at.start as usize..at.end as usize).is_some(), "{finding:?}");
        }
    }

    #[test]
    fn every_template_is_expanded_or_refused(text in r"(\$|\{|\}|\$\{A|:-|[-+?:]|[A-Cé\n ]){0,40}") {
        let mut unset = IndexSet::new();
        let mut lookup = |name: &str| (name == "A").then(|| "a".to_owned());
        match substitute(&text, &mut lookup, &mut unset) {
            Ok(_) => prop_assert!(!unset.contains("A")),
            Err(error) => prop_assert!(text.get(error.range).is_some()),
        }
    }

    /// A text whose dollars are doubled is itself.
    #[test]
    fn doubled_dollars_are_dollars(text in "\\PC{0,40}") {
        let escaped = text.replace('$', "$$");
        let expanded = substitute(&escaped, &mut |_| None, &mut IndexSet::new()).unwrap();
        prop_assert_eq!(&*expanded, &*text);
    }
}

/// A number as Go's `%x` writes it.
fn hexadecimal(number: f64) -> String {
    let bits = number.to_bits();
    let sign = if bits >> 63 == 1 { "-" } else { "" };
    let (exponent, fraction) = (bits >> 52 & 0x7ff, bits & ((1 << 52) - 1));
    match exponent {
        0 => format!("{sign}0x0.{fraction:013x}p-1022"),
        _ => format!(
            "{sign}0x1.{fraction:013x}p{}",
            i64::try_from(exponent).expect("it has 11 bits") - 1023
        ),
    }
}
