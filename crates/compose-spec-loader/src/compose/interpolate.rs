//! Interpolates variables in values and casts some attributes to their types.
//!
//! Applies to all texts of a file, including `x-` extensions and disabled services, but never to
//! keys. Works on parsed scalars, so spans remain valid (compose-go, packages `interpolation` and
//! `loader/interpolate.go`).

use std::borrow::Cow;
use std::rc::Rc;

use indexmap::IndexSet;

use crate::finding::Finding;
use crate::source::{Sources, Span};
use crate::yaml::{Map, Node, Value};

use super::environment::Environment;
use super::go_number;
use super::path::TreePath;
use super::refusal::Brief;
use super::template::{self, TemplateError, TemplateErrorKind};

/// Side results of interpolation.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Variables without a value, in order of appearance.
    pub(super) unset: IndexSet<String>,
    /// Values that use such a variable, with its name.
    pub(super) unset_in: Vec<(Span, String)>,
    /// Texts such as `yes` that were read as booleans.
    pub(super) booleans: Vec<String>,
}

/// Interpolates all texts of a file. `sources` is used only for suggested edits.
pub(super) fn interpolate(
    root: &mut Map,
    environment: &Environment,
    notes: &mut Notes,
    sources: &Sources,
) -> Result<(), Finding> {
    let mut stage = Interpolation {
        environment,
        notes,
        sources: Some(sources),
    };
    stage.mapping(root, &mut TreePath::default())
}

/// Interpolates a single text, such as the project name.
pub(super) fn interpolate_text(
    text: &str,
    at: Span,
    environment: &Environment,
    notes: &mut Notes,
) -> Result<String, Finding> {
    let mut stage = Interpolation {
        environment,
        notes,
        sources: None,
    };
    stage
        .substitute(text, at, &TreePath::of(&["name"]))
        .map(Cow::into_owned)
}

struct Interpolation<'a> {
    environment: &'a Environment,
    notes: &'a mut Notes,
    sources: Option<&'a Sources>,
}

