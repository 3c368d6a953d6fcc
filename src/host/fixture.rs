//! A small catalogue for tests.

use super::packed::{Arch, Catalogue, Key, Machine as Record, Offer, Piece, Region};

/// Two providers that sell a `small`, and one whose default region lacks two machines.
pub(super) static SHOPS: Catalogue = Catalogue {
    text: "smalltiny;n-1largewesternroaming",
    words: &[EMPTY],
    machines: &[
        machine(piece(0, 5), piece(5, 8)),
        machine(piece(0, 5), EMPTY),
        machine(piece(13, 5), EMPTY),
        machine(piece(18, 7), EMPTY),
        machine(piece(25, 7), EMPTY),
    ],
    offers: &[
        offer(0),
        offer(1),
        offer(2),
        offer(1),
        offer(3),
        offer(4),
        offer(4),
    ],
    keys: &[
        key(piece(13, 5), 2),
        key(piece(10, 3), 0),
        key(piece(25, 7), 5),
        key(piece(25, 7), 6),
        key(piece(0, 5), 0),
        key(piece(0, 5), 1),
        key(piece(0, 5), 3),
        key(piece(5, 4), 0),
        key(piece(18, 7), 4),
    ],
    regions: &[
        region("north", "here", 0, 1),
        region("south", "east", 1, 3),
        region("south", "west", 3, 6),
        region("south", "pole", 6, 7),
    ],
};

const EMPTY: Piece = piece(0, 0);

const fn piece(start: u32, len: u16) -> Piece {
    Piece { start, len }
}

const fn key(name: Piece, offer: u16) -> Key {
    Key { name, offer }
}

const fn machine(name: Piece, aliases: Piece) -> Record {
    Record {
        name,
        aliases,
        family: 0,
        vcpus: 1,
        baseline: 0,
        memory_mib: 1024,
        memtotal_mib: 0,
        measured_on: 0,
        arch: Arch::Amd64,
        storage_gb: 0,
    }
}

const fn offer(machine: u16) -> Offer {
    Offer {
        machine,
        hourly_micros: Some(10_000),
        monthly_cents: None,
        currency: 0,
        as_of: 0,
        is_discontinued: false,
        source: 0,
        notes: 0,
    }
}

const fn region(provider: &'static str, name: &'static str, start: u16, end: u16) -> Region {
    Region {
        provider,
        name,
        start,
        end,
    }
}
