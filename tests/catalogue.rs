//! Checks every row of the machine catalogue, and that it is read as written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use compose_budget::host::{
    CATALOGUE_DATE, Filter, Machine, Money, Query, RegionScope, all_matching, find, regions,
};

use crate::support::root;

const COLUMNS: &str = "name,aliases,family,vcpus,baseline_percent,memory_mib,memtotal_mib,\
                       measured_on,arch,currency,hourly,monthly,as_of,status,storage_gb,source,notes";

type Fields = BTreeMap<String, String>;

struct Row {
    provider: String,
    region: String,
    fields: Fields,
}

impl Row {
    fn get(&self, column: &str) -> &str {
        &self.fields[column]
    }

    fn number(&self, column: &str) -> Option<f64> {
        let text = self.get(column);
        (!text.is_empty()).then(|| {
            text.parse()
                .unwrap_or_else(|_| panic!("{column} of {self}"))
        })
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let aliases = self
            .get("aliases")
            .split(';')
            .filter(|alias| !alias.is_empty());
        std::iter::once(self.get("name")).chain(aliases)
    }
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}: {}", self.provider, self.region, self.get("name"))
    }
}

fn folder() -> PathBuf {
    root().join("profiles/instances")
}

/// All rows of the files.
fn rows() -> Vec<Row> {
    let mut all = Vec::new();
    for region in regions() {
        let path = folder()
            .join(region.provider)
            .join(format!("{}.csv", region.name));
        let mut reader = csv::Reader::from_path(path).unwrap();
        let header = reader.headers().unwrap().clone();
        for record in reader.records() {
            let fields = header
                .iter()
                .zip(record.unwrap().iter())
                .map(own_pair)
                .collect();
            let (provider, region) = (region.provider.to_owned(), region.name.to_owned());
            all.push(Row {
                provider,
                region,
                fields,
            });
        }
    }
    all
}

fn own_pair((column, field): (&str, &str)) -> (String, String) {
    (column.to_owned(), field.to_owned())
}

fn sources() -> BTreeSet<String> {
    let mut reader = csv::Reader::from_path(folder().join("sources.csv")).unwrap();
    let ids: Vec<String> = reader
        .records()
        .map(|record| record.unwrap().get(0).unwrap().to_owned())
        .collect();
    assert!(ids.is_sorted());
    let unique: BTreeSet<String> = ids.iter().cloned().collect();
    assert_eq!(unique.len(), ids.len());
    unique
}

fn is_date(text: &str) -> bool {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    ["0000", "0000-00", "0000-00-00"].contains(&shape.as_str())
}

#[test]
fn every_file_is_a_price_list_that_the_tool_knows() {
    let mut on_disk = BTreeSet::new();
    for provider in fs::read_dir(folder()).unwrap().map(Result::unwrap) {
        if provider.file_type().unwrap().is_dir() {
            for list in fs::read_dir(provider.path()).unwrap().map(Result::unwrap) {
                let region = list
                    .path()
                    .file_stem()
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                on_disk.insert((provider.file_name().into_string().unwrap(), region));
            }
        }
    }
    let known: BTreeSet<_> = regions()
        .iter()
        .map(|list| (list.provider.to_owned(), list.name.to_owned()))
        .collect();
    assert_eq!(on_disk, known);
    assert_eq!(known.len(), regions().len(), "a region is listed twice");
    let providers: Vec<_> = regions()
        .chunk_by(|a, b| a.provider == b.provider)
        .collect();
    let unique: BTreeSet<_> = regions().iter().map(|list| list.provider).collect();
    assert_eq!(
        providers.len(),
        unique.len(),
        "a provider's regions stand together"
    );
}

