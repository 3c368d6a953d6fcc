//! `environment` and `build.args`.

use std::rc::Rc;

use crate::stack::{Origin, Variable};
use crate::yaml::{Node, Value};

use super::{Around, scalar};

/// The variables of a mapping, or of a list of `NAME=value`.
pub(super) fn variables(node: &Node, around: &Around<'_>) -> Vec<Variable> {
    let variable = |name: Rc<str>, value: Option<Rc<str>>, node: &Node| {
        let is_from_process = value.is_none() || around.is_from_process(node);
        Variable {
            name,
            value,
            is_known: !around.names_unset(node),
            origin: if is_from_process {
                Origin::Process
            } else {
                Origin::Inline
            },
            at: node.span,
        }
    };
    match &node.value {
        Value::Map(map) => {
            let of = |(name, value): (&crate::yaml::Key, &Node)| {
                let text = (!value.is_null()).then(|| scalar(value));
                variable(Rc::clone(&name.text), text, value)
            };
            map.iter().map(of).collect()
        }
        Value::Seq(items) => {
            let of = |item: &Node| {
                let text = scalar(item);
                match text.split_once('=') {
                    Some((name, value)) => variable(name.into(), Some(value.into()), item),
                    None => variable(text, None, item),
                }
            };
            items.iter().map(of).collect()
        }
        _ => Vec::new(),
    }
}
