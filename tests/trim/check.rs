//! Checks a stack with its steps, through the library and through Docker Compose.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use compose_budget::patch;
use compose_budget::plan::{Kind, Step};
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::Stack;
use serde_json::Value;

use super::compose::Project;
use super::steps::apply;

/// The override for these steps, or an error if Compose's result differs from the steps.
pub(crate) fn check(
    project: &Project,
    steps: impl Fn(&Stack) -> Vec<Step>,
) -> Result<String, String> {
    let mut expected = project.config(None)?;
    let sources = Sources::default();
    let base = project
        .load(None, &sources)
        .ok_or("the library refuses the base")?;
    let steps = steps(&base);
    let wanted = patch::wanted(&base, 0, &steps, &sources).map_err(|found| format!("{found:?}"))?;
    if !wanted.by_hand.is_empty() {
        return Err(format!("{:?}", wanted.by_hand));
    }
    let overlay = patch::override_file(&base, &wanted, &sources);
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = folder.path().join("budget.yaml");
    fs::write(&file, &overlay).map_err(|error| error.to_string())?;

    apply(&mut expected, &steps);
    let result = project
        .config(Some(&file))
        .map_err(|error| format!("{error}\n{overlay}"))?;
    let mut different = Vec::new();
    differ(
        &result["services"],
        &expected["services"],
        "",
        &mut different,
    );
    if !different.is_empty() {
        return Err(format!("{}\n{overlay}", different.join("\n")));
    }
    verified(project, &file, &base, &wanted).map_err(|error| format!("{error}\n{overlay}"))?;
    Ok(overlay)
}

/// Applies the steps as edits of the files, without those that are rejected, and checks Compose's
/// result. Returns the number of changed services.
pub(crate) fn check_in_place(project: &Project, steps: &[Step]) -> Result<usize, String> {
    let mut expected = project.config(None)?;
    let sources = Sources::default();
    let base = project
        .load(None, &sources)
        .ok_or("the library refuses the base")?;
    let mut steps = steps.to_vec();
    let (wanted, edits) = loop {
        let wanted =
            patch::wanted(&base, 0, &steps, &sources).map_err(|found| format!("{found:?}"))?;
        match patch::in_place(&base, &wanted, &sources) {
            Ok(edits) => break (wanted, edits),
            Err(refused) => {
                let before = steps.len();
                let is_refused = |step: &Step| {
                    let mut names = refused
                        .iter()
                        .filter_map(|finding| finding.service.as_ref());
                    names.any(|name| *name == step.subject)
                };
                steps.retain(|step| !is_refused(step));
                if steps.len() == before {
                    // A dependant cannot be edited.
                    steps.retain(|step| step.kind != Kind::Off);
                }
                if steps.len() == before {
                    return Err(format!("{refused:?}"));
                }
            }
        }
    };
    apply(&mut expected, &steps);
    let changed: BTreeSet<_> = edits.iter().map(|edit| edit.span.source).collect();
    let mut texts = String::new();
    for source in changed {
        let text = patch::edited(source, &sources, &edits);
        fs::write(project.folder.join(sources.get(source).path()), &text)
            .map_err(|error| error.to_string())?;
        texts.push_str(&text);
    }
    let result = project
        .config(None)
        .map_err(|error| format!("{error}\n{texts}"))?;
    let mut different = Vec::new();
    differ(
        &result["services"],
        &expected["services"],
        "",
        &mut different,
    );
    if !different.is_empty() {
        return Err(format!("{}\n{texts}", different.join("\n")));
    }
    let result = project
        .load(None, &Sources::default())
        .ok_or("the library refuses the result")?;
    let differences = patch::verify(&base, &result, &wanted);
    if !differences.is_empty() {
        return Err(format!("{differences:?}\n{texts}"));
    }
    Ok(wanted.services.len())
}

/// The library's own comparison finds no difference with the override, and some without.
fn verified(
    project: &Project,
    file: &Path,
    base: &Stack,
    wanted: &patch::WantedStack<'_>,
) -> Result<(), String> {
    let result = project
        .load(Some(file), &Sources::default())
        .ok_or("the library refuses the result")?;
    let differences = patch::verify(base, &result, wanted);
    let without = patch::verify(base, base, wanted);
    if !differences.is_empty() || without.is_empty() != wanted.services.is_empty() {
        return Err(format!("with it: {differences:?}\nwithout: {without:?}"));
    }
    Ok(())
}

/// The paths at which two values differ.
fn differ(is: &Value, should: &Value, place: &str, out: &mut Vec<String>) {
    if let (Value::Object(a), Value::Object(b)) = (is, should) {
        let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
        for key in keys {
            differ(&is[key], &should[key], &format!("{place}/{key}"), out);
        }
    } else if is != should {
        out.push(format!("{place} is {is} and should be {should}"));
    }
}
