//! Validates values against draft-07 schemas. Supports the keywords that the schemas use, and
//! panics for others.
//!
//! <https://json-schema.org/draft-07/json-schema-validation>

use serde_json::Value;

use super::matches;

/// Whether the schema accepts the value.
pub(crate) fn allows(schema: &Value, value: &Value) -> bool {
    valid(schema, value, schema)
}

fn valid(schema: &Value, value: &Value, root: &Value) -> bool {
    let rules = match schema {
        Value::Bool(allowed) => return *allowed,
        schema => schema.as_object().expect("a schema is an object"),
    };
    rules.iter().all(|(keyword, rule)| {
        let list = || rule.as_array().expect("a list of schemas").iter();
        let holds = |schema: &&Value| valid(schema, value, root);
        match keyword.as_str() {
            "$schema" | "title" | "description" | "definitions" => true,
            // These two refer to a sibling keyword.
            "properties" => fields(value)
                .all(|(key, field)| rule.get(key).is_none_or(|rule| valid(rule, field, root))),
            "additionalProperties" => fields(value).all(|(key, field)| {
                let named = rules.get("properties").and_then(|known| known.get(key));
                named.is_some() || valid(rule, field, root)
            }),
            "$ref" => {
                let pointer = rule.as_str().and_then(|name| name.strip_prefix('#'));
                let pointer = pointer.expect("references stay in the file");
                let target = root.pointer(pointer).expect("a reference leads somewhere");
                valid(target, value, root)
            }
            "type" => match rule {
                Value::Array(names) => names.iter().any(|name| is(value, name)),
                name => is(value, name),
            },
            "enum" => list().any(|allowed| allowed == value),
            "anyOf" => list().any(|schema| holds(&schema)),
            "oneOf" => list().filter(holds).count() == 1,
            "allOf" => list().all(|schema| holds(&schema)),
            "not" => !valid(rule, value, root),
            "pattern" => value
                .as_str()
                .is_none_or(|text| matches(rule.as_str().expect("a pattern is a text"), text)),
            "minimum" | "maximum" | "exclusiveMinimum" => value.as_f64().is_none_or(|number| {
                let bound = rule.as_f64().expect("a bound is a number");
                match keyword.as_str() {
                    "minimum" => number >= bound,
                    "maximum" => number <= bound,
                    _ => number > bound,
                }
            }),
            "minItems" => value
                .as_array()
                .is_none_or(|items| Some(items.len() as u64) >= rule.as_u64()),
            "items" => value
                .as_array()
                .is_none_or(|items| items.iter().all(|item| valid(rule, item, root))),
            "required" => !value.is_object() || list().all(|key| has(value, key)),
            "dependencies" => fields(rule).all(|(key, needed)| {
                let needed = needed.as_array().expect("keys that are needed");
                value.get(key).is_none() || needed.iter().all(|key| has(value, key))
            }),
            keyword => panic!("unknown keyword {keyword}"),
        }
    })
}

fn has(value: &Value, key: &Value) -> bool {
    value.get(key.as_str().expect("a key is a text")).is_some()
}

fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn is(value: &Value, name: &Value) -> bool {
    match name.as_str().expect("a type has a name") {
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        name => panic!("unknown type {name}"),
    }
}
