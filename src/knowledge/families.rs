//! Finds the family of a service.

use compose_spec_loader::stack::Service;

use super::arguments::Invocation;
use super::facts::running;
use super::{Family, OwnFamily, hints, packed, pattern, reference::Reference};

/// The family of a service and what identified it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match<'a> {
    pub family: Family<'a>,
    pub by: By<'a>,
}

/// What identified the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// A pattern that its image matches.
    Image(&'a str),
    /// The command that it runs, if no pattern matches the image.
    Command(&'a str),
    /// The name of a script that it runs. A guess.
    Script(&'a str),
    /// The last component of its image's name. A guess.
    ImageName(&'a str),
    /// The service name. The weakest guess.
    ServiceName(&'a str),
}

impl By<'_> {
    /// Whether only a name identified it. Every figure is then assumed.
    pub fn is_only_a_name(&self) -> bool {
        !matches!(self, Self::Image(_) | Self::Command(_))
    }
}

/// The family of a service: by its image, else by its command, else by its name. Families from
/// `.budget.yml` come before built-in ones.
pub fn family_of<'a>(
    service: &Service,
    invocations: &[Invocation],
    own: &'a [OwnFamily],
) -> Option<Match<'a>> {
    let reference = service
        .image
        .as_deref()
        .filter(|image| !image.is_empty())
        .map(Reference::parse);
    reference
        .and_then(|reference| by_image(reference, own))
        .or_else(|| by_command(invocations))
        .or_else(|| by_image_name(reference?, own))
        .or_else(|| by_script(invocations))
        .or_else(|| {
            let (family, name) = hints::family(&service.name)?;
            Some(Match {
                family,
                by: By::ServiceName(name),
            })
        })
}

/// The family that a container of a larger product resembles, by command and name:
/// `ghcr.io/mailcow/unbound` is part of mailcow and a DNS server.
pub(crate) fn part_of_stack<'a>(
    service: &Service,
    invocations: &[Invocation],
) -> Option<Match<'a>> {
    let by_name = || {
        let reference = Reference::parse(service.image.as_deref()?);
        let (family, name) = hints::family(reference.last())?;
        Some(Match {
            family,
            by: By::ImageName(name),
        })
    };
    by_command(invocations).or_else(by_name)
}

/// The family whose matching pattern has the most literal characters.
pub fn by_image<'a>(reference: Reference<'_>, own: &'a [OwnFamily]) -> Option<Match<'a>> {
    let with_tag = format!("{}:{}", reference.name, reference.tag.unwrap_or("latest"));
    let subject = |pattern: &str| {
        if pattern.contains(':') {
            with_tag.as_str()
        } else {
            reference.name
        }
    };
    let of_team = own
        .iter()
        .flat_map(|family| family.images.iter().map(move |image| (image, family)))
        .filter(|(image, _)| pattern::matches(image, subject(image)))
        .max_by_key(|(image, _)| pattern::literal(image));
    if let Some((image, family)) = of_team {
        return Some(Match {
            family: family.family(),
            by: By::Image(image),
        });
    }
    let exact = [with_tag.as_str(), reference.name]
        .into_iter()
        .find_map(|name| packed::EXACT.find(name));
    // No other match can have more literal characters than the text itself.
    let exact = exact.map(|(pattern, family)| (pattern.len(), pattern, family));
    let globs = packed::GLOBS
        .candidates(reference.name)
        .filter(|(glob, _)| pattern::matches(glob, subject(glob)))
        .map(|(glob, family)| (pattern::literal(glob), glob, family));
    let (_, pattern, family) = exact.into_iter().chain(globs).max_by_key(|found| found.0)?;
    Some(Match {
        family: packed::family(family)?,
        by: By::Image(pattern),
    })
}

/// The family of the last long-running program that is known.
fn by_command<'a>(invocations: &[Invocation]) -> Option<Match<'a>> {
    running(invocations).rev().find_map(|invocation| {
        let (command, family) = commands(invocation).next()?;
        Some(Match {
            family: packed::family(family)?,
            by: By::Command(command),
        })
    })
}

/// The family commands that match a program, with their families.
fn commands(invocation: &Invocation) -> impl Iterator<Item = (&'static str, u16)> {
    let candidates = packed::COMMANDS.candidates(invocation.program());
    let is_it =
        |(command, _): &(&str, u16)| invocation.matches(command) && !does_not_serve(invocation);
    candidates.filter(is_it)
}

/// Whether a tool that serves by default runs another subcommand: to build, or to preview a build.
/// <https://vite.dev/guide/cli>
fn does_not_serve(one: &Invocation) -> bool {
    let others = [
        "build",
        "preview",
        "optimize",
        "--version",
        "-v",
        "--help",
        "-h",
    ];
    one.program() == "vite" && others.iter().any(|word| one.has(word))
}

/// The command of a family that matches a program.
pub(crate) fn command_of(family: &str, invocation: &Invocation) -> Option<&'static str> {
    let is_of = |index: u16| packed::family(index).is_some_and(|found| found.name == family);
    let mut found = commands(invocation).filter(|(_, index)| is_of(*index));
    found.next().map(|(command, _)| command)
}

/// Whether a program matches one of that family's commands.
pub fn is_run_by(family: &str, invocation: &Invocation) -> bool {
    command_of(family, invocation).is_some()
}

/// An image on another registry, or one whose name ends in a product's name.
fn by_image_name<'a>(reference: Reference<'_>, own: &'a [OwnFamily]) -> Option<Match<'a>> {
    let bare = Reference {
        name: reference.without_host(),
        ..reference
    };
    let elsewhere = (bare.name != reference.name)
        .then(|| by_image(bare, own))
        .flatten();
    let (family, name) = match elsewhere {
        Some(Match {
            family,
            by: By::Image(pattern),
        }) => (family, pattern),
        _ => hints::family(reference.last())?,
    };
    Some(Match {
        family,
        by: By::ImageName(name),
    })
}

/// Matches script names such as `nginx-entrypoint.sh`.
fn by_script<'a>(invocations: &[Invocation]) -> Option<Match<'a>> {
    running(invocations).rev().find_map(|invocation| {
        let script = invocation.program().strip_suffix(".sh")?;
        let (family, name) = hints::family(script)?;
        Some(Match {
            family,
            by: By::Script(name),
        })
    })
}
