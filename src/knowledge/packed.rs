//! The compiled-in table of families: numbers, and all text in one string.
//!
//! With a `static` full of `&str`, the dynamic loader would relocate a pointer for each of them at
//! every start. Here the compiler concatenates all text, and records hold offsets into it.

use crate::evidence::Evidence;

use super::family::{Figure, HostSizing, Importance};
use super::table;

/// A family as `table` writes it. Exists only at compile time.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) role: &'static str,
    pub(super) is_whole_stack: bool,
    pub(super) importance: Importance,
    pub(super) idle: Option<Cell>,
    pub(super) typical: Option<Cell>,
    pub(super) floor: Option<Cell>,
    pub(super) floor_is_tuned: bool,
    pub(super) vendor_minimum: Option<Cell>,
    pub(super) grows_with: &'static str,
    pub(super) sizes_from_host: HostSizing,
    pub(super) host_sizing: &'static str,
}

/// A figure as `table` writes it.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub(super) mib: u32,
    pub(super) evidence: Evidence,
    pub(super) source: &'static str,
}

/// A pattern, command or name, and the index of its family.
pub(super) type Key = (&'static str, u16);

/// A slice of [`Packed::text`].
#[derive(Clone, Copy)]
struct Piece {
    at: u32,
    len: u16,
}

#[derive(Clone, Copy)]
struct PackedCell {
    mib: u32,
    evidence: Evidence,
    source: Piece,
}

#[derive(Clone, Copy)]
struct Record {
    name: Piece,
    role: Piece,
    is_whole_stack: bool,
    importance: Importance,
    figures: [Option<PackedCell>; 4],
    floor_is_tuned: bool,
    grows_with: Piece,
    sizes_from_host: HostSizing,
    host_sizing: Piece,
}

const FAMILIES: usize = table::FAMILIES.len();
const TEXT: usize = text_length();

struct Packed {
    text: [u8; TEXT],
    records: [Record; FAMILIES],
}

static PACKED: Packed = pack();

pub(super) struct Keys<const N: usize> {
    pieces: [(Piece, u16); N],
}

/// Patterns without `*`, sorted.
pub(super) static EXACT: Keys<{ table::EXACT.len() }> = keys(table::EXACT, exact_start());
/// Patterns with `*`.
pub(super) static GLOBS: Keys<{ table::GLOBS.len() }> = keys(table::GLOBS, globs_start());
pub(super) static COMMANDS: Keys<{ table::COMMANDS.len() }> =
    keys(table::COMMANDS, commands_start());
/// Names, sorted.
pub(super) static NAMES: Keys<{ table::NAMES.len() }> = keys(table::NAMES, names_start());

const fn row_length(row: &Row) -> usize {
    let mut length = row.name.len() + row.role.len() + row.grows_with.len() + row.host_sizing.len();
    let cells = [row.idle, row.typical, row.floor, row.vendor_minimum];
    let mut index = 0;
    while index < cells.len() {
        if let Some(cell) = cells[index] {
            length += cell.source.len();
        }
        index += 1;
    }
    length
}

const fn exact_start() -> usize {
    let mut length = 0;
    let mut index = 0;
    while index < FAMILIES {
        length += row_length(&table::FAMILIES[index]);
        index += 1;
    }
    length
}

const fn keys_length(keys: &[Key]) -> usize {
    let mut length = 0;
    let mut index = 0;
    while index < keys.len() {
        length += keys[index].0.len();
        index += 1;
    }
    length
}

const fn globs_start() -> usize {
    exact_start() + keys_length(table::EXACT)
}

const fn commands_start() -> usize {
    globs_start() + keys_length(table::GLOBS)
}

const fn names_start() -> usize {
    commands_start() + keys_length(table::COMMANDS)
}

const fn text_length() -> usize {
    names_start() + keys_length(table::NAMES)
}

struct Packer {
    text: [u8; TEXT],
    used: usize,
}

impl Packer {
    const fn push(&mut self, text: &str) -> Piece {
        let piece = piece(self.used, text);
        let (_, free) = self.text.split_at_mut(self.used);
        let (place, _) = free.split_at_mut(text.len());
        place.copy_from_slice(text.as_bytes());
        self.used += text.len();
        piece
    }

    const fn push_cell(&mut self, cell: Option<Cell>) -> Option<PackedCell> {
        let Some(cell) = cell else { return None };
        Some(PackedCell {
            mib: cell.mib,
            evidence: cell.evidence,
            source: self.push(cell.source),
        })
    }

    const fn push_row(&mut self, row: &Row) -> Record {
        Record {
            name: self.push(row.name),
            role: self.push(row.role),
            is_whole_stack: row.is_whole_stack,
            importance: row.importance,
            figures: [
                self.push_cell(row.idle),
                self.push_cell(row.typical),
                self.push_cell(row.floor),
                self.push_cell(row.vendor_minimum),
            ],
            floor_is_tuned: row.floor_is_tuned,
            grows_with: self.push(row.grows_with),
            sizes_from_host: row.sizes_from_host,
            host_sizing: self.push(row.host_sizing),
        }
    }

    const fn push_keys(&mut self, keys: &[Key]) {
        let mut index = 0;
        while index < keys.len() {
            self.push(keys[index].0);
            index += 1;
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "both are checked, and try_from is not const"
)]
const fn piece(at: usize, text: &str) -> Piece {
    assert!(at <= u32::MAX as usize && text.len() <= u16::MAX as usize);
    Piece {
        at: at as u32,
        len: text.len() as u16,
    }
}

#[expect(
    clippy::large_stack_arrays,
    reason = "only the compiler ever runs this"
)]
const fn pack() -> Packed {
    let mut packer = Packer {
        text: [0; TEXT],
        used: 0,
    };
    let mut records = [Record {
        name: Piece { at: 0, len: 0 },
        role: Piece { at: 0, len: 0 },
        is_whole_stack: false,
        importance: Importance::Optional,
        figures: [None; 4],
        floor_is_tuned: false,
        grows_with: Piece { at: 0, len: 0 },
        sizes_from_host: HostSizing::No,
        host_sizing: Piece { at: 0, len: 0 },
    }; FAMILIES];
    let mut index = 0;
    while index < FAMILIES {
        records[index] = packer.push_row(&table::FAMILIES[index]);
        index += 1;
    }
    packer.push_keys(table::EXACT);
    packer.push_keys(table::GLOBS);
    packer.push_keys(table::COMMANDS);
    packer.push_keys(table::NAMES);
    Packed {
        text: packer.text,
        records,
    }
}

