//! Generates `src/host/table.rs` from `profiles/instances`.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::path::Path;

use anyhow::{Context as _, bail, ensure};

use crate::Generated;

/// A line of a price list, by column.
struct Line(BTreeMap<String, String>);

impl Line {
    fn get(&self, column: &str) -> anyhow::Result<&str> {
        let field = self.0.get(column).with_context(|| format!("no {column}"))?;
        Ok(field)
    }
}

fn lines(path: &Path) -> anyhow::Result<Vec<Line>> {
    let mut reader =
        csv::Reader::from_path(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines = reader.deserialize().map(|line| Ok(Line(line?)));
    lines
        .collect::<csv::Result<_>>()
        .with_context(|| path.display().to_string())
}

/// The offset and length of a text in [`Texts::all`].
#[derive(Clone, Copy)]
struct Piece {
    start: usize,
    len: usize,
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.start, self.len)
    }
}

/// Concatenated texts, by offset, and shared texts, by index.
#[derive(Default)]
struct Texts {
    all: String,
    /// The lines of `all`, for the layout of the literal.
    lines: Vec<String>,
    words: Vec<Piece>,
    known: BTreeMap<String, usize>,
}

impl Texts {
    fn push(&mut self, text: &str) -> Piece {
        let piece = Piece {
            start: self.all.len(),
            len: text.len(),
        };
        self.all.push_str(text);
        if !text.is_empty() {
            self.lines.push(text.to_owned());
        }
        piece
    }

