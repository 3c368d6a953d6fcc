//! `images` in `.budget.yml`: custom image families.

use compose_spec_loader::yaml::{Key, Node};

use crate::knowledge::OwnFamily;

use super::reader::Reader;
use super::service_keys::stated;

/// Reads one family: `{patterns: [shop/search*], importance: core, expected: 700m, floor: 512m}`.
pub(super) fn family(reader: &mut Reader<'_>, name: &Key, node: &Node) -> OwnFamily {
    let mut family = OwnFamily {
        name: name.text.to_string(),
        images: Vec::new(),
        importance: None,
        expected: None,
        floor: None,
    };
    let known = ["patterns", "importance", "expected", "floor"];
    let what = format!("image family `{}`", name.text);
    for (key, value) in reader.fields(node, &what, &known) {
        let what = format!("`{key}`");
        match key {
            "patterns" => family.images = reader.texts(value, &what),
            "importance" => family.importance = reader.choice(value, &what),
            "expected" => family.expected = stated(reader, value, &what).map(|size| size.bytes),
            _ => family.floor = stated(reader, value, &what).map(|size| size.bytes),
        }
    }
    if family.images.is_empty() {
        // Without patterns it must be a built-in family, whose patterns it keeps.
        match crate::knowledge::patterns(&family.name) {
            patterns if patterns.is_empty() => reader.refuse(
                name.span,
                format!("image family `{}` has no `patterns`", family.name),
                "list its images, such as `patterns: [shop/search*]`",
            ),
            patterns => family.images = patterns,
        }
    }
    family
}

#[cfg(test)]
mod tests {
    use crate::settings::config::Config;
    use compose_spec_loader::source::Sources;

    fn read(text: &str) -> Result<Config, Vec<String>> {
        let sources = Sources::default();
        let id = sources.add(".budget.yml", text);
        Config::read(id, &sources)
            .map_err(|wrong| wrong.into_iter().map(|one| one.message).collect())
    }

    #[test]
    fn custom_families_add_and_replace() {
        let text = "images:\n  search: {patterns: [shop/search*], importance: core, expected: \
                    700m, floor: 512m}\n  redis: {expected: 20m}\n";
        let images = read(text).unwrap().images;
        assert_eq!(images[0].images, ["shop/search*"]);
        assert_eq!(
            (images[0].expected, images[0].floor),
            (Some(700 << 20), Some(512 << 20))
        );
        assert!(
            images[1].images.contains(&"bitnami/redis".to_owned()),
            "{images:?}"
        );
    }

    #[test]
    fn invalid_patterns_are_rejected() {
        let wrong = |text: &str| read(text).unwrap_err();
        assert_eq!(
            wrong("images: {search: {expected: 1g}}"),
            ["image family `search` has no `patterns`"]
        );
        assert_eq!(
            wrong("images: {search: {patterns: [x], size: 1g}}").len(),
            1
        );
        assert_eq!(
            wrong("images: {search: {patterns: [x], expected: much}}").len(),
            1
        );
    }
}
