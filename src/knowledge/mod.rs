//! What is known of images, and what the files say of the programs in them.
//!
//! [`family`] and `table` are the knowledge itself, written from `profiles/images` and ready at
//! compile time; [`families`] says which family a service belongs to, and [`facts`] what its
//! containers run. Knows nothing of totals or verdicts, and reads no file but through its
//! [`Context`].

pub mod arguments;
pub mod environment;
pub mod facts;
pub mod families;
mod family;
#[cfg(test)]
pub(crate) mod fixture;
mod hints;
mod need;
mod own;
mod packed;
mod pattern;
pub mod reference;
pub mod setting;
mod starters;
mod table;
mod word;

pub use facts::{Context, Files};
pub use families::{By, Match};
pub use family::{Family, Figure, HostSizing, Importance};
pub use need::Need;
pub use own::OwnFamily;
pub use setting::{Input, Setting};

/// The image patterns of a built-in family; empty if there is no such family.
pub fn patterns(family: &str) -> Vec<String> {
    let of_it =
        |(_, index): &(&str, u16)| packed::family(*index).is_some_and(|found| found.name == family);
    let all = packed::EXACT.iter().chain(packed::GLOBS.iter());
    all.filter(of_it)
        .map(|(pattern, _)| pattern.to_owned())
        .collect()
}

/// All built-in families, by name.
pub fn families() -> impl Iterator<Item = Family<'static>> {
    (0..).map_while(packed::family)
}

#[cfg(test)]
mod tests;
