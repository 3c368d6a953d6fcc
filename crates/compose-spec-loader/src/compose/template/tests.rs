//! Templates, and the results of compose-go.

use super::*;

fn expand(text: &str) -> (Result<String, TemplateError>, Vec<String>) {
    let mut unset = IndexSet::new();
    let mut lookup = |name: &str| match name {
        "SET" | "set" => Some("64m".to_owned()),
        "EMPTY" => Some(String::new()),
        "DOLLAR" => Some("$SET".to_owned()),
        _ => None,
    };
    let result = substitute(text, &mut lookup, &mut unset).map(Cow::into_owned);
    (result, unset.into_iter().collect())
}

/// Recorded from compose-go's `template.Substitute`.
#[test]
fn values_are_what_compose_makes_of_them() {
    for (text, value) in [
        ("", ""),
        ("plain {text}", "plain {text}"),
        ("$SET", "64m"),
        ("${SET}", "64m"),
        ("$set", "64m"),
        ("a${SET}b$SET-c", "a64mb64m-c"),
        ("$DOLLAR", "$SET"),
        ("$$SET $${SET} $$$$", "$SET ${SET} $$"),
        ("$$$SET", "$64m"),
        ("$", "$"),
        ("5$", "5$"),
        ("$1 $- $é", "$1 $- $é"),
        ("${A:-x}", "x"),
        ("${A-x}", "x"),
        ("${EMPTY:-x}", "x"),
        ("${EMPTY-x}", ""),
        ("${SET:-x}${SET-x}", "64m64m"),
        ("${A:+x}${A+x}${EMPTY:+x}", ""),
        ("${EMPTY+x}${SET:+y}${SET+z}", "xyz"),
        ("${SET:?no}${SET?no}${EMPTY?no}", "64m64m"),
        ("${A:-}${A-}${SET:+}", ""),
        ("${A:--1}", "-1"),
        ("${MY-VAR}", "VAR"),
        ("${A:-a:b:c}", "a:b:c"),
        ("${A:-\"q\"}", "\"q\""),
        ("${A:-http://h/?q=${Q:-1}}", "http://h/?q=1"),
        ("${A:-${B:-${C:-d}}}-${D:-e}", "d-e"),
        ("${A:-$SET}", "64m"),
        ("${A:+${B:-x}}", ""),
        ("${A:-$$64m}", "$64m"),
        ("${A:-$}", "$"),
        // Braces are counted, except one right after another.
        ("${A:-{}}", "{}"),
        ("${A:-{} x}", "{} x"),
        ("${A:-{a}} x}", "{a} x}"),
        ("${A:-}}", "}"),
        ("${A-x} ${B:-y} z}", "x y z}"),
        ("${A:-x}$-}", "x$-}"),
        ("${A:-a}\n}", "a\n}"),
        ("%SET%", "%SET%"),
    ] {
        assert_eq!(expand(text).0.as_deref(), Ok(value), "{text:?}");
    }
}

#[test]
fn what_is_not_a_variable_is_refused_where_it_stands() {
    for (text, range) in [
        ("${}", 0..3),
        ("a ${1V} b", 2..7),
        ("${SET^^}", 0..8),
        ("${SET#64}", 0..9),
        ("${${B}}", 0..6),
        ("${:-x}", 0..6),
        ("${A:}", 0..5),
        ("${A:x}", 0..5 + 1),
        ("${A!x}", 0..6),
        ("${A:-a\nb}", 0..6),
        ("é ${A:-${}}", 8..11),
    ] {
        let error = expand(text).0.unwrap_err();
        assert_eq!(
            (error.kind, error.range),
            (TemplateErrorKind::Invalid, range),
            "{text:?}"
        );
    }
}

#[test]
fn what_is_never_closed_is_told_from_what_is_no_variable() {
    for (text, range, close) in [
        ("${MEM", 0..5, Some(5)),
        ("a ${MEM b", 2..9, Some(7)),
        ("${MEM:-512m", 0..11, Some(11)),
        ("${MEM-", 0..6, Some(6)),
        ("${MEM:-a b", 0..10, None),
        ("${MEM:", 0..6, None),
        ("${", 0..2, None),
        ("${1", 0..3, None),
        ("${A:-${B} ${C}", 10..13, Some(13)),
    ] {
        let error = expand(text).0.unwrap_err();
        let kind = TemplateErrorKind::Unclosed { close };
        assert_eq!((error.kind, error.range), (kind, range), "{text:?}");
    }
}

