//! Parses `docker stats` output: JSON or the table, with or without terminal redraw sequences, one
//! snapshot or many per file. The format is detected.

use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::{SourceId, Sources, Span};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::size::bytes;
use super::table::{Columns, cells, plain};

/// One measurement of one container. Sizes are bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub container: String,
    /// Memory in use; never 0.
    pub memory: u64,
    /// The container's limit, or else the machine's memory.
    pub limit: Option<u64>,
    /// CPU use in hundredths of a CPU.
    pub cpu_percent: Option<f64>,
}

/// All samples, in file order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Usage {
    /// One entry per container and time.
    pub samples: Vec<Sample>,
}

/// Parses the output of `docker stats`, `docker compose stats` or `podman stats`.
///
/// # Errors
///
/// The first lines in an unknown format, or a file without any measurement.
pub fn read(source: SourceId, sources: &Sources) -> Result<Usage, Vec<Finding>> {
    let text = plain(sources.get(source).text());
    if text.contains('\0') {
        // Every line would be an error.
        let finding = Finding::error("bad-usage", "not a text file");
        let at = Span::new(source, 0, 0);
        return Err(vec![finding.at(at).help(EXPECTED)]);
    }
    let mut reader = Reader {
        source,
        columns: None,
        usage: Usage::default(),
        wrong: Vec::new(),
        has_rows: false,
    };
    let mut start = 0;
    while start < text.len() && reader.wrong.len() < MOST_WRONG {
        start = reader.next(&text, start);
    }
    if !reader.wrong.is_empty() {
        return Err(reader.wrong);
    }
    if reader.usage.samples.is_empty() {
        return Err(vec![reader.nothing()]);
    }
    Ok(reader.usage)
}

const EXPECTED: &str =
    "expected the output of `docker stats --no-stream`, as a table or with --format json";

/// The most bad lines to report. With more, the file is something else.
const MOST_WRONG: usize = 10;

struct Reader {
    source: SourceId,
    columns: Option<Columns>,
    usage: Usage,
    wrong: Vec<Finding>,
    /// Whether any row names a container, even one without figures.
    has_rows: bool,
}

/// One object of `--format json`, with Docker's or Podman's field names. Other fields are ignored.
#[derive(Deserialize)]
struct Object {
    #[serde(rename = "Name", alias = "name")]
    name: String,
    #[serde(rename = "MemUsage", alias = "mem_usage")]
    memory: String,
    #[serde(rename = "CPUPerc", alias = "cpu_percent", default)]
    cpu: String,
}

impl Reader {
    /// Parses the entry at `start` and returns the start of the next. A JSON entry may span lines;
    /// any other entry is one line.
    fn next(&mut self, text: &str, start: usize) -> usize {
        let rest = &text[start..];
        let line = rest.split_inclusive('\n').next().unwrap_or(rest);
        let end = start + line.len();
        let at = Span::new(self.source, start, start + line.trim_end().len());
        let read = match line.trim_start().as_bytes().first() {
            None => return end,
            Some(b'{') => first::<Object>(rest).map(|(one, length)| (vec![one], length)),
            Some(b'[') => first::<Vec<Object>>(rest),
            Some(_) => {
                self.row(line, at);
                return end;
            }
        };
        match read {
            Ok((objects, length)) => {
                for object in objects {
                    self.sample(&object.name, &object.memory, Some(&object.cpu), at);
                }
                start + length
            }
            Err(why) => {
                let what = format!("not the output of `docker stats --format json`: {why}");
                self.refuse(what, at);
                end
            }
        }
    }

    fn row(&mut self, line: &str, at: Span) {
        let cells = cells(line);
        if let Some(columns) = Columns::of(&cells) {
            self.columns = Some(columns);
            return;
        }
        match self.columns.map(|columns| columns.row(&cells)) {
            Some(Some(row)) => self.sample(row.name, row.memory, row.cpu, at),
            Some(None) => self.refuse(
                "this row does not match the columns of the table".to_owned(),
                at,
            ),
            None => self.refuse("neither JSON nor a `docker stats` table".to_owned(), at),
        }
    }

    fn sample(&mut self, name: &str, memory: &str, cpu: Option<&str>, at: Span) {
        self.has_rows = true;
        let (used, limit) = memory.split_once('/').unwrap_or((memory, ""));
        let used = used.trim();
        // Docker prints dashes for a container that is not running.
        if used == "--" {
            return;
        }
        let Some(memory) = bytes(used) else {
            // No size has 20 or more characters.
            let shown: String = used.chars().take(20).collect();
            return self.refuse(format!("`{shown}` is not an amount of memory"), at);
        };
        // A running container never uses 0 bytes: the kernel does not account memory, or the
        // container has just stopped.
        if memory == 0 {
            return;
        }
        let percent = |cpu: &str| cpu.trim().trim_end_matches('%').parse().ok();
        self.usage.samples.push(Sample {
            container: name.trim().trim_start_matches('/').to_owned(),
            memory,
            limit: bytes(limit).filter(|&limit| limit > 0),
            cpu_percent: cpu.and_then(percent).filter(|cpu: &f64| cpu.is_finite()),
        });
    }

    fn refuse(&mut self, what: String, at: Span) {
        let finding = Finding::error("bad-usage", what).at(at).help(EXPECTED);
        self.wrong.push(finding);
    }

    /// Reports that there is no sample.
    fn nothing(&self) -> Finding {
        let (what, help) = if self.has_rows {
            // <https://github.com/raspberrypi/Raspberry-Pi-OS-64bit/issues/124>
            (
                "no container in this file has a memory figure",
                "`--` is one that does not run; `0B` is a kernel that does not count memory: on a \
                 Raspberry Pi, cgroup_enable=memory in cmdline.txt switches that on",
            )
        } else {
            (
                "this file has no samples",
                "record one with: docker stats --no-stream --format json",
            )
        };
        Finding::error("no-usage", what)
            .at(Span::new(self.source, 0, 0))
            .help(help)
    }
}

/// Parses the JSON value at the start of a text and returns its length in bytes, or the parser's
/// error.
fn first<T: DeserializeOwned>(text: &str) -> Result<(T, usize), String> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    match values.next() {
        Some(Ok(value)) => Ok((value, values.byte_offset())),
        Some(Err(error)) => {
            // Count lines from the start of the file, not from the start of this value.
            let why = error.to_string();
            Err(why.split(" at line ").next().unwrap_or(&why).to_owned())
        }
        None => Err("it is empty".to_owned()),
    }
}

#[cfg(test)]
mod tests;
