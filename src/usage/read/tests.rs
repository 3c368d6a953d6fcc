//! Every supported format, and the errors for other files.

use super::*;

fn of(text: &str) -> Result<Vec<(String, u64)>, Vec<String>> {
    let sources = Sources::default();
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
0123456789ad   shop-ended-1     0.00%     0B / 0B               0.00%     0B / 0B       0B / 0B     0
";

fn line(name: &str, memory: &str) -> String {
    format!(
        "{{\"BlockIO\":\"0B / 0B\",\"CPUPerc\":\"0.07%\",\"Name\":\"{name}\",\"MemUsage\":\"{memory}\"}}\n"
    )
}

#[test]
fn a_table_printed_once_or_repeatedly() {
    let twice = format!("{TABLE}\n{TABLE}");
    let once = [sample("shop-web-1", 46_592), sample("shop-db-1", 1_572_864)];
    assert_eq!(of(TABLE).unwrap(), once);
    assert_eq!(of(&twice).unwrap(), [once.clone(), once.clone()].concat());
    assert_eq!(of(&format!("\u{feff}{TABLE}")).unwrap(), once);
    let drawn = format!("\u{1b}[2J\u{1b}[H{TABLE}").replace('\n', "\u{1b}[K\r\n");
    assert_eq!(of(&format!("{drawn}\u{1b}[J")).unwrap(), once);
}

#[test]
fn a_table_with_selected_columns() {
    let some = "NAME        MEM USAGE / LIMIT\nweb   45MiB / 512MiB\n";
    assert_eq!(of(some).unwrap(), [sample("web", 46_080)]);
    let wide =
        "NAME   CPU %   MEM USAGE / LIMIT\na-name-wider-than-its-title  1.5%  45MiB / 1GiB\n";
    let found = of(wide).unwrap();
    assert_eq!(found, [sample("a-name-wider-than-its-title", 46_080)]);
}

#[test]
fn json_lines_and_json_lists() {
    let text = line("a", "1MiB / 2MiB") + "\r\n" + &line("b", "2KiB / 1GiB");
    let both = [sample("a", 1024), sample("b", 2)];
    assert_eq!(of(&text).unwrap(), both);
    let on_one_line = text.replace(['\r', '\n'], "");
    assert_eq!(of(&on_one_line).unwrap(), both);
    let drawn = text.replace("}\r\n", "}\u{1b}[K\r\n");
    assert_eq!(of(&format!("\u{1b}[H{drawn}\u{1b}[J")).unwrap(), both);
    let list = on_one_line.replace("}{", "},\n{");
    assert_eq!(of(&format!("[{list}]\n[]\n[{list}]")).unwrap().len(), 4);
}

#[test]
fn podman_json() {
    let podman = "[\n {\n  \"name\": \"a\",\n  \"cpu_percent\": \"1.5%\",\n  \
                  \"mem_usage\": \"1.049MB / 2GB\"\n }\n]\n";
    assert_eq!(of(podman).unwrap(), [sample("a", 1024)]);
}

#[test]
fn limits_and_cpus_are_kept() {
    let sources = Sources::default();
    let source = sources.add("stats", format!("{TABLE}{}", line("a", "1MiB / 0B")));
    let samples = read(source, &sources).unwrap().samples;
    assert_eq!(samples[0].limit, Some(512 << 20));
    assert_eq!(samples[0].cpu_percent, Some(0.5));
    assert_eq!(
        samples[2].limit, None,
        "no container has a limit of nothing"
    );
}

#[test]
fn other_files_are_rejected() {
    for text in [
        "hello\n",
        "{\"Name\": 1}\n",
        "{\n",
        "[\n",
        "\u{0}",
        "NAME\n",
        "web 45MiB / 512MiB\n",
    ] {
        assert!(of(text).is_err(), "{text:?}");
    }
    let bad = TABLE.replace("45.5MiB", "45.5XiB");
    assert_eq!(
        of(&bad).unwrap_err(),
        ["`45.5XiB` is not an amount of memory"]
    );
    let cut = TABLE.replace("     78.9%", "");
    assert_eq!(
        of(&cut).unwrap_err(),
        ["this row does not match the columns of the table"]
    );
    assert_eq!(
        of("\n{\"Name\": 1}\n").unwrap_err(),
        [
            "not the output of `docker stats --format json`: invalid type: integer `1`, expected a string"
        ]
    );
    assert_eq!(of(&"x\n".repeat(1000)).unwrap_err().len(), MOST_WRONG);
}

#[test]
fn files_without_measurements_are_rejected() {
    for text in ["", "\n\r\n", "\u{feff}", "[]", "\u{1b}[2J"] {
        assert_eq!(of(text).unwrap_err(), ["this file has no samples"]);
    }
    for memory in ["0B / 0B", "0 B / 1.02 GB", "-- / --"] {
        assert_eq!(
            of(&line("a", memory)).unwrap_err(),
            ["no container in this file has a memory figure"]
        );
    }
}

#[test]
fn errors_point_at_the_line() {
    let sources = Sources::default();
    let text = format!("\u{feff}\u{1b}[H{TABLE}é  x\r\n");
    let source = sources.add("stats", text);
    let wrong = read(source, &sources).unwrap_err();
    let at = wrong[0].at.unwrap();
    assert_eq!(sources.locate(at).line, 6);
    assert_eq!(sources.text(at), "é  x");
}

#[test]
fn malformed_files_do_not_panic() {
    let json = format!("[{}]", line("a", "1MiB / 2MiB"));
    for text in [TABLE, &json] {
        for cut in 0..text.len() {
            let _ = of(&text[..cut]);
            let _ = of(&format!("{}é{}", &text[..cut], &text[cut..]));
            let _ = of(&format!("{}\u{1b}[{}", &text[..cut], &text[cut..]));
        }
    }
    let _ = of(&"[".repeat(1 << 20));
    let _ = of(&"[\n".repeat(1 << 16));
    let _ = of(&"9".repeat(1 << 20));
    let _ = of(&line("a", &"9".repeat(1 << 20)));
}
