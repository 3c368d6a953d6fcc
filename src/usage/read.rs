//! What `docker stats` prints, told apart by looking: lines of JSON, or its table, with or without
//! the sequences by which it redraws a terminal; once or many times in one file.

use serde::Deserialize;

use crate::finding::Finding;
use crate::source::{SourceId, Sources, Span};

use super::size::bytes;

/// What was seen of one container at one time. Sizes are bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The container's name.
    pub container: String,
    /// What it took.
    pub memory: u64,
    /// What it could have taken: its limit, or the machine's memory.
    pub limit: Option<u64>,
    /// Hundredths of a CPU.
    pub cpu_percent: Option<f64>,
}

/// Everything that was seen, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Usage {
    /// One for each container and time.
    pub samples: Vec<Sample>,
}

/// Reads what `docker stats` or `docker compose stats` printed.
///
/// # Errors
///
/// Every line that is neither, or that there is no sample at all.
pub fn read(source: SourceId, sources: &Sources) -> Result<Usage, Vec<Finding>> {
    let text = sources.get(source).text();
    let mut reader = Reader {
        source,
        columns: None,
        usage: Usage::default(),
        wrong: Vec::new(),
        rows: 0,
    };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        reader.line(line.trim_end_matches(['\n', '\r']), start);
        start += line.len();
    }
    if reader.wrong.is_empty() && reader.rows == 0 {
        let nothing = Finding::error("no-usage", "there is no sample in it")
            .at(Span::new(source, 0, 0))
            .help("write one with: docker stats --no-stream --format json");
        return Err(vec![nothing]);
    }
    if reader.wrong.is_empty() {
        Ok(reader.usage)
    } else {
        Err(reader.wrong)
    }
}

/// More wrong lines than this are not listed: the file is something else.
const MOST_WRONG: usize = 10;

struct Reader {
    source: SourceId,
    columns: Option<Columns>,
    usage: Usage,
    wrong: Vec<Finding>,
    /// Lines about a container, also those of containers that do not run.
    rows: usize,
}

/// A line of `--format json`; other fields do not matter here.
#[derive(Deserialize)]
struct Line {
    #[serde(alias = "name")]
    #[serde(rename = "Name")]
    name: String,
    #[serde(alias = "mem_usage")]
    #[serde(rename = "MemUsage")]
    memory: String,
    #[serde(alias = "cpu_percent")]
    #[serde(rename = "CPUPerc", default)]
    cpu: String,
}

impl Reader {
    fn line(&mut self, line: &str, start: usize) {
        let plain = without_escapes(line);
        let plain = plain.trim_start_matches('\u{feff}');
        let trimmed = plain.trim();
        // A list of objects is as good as one object on each line.
        let object = trimmed.trim_matches(['[', ']', ',']).trim();
        if object.is_empty() {
            return;
        }
        if object.starts_with('{') {
            let deserializer = serde_json::Deserializer::from_str(object);
            for found in deserializer.into_iter::<Line>() {
                match found {
                    Ok(found) => self.sample(&found.name, &found.memory, &found.cpu, line, start),
                    Err(error) => {
                        let what =
                            format!("this is no line of `docker stats --format json`: {error}");
                        self.refuse(what, line, start);
                        break;
                    }
                }
            }
        } else if let Some(columns) = Columns::of(plain) {
            self.columns = Some(columns);
        } else if let Some(columns) = self.columns {
            match columns.cells(plain) {
                Some((name, memory, cpu)) => self.sample(name, memory, cpu, line, start),
                None => self.refuse(
                    "this is no row of the table above it".to_owned(),
                    line,
                    start,
                ),
            }
        } else {
            let what = "this is neither JSON nor a table of `docker stats`".to_owned();
            self.refuse(what, line, start);
        }
    }

    fn sample(&mut self, name: &str, memory: &str, cpu: &str, line: &str, start: usize) {
        self.rows += 1;
        let (used, limit) = memory.split_once('/').unwrap_or((memory, ""));
        // A container that does not run has dashes.
        if used.trim() == "--" {
            return;
        }
        let Some(used) = bytes(used) else {
            let what = format!("`{}` is no amount of memory", used.trim());
            return self.refuse(what, line, start);
        };
        self.usage.samples.push(Sample {
            container: name.trim().trim_start_matches('/').to_owned(),
            memory: used,
            limit: bytes(limit),
            cpu_percent: cpu
                .trim()
                .trim_end_matches('%')
                .parse()
                .ok()
                .filter(|cpu: &f64| cpu.is_finite()),
        });
    }

    fn refuse(&mut self, what: String, line: &str, start: usize) {
        if self.wrong.len() < MOST_WRONG {
            let finding = Finding::error("bad-usage", what)
                .at(Span::new(self.source, start, start + line.len()))
                .help("expected is what `docker stats --no-stream` prints, as a table or with --format json");
            self.wrong.push(finding);
        }
    }
}

/// Where the columns of a table start, in characters.
#[derive(Debug, Clone, Copy)]
struct Columns {
    name: usize,
    name_end: usize,
    cpu: usize,
    memory: usize,
    memory_end: usize,
}

