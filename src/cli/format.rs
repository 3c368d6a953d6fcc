//! The names of the formats.

use std::sync::LazyLock;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::output::findings::FindingsFormat;
use crate::output::{Format, ListFormat};

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        static ALL: LazyLock<Vec<Format>> = LazyLock::new(|| {
            let lists = ListFormat::value_variants().iter().copied();
            let findings = FindingsFormat::value_variants().iter().copied();
            let lists = lists.map(Format::List);
            lists.chain(findings.map(Format::Findings)).collect()
        });
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::List(format) => format.to_possible_value(),
            Self::Findings(format) => format.to_possible_value(),
        }
    }
}
