//! Diagnostics as a person sees them.

use compose_spec_loader::source::{SourceId, Span};

use super::*;

/// Renders one finding about one file. `span` finds a text in it.
pub(super) fn show(text: &str, finding: impl FnOnce(&dyn Fn(&str) -> Span) -> Finding) -> String {
    let sources = Sources::default();
    let id = sources.add("compose.yaml", text);
    let span = |part: &str| {
        let start = text.find(part).unwrap();
        Span::new(id, start, start + part.len())
    };
    render(&[finding(&span)], &sources, false, 80)
}

pub(super) fn warning(message: &str) -> Finding {
    Finding::new("a-rule", Severity::Warning, message)
}

pub(super) const WEB: &str = "services:\n  web:\n    mem_limit: 512\n";

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
    let sources = Sources::default();
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

/// The id of the first source of a run.
fn first_source() -> SourceId {
    Sources::default().add("", "")
}
