//! Parses text into [`Raw`] trees.

use std::rc::Rc;

use granit_parser::{Parser, options};

use crate::finding::Finding;
use crate::source::{SourceId, Span};
use crate::yaml::lenient::{self, Patched};
use crate::yaml::raw::{MAX_DEPTH, Raw};
use crate::yaml::syntax;
use crate::yaml::tree::Builder;

/// Parses every document of a text. The result is empty if there is nothing but comments.
///
/// # Errors
///
/// Everything that go-yaml rejects, plus nesting deeper than [`MAX_DEPTH`] and aliases that expand
/// to millions of nodes.
pub fn parse(text: &str, source: SourceId) -> Result<Vec<Rc<Raw>>, Finding> {
    syntax::check_characters(text, source)?;
    let options = options! {
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        emit_comments: false,
        flow_nesting_limit: MAX_DEPTH as usize,
        block_nesting_limit: MAX_DEPTH as usize,
    };
    let mut patched = Patched::new(text);
    loop {
        let mut builder = Builder::new(text, source, &patched);
        let mut events = Parser::new_from_str_with_options(patched.text(), options.clone());
        let error = loop {
            match events.next() {
                None => return builder.finish(),
                Some(Ok((event, range))) => builder.event(event, range)?,
                Some(Err(error)) => break error,
            }
        };
        let at = syntax::offset(&error, text);
        let before = builder.understood();
        if !patched.mend(error.kind(), at, before) {
            let bracket = lenient::opening(&text.as_bytes()[..at], before);
            let bracket = bracket.map(|bracket| Span::new(source, bracket, bracket + 1));
            return Err(syntax::explain(error.kind(), at, bracket, (text, source)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Finding;
    use crate::source::Sources;
    use crate::yaml::raw::{RawKind, Style};

    fn read(text: &str) -> (Sources, Result<Vec<Rc<Raw>>, Finding>) {
        let sources = Sources::default();
        let id = sources.add("compose.yaml", text);
        let documents = parse(text, id);
        (sources, documents)
    }

    /// The source text of every scalar and collection, ordered by start.
    fn written(text: &str) -> Vec<String> {
        fn walk(raw: &Raw, sources: &Sources, out: &mut Vec<String>) {
            out.push(sources.text(raw.span).to_owned());
            match &raw.kind {
                RawKind::Seq(items) => items.iter().for_each(|item| walk(item, sources, out)),
                RawKind::Map(pairs) => pairs.iter().for_each(|(key, value)| {
                    walk(key, sources, out);
                    walk(value, sources, out);
                }),
                RawKind::Scalar { .. } | RawKind::Alias { .. } => {}
            }
        }
        let (sources, documents) = read(text);
        let mut out = Vec::new();
        documents
            .unwrap()
            .iter()
            .for_each(|root| walk(root, &sources, &mut out));
        out
    }

    #[track_caller]
    fn refused(text: &str, at: &str, words: &str) {
        let (sources, documents) = read(text);
        let finding = documents.expect_err(text);
        assert!(
            finding.message.contains(words),
            "{text:?}: {}",
            finding.message
        );
        assert_eq!(
            sources.text(finding.at.unwrap()),
            at,
            "{text:?}: {}",
            finding.message
        );
        assert_eq!(finding.id, "yaml");
    }

    #[test]
    fn spans_cover_the_written_value() {
        assert_eq!(
            written("a: \"q\\\n  é\" # c\n"),
            ["a: \"q\\\n  é\"", "a", "\"q\\\n  é\""]
        );
        assert_eq!(
            written("é: &x !!str 'b'\n"),
            ["é: &x !!str 'b'", "é", "'b'"]
        );
        assert_eq!(
            written("[ {a: b }, c ]"),
            ["[ {a: b }, c ]", "{a: b }", "a", "b", "c"]
        );
        assert_eq!(
            written("a:\n- b\n-\n\n"),
            ["a:\n- b\n-", "a", "- b\n-", "b", ""]
        );
        assert_eq!(
            written("a: b\n  c\nd: *e\n".replace("*e", "f").as_str())[2],
            "b\n  c"
        );
    }

    #[test]
    fn spans_of_block_scalars_start_at_the_indicator() {
        assert_eq!(
            written("a: !t |- # x > y\n  b\n\n  c\n\nd: >\n e\n"),
            [
                "a: !t |- # x > y\n  b\n\n  c\n\nd: >\n e",
                "a",
                "|- # x > y\n  b\n\n  c",
                "d",
                ">\n e",
            ]
        );
        assert_eq!(written("- |\n  a")[1], "|\n  a");
        assert_eq!(written("|\n  a\n"), ["|\n  a"]);
    }

    #[test]
    fn spans_are_correct_with_a_byte_order_mark_and_crlf() {
        assert_eq!(
            written("\u{feff}é: \"x\"\r\nb: y\r\n"),
            ["é: \"x\"\r\nb: y", "é", "\"x\"", "b", "y"]
        );
    }

    #[test]
    fn tags_are_shortened_and_aliases_are_resolved() {
        let (_, documents) =
            read("[!!int '1', !reset x, ! y, !<tag:yaml.org,2002:str> z, &a b, *a]");
        let root = documents.unwrap().remove(0);
        let RawKind::Seq(items) = &root.kind else {
            panic!("a list")
        };
        let tags: Vec<_> = items.iter().map(|item| item.tag()).collect();
        assert_eq!(
            tags,
            [
                Some("!!int"),
                Some("!reset"),
                None,
                Some("!!str"),
                None,
                None
            ]
        );
        let RawKind::Alias { target, name } = &items[5].kind else {
            panic!("an alias")
        };
        assert!(Rc::ptr_eq(target, &items[4]) && &**name == "a");
    }

    #[test]
    fn aliases_use_the_latest_definition_across_documents() {
        let (_, documents) = read("- &a 1\n- &a 2\n- *a\n---\n- *a\n");
        let text = |raw: &Raw| raw.resolved().key_text().to_owned();
        for document in documents.unwrap() {
            let RawKind::Seq(items) = &document.kind else {
                panic!("a list")
            };
            assert_eq!(text(items.last().unwrap()), "2");
        }
        refused("a: *nope\n", "*nope", "not defined");
        refused("a: *b\nb: &b 1\n", "*b", "not defined");
        refused("a: &a {b: [*a]}\n", "*a", "a cycle");
    }

    #[test]
    fn empty_text_has_no_documents() {
        for text in ["", "\n\n", "# nothing\n"] {
            assert_eq!(read(text).1.unwrap(), [], "{text:?}");
        }
        assert_eq!(read("---\n---\n").1.unwrap().len(), 2);
    }

    #[test]
    fn tab_errors_point_at_the_tab() {
        for text in [
            "a:\n\tb: 1\n",
            "services:\n\ta: x",
            "services:\n  web:\n    image: nginx\n\tmem_limit: 3m",
            "services:\n  web:\n    image: nginx\n  \tmem_limit: 3m\n",
            "a:\n  b: c\n  # d\n\te: f\n",
            "a:\n  -\tb: 1\n",
        ] {
            let (_, documents) = read(text);
            let finding = documents.expect_err(text);
            let at = finding.at.unwrap().start as usize;
            assert_eq!(Some(at), text.find('\t'), "{text:?}: {}", finding.message);
            assert!(finding.message.contains("a tab"), "{text:?}");
        }
    }

    #[test]
    fn errors_explain_the_mistake_and_point_at_it() {
        refused("a: [b\n", "[", "never closed");
        let (sources, documents) = read("a: [b\nc: d\n");
        let finding = documents.unwrap_err();
        assert_eq!(sources.text(finding.related[0].0), "[");
        refused("a: 'b\n", "'", "never closed");
        refused("a: {b: 1]\n", "{", "closed by");
        refused("a: b: c\n", ":", "a second key");
        refused("a: @b\n", "@", "cannot start with `@`");
        refused("a: \"\\q\"\n", "\"", "`\\`");
        refused("a: \u{1}\n", "\u{1}", "U+0001");
        refused("%YAML 1.2\n---\na: 1\n", "%YAML 1.2", "version");
        refused("a: 1\n...\nb: 2\n", "", "without a `---`");
        let (_, documents) = read("a:\n  image:x\n  b: 1\n");
        let finding = documents.unwrap_err();
        assert_eq!(finding.edit.unwrap().replacement, ": ");
    }

    /// `docker compose config` rejects all of these.
    #[test]
    fn rejects_what_go_yaml_rejects() {
        for text in [
            "a:\n  \tb: c\n",
            "a:\n  -\tb\n",
            "a:\n  - \tb\n",
            "a:\n  - - \tb\n",
            "a: b\n\t\nc: d\n",
            "a:\n  b: c\n  \t\n",
            "a: 'b'\n \t\nc: d\n",
            "\t# c\na: b\n",
            "\ta: b\n",
            "a: b\n\t# c\n",
            "a: |\n  b\n\t\nc: d\n",
            "a: |\n  b\n \t\nc: d\n",
            "a: |\n \tb\n",
            "a:\n  ? b\n  :\tc\n",
            "a: {\n\t\"b\": [\n\t\t1\n\t]\n}\n",
            "a: [b?c]\n",
            "a: {b: c?}\n",
            "a: [:b]\n",
            "a: \"\\/\"\n",
            "a: \"\\ud83d\\ude00\"\n",
            "a: &b.c d\n",
            "a: &é d\n",
            "a: \"b\n---\nc\"\n",
            "a: \"\u{7f}\"\n",
        ] {
            assert!(read(text).1.is_err(), "{text:?}");
        }
    }

    /// `docker compose config` accepts all of these.
    #[test]
    fn accepts_what_go_yaml_accepts() {
        for (text, expected) in [
            ("a: b\n   \t\n", "b"),
            ("a:\tb\t# c\n", "b"),
            ("a: |\n  b\n  \t\n", "b\n\t\n"),
            ("a: |\n  b", "b"),
            ("a: >\n  b\n  c", "b c"),
            ("a: 'b'# c\n", "b"),
            ("a: \"it\\'s\"\n", "it's"),
            ("a: 'b\n\tc'\n", "b c"),
            ("a: \"b\n\t\nc\"\n", "b\nc"),
            ("x:\n  a: \"b\n  c\\'\"\n", "b c'"),
            ("x: [\n\ta: b]\n", "b"),
            ("x: [a: -, b]\n", "-"),
            ("x: [a, c:]\n", "c:"),
            ("x: [a, c  :]\n", "c  :"),
        ] {
            let (_, documents) = read(text);
            let root = documents
                .unwrap_or_else(|f| panic!("{text:?}: {}", f.message))
                .remove(0);
            assert_eq!(deepest(&root), expected, "{text:?}");
        }
    }

    /// The last scalar of a tree.
    fn deepest(raw: &Raw) -> &str {
        match &raw.kind {
            RawKind::Seq(items) => {
                let of_map = items
                    .iter()
                    .find(|item| matches!(item.kind, RawKind::Map(_)));
                deepest(of_map.or(items.last()).unwrap())
            }
            RawKind::Map(pairs) => deepest(&pairs.last().unwrap().1),
            _ => raw.key_text(),
        }
    }

    #[test]
    fn colons_without_a_following_blank_belong_to_the_key() {
        let (sources, documents) = read("{image:, b: c}");
        let root = documents.unwrap().remove(0);
        let RawKind::Map(pairs) = &root.kind else {
            panic!("a mapping")
        };
        let (key, value) = &pairs[0];
        assert_eq!(
            (key.key_text(), sources.text(key.span)),
            ("image:", "image:")
        );
        assert!(
            matches!(&value.kind, RawKind::Scalar { text, style: Style::Plain } if text.is_empty())
        );
    }

    #[test]
    fn hostile_texts_are_rejected_quickly() {
        let bomb = |merge: &str| {
            let lines = (1..15).map(|n| {
                let aliases = vec![format!("*a{}", n - 1); 9].join(",");
                format!("a{n}: &a{n} {{{merge}: [{aliases}]}}\n")
            });
            format!("a0: &a0 {{x: 1}}\n{}", lines.collect::<String>())
        };
        refused(&bomb("k"), "*a13", "alias bomb");
        refused(&bomb("<<"), "*a13", "alias bomb");
        let chain = |n: usize| {
            format!(
                "a{n}: &a{n} {}*a{}{}\n",
                "[".repeat(200),
                n - 1,
                "]".repeat(200)
            )
        };
        let chain = (1..2000).map(chain).collect::<String>();
        refused(&format!("a0: &a0 1\n{chain}"), "*a1", "nested too deeply");
        for deep in ["[", "{", "- ", "? ", "[{"] {
            let (_, documents) = read(&deep.repeat(1_000_000));
            assert!(
                documents.unwrap_err().message.contains("nested too deeply"),
                "{deep}"
            );
        }
        let blocks = (0..4000)
            .map(|n| " ".repeat(n) + "a:\n")
            .collect::<Vec<_>>()
            .concat();
        assert!(read(&blocks).1.is_err());
        assert!(read(&format!("a: {}", "x".repeat(5_000_000))).1.is_ok());
    }

    #[test]
    fn realistic_aliases_are_accepted() {
        let lines = |count: usize, key: &str, value: &str| -> String {
            (0..count)
                .flat_map(|n| ["  ".to_owned(), format!("{key}{n}: {value}\n")])
                .collect()
        };
        let (services, common) = (lines(10_000, "s", "{<<: *common}"), lines(30, "k", "v"));
        assert!(
            read(&format!("x-common: &common\n{common}services:\n{services}"))
                .1
                .is_ok()
        );
    }
}