impl Interpolation<'_> {
    fn mapping(&mut self, map: &mut Map, path: &mut TreePath) -> Result<(), Finding> {
        for (key, node) in map.iter_mut() {
            path.within(&key.text, |path| self.node(node, path))?;
        }
        Ok(())
    }

    fn node(&mut self, node: &mut Node, path: &mut TreePath) -> Result<(), Finding> {
        match &mut node.value {
            Value::Map(map) => self.mapping(map, path),
            Value::Seq(items) => {
                let item_segment: Rc<str> = "[]".into();
                items
                    .iter_mut()
                    .try_for_each(|item| path.within(&item_segment, |path| self.node(item, path)))
            }
            Value::Str(text) => {
                let text = Rc::clone(text);
                if let Some(value) = self.scalar(&text, node.span, path)? {
                    node.value = value;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The new value; `None` if it does not change.
    fn scalar(
        &mut self,
        text: &str,
        span: Span,
        path: &TreePath,
    ) -> Result<Option<Value>, Finding> {
        let substituted = if text.contains('$') {
            self.substitute(text, span, path)?
        } else {
            Cow::Borrowed(text)
        };
        if let Some(cast) = cast_for(path) {
            return self.cast(cast, &substituted, text, span, path).map(Some);
        }
        Ok(match substituted {
            Cow::Borrowed(_) => None,
            Cow::Owned(text) => Some(Value::Str(text.into())),
        })
    }

    fn substitute<'t>(
        &mut self,
        text: &'t str,
        span: Span,
        path: &TreePath,
    ) -> Result<Cow<'t, str>, Finding> {
        let environment = self.environment;
        let mut unset = IndexSet::new();
        let substituted = template::substitute(text, &mut |name| environment.get(name), &mut unset);
        for name in unset {
            self.notes.unset_in.push((span, name.clone()));
            self.notes.unset.insert(name);
        }
        substituted.map_err(|error| refusal(&error, start(self.sources, text, span), span, path))
    }

    fn cast(
        &mut self,
        cast: Cast,
        value: &str,
        written: &str,
        span: Span,
        path: &TreePath,
    ) -> Result<Value, Finding> {
        let refuse = |expected: &str| {
            let from = if written == value {
                format!("`{}`", Brief(value))
            } else {
                format!("`{}` becomes `{}`, which", Brief(written), Brief(value))
            };
            Finding::error(
                "invalid-value",
                format!("`{path}`: {from} is not {expected}"),
            )
            .at(span)
            .label(format!("expected {expected}"))
        };
        match cast {
            Cast::Int => go_number::parse_int(value)
                .map(Value::Int)
                .ok_or_else(|| refuse("a whole number")),
            Cast::Float => go_number::parse_float(value)
                .map(Value::Float)
                .ok_or_else(|| refuse("a number")),
            Cast::Float32 => go_number::parse_float32(value)
                .map(|value| Value::Float(f64::from(value)))
                .ok_or_else(|| refuse("a number")),
            Cast::Boolean => match go_number::parse_yaml_boolean(value) {
                Some((boolean, in_yaml_1_2)) => {
                    if !in_yaml_1_2 {
                        self.notes.booleans.push(value.to_owned());
                    }
                    Ok(Value::Bool(boolean))
                }
                None => Err(refuse("`true` or `false`")),
            },
        }
    }
}

/// The offset of a text in its file, if it is written verbatim, plain or in quotes.
fn start(sources: Option<&Sources>, text: &str, span: Span) -> Option<usize> {
    let written = sources?.text(span);
    let quote = usize::from(written.starts_with(['"', '\'']));
    let is_whole = written.get(quote..written.len() - quote) == Some(text);
    is_whole.then_some(span.start as usize + quote)
}

/// `start` is the offset of the template in its file, if known.
fn refusal(error: &TemplateError, start: Option<usize>, span: Span, path: &TreePath) -> Finding {
    let finding = Finding::error("interpolation", format!("`{path}`: {error}")).at(span);
    match &error.kind {
        TemplateErrorKind::Invalid => {
            finding.help("write `$$` for a dollar sign that is not the start of a variable")
        }
        TemplateErrorKind::Unclosed { close } => {
            let finding = finding.help("close it with a `}`, or write `$$` for a dollar sign");
            match (start, close) {
                (Some(start), Some(close)) => {
                    let at = start + close;
                    finding.edit(Span::new(span.source, at, at), "}")
                }
                _ => finding,
            }
        }
        TemplateErrorKind::Required { variable, .. } => finding.help(format!(
            "set {} in the environment, in `.env`, or in a file given by `--env-file`",
            Brief(variable)
        )),
        TemplateErrorKind::TooDeep | TemplateErrorKind::TooLong => {
            finding.help("write the value out")
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Cast {
    Int,
    Float,
    Float32,
    Boolean,
}

fn cast_for(path: &TreePath) -> Option<Cast> {
    if !may_be_cast(path) {
        return None;
    }
    Some(match *path.parts() {
        ["services", _, "cpus"] => Cast::Float32,
        ["services", _, "cpu_percent"]
        | [
            "services",
            _,
            "deploy",
            "update_config" | "rollback_config",
            "max_failure_ratio",
        ] => Cast::Float,
        [
            "services",
            _,
            "cpu_count" | "cpu_period" | "cpu_quota" | "cpu_rt_period" | "cpu_rt_runtime"
            | "cpu_shares" | "oom_score_adj" | "pids_limit" | "scale",
        ]
        | ["services", _, "deploy", "replicas"]
        | [
            "services",
            _,
            "deploy",
            "update_config" | "rollback_config",
            "parallelism",
        ]
        | ["services", _, "deploy", "restart_policy", "max_attempts"]
        | [
            "services",
            _,
            "deploy",
            "placement",
            "max_replicas_per_node",
        ]
        | ["services", _, "healthcheck", "retries"]
        | ["services", _, "ports", "[]", "target"]
        | ["services", _, "ulimits", _]
        | ["services", _, "ulimits", _, "hard" | "soft"] => Cast::Int,
        [
            "services",
            _,
            "init" | "oom_kill_disable" | "privileged" | "read_only" | "stdin_open" | "tty",
        ]
        | ["services", _, "healthcheck", "disable"]
        | ["services", _, "volumes", "[]", "read_only"]
        | ["services", _, "volumes", "[]", "volume", "nocopy"]
        | [
            "networks",
            _,
            "external" | "internal" | "attachable" | "enable_ipv4" | "enable_ipv6",
        ]
        | ["volumes" | "secrets" | "configs", _, "external"] => Cast::Boolean,
        _ => return None,
    })
}

/// A quick filter, so that most values need no path comparison.
fn may_be_cast(path: &TreePath) -> bool {
    path.depth() >= 3
        && path.last() != "[]"
        && (path.segment(2) == "ulimits"
            || matches!(
                path.last(),
                "cpus"
                    | "cpu_percent"
                    | "cpu_count"
                    | "cpu_period"
                    | "cpu_quota"
                    | "cpu_rt_period"
                    | "cpu_rt_runtime"
                    | "cpu_shares"
                    | "oom_score_adj"
                    | "pids_limit"
                    | "scale"
                    | "replicas"
                    | "retries"
                    | "disable"
                    | "init"
                    | "oom_kill_disable"
                    | "privileged"
                    | "read_only"
                    | "stdin_open"
                    | "tty"
                    | "max_failure_ratio"
                    | "parallelism"
                    | "max_attempts"
                    | "max_replicas_per_node"
                    | "target"
                    | "nocopy"
                    | "external"
                    | "internal"
                    | "attachable"
                    | "enable_ipv4"
                    | "enable_ipv6"
            ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::fixture::{self, tree};

    fn refused(text: &str) -> String {
        let (sources, root) = tree(text);
        let environment = Environment::default();
        let mut root = fixture::mapping(root);
        let finding =
            interpolate(&mut root, &environment, &mut Notes::default(), &sources).unwrap_err();
        fixture::said(&[finding], &sources).remove(0)
    }

    #[test]
    fn a_variable_that_is_never_closed_is_closed() {
        let said = "interpolation `${MEM`: `a`: the `${` that opens here is never closed; \
                    close it with a `}`, or write `$$` for a dollar sign [ -> }]";
        assert_eq!(refused("a: ${MEM\n"), said);
        assert!(refused("a: \"${MEM\"\n").ends_with("[ -> }]"));
        assert!(!refused("a: \"\\L\\L${MEMé\"\n").contains("->"));
    }

    #[test]
    fn a_long_value_is_shown_by_its_beginning() {
        let digits = "9".repeat(100_000);
        for text in [
            format!("services: {{a: {{scale: x{digits}}}}}"),
            format!("services: {{a: {{scale: '${{A:-x{digits}}}'}}}}"),
            format!("a: ${{A:?{digits}}}"),
        ] {
            let (sources, root) = tree(&text);
            let mut root = fixture::mapping(root);
            let environment = Environment::default();
            let finding = interpolate(&mut root, &environment, &mut Notes::default(), &sources);
            assert!(finding.unwrap_err().message.len() < 500);
        }
    }
}