impl Columns {
    /// The columns of a header; nothing for any other line.
    fn of(line: &str) -> Option<Self> {
        let at = |title: &str| Some(line[..line.find(title)?].chars().count());
        let name = at("NAME")?;
        let memory = at("MEM USAGE").or_else(|| at("MEMORY"))?;
        let cpu = at("CPU %")?;
        Some(Self {
            name,
            name_end: cpu,
            cpu,
            memory,
            memory_end: at("MEM %").unwrap_or(usize::MAX),
        })
        .filter(|columns| columns.name < columns.cpu && columns.cpu < columns.memory)
    }

    fn cells(self, line: &str) -> Option<(&str, &str, &str)> {
        let cell = |from: usize, to: usize| {
            let start = line.char_indices().nth(from)?.0;
            let end = line.char_indices().nth(to).map_or(line.len(), |(at, _)| at);
            Some(line.get(start..end)?.trim())
        };
        let name = cell(self.name, self.name_end)?;
        let cells = (
            name,
            cell(self.memory, self.memory_end)?,
            cell(self.cpu, self.memory)?,
        );
        (!name.is_empty()).then_some(cells)
    }
}

/// The text without the escape sequences by which a terminal is redrawn.
fn without_escapes(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character != '\u{1b}' {
            plain.push(character);
            continue;
        }
        // CSI: parameters and intermediates, then one final byte.
        if characters.next() == Some('[') {
            for follows in characters.by_ref() {
                if ('\u{40}'..='\u{7e}').contains(&follows) {
                    break;
                }
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<Vec<(String, u64)>, Vec<String>> {
        let mut sources = Sources::default();
        let source = sources.add("stats", text);
        let samples = |usage: Usage| {
            let samples = usage.samples.into_iter();
            samples
                .map(|one| (one.container, one.memory >> 10))
                .collect()
        };
        let told = |found: Vec<Finding>| found.into_iter().map(|one| one.message).collect();
        read(source, &sources).map(samples).map_err(told)
    }

    fn sample(name: &str, kib: u64) -> (String, u64) {
        (name.to_owned(), kib)
    }

    const TABLE: &str = "\
CONTAINER ID   NAME             CPU %     MEM USAGE / LIMIT     MEM %     NET I/O       BLOCK I/O   PIDS
f3a1b2c3d4e5   shop-web-1       0.50%     45.5MiB / 512MiB      8.89%     1kB / 2kB     0B / 0B     5
0123456789ab   shop-db-1        12.00%    1.5GiB / 1.9GiB       78.9%     1kB / 2kB     0B / 0B     9
0123456789ac   shop-old-1       --        -- / --               --        --            --          --
";

    #[test]
    fn a_table_once_and_again() {
        let twice = format!("{TABLE}\n{TABLE}");
        let once = [sample("shop-web-1", 46_592), sample("shop-db-1", 1_572_864)];
        assert_eq!(of(TABLE).unwrap(), once);
        assert_eq!(of(&twice).unwrap(), [once.clone(), once.clone()].concat());
        let drawn =
            TABLE
                .replace('\n', "\u{1b}[K\r\n")
                .replacen("CONT", "\u{1b}[2J\u{1b}[HCONT", 1);
        assert_eq!(of(&drawn).unwrap(), once);
    }

    #[test]
    fn lines_of_json() {
        let line = |name: &str, memory: &str| {
            format!(
                "{{\"BlockIO\":\"0B / 0B\",\"CPUPerc\":\"0.07%\",\"Name\":\"{name}\",\"MemUsage\":\"{memory}\"}}\n"
            )
        };
        let text = line("a", "1MiB / 2MiB") + "\n" + &line("b", "2KiB / 1GiB");
        let both = [sample("a", 1024), sample("b", 2)];
        assert_eq!(of(&text).unwrap(), both);
        let list = format!(
            "[{},\n{}]\n",
            line("a", "1MiB / 2MiB").trim(),
            line("b", "2KiB / 1GiB").trim()
        );
        assert_eq!(of(&list).unwrap(), both);
        let one_line = format!("[{},{}]", line("a", "1MiB / 2MiB").trim(), "");
        assert_eq!(of(&one_line).unwrap(), [sample("a", 1024)]);
        let podman =
            "[\n{\"name\":\"a\",\"cpu_percent\":\"1%\",\"mem_usage\":\"1.049MB / 2GB\"}\n]\n";
        assert_eq!(of(podman).unwrap(), [sample("a", 1024)]);
    }

    #[test]
    fn what_is_something_else_is_refused() {
        for text in [
            "",
            "\n\n",
            "hello\n",
            "{\"Name\": 1}\n",
            "{\n",
            "\u{0}",
            "NAME\n",
        ] {
            assert!(of(text).is_err(), "{text:?}");
        }
        let bad = TABLE.replace("45.5MiB", "45.5XiB");
        assert_eq!(of(&bad).unwrap_err(), ["`45.5XiB` is no amount of memory"]);
        assert!(of(&"x\n".repeat(1000)).unwrap_err().len() <= MOST_WRONG);
    }

    #[test]
    fn a_file_that_is_not_what_it_seems_is_no_panic() {
        for cut in 0..TABLE.len() {
            let _ = of(&TABLE[..cut]);
            let _ = of(&format!("{}é{}", &TABLE[..cut], &TABLE[cut..]));
        }
    }
}