#[test]
fn required_variables_are_named_with_their_reason() {
    for (text, message) in [
        (
            "x${A:?need it}",
            "required variable A is missing a value: need it",
        ),
        (
            "x${EMPTY:?a: b}",
            "required variable EMPTY is missing a value: a: b",
        ),
        ("x${A?}", "required variable A is missing a value"),
        (
            "x${A:?set ${SET}}",
            "required variable A is missing a value: set 64m",
        ),
        // The message is required even in a branch that is not used.
        (
            "${SET:-${A:?n}}",
            "required variable A is missing a value: n",
        ),
        ("${B:+${A?n}}", "required variable A is missing a value: n"),
        (
            "${A?first} ${B?second}",
            "required variable A is missing a value: first",
        ),
    ] {
        let error = expand(text).0.unwrap_err();
        assert_eq!(error.to_string(), message, "{text:?}");
    }
    assert_eq!(expand("x${A:?y}}").0.unwrap_err().range, 1..8);
}

#[test]
fn only_variables_without_an_operator_are_reported_as_unset() {
    for (text, names) in [
        ("$A ${B} $A", &["A", "B"][..]),
        ("$EMPTY ${C:-x} ${D:+x}", &[]),
        ("${SET:-$A} ${E:+${F}}", &["A", "F"]),
        ("${} $A", &["A"]),
        ("${A:?x} $B", &["B"]),
        ("$\u{17f}1 $\u{212a}b $é", &["\u{17f}1", "\u{212a}b"]),
    ] {
        assert_eq!(expand(text).1, names, "{text:?}");
    }
}

#[test]
fn a_text_without_variables_is_not_copied() {
    let mut unset = IndexSet::new();
    let result = substitute("64m", &mut |_| None, &mut unset).unwrap();
    assert!(matches!(result, Cow::Borrowed("64m")));
}

#[test]
fn hostile_texts_end() {
    let nested = "${A:-".repeat(20_000) + &"}".repeat(20_000);
    assert_eq!(
        expand(&nested).0.unwrap_err().kind,
        TemplateErrorKind::TooDeep
    );
    let fine = "${A:-".repeat(MAX_DEPTH) + "x" + &"}".repeat(MAX_DEPTH);
    assert_eq!(expand(&fine).0.as_deref(), Ok("x"));
    assert!(expand(&"${A:-".repeat(200_000)).0.is_err());
    assert!(expand(&"${A:-{".repeat(200_000)).0.is_err());
    assert!(expand(&("${A:-{".repeat(200_000) + "}")).0.is_err());
    assert_eq!(
        expand(&"${A:-x}".repeat(200_000)).0,
        Ok("x".repeat(200_000))
    );
    let mut long = |_: &str| Some("x".repeat(100_000));
    let error = substitute(&"$A".repeat(100), &mut long, &mut IndexSet::new()).unwrap_err();
    assert_eq!(error.kind, TemplateErrorKind::TooLong);
}

#[test]
fn a_text_has_parts() {
    let text = "a$$b ${A:-x $B}$C$1${";
    let parts: Vec<_> = parts(text)
        .map(|(part, range)| match part {
            Part::Text(part) => format!("{part:?} {range:?}"),
            Part::Variable(Variable {
                name,
                operator,
                argument,
            }) => format!("{name} {operator} {argument:?} {range:?}"),
        })
        .collect();
    assert_eq!(
        parts,
        [
            "\"a\" 0..1",
            "\"$\" 1..3",
            "\"b \" 3..5",
            "A :- \"x $B\" 5..15",
            "C  \"\" 15..17",
            "\"$\" 17..18",
            "\"1\" 18..19",
            "\"${\" 19..21",
        ]
    );
    assert!(has_variables(text) && !has_variables("$$A $1 $"));
}

#[test]
fn the_first_use_of_a_variable_is_found() {
    for (text, place) in [
        ("a ${B} $B", Some(2..6)),
        ("$BC $B", Some(4..6)),
        ("${B:-1} ${A:-${C-x $B}}", Some(19..21)),
        ("$$B ${B:-1}", None),
    ] {
        assert_eq!(first_use(text, "B"), place, "{text}");
    }
}