/// The offsets of the keys' text, given the offset of the first.
const fn keys<const N: usize>(list: &[Key], start: usize) -> Keys<N> {
    let mut pieces = [(Piece { at: 0, len: 0 }, 0); N];
    let mut at = start;
    let mut index = 0;
    while index < N {
        let (text, family) = list[index];
        pieces[index] = (piece(at, text), family);
        at += text.len();
        index += 1;
    }
    Keys { pieces }
}

/// All text. The compiler checks that it is UTF-8, so lookups do not have to.
static ALL_TEXT: &str = match std::str::from_utf8(&PACKED.text) {
    Ok(text) => text,
    Err(_) => panic!("texts end to end are a text"),
};

fn bytes(piece: Piece) -> &'static [u8] {
    text(piece).as_bytes()
}

fn text(piece: Piece) -> &'static str {
    let start = piece.at as usize;
    &ALL_TEXT[start..start + usize::from(piece.len)]
}

/// The family with that index, if it exists.
pub(super) fn family(index: u16) -> Option<super::Family<'static>> {
    let record = PACKED.records.get(usize::from(index))?;
    let [idle, typical, floor, vendor_minimum] = record.figures.map(|cell| {
        cell.map(|cell| Figure {
            bytes: u64::from(cell.mib) << 20,
            evidence: cell.evidence,
            source: text(cell.source),
        })
    });
    Some(super::Family {
        name: text(record.name),
        role: text(record.role),
        is_whole_stack: record.is_whole_stack,
        importance: record.importance,
        idle,
        typical,
        floor,
        floor_is_tuned: record.floor_is_tuned,
        vendor_minimum,
        grows_with: text(record.grows_with),
        sizes_from_host: record.sizes_from_host,
        host_sizing: text(record.host_sizing),
    })
}

impl<const N: usize> Keys<N> {
    /// Finds a key and its family. Requires sorted keys.
    pub(super) fn find(&self, key: &str) -> Option<(&'static str, u16)> {
        let at = self
            .pieces
            .binary_search_by(|(piece, _)| bytes(*piece).cmp(key.as_bytes()))
            .ok()?;
        let (piece, family) = self.pieces[at];
        Some((text(piece), family))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static str, u16)> + '_ {
        self.pieces
            .iter()
            .map(|(piece, family)| (text(*piece), *family))
    }

    /// Keys that may match a text, judged by their first characters, with their families.
    pub(super) fn candidates(
        &self,
        subject: &str,
    ) -> impl Iterator<Item = (&'static str, u16)> + '_ {
        let first = subject.bytes().next();
        self.pieces
            .iter()
            .filter(move |(piece, _)| match bytes(*piece).first() {
                Some(b'*') => true,
                byte => byte == first.as_ref(),
            })
            .map(|(piece, family)| (text(*piece), *family))
    }
}
