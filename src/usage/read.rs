//! What `docker stats` prints, told apart by looking: JSON, or its table, with or without the
//! sequences by which it redraws a terminal; once or many times in one file.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::finding::Finding;
use crate::source::{SourceId, Sources, Span};

use super::size::bytes;
use super::table::{Columns, cells, plain};

/// What was seen of one container at one time. Sizes are bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// The container's name.
    pub container: String,
    /// What it took; never 0.
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

/// Reads what `docker stats`, `docker compose stats` or `podman stats` printed.
///
/// # Errors
///
/// The first lines that are neither, or that nothing was measured in all of it.
pub fn read(source: SourceId, sources: &Sources) -> Result<Usage, Vec<Finding>> {
    let text = plain(sources.get(source).text());
    if text.contains('\0') {
        // Every line of it would be wrong.
        let finding = Finding::error("bad-usage", "this is no text");
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
    "expected is what `docker stats --no-stream` prints, as a table or with --format json";

/// More wrong lines than this are not listed: the file is something else.
const MOST_WRONG: usize = 10;

struct Reader {
    source: SourceId,
    columns: Option<Columns>,
    usage: Usage,
    wrong: Vec<Finding>,
    /// Whether a container is named at all, be it one without figures.
    has_rows: bool,
}

/// An object of `--format json`, by Docker's names or by Podman's; what else it has does not
/// matter here.
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
    /// Reads what starts at a byte of the text, and returns where the next starts: JSON may go on
    /// over many lines, and anything else is a line.
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
                let what = format!("this is not what `docker stats --format json` prints: {why}");
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
            Some(None) => self.refuse("this row has not the columns of its table".to_owned(), at),
            None => self.refuse(
                "this is neither JSON nor a table of `docker stats`".to_owned(),
                at,
            ),
        }
    }

    fn sample(&mut self, name: &str, memory: &str, cpu: Option<&str>, at: Span) {
        self.has_rows = true;
        let (used, limit) = memory.split_once('/').unwrap_or((memory, ""));
        let used = used.trim();
        // A container that does not run has dashes.
        if used == "--" {
            return;
        }
        let Some(memory) = bytes(used) else {
            // A size has less than 20 characters.
            let shown: String = used.chars().take(20).collect();
            return self.refuse(format!("`{shown}` is no amount of memory"), at);
        };
        // Nothing that runs takes nothing: the kernel does not count, or it has just ended.
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

    /// That there is not one sample.
    fn nothing(&self) -> Finding {
        let (what, help) = if self.has_rows {
            // <https://github.com/raspberrypi/Raspberry-Pi-OS-64bit/issues/124>
            (
                "no container in it has a figure of its memory",
                "`--` is one that does not run; `0B` is a kernel that does not count memory: on a \
                 Raspberry Pi, cgroup_enable=memory in cmdline.txt switches that on",
            )
        } else {
            (
                "there is no sample in it",
                "write one with: docker stats --no-stream --format json",
            )
        };
        Finding::error("no-usage", what)
            .at(Span::new(self.source, 0, 0))
            .help(help)
    }
}

/// The JSON at the beginning of a text, and how many bytes it takes; or why there is none.
fn first<T: DeserializeOwned>(text: &str) -> Result<(T, usize), String> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    match values.next() {
        Some(Ok(value)) => Ok((value, values.byte_offset())),
        Some(Err(error)) => {
            // Lines are counted from the beginning of the file, and not from that of this value.
            let why = error.to_string();
            Err(why.split(" at line ").next().unwrap_or(&why).to_owned())
        }
        None => Err("it is empty".to_owned()),
    }
}

#[cfg(test)]
mod tests;