    /// The index of a shared text.
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

/// A decimal number in units of `10^-places`; `None` if the field is empty.
fn scaled(text: &str, places: usize) -> anyhow::Result<Option<u32>> {
    if text.is_empty() {
        return Ok(None);
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.trim_end_matches('0');
    ensure!(fraction.len() <= places, "{text} has too many digits");
    let digits = format!("{whole}{fraction:0<places$}");
    let number = digits.parse().with_context(|| format!("{text:?}"))?;
    Ok(Some(number))
}

/// A price. The macros of the table read `_` as unknown.
fn price(text: &str, places: usize) -> anyhow::Result<String> {
    let price = scaled(text, places)?;
    Ok(price.map_or_else(|| "_".to_owned(), |price| price.to_string()))
}

/// A number that is 0 if unknown, and never 0 otherwise.
fn or_zero(text: &str, places: usize) -> anyhow::Result<u32> {
    let number = scaled(text, places)?;
    ensure!(number != Some(0), "0 stands for an unknown number");
    Ok(number.unwrap_or(0))
}

struct Machine {
    index: usize,
    name: Piece,
    aliases: Piece,
}

#[derive(Default)]
struct Table {
    texts: Texts,
    /// By provider and name.
    known: BTreeMap<(String, String), Machine>,
    machines: String,
    offers: String,
    offer_count: usize,
    regions: String,
    /// Names in lower case with their offers, the sort order of the table.
    keys: BTreeMap<(String, usize), Piece>,
}

impl Table {
    fn machine(&mut self, provider: &str, line: &Line) -> anyhow::Result<&Machine> {
        let key = (provider.to_owned(), line.get("name")?.to_owned());
        if !self.known.contains_key(&key) {
            let machine = self.new_machine(line)?;
            self.known.insert(key.clone(), machine);
        }
        Ok(&self.known[&key])
    }

    fn new_machine(&mut self, line: &Line) -> anyhow::Result<Machine> {
        let machine = Machine {
            index: self.known.len(),
            name: self.texts.push(line.get("name")?),
            aliases: self.texts.push(line.get("aliases")?),
        };
        let arch = match line.get("arch")? {
            "amd64" => "Amd64",
            "arm64" => "Arm64",
            "any" => "Any",
            other => bail!("{other} is no architecture"),
        };
        let family = self.texts.word(line.get("family")?);
        let measured_on = self.texts.word(line.get("measured_on")?);
        let number = |column, places| {
            let number = or_zero(line.get(column)?, places);
            number.with_context(|| String::from(column))
        };
        writeln!(
            self.machines,
            "    ({}) ({}) {family} {} {} {} {} {measured_on} {arch} {};",
            machine.name,
            machine.aliases,
            number("vcpus", 0)?,
            number("baseline_percent", 1)?,
            number("memory_mib", 0)?,
            number("memtotal_mib", 0)?,
            number("storage_gb", 0)?,
        )?;
        Ok(machine)
    }

    fn offer(
        &mut self,
        provider: &str,
        line: &Line,
        sources: &BTreeMap<String, String>,
    ) -> anyhow::Result<()> {
        let &Machine {
            index,
            name,
            aliases,
        } = self.machine(provider, line)?;
        let currency = self.texts.word(line.get("currency")?);
        let as_of = self.texts.word(line.get("as_of")?);
        let notes = self.texts.word(line.get("notes")?);
        let source = line.get("source")?;
        let source = sources
            .get(source)
            .with_context(|| format!("{source} is not in sources.csv"))?;
        let source = self.texts.word(source);
        let discontinued = match line.get("status")? {
            "discontinued" => true,
            "" => false,
            other => bail!("{other} is no status"),
        };
        let hourly = price(line.get("hourly")?, 6)?;
        let monthly = price(line.get("monthly")?, 2)?;
        writeln!(
            self.offers,
            "    {index} {hourly} {monthly} {currency} {as_of} {discontinued} {source} {notes};"
        )?;
        self.key(line.get("name")?, name.start);
        let mut start = aliases.start;
        for alias in line.get("aliases")?.split(';') {
            if !alias.is_empty() {
                self.key(alias, start);
            }
            start += alias.len() + 1;
        }
        self.offer_count += 1;
        Ok(())
    }

    /// Adds a name at an offset for the current offer.
    fn key(&mut self, name: &str, start: usize) {
        let key = (name.to_ascii_lowercase(), self.offer_count);
        let len = name.len();
        self.keys.entry(key).or_insert(Piece { start, len });
    }

    fn print(&self) -> anyhow::Result<String> {
        let mut text = String::from(
            "//! Generated from `profiles/instances` by `cargo xtask generate`; do not edit.\n\n\
             use super::packed::{Arch, Key, Machine, Offer, Piece, Region};\n\
             use super::packed::{amount, keys, machines, offers, regions, words};\n\n\
             #[rustfmt::skip]\npub(super) static TEXT: &str = \"\\\n",
        );
        u32::try_from(self.texts.all.len()).context("the offsets of texts are 32 bits wide")?;
        for line in &self.texts.lines {
            // Spaces and escapes at the start of a line would be lost in the literal.
            let is_literal = !line.starts_with(' ') && !line.contains(['\\', '"', '\n']);
            ensure!(is_literal, "{line:?} cannot be written as it is");
            writeln!(text, "{line}\\")?;
        }
        text.push_str("\";\n");
        let words: Vec<String> = self.texts.words.iter().map(Piece::to_string).collect();
        let keys = self.keys.iter();
        let keys: Vec<String> = keys
            .map(|((_, offer), piece)| format!("{piece} {offer}"))
            .collect();
        for (name, item, macro_name, rows) in [
            ("WORDS", "Piece", "words", &in_columns(&words)),
            ("MACHINES", "Machine", "machines", &self.machines),
            ("OFFERS", "Offer", "offers", &self.offers),
            ("KEYS", "Key", "keys", &in_columns(&keys)),
            ("REGIONS", "Region", "regions", &self.regions),
        ] {
            let is_row = |line: &&str| !line.trim_start().starts_with("//");
            let rows_of = |line: &str| line.matches(';').count();
            let count: usize = rows.lines().filter(is_row).map(rows_of).sum();
            write!(
                text,
                "\n#[rustfmt::skip]\npub(super) static {name}: [{item}; {count}] = {macro_name}![\n{rows}];\n"
            )?;
        }
        Ok(text)
    }
}

/// Short rows, eight per line.
fn in_columns(rows: &[String]) -> String {
    let lines = rows.chunks(8).map(|row| row.join("; "));
    lines.map(|line| ["    ", &line, ";\n"].concat()).collect()
}

pub fn table(root: &Path) -> anyhow::Result<Generated> {
    let folder = root.join("profiles/instances");
    let mut sources = BTreeMap::new();
    for line in lines(&folder.join("sources.csv"))? {
        sources.insert(line.get("id")?.to_owned(), line.get("source")?.to_owned());
    }
    let mut table = Table::default();
    for region in lines(&folder.join("regions.csv"))? {
        let (provider, name) = (region.get("provider")?, region.get("region")?);
        let start = table.offer_count;
        writeln!(table.offers, "    // {provider} {name}")?;
        for line in lines(&folder.join(provider).join(format!("{name}.csv")))? {
            let added = table.offer(provider, &line, &sources);
            added.with_context(|| format!("{provider}/{name}.csv: {:?}", line.0))?;
        }
        let end = table.offer_count;
        writeln!(table.regions, "    {provider:?} {name:?} {start} {end};")?;
    }
    Ok(Generated {
        path: "src/host/table.rs",
        text: table.print()?,
    })
}