#[test]
fn the_files_hold_to_the_form_that_lets_them_be_split_at_commas() {
    for region in regions() {
        let path = folder()
            .join(region.provider)
            .join(format!("{}.csv", region.name));
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.ends_with('\n'), "{}", path.display());
        assert!(!text.contains(['"', '\r', '\t']), "{}", path.display());
        assert_eq!(text.lines().next(), Some(COLUMNS), "{}", path.display());
        let commas = COLUMNS.matches(',').count();
        for line in text.lines() {
            assert_eq!(
                line.matches(',').count(),
                commas,
                "{}: {line}",
                path.display()
            );
        }
    }
    let text = fs::read_to_string(folder().join("sources.csv")).unwrap();
    assert!(
        text.lines()
            .all(|line| line.matches(',').count() == 1 && !line.contains('"'))
    );
}

#[test]
fn every_row_is_sane() {
    let sources = sources();
    let mut used = BTreeSet::new();
    for row in rows() {
        assert!(
            row.names()
                .all(|name| name == name.trim() && !name.is_empty()),
            "{row}"
        );
        assert!(!row.get("family").is_empty(), "{row}");

        let nominal = row
            .number("memory_mib")
            .unwrap_or_else(|| panic!("{row} has no memory"));
        assert!(
            (512.0..=33_554_432.0).contains(&nominal) && nominal.fract() == 0.0,
            "{row}"
        );
        if let Some(seen) = row.number("memtotal_mib") {
            let share = seen / nominal;
            assert!(
                (0.75..1.0).contains(&share),
                "{row}: Linux sees {share} of it"
            );
        }
        assert_eq!(
            row.get("memtotal_mib").is_empty(),
            row.get("measured_on").is_empty(),
            "{row}"
        );

        let vcpus = row.number("vcpus").unwrap_or(1.0);
        assert!(
            (1.0..=2048.0).contains(&vcpus) && vcpus.fract() == 0.0,
            "{row}"
        );
        let baseline = row.number("baseline_percent").unwrap_or(100.0);
        assert!(baseline > 0.0 && baseline <= 100.0, "{row}");
        assert!(
            ["amd64", "arm64", "any"].contains(&row.get("arch")),
            "{row}"
        );
        assert!(["", "discontinued"].contains(&row.get("status")), "{row}");
        assert!(
            row.number("storage_gb").is_none_or(|disk| disk > 0.0),
            "{row}"
        );

        for column in ["as_of", "measured_on"] {
            let day = row.get(column);
            assert!(day.is_empty() || is_date(day), "{row}: {column} {day}");
            assert!(
                day <= CATALOGUE_DATE,
                "{row}: {day} is later than the catalogue"
            );
        }
        assert!(
            sources.contains(row.get("source")),
            "{row}: {}",
            row.get("source")
        );
        used.insert(row.get("source").to_owned());
    }
    assert_eq!(used, sources, "a source that nobody uses");
}

#[test]
fn every_price_is_sane() {
    for row in rows() {
        let (hourly, monthly) = (row.get("hourly"), row.get("monthly"));
        let priced = !hourly.is_empty() || !monthly.is_empty();
        assert_eq!(row.provider == "local", !priced, "{row}");
        assert_eq!(
            ["EUR", "USD"].contains(&row.get("currency")),
            priced,
            "{row}"
        );
        let [hour, month] = [hourly, monthly].map(|text| {
            (!text.is_empty()).then(|| {
                text.parse::<Money>()
                    .unwrap_or_else(|e| panic!("{row}: {e}"))
            })
        });
        let free = [hour, month]
            .into_iter()
            .flatten()
            .any(|amount| amount.micros() == 0);
        let said = row.get("notes").to_lowercase().contains("free");
        assert!(
            !free || said,
            "{row}: costs nothing, and the notes do not say that it is free"
        );
        if let (Some(hour), Some(month)) = (hour, month)
            && !free
        {
            // A provider's monthly price is capped at, or rounded from, 730 hours.
            let hours = month.micros() / hour.micros();
            assert!(
                (590..=840).contains(&hours),
                "{row}: a month is {hours} hours"
            );
        }
    }
}

