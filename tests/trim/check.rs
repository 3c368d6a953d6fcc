//! One stack with its steps, through the library and through Docker Compose.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use compose_budget::patch;
use compose_budget::plan::Step;
use compose_budget::source::Sources;
use compose_budget::stack::Stack;
use serde_json::Value;

use super::compose::Project;
use super::steps::apply;

/// The override for these steps, once Compose has made of it what the steps say; what is wrong
/// otherwise.
pub(crate) fn check(
    project: &Project,
    steps: impl Fn(&Stack) -> Vec<Step>,
) -> Result<String, String> {
    let mut expected = project.config(None)?;
    let mut sources = Sources::default();
    let base = project
        .load(None, &mut sources)
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

/// The library's own comparison finds nothing with the override, and something without.
fn verified(
    project: &Project,
    file: &Path,
    base: &Stack,
    wanted: &patch::WantedStack<'_>,
) -> Result<(), String> {
    let result = project
        .load(Some(file), &mut Sources::default())
        .ok_or("the library refuses the result")?;
    let differences = patch::verify(base, &result, wanted);
    let without = patch::verify(base, base, wanted);
    if !differences.is_empty() || without.is_empty() != wanted.services.is_empty() {
        return Err(format!("with it: {differences:?}\nwithout: {without:?}"));
    }
    Ok(())
}

/// The places at which two values are different.
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
