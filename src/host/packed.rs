//! The compiled-in catalogue: numbers, and all text in one string.
//!
//! `table.rs` is generated in this form. A lookup parses nothing, and records hold offsets instead
//! of pointers, so the dynamic loader has nothing to relocate.

use std::cmp::Ordering;

use super::table;

/// A catalogue. Tests use small ones.
#[derive(Debug)]
pub(super) struct Catalogue {
    /// The text that every [`Piece`] points into.
    pub(super) text: &'static str,
    /// Texts that many records share. A [`Word`] is an index into them.
    pub(super) words: &'static [Piece],
    /// Each machine once, regardless of how many regions sell it.
    pub(super) machines: &'static [Machine],
    /// The rows of all price lists, ordered by `regions` and then as in the files.
    pub(super) offers: &'static [Offer],
    /// All names and aliases, sorted by name (ASCII case-insensitive), then by offer.
    pub(super) keys: &'static [Key],
    /// The price lists. A provider's regions are adjacent; the first is its default.
    pub(super) regions: &'static [Region],
}

/// The catalogue from `profiles/instances`.
pub(super) static CATALOGUE: Catalogue = Catalogue {
    text: table::TEXT,
    words: &table::WORDS,
    machines: &table::MACHINES,
    offers: &table::OFFERS,
    keys: &table::KEYS,
    regions: &table::REGIONS,
};

/// A slice of [`Catalogue::text`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) start: u32,
    pub(super) len: u16,
}

/// An index into [`Catalogue::words`].
pub(super) type Word = u16;

/// The properties of a machine that are the same in every region.
#[derive(Debug)]
pub(super) struct Machine {
    pub(super) name: Piece,
    /// Separated by `;`.
    pub(super) aliases: Piece,
    pub(super) family: Word,
    /// 0 if unknown.
    pub(super) vcpus: u16,
    /// In tenths of a percent; 0 if not burstable.
    pub(super) baseline: u16,
    pub(super) memory_mib: u32,
    /// 0 if not measured.
    pub(super) memtotal_mib: u32,
    pub(super) measured_on: Word,
    pub(super) arch: Arch,
    /// 0 if none.
    pub(super) storage_gb: u32,
}

/// The price of a machine in one region.
#[derive(Debug)]
pub(super) struct Offer {
    /// An index into [`Catalogue::machines`].
    pub(super) machine: u16,
    pub(super) hourly_micros: Option<u32>,
    pub(super) monthly_cents: Option<u32>,
    pub(super) currency: Word,
    pub(super) as_of: Word,
    pub(super) is_discontinued: bool,
    pub(super) source: Word,
    pub(super) notes: Word,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Arch {
    Amd64,
    Arm64,
    /// For rows that are not products.
    Any,
}

/// A name or alias, and an offer of its machine.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: Piece,
    /// An index into [`Catalogue::offers`].
    pub(super) offer: u16,
}

/// The price list of one provider in one region.
#[derive(Debug, Clone, Copy)]
pub struct Region {
    /// The provider's key, such as `aws`.
    pub provider: &'static str,
    /// The provider's name of the region. `all` stands for regions with the same prices, `default`
    /// for the usual prices where some regions cost more.
    pub name: &'static str,
    /// Its first offer.
    pub(super) start: u16,
    /// The first offer of the next region.
    pub(super) end: u16,
}

impl Arch {
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Amd64 => "amd64",
            Self::Arm64 => "arm64",
            Self::Any => "any",
        }
    }
}

impl Catalogue {
    pub(super) fn text(&self, piece: Piece) -> &'static str {
        let start = piece.start as usize;
        &self.text[start..start + usize::from(piece.len)]
    }

    pub(super) fn word(&self, word: Word) -> &'static str {
        self.text(self.words[usize::from(word)])
    }

    /// The offers of machines with that name or alias, in the order of the catalogue.
    pub(super) fn offers_called(&self, name: &str) -> impl Iterator<Item = u16> + use<> {
        let below = |key: &Key| compare(self.text(key.name), name).is_lt();
        let first = self.keys.partition_point(below);
        let keys = &self.keys[first..];
        let count = keys
            .iter()
            .take_while(|key| self.text(key.name).eq_ignore_ascii_case(name))
            .count();
        keys[..count].iter().map(|key| key.offer)
    }

    pub(super) fn region_of(&self, offer: u16) -> &'static Region {
        let index = self.regions.partition_point(|region| region.end <= offer);
        &self.regions[index]
    }
}

fn compare(a: &str, b: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    a.bytes().map(lower).cmp(b.bytes().map(lower))
}

/// Builds the rows of `table.rs`. `_` is an unknown amount.
macro_rules! amount {
    (_) => {
        None
    };
    ($amount:literal) => {
        Some($amount)
    };
}

macro_rules! words {
    ($($start:literal $len:literal;)*) => {
        [$(Piece { start: $start, len: $len }),*]
    };
}

macro_rules! machines {
    ($(($name:literal $name_len:literal) ($aliases:literal $aliases_len:literal)
        $family:literal $vcpus:literal $baseline:literal $memory:literal $memtotal:literal
        $measured_on:literal $arch:ident $storage:literal;)*) => {
        [$(Machine {
            name: Piece { start: $name, len: $name_len },
            aliases: Piece { start: $aliases, len: $aliases_len },
            family: $family,
            vcpus: $vcpus,
            baseline: $baseline,
            memory_mib: $memory,
            memtotal_mib: $memtotal,
            measured_on: $measured_on,
            arch: Arch::$arch,
            storage_gb: $storage,
        }),*]
    };
}

macro_rules! offers {
    ($($machine:literal $hourly:tt $monthly:tt $currency:literal $as_of:literal
        $is_discontinued:literal $source:literal $notes:literal;)*) => {
        [$(Offer {
            machine: $machine,
            hourly_micros: amount!($hourly),
            monthly_cents: amount!($monthly),
            currency: $currency,
            as_of: $as_of,
            is_discontinued: $is_discontinued,
            source: $source,
            notes: $notes,
        }),*]
    };
}

macro_rules! keys {
    ($($start:literal $len:literal $offer:literal;)*) => {
        [$(Key { name: Piece { start: $start, len: $len }, offer: $offer }),*]
    };
}

macro_rules! regions {
    ($($provider:literal $name:literal $start:literal $end:literal;)*) => {
        [$(Region { provider: $provider, name: $name, start: $start, end: $end }),*]
    };
}

pub(super) use {amount, keys, machines, offers, regions, words};
