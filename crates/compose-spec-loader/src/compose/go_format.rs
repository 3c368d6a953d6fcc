//! Formats values like Go's `fmt`, which Compose uses to build keys and texts.

use crate::yaml::{Node, Value};

/// Formats a value like `fmt.Sprint`.
pub(super) fn print(node: &Node) -> String {
    match &node.value {
        Value::Null => "<nil>".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Uint(value) => value.to_string(),
        Value::Float(value) => float(*value),
        Value::Time(text) | Value::Str(text) => text.to_string(),
        Value::Seq(items) => {
            format!(
                "[{}]",
                items.iter().map(print).collect::<Vec<_>>().join(" ")
            )
        }
        Value::Map(map) => {
            let mut entries: Vec<String> = map
                .iter()
                .map(|(key, value)| format!("{}:{}", key.text, print(value)))
                .collect();
            entries.sort();
            format!("map[{}]", entries.join(" "))
        }
    }
}

/// Formats a float64 like Go's `%v`: the shortest digits, and below 1e-4 or from 1e21 an exponent
/// of at least two digits.
fn float(value: f64) -> String {
    if value.is_nan() {
        return "NaN".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { "+Inf" } else { "-Inf" }.to_owned();
    }
    let magnitude = value.abs();
    if value != 0.0 && !(1e-4..1e21).contains(&magnitude) {
        let text = format!("{value:e}");
        let (digits, exponent) = text
            .split_once('e')
            .expect("`{:e}` always prints an exponent");
        let (sign, exponent) = match exponent.strip_prefix('-') {
            Some(exponent) => ('-', exponent),
            None => ('+', exponent),
        };
        return format!("{digits}e{sign}{exponent:0>2}");
    }
    format!("{value}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_print_as_in_go() {
        for (value, expected) in [
            (1.5, "1.5"),
            (1000.0, "1000"),
            (1e21, "1e+21"),
            (1e-5, "1e-05"),
            (0.0001, "0.0001"),
            (-0.0, "-0"),
            (1e20, "100000000000000000000"),
        ] {
            assert_eq!(float(value), expected);
        }
    }
}
