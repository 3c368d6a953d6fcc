//! Writes `table.rs` from `profiles/instances`, and fails when it is stale.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// One line of a price list, by column.
type Fields = BTreeMap<String, String>;

fn records(path: &Path) -> Vec<Fields> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// Texts end to end, each at an offset, and those that records share by their number.
#[derive(Default)]
struct Texts {
    all: String,
    /// The texts of `all`, for a layout with line breaks.
    lines: Vec<String>,
    words: Vec<(usize, usize)>,
    known: BTreeMap<String, usize>,
}

impl Texts {
    /// Appends a text; its offset and length.
    fn push(&mut self, text: &str) -> (usize, usize) {
        let piece = (self.all.len(), text.len());
        self.all.push_str(text);
        if !text.is_empty() {
            self.lines.push(text.to_owned());
        }
        piece
    }

    /// The number of a shared text.
    fn word(&mut self, text: &str) -> usize {
        if let Some(&word) = self.known.get(text) {
            return word;
        }
        let piece = self.push(text);
        self.words.push(piece);
        self.known.insert(text.to_owned(), self.words.len() - 1);
        self.words.len() - 1
    }
}

/// A decimal number in units of `10^-places`; `_` is none.
fn scaled(text: &str, places: usize) -> String {
    if text.is_empty() {
        return "_".to_owned();
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.trim_end_matches('0');
    assert!(fraction.len() <= places, "{text} is too fine");
    let number: u32 = format!("{whole}{fraction:0<places$}").parse().unwrap();
    number.to_string()
}

/// A number that is 0 where it is not known, and never 0 where it is.
fn or_zero(text: &str, places: usize) -> String {
    match scaled(text, places).as_str() {
        "_" => "0".to_owned(),
        "0" => panic!("0 stands for an unknown number"),
        number => number.to_owned(),
    }
}

/// A key is sorted by its name in lower case, then by its offer.
type Keys = BTreeMap<(String, usize), (usize, usize)>;

struct Table {
    texts: Texts,
    /// Machines by provider and name.
    known: BTreeMap<(String, String), usize>,
    /// Where the name and the aliases of each machine begin.
    names: Vec<(usize, usize)>,
    machines: String,
    offers: String,
    regions: String,
    keys: Keys,
    offer_count: usize,
}

impl Table {
    fn machine(&mut self, provider: &str, fields: &Fields) -> usize {
        let key = (provider.to_owned(), fields["name"].clone());
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        let name = self.texts.push(&fields["name"]);
        let aliases = self.texts.push(&fields["aliases"]);
        let [family, measured_on] =
            ["family", "measured_on"].map(|column| self.texts.word(&fields[column]));
        let [vcpus, memory, memtotal, storage] =
            ["vcpus", "memory_mib", "memtotal_mib", "storage_gb"]
                .map(|column| or_zero(&fields[column], 0));
        let baseline = or_zero(&fields["baseline_percent"], 1);
        let arch = match fields["arch"].as_str() {
            "amd64" => "Amd64",
            "arm64" => "Arm64",
            "any" => "Any",
            other => panic!("{other} is no architecture"),
        };
        writeln!(
            self.machines,
            "    ({} {}) ({} {}) {family} {vcpus} {baseline} {memory} {memtotal} {measured_on} {arch} {storage};",
            name.0, name.1, aliases.0, aliases.1
        )
        .unwrap();
        self.names.push((name.0, aliases.0));
        let index = self.known.len();
        self.known.insert(key, index);
        index
    }

    fn offer(&mut self, provider: &str, fields: &Fields, sources: &BTreeMap<String, String>) {
        let machine = self.machine(provider, fields);
        let [currency, as_of, notes] =
            ["currency", "as_of", "notes"].map(|column| self.texts.word(&fields[column]));
        let source = self.texts.word(&sources[&fields["source"]]);
        let discontinued = match fields["status"].as_str() {
            "discontinued" => true,
            "" => false,
            other => panic!("{other} is no status"),
        };
        let hourly = scaled(&fields["hourly"], 6);
        let monthly = scaled(&fields["monthly"], 2);
        writeln!(
            self.offers,
            "    {machine} {hourly} {monthly} {currency} {as_of} {discontinued} {source} {notes};"
        )
        .unwrap();
        let (name, mut alias) = self.names[machine];
        let mut add = |text: &str, start: usize| {
            let key = (text.to_ascii_lowercase(), self.offer_count);
            self.keys.entry(key).or_insert((start, text.len()));
        };
        add(&fields["name"], name);
        for text in fields["aliases"].split(';').filter(|text| !text.is_empty()) {
            add(text, alias);
            alias += text.len() + 1;
        }
        self.offer_count += 1;
    }
}

/// The text of `table.rs`, given the folder of the price lists.
fn table(folder: &Path) -> String {
    let sources = records(&folder.join("sources.csv"));
    let sources: BTreeMap<String, String> = sources
        .into_iter()
        .map(|fields| (fields["id"].clone(), fields["source"].clone()))
        .collect();
    let mut table = Table {
        texts: Texts::default(),
        known: BTreeMap::new(),
        names: Vec::new(),
        machines: String::new(),
        offers: String::new(),
        regions: String::new(),
        keys: BTreeMap::new(),
        offer_count: 0,
    };
    for region in records(&folder.join("regions.csv")) {
        let (provider, name) = (&region["provider"], &region["region"]);
        let start = table.offer_count;
        writeln!(table.offers, "    // {provider} {name}").unwrap();
        for fields in records(&folder.join(provider).join(format!("{name}.csv"))) {
            table.offer(provider, &fields, &sources);
        }
        let end = table.offer_count;
        writeln!(table.regions, "    {provider:?} {name:?} {start} {end};").unwrap();
    }
    print(&table)
}

fn print(table: &Table) -> String {
    let Texts {
        all, lines, words, ..
    } = &table.texts;
    let mut text = String::from(
        "//! Generated from `profiles/instances` by the test `machine_table_is_current`; do not edit.\n\n\
         use super::packed::{Arch, Key, Machine, Offer, Piece, Region};\n\
         use super::packed::{amount, keys, machines, offers, regions, words};\n\n",
    );
    assert!(u32::try_from(all.len()).is_ok());
    writeln!(
        text,
        "#[rustfmt::skip]\npub(super) static TEXT: &str = \"\\"
    )
    .unwrap();
    for line in lines {
        // A space or an escape at the start of a line would be lost in the literal.
        assert!(
            !line.starts_with(' ') && !line.contains(['\\', '"', '\n']),
            "{line}"
        );
        writeln!(text, "{line}\\").unwrap();
    }
    text.push_str("\";\n");
    let numbers = |pieces: &mut dyn Iterator<Item = String>| {
        let pieces: Vec<String> = pieces.collect();
        pieces.chunks(8).fold(String::new(), |mut lines, chunk| {
            writeln!(lines, "    {};", chunk.join("; ")).unwrap();
            lines
        })
    };
    let keys = table.keys.iter();
    let words = numbers(&mut words.iter().map(|(start, len)| format!("{start} {len}")));
    let keys =
        numbers(&mut keys.map(|((_, offer), (start, len))| format!("{start} {len} {offer}")));
    for (name, item, macro_name, rows) in [
        ("WORDS", "Piece", "words", &words),
        ("MACHINES", "Machine", "machines", &table.machines),
        ("OFFERS", "Offer", "offers", &table.offers),
        ("KEYS", "Key", "keys", &keys),
        ("REGIONS", "Region", "regions", &table.regions),
    ] {
        let is_row = |line: &&str| !line.trim_start().starts_with("//");
        let rows_of = |line: &str| line.matches(';').count();
        let count: usize = rows.lines().filter(is_row).map(rows_of).sum();
        write!(
            text,
            "\n#[rustfmt::skip]\npub(super) static {name}: [{item}; {count}] = {macro_name}![\n{rows}];\n"
        )
        .unwrap();
    }
    text
}

#[test]
fn machine_table_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("src/host/table.rs");
    let expected = table(&root.join("profiles/instances"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &expected).unwrap();
    }
    let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    assert!(
        text == expected,
        "src/host/table.rs is behind profiles/instances: UPDATE=1 cargo test --lib host"
    );
}