#[test]
fn a_name_means_one_machine() {
    let mut named: BTreeMap<(String, String, String), String> = BTreeMap::new();
    for row in rows() {
        for name in row.names() {
            let key = (
                row.provider.clone(),
                row.region.clone(),
                name.to_lowercase(),
            );
            let before = named.insert(key, row.get("name").to_owned());
            assert_eq!(before, None, "{row}: `{name}`");
        }
    }
    // Also across providers: a new row whose name exists elsewhere makes that name ambiguous for
    // users.
    let mut owner: BTreeMap<String, (String, String)> = BTreeMap::new();
    for row in rows() {
        for name in row.names() {
            let machine = (row.provider.clone(), row.get("name").to_owned());
            let first = owner
                .entry(name.to_lowercase())
                .or_insert_with(|| machine.clone());
            assert_eq!(*first, machine, "`{name}`");
        }
    }
}

#[test]
fn a_machine_is_the_same_in_every_region() {
    let mut first: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for row in rows() {
        let same = [
            "aliases",
            "family",
            "vcpus",
            "baseline_percent",
            "memory_mib",
            "memtotal_mib",
        ]
        .into_iter()
        .chain(["measured_on", "arch", "storage_gb"]);
        let values: Vec<String> = same.map(|column| row.get(column).to_owned()).collect();
        let key = (row.provider.clone(), row.get("name").to_owned());
        assert_eq!(
            first.entry(key).or_insert_with(|| values.clone()),
            &values,
            "{row}"
        );
    }
}

#[test]
fn the_newest_price_dates_the_catalogue() {
    let newest = rows().iter().map(|row| row.get("as_of").to_owned()).max();
    assert_eq!(newest.as_deref(), Some(CATALOGUE_DATE));
}

#[test]
fn the_tool_reads_what_is_written() {
    let rows = rows();
    let filter = Filter {
        region: RegionScope::All,
        ..Filter::default()
    };
    let machines = all_matching(&filter).unwrap().machines;
    assert_eq!(machines.len(), rows.len());
    for (machine, row) in machines.iter().zip(&rows) {
        compare(machine, row);
        for name in row.names() {
            let found = find(&Query {
                name: name.to_uppercase(),
                provider: Some(row.provider.clone()),
                region: Some(row.region.clone()),
            });
            assert_eq!(found.as_ref(), Ok(machine), "{row}");
        }
    }
}

fn compare(machine: &Machine, row: &Row) {
    let optional = |field: &str| (!field.is_empty()).then(|| field.to_owned());
    let own = |text: &Option<std::borrow::Cow<'static, str>>| text.as_deref().map(str::to_owned);
    assert_eq!(machine.name, row.get("name"));
    assert_eq!(machine.provider.as_deref(), Some(&*row.provider));
    assert_eq!(machine.region.as_deref(), Some(&*row.region));
    assert_eq!(own(&machine.family), optional(row.get("family")));
    assert_eq!(own(&machine.arch), optional(row.get("arch")));
    assert_eq!(own(&machine.as_of), optional(row.get("as_of")));
    assert_eq!(
        own(&machine.memtotal_measured_on),
        optional(row.get("measured_on"))
    );
    assert_eq!(machine.notes, row.get("notes"));
    assert_eq!(machine.aliases.join(";"), row.get("aliases"));
    assert_eq!(machine.vcpus, row.number("vcpus"));
    assert_eq!(machine.baseline_percent, row.number("baseline_percent"));
    assert_eq!(
        machine.nominal,
        row.get("memory_mib").parse::<u64>().unwrap() << 20
    );
    assert!(machine.memtotal < machine.nominal && machine.memtotal > machine.nominal / 2);
    if let Ok(measured) = row.get("memtotal_mib").parse::<u64>() {
        assert_eq!(machine.memtotal, measured << 20);
    }
    let hourly = machine.price.as_ref().and_then(|price| price.hourly);
    assert_eq!(hourly, row.get("hourly").parse().ok());
    let monthly = machine.price.as_ref().and_then(|price| price.monthly);
    let written: Option<Money> = row.get("monthly").parse().ok();
    assert_eq!(monthly, written.or_else(|| hourly.map(Money::per_month)));
    assert!(!machine.source.is_empty());
}
