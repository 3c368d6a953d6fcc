use proptest::prelude::*;

use super::*;
use crate::output::escape::acts_on_terminal;
use crate::source::{SourceId, Span};

/// Renders one finding about one file; `span` finds a text in it.
fn show(text: &str, finding: impl FnOnce(&dyn Fn(&str) -> Span) -> Finding) -> String {
    let mut sources = Sources::default();
    let id = sources.add("compose.yaml", text);
    let span = |part: &str| {
        let start = text.find(part).unwrap();
        Span::new(id, start, start + part.len())
    };
    render(&[finding(&span)], &sources, false, 80)
}

fn warning(message: &str) -> Finding {
    Finding::new("a-rule", Severity::Warning, message)
}

const WEB: &str = "services:\n  web:\n    mem_limit: 512\n";

#[test]
fn a_fix_that_adds_is_underlined() {
    insta::assert_snapshot!(show(WEB, |span| {
        Finding::error("memory-without-unit", "a limit of 512 bytes: the engine refuses it")
            .at(span("512"))
            .label("bytes")
            .help("write the unit")
            .edit(span("512"), "512m")
    }), @r"
    error[memory-without-unit]: a limit of 512 bytes: the engine refuses it
     --> compose.yaml:3:16
      |
    3 |     mem_limit: 512
      |                ^^^ bytes
      |
    help: write the unit
      |
    3 |     mem_limit: 512m
      |                   +
    ");
}

#[test]
fn a_fix_that_replaces_is_a_patch() {
    insta::assert_snapshot!(show(WEB, |span| {
        warning("web gets 512 bytes")
            .at(span("512"))
            .related(span("web"), "this service")
            .edit(span("512"), "1g")
    }), @r"
    warning[a-rule]: web gets 512 bytes
     --> compose.yaml:3:16
      |
    2 |   web:
      |   --- this service
    3 |     mem_limit: 512
      |                ^^^
      |
    help: write this instead
      |
    3 -     mem_limit: 512
    3 +     mem_limit: 1g
      |
    ");
}

#[test]
fn a_fix_can_remove_a_line() {
    insta::assert_snapshot!(show(WEB, |span| {
        warning("the key does nothing").at(span("mem_limit")).edit(span("    mem_limit: 512\n"), "")
    }), @r"
    warning[a-rule]: the key does nothing
     --> compose.yaml:3:5
      |
    3 |     mem_limit: 512
      |     ^^^^^^^^^
      |
    help: remove it
      |
    3 -     mem_limit: 512
      |
    ");
}

#[test]
fn a_fix_can_add_a_line() {
    insta::assert_snapshot!(show(WEB, |span| {
        let line = span("    mem_limit");
        warning("no CPU limit").at(span("web")).edit(Span { end: line.start, ..line }, "    cpus: 2\n")
    }), @r"
    warning[a-rule]: no CPU limit
     --> compose.yaml:2:3
      |
    2 |   web:
      |   ^^^
      |
    help: add this
      |
    3 +     cpus: 2
      |
    ");
}

#[test]
fn a_fix_can_have_more_lines_than_the_fault() {
    insta::assert_snapshot!(show(WEB, |span| {
        let limit = "deploy:\n      resources:\n        limits:\n          memory: 512m";
        warning("an old key").at(span("mem_limit: 512")).edit(span("mem_limit: 512"), limit)
    }), @r"
    warning[a-rule]: an old key
     --> compose.yaml:3:5
      |
    3 |     mem_limit: 512
      |     ^^^^^^^^^^^^^^
      |
    help: write this instead
      |
    3 ~     deploy:
    4 +       resources:
    5 +         limits:
    6 +           memory: 512m
      |
    ");
}

#[test]
fn without_a_place_there_is_the_sentence_and_the_help() {
    insta::assert_snapshot!(show("", |_| {
        warning("no machine is named").help("give one: --instance t3.small")
    }), @r"
    warning[a-rule]: no machine is named
     |
     = help: give one: --instance t3.small
    ");
}

#[test]
fn without_anything_there_is_the_sentence() {
    let shown = show("", |_| warning("no machine is named"));
    assert_eq!(shown, "warning[a-rule]: no machine is named\n");
}

#[test]
fn places_in_two_files() {
    let mut sources = Sources::default();
    let base = sources.add("compose.yaml", "services:\n  web:\n    mem_limit: 1g\n");
    let other = sources.add(
        "compose.prod.yaml",
        "# production\nservices: {web: {mem_limit: 2g}}\n",
    );
    let finding = warning("the limit doubles")
        .at(Span::new(other, 40, 42))
        .label("here it is 2 GiB")
        .related(Span::new(base, 32, 34), "and here 1 GiB");
    insta::assert_snapshot!(render(&[finding], &sources, false, 80), @r"
    warning[a-rule]: the limit doubles
     --> compose.prod.yaml:2:28
      |
    2 | services: {web: {mem_limit: 2g}}
      |                            ^^ here it is 2 GiB
      |
     ::: compose.yaml:3:16
      |
    3 |     mem_limit: 1g
      |                -- and here 1 GiB
    ");
}

#[test]
fn places_far_apart_in_one_file() {
    let text = format!("first: 1\n{}last: 2\n", "#\n".repeat(100));
    insta::assert_snapshot!(show(&text, |span| {
        warning("they differ").at(span("last")).related(span("first"), "from this")
    }), @r"
    warning[a-rule]: they differ
       --> compose.yaml:102:1
        |
    102 | last: 2
        | ^^^^
        |
       ::: compose.yaml:1:1
        |
      1 | first: 1
        | ----- from this
    ");
}

#[test]
fn two_findings_have_a_blank_line_between_them() {
    let findings = [warning("one"), warning("two")];
    let text = render(&findings, &Sources::default(), false, 80);
    insta::assert_snapshot!(text, @r"
    warning[a-rule]: one

    warning[a-rule]: two
    ");
    assert_eq!(render(&[], &Sources::default(), false, 80), "");
}

#[test]
fn a_block_scalar_is_marked_without_its_last_line_break() {
    insta::assert_snapshot!(show("run: |\n  one\n  two\n\nnext: 1\n", |span| {
        warning("a script").at(span("|\n  one\n  two\n\n")).label("this one")
    }), @r"
    warning[a-rule]: a script
     --> compose.yaml:1:6
      |
    1 |   run: |
      |  ______^
    2 | |   one
    3 | |   two
      | |_____^ this one
    ");
}

#[test]
fn a_tall_block_scalar_is_marked_by_its_first_line() {
    let block = format!("|\n{}", "  line\n".repeat(100));
    insta::assert_snapshot!(show(&format!("run: {block}next: 1\n"), |span| {
        warning("a script").at(span(&block)).label("this one")
    }), @r"
    warning[a-rule]: a script
     --> compose.yaml:1:6
      |
    1 | run: |
      |      ^ this one
    ");
}

#[test]
fn the_end_of_the_file_can_be_pointed_at() {
    insta::assert_snapshot!(show("a: [1,\n", |_| {
        warning("the list is never closed").at(Span::new(first_source(), 7, 7)).label("here")
    }), @r"
    warning[a-rule]: the list is never closed
     --> compose.yaml:2:1
      |
    2 |
      | ^ here
    ");
    insta::assert_snapshot!(show("a: [1,", |_| {
        warning("the list is never closed").at(Span::new(first_source(), 6, 6)).label("here")
    }), @r"
    warning[a-rule]: the list is never closed
     --> compose.yaml:1:7
      |
    1 | a: [1,
      |       ^ here
    ");
}

#[test]
fn an_empty_file_can_be_pointed_at() {
    insta::assert_snapshot!(show("", |_| {
        warning("the file is empty").at(Span::new(first_source(), 0, 0))
    }), @r"
    warning[a-rule]: the file is empty
     --> compose.yaml:1:1
      |
    1 |
      | ^
    ");
}

#[test]
fn tabs_wide_characters_and_windows_line_breaks_keep_the_mark_in_place() {
    insta::assert_snapshot!(show("a: 1\r\n\t数据: \"größer\" # x\r\nb: 2\r\n", |span| {
        warning("a string").at(span("\"größer\"")).label("eight columns")
    }), @r#"
    warning[a-rule]: a string
     --> compose.yaml:2:6
      |
    2 |     数据: "größer" # x
      |           ^^^^^^^^ eight columns
    "#);
}

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
    let mut sources = Sources::default();
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
    let mut sources = Sources::default();
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
    let mut sources = Sources::default();
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

/// The id that the first source of a run gets.
fn first_source() -> SourceId {
    Sources::default().add("", "")
}

fn acts_on_terminal_but_break(character: char) -> bool {
    character != '\n' && acts_on_terminal(character)
}

/// The text without SGR sequences.
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

/// Text that is likely to go wrong.
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

/// Two texts, and places in them that need not be sensible.
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
            let mut sources = Sources::default();
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
