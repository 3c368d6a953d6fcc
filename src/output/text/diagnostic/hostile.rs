//! Diagnostics of hostile and huge files.

use compose_spec_loader::source::Span;
use proptest::prelude::*;

use super::tests::{WEB, show, warning};
use super::*;
use crate::output::text::escape::acts_on_terminal;

#[test]
fn control_characters_are_shown_and_the_column_is_still_the_files() {
    insta::assert_snapshot!(show("a\u{1b}[31m\u{202e}: \u{7}512\r#\n", |span| {
        warning("a \u{1b}]0;title\u{7} in a message\nwith a second line")
            .at(span("512"))
            .label("\u{9b}1m")
            .help("\u{2066}help")
            .edit(span("512"), "\u{1b}[0m512m")
    }), @r"
    warning[a-rule]: a ␛]0;title␇ in a message␊with a second line
     --> compose.yaml:1:11
      |
    1 | a␛[31m\u{202e}: ␇512␍#
      |                  ^^^ \u{9b}1m
      |
    help: \u{2066}help
      |
    1 - a␛[31m\u{202e}: ␇512␍#
    1 + a␛[31m\u{202e}: ␇␛[0m512m␍#
      |
    ");
}

#[test]
fn a_file_name_cannot_write_to_the_terminal() {
    let sources = Sources::default();
    let id = sources.add("a\u{1b}[2J\n.yaml", "\u{202e}x: 1\n");
    let finding = warning("a name").at(Span::new(id, 3, 4));
    insta::assert_snapshot!(render(&[finding], &sources, false, 80), @r"
    warning[a-rule]: a name
     --> a␛[2J␊.yaml:1:2
      |
    1 | \u{202e}x: 1
      |         ^
    ");
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!(
        "{{{}web: {{mem_limit: 512}}{}}}",
        "a: 1, ".repeat(200_000),
        ", b: 2".repeat(200_000)
    );
    let shown = show(&text, |span| {
        warning("512 bytes")
            .at(span("512"))
            .label("bytes")
            .related(span("a: 1"), "far")
            .edit(span("512"), "1g")
    });
    insta::assert_snapshot!(shown, @r"
    warning[a-rule]: 512 bytes
     --> compose.yaml:1:1200019
      |
    1 | …: 1, a: 1, a: 1, a: 1, web: {mem_limit: 512}, b: 2, b: 2, b: 2, b: 2, b:...
      |                                          ^^^ bytes
      |
     ::: compose.yaml:1:2
      |
    1 | {a: 1, a: 1, a: 1, a: 1, a: 1, a: 1, a: 1, a: 1, a: 1, a: 1, a: 1, a: 1, ...
      |  ---- far
      |
    help: write this instead
      |
    1 - …: 1, a: 1, a: 1, a: 1, web: {mem_limit: 512}, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, …
    1 + …: 1, a: 1, a: 1, a: 1, web: {mem_limit: 1g}, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, b: 2, …
      |
    ");
}

#[test]
fn a_long_scalar_is_cut() {
    let scalar = format!("\"{}\"", "ab".repeat(2_500_000));
    let shown = show(&format!("web:\n  image: {scalar}\n"), |span| {
        warning("no such image")
            .at(span(&scalar))
            .label("too long")
            .edit(span(&scalar), scalar.replace('a', "c"))
    });
    assert!(shown.len() < 3_000, "{} bytes", shown.len());
    assert!(shown.contains("compose.yaml:2:10\n"), "{shown}");
}

#[test]
fn a_message_that_quotes_a_long_scalar_is_cut() {
    let message = format!("the size {} has no unit", "9é".repeat(1_000_000));
    let shown = show("", |_| warning(&message).help(message.as_str()));
    assert!(shown.len() < 2_000, "{} bytes", shown.len());
    assert!(
        shown.contains("the size 9é") && shown.contains("9é has no unit"),
        "{shown}"
    );
}

#[test]
fn an_edit_of_very_many_lines_is_named() {
    let text = "- x\n".repeat(100);
    insta::assert_snapshot!(show(&text, |span| {
        warning("a hundred items").edit(span(&text), "")
    }), @r"
    warning[a-rule]: a hundred items
     |
    help: remove it (lines 1 to 101)
    ");
}

#[test]
fn the_end_of_another_path_is_not_taken_for_this_one() {
    let sources = Sources::default();
    let outer = sources.add("sub/a.yaml", "\u{200e}x: 1\n");
    let inner = sources.add("a.yaml", "\u{9b}x: 1\n");
    let at = |id, start| Span::new(id, start, start + 1);
    let finding = warning("two files")
        .at(at(outer, 3))
        .related(at(inner, 2), "here");
    let shown = render(&[finding], &sources, false, 80);
    assert!(shown.contains("--> sub/a.yaml:1:2\n"), "{shown}");
    assert!(shown.contains("::: a.yaml:1:2\n"), "{shown}");
}

#[test]
fn colours_are_the_only_escape_sequences() {
    let sources = Sources::default();
    let id = sources.add("compose.yaml", WEB);
    let finding = warning("\u{1b}[2J")
        .at(Span::new(id, 21, 24))
        .edit(Span::new(id, 21, 24), "1g");
    let shown = render(&[finding], &sources, true, 80);
    assert!(shown.contains("\u{1b}[1m"), "{shown:?}");
    assert!(
        !uncoloured(&shown).contains(acts_on_terminal_but_break),
        "{shown:?}"
    );
}

fn acts_on_terminal_but_break(character: char) -> bool {
    character != '\n' && acts_on_terminal(character)
}

/// The text without colour sequences.
fn uncoloured(text: &str) -> String {
    let mut plain = String::new();
    let mut parts = text.split("\u{1b}[");
    plain.extend(parts.next());
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        plain.push_str(rest.strip_prefix('m').unwrap_or("\u{1b}"));
    }
    plain
}

/// Text with problematic characters.
fn awkward_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z: ]{0,12}",
        2 => Just("\n".to_owned()),
        1 => Just("\r\n".to_owned()),
        1 => Just("x".repeat(500)),
        1 => Just("\n".repeat(30)),
        2 => "[\t\r\u{0}\u{1b}\u{7f}\u{85}\u{9b}\u{ad}\u{200d}\u{202e}\u{2028}\u{2066}\u{feff}é数👍🏽\u{301}]{1,3}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Two texts and arbitrary places in them.
fn awkward_finding() -> impl Strategy<Value = (Sources, Finding)> {
    let place = || (any::<bool>(), 0_usize..1_200, 0_usize..1_200);
    let related = prop::collection::vec((place(), awkward_text()), 0..4);
    let edit = prop::option::of((place(), awkward_text()));
    let words = (
        awkward_text(),
        awkward_text(),
        prop::option::of(awkward_text()),
    );
    let texts = (awkward_text(), awkward_text(), awkward_text());
    (texts, words, prop::option::of(place()), related, edit).prop_map(
        |((path, first, second), (message, label, help), at, related, edit)| {
            let sources = Sources::default();
            let ids = [sources.add(path, first), sources.add("b.yaml", second)];
            let span = |(other, start, length): (bool, usize, usize)| {
                let id = ids[usize::from(other)];
                let end = sources.get(id).text().len();
                Span::new(id, start.min(end), (start + length).min(end))
            };
            let mut finding = warning(&message).label(label);
            finding.help = help;
            finding.at = at.map(span);
            finding.related = related
                .into_iter()
                .map(|(at, words)| (span(at), words))
                .collect();
            finding.edit = edit.map(|(at, replacement)| Edit {
                span: span(at),
                replacement,
            });
            (sources, finding)
        },
    )
}

proptest! {
    #[test]
    fn nothing_panics_and_nothing_reaches_the_terminal(
        (sources, finding) in awkward_finding(),
        width in 0_usize..200,
    ) {
        let plain = render(std::slice::from_ref(&finding), &sources, false, width);
        prop_assert!(!plain.contains(acts_on_terminal_but_break), "{plain:?}");
        let styled = render(std::slice::from_ref(&finding), &sources, true, width);
        prop_assert!(!uncoloured(&styled).contains(acts_on_terminal_but_break), "{styled:?}");
        let is_sound = |span: &Span| {
            sources.get(span.source).text().is_char_boundary(span.start as usize)
        };
        if let Some(span) = finding.at.filter(is_sound) {
            let at = sources.locate(span);
            let header = format!("--> {}:{}:{}\n", visible(&at.file), at.line, at.column);
            prop_assert!(plain.contains(&header), "{header:?} in {plain}");
        }
    }
}
