//! Profiles that would start what a plan switches off.

use compose_spec_loader::finding::Finding;
use compose_spec_loader::stack::Stack;

use super::desired::WantedStack;
use super::override_file::OFF_PROFILE;

/// Checks that none of the requested profiles starts a service that the plan switches off: it is
/// switched off by a profile.
///
/// # Errors
///
/// A requested profile that starts it.
pub fn check_profiles(
    profiles: &[String],
    stack: &Stack,
    wanted: &WantedStack<'_>,
) -> Result<(), Vec<Finding>> {
    let starts_all = profiles.iter().find(|it| *it == "*" || *it == OFF_PROFILE);
    let off = wanted.services.iter().find(|it| it.off.is_some());
    let (Some(profile), Some(off)) = (starts_all, off) else {
        return Ok(());
    };
    let message = format!(
        "the profile `{profile}` also starts services that the plan switches off, such as {}: they \
         get the profile `{OFF_PROFILE}`",
        off.service.name
    );
    let mut named: Vec<&str> = Vec::new();
    for service in &stack.services {
        let profiles = service.profiles.iter().map(String::as_str);
        named.extend(profiles.filter(|it| *it != OFF_PROFILE));
    }
    named.sort_unstable();
    named.dedup();
    let help = match named[..] {
        [] => "remove the profile: no service has one".to_owned(),
        _ => format!("activate only the profiles you need: {}", named.join(", ")),
    };
    Err(vec![
        Finding::error("starts-what-is-off", message).help(help),
    ])
}
