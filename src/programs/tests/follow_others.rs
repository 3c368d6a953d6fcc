//! Stores and runtimes with their own settings.

use super::follow::{of, told, told_on};
use crate::programs::{Fills, How};

fn with(image: &str, variables: &str, limit: u64) -> Vec<String> {
    told(
        &format!("    image: {image}\n    environment: {variables}\n"),
        limit,
    )
}

const NOTHING: [String; 0] = [];

#[test]
fn neo4j() {
    let five = "{NEO4J_server_memory_heap_max__size: 1G, NEO4J_server_memory_heap_initial__size: 1G, \
                NEO4J_server_memory_pagecache_size: 512MiB}";
    assert_eq!(
        with("neo4j:5", five, 1024),
        [
            "pagecache.size 256m: NEO4J_server_memory_pagecache_size=256m",
            "heap 460m: NEO4J_server_memory_heap_max__size=460m",
            "initial heap 460m: NEO4J_server_memory_heap_initial__size=460m",
        ]
    );
    let four = "{NEO4J_dbms_memory_heap_max__size: 512m, NEO4J_dbms_memory_pagecache_size: 1g}";
    assert_eq!(
        with("neo4j:4.4", four, 2048),
        ["pagecache.size 512m: NEO4J_dbms_memory_pagecache_size=512m"]
    );
}

#[test]
fn cassandra() {
    let both = "{MAX_HEAP_SIZE: 4G, HEAP_NEWSIZE: 800M}";
    assert_eq!(
        with("cassandra:4.1", both, 2048),
        [
            "heap 921m: MAX_HEAP_SIZE=921m",
            "HEAP_NEWSIZE 230m: HEAP_NEWSIZE=230m",
        ]
    );
    assert_eq!(with("cassandra:4.1", both, 16384), NOTHING);
    let one = "{MAX_HEAP_SIZE: 4G}";
    assert_eq!(
        with("cassandra:5", one, 2048),
        ["heap 921m: MAX_HEAP_SIZE=921m"]
    );
    // Of the machine's 32 GiB, the default heap would be 8.
    assert_eq!(
        told_on("    image: cassandra:5\n", 2048, 8.0, 32 << 30),
        [
            "-Xmx 921m: MAX_HEAP_SIZE=921m",
            "HEAP_NEWSIZE 230m: HEAP_NEWSIZE=230m",
        ]
    );
}

#[test]
fn dragonfly() {
    let image = "    image: docker.dragonflydb.io/dragonflydb/dragonfly\n";
    let on = |command: &str, limit| told_on(&format!("{image}{command}"), limit, 8.0, 32 << 30);
    assert_eq!(
        on("", 1024),
        ["--proactor_threads 3: command dragonfly --logtostderr --proactor_threads=3"]
    );
    assert_eq!(
        on("    command: --maxmemory=4G --proactor_threads=4\n", 1024),
        [
            "--maxmemory 819mb: --maxmemory=4G by --maxmemory=819mb",
            "--proactor_threads 3: --proactor_threads=4 by --proactor_threads=3",
        ]
    );
    assert_eq!(
        on(
            "    command: dragonfly --maxmemory 500mb --proactor_threads 2\n",
            1024
        ),
        ["--proactor_threads 1: --proactor_threads 2 by --proactor_threads 1"],
        "256 MiB for each"
    );
    assert_eq!(on("    command: --proactor_threads=1\n", 512), NOTHING);
    let least = "    command: --maxmemory=256MiB --proactor_threads=1\n";
    assert_eq!(on(least, 320), NOTHING);
}

#[test]
fn dotnet_reads_hexadecimal_numbers() {
    let of = |variables: &str| with("mcr.microsoft.com/dotnet/aspnet:8.0", variables, 512);
    assert_eq!(
        of("{DOTNET_GCHeapHardLimit: '0x40000000'}"),
        ["GCHeapHardLimit 0x18000000: DOTNET_GCHeapHardLimit=0x18000000"]
    );
    assert_eq!(of("{DOTNET_GCHeapHardLimit: 'C800000'}"), NOTHING);
    assert_eq!(
        of("{DOTNET_GCHeapHardLimitPercent: '75'}"),
        ["GCHeapHardLimitPercent 0x4B: DOTNET_GCHeapHardLimitPercent=0x4B"],
        "117 %"
    );
    assert_eq!(of("{DOTNET_GCHeapHardLimitPercent: '0x32'}"), NOTHING);
}

#[test]
fn php() {
    assert_eq!(
        with("nextcloud:29-fpm", "{PHP_MEMORY_LIMIT: 1G}", 512),
        ["memory_limit 256M: PHP_MEMORY_LIMIT=256M"]
    );
    assert_eq!(
        with("nextcloud:29-fpm", "{PHP_MEMORY_LIMIT: 512M}", 512),
        NOTHING
    );
    assert_eq!(
        with("shop:1", "{PHP_MEMORY_LIMIT: '-1'}", 512),
        ["memory_limit 256M: PHP_MEMORY_LIMIT=256M"]
    );
    assert_eq!(with("shop:1", "{MEMORY_LIMIT: 1G}", 512), NOTHING);
    assert_eq!(
        with("php:8.3-fpm", "{PHP_FPM_PM_MAX_CHILDREN: 20}", 256),
        ["pm.max_children 5: PHP_FPM_PM_MAX_CHILDREN=5"]
    );
}

#[test]
fn heaps_are_told_from_what_is_taken_at_once() {
    let follow = |service: &str| of(service, 256).remove(0);
    let heap = follow("    image: a\n    environment: {DOTNET_GCHeapHardLimit: '40000000'}\n");
    assert_eq!(heap.fills, Fills::Heap);
    let pool = follow("    image: php:8-fpm\n    environment: {PM_MAX_CHILDREN: 20}\n");
    assert_eq!(pool.fills, Fills::Later);
    assert!(matches!(pool.how, How::Variable { .. }));
}
