//! What is known of images, and what a container will probably take.
//!
//! [`family`] and `table` are the knowledge itself, written from `profiles/images` and ready at
//! compile time; [`families`] says which family a service belongs to. [`runtimes`] has one file
//! per program whose memory follows from its settings, and [`expected`] puts both together. Knows
//! nothing of totals or verdicts, and reads no file but through its [`Context`].

pub mod arguments;
pub mod celery;
pub mod development;
pub mod environment;
mod expected;
pub mod facts;
pub mod families;
mod family;
#[cfg(test)]
pub(crate) mod fixture;
pub mod follow;
mod hints;
pub mod java;
mod need;
pub mod node;
mod own;
mod packed;
mod pattern;
pub mod reference;
pub mod runtimes;
pub mod servers;
pub mod setting;
mod starters;
mod table;
mod word;

pub use expected::{Known, look_up};
pub use facts::{Context, Files};
pub use families::{By, Match};
pub use family::{Family, Figure, HostSizing, Importance};
pub use need::Need;
pub use own::OwnFamily;
pub use setting::{Input, Setting};

/// The patterns of images of a family that is built in; none where there is no such family.
pub fn patterns(family: &str) -> Vec<String> {
    let of_it =
        |(_, index): &(&str, u16)| packed::family(*index).is_some_and(|found| found.name == family);
    let all = packed::EXACT.iter().chain(packed::GLOBS.iter());
    all.filter(of_it)
        .map(|(pattern, _)| pattern.to_owned())
        .collect()
}

/// Every family that is built in, by name.
pub fn families() -> impl Iterator<Item = Family<'static>> {
    (0..).map_while(packed::family)
}

#[cfg(test)]
mod tests;
