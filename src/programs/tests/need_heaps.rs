//! Heaps, and memory besides them.

use super::need::check;

#[test]
fn java() {
    check(&[
        // Measured 67 after load with a heap of 64 MiB, and 586 with one of 512.
        (
            "build: .\ncommand: java -Xmx64m -jar x.jar",
            "40 128 275 Java with a heap of up to 64 MiB",
        ),
        (
            "build: .\ncommand: java -Xms512m -Xmx512m -XX:+AlwaysPreTouch -jar x.jar",
            "576 576 746 Java with a heap of up to 512 MiB",
        ),
        (
            "build: .\nenvironment: {JAVA_TOOL_OPTIONS: -Xmx256m}",
            "40 320 477 Java with a heap of up to 256 MiB",
        ),
        (
            "build: .\nmem_limit: 1g\nenvironment: ['JAVA_OPTS=-XX:MaxRAMPercentage=75.0']",
            "40 832 1014 Java with a heap of up to 768 MiB",
        ),
        (
            "build: .\nmem_limit: 1g\nenvironment: {BPL_JVM_THREAD_COUNT: 50}",
            "40 1024 1024 Java sized by its buildpack to fill 1024 MiB, 410 of them not heap",
        ),
        (
            "image: elasticsearch:8.13.0\nenvironment: [ES_JAVA_OPTS=-Xms512m -Xmx512m]",
            "812 1024 1434 Elasticsearch with a heap of up to 512 MiB",
        ),
        // This heap is used with a limit of 620 MiB in practice.
        (
            "image: apache/kafka:3.9.0\nenvironment: {KAFKA_HEAP_OPTS: -Xmx400m -Xms400m}",
            "464 700 700 Kafka with a heap of up to 400 MiB",
        ),
        (
            "image: itzg/minecraft-server\nenvironment: {MEMORY: 2G}",
            "2048 2560 - Minecraft with a heap of up to 2048 MiB",
        ),
        (
            "image: metabase/metabase\nenvironment: {JAVA_OPTS: -Xmx512m}",
            "40 576 746 Java with a heap of up to 512 MiB",
        ),
        ("image: metabase/metabase", "600 900 - typical of metabase"),
    ]);
}

#[test]
fn node() {
    check(&[
        (
            "image: node:20\ncommand: node --max-old-space-size=512 server.js",
            "40 296 552 Node with a heap of up to 512 MiB, half of it used",
        ),
        (
            "image: node:20\ncommand: npm start\nenvironment: {NODE_OPTIONS: --max-old-space-size=256}",
            "40 168 296 Node with a heap of up to 256 MiB, half of it used",
        ),
        (
            "image: node:20\ncommand: npm run dev",
            "186 371 - a development server, `npm run dev`",
        ),
        (
            "build: .\ncommand: ng serve",
            "186 371 - a development server, `ng serve`",
        ),
        ("build: .\ncommand: vite optimize", "nothing"),
        (
            "image: node:20\ncommand: node server.js",
            "53 90 - typical of node-app",
        ),
        // One for PM2 itself.
        (
            "image: node:20\ncommand: pm2-runtime start app.js -i 4",
            "200 413 - PM2 with 4 processes of Node",
        ),
        (
            "image: node:20\ncommand: pm2-runtime start app.js -i 2\nenvironment: {NODE_OPTIONS: --max-old-space-size=256}",
            "120 389 645 PM2 with 2 processes of Node",
        ),
    ]);
}

#[test]
fn stores_with_a_heap() {
    check(&[
        (
            "image: solr:9\nenvironment: {SOLR_HEAP: 512m}",
            "576 896 1024 Solr with a heap of up to 512 MiB",
        ),
        (
            "image: neo4j:5\nenvironment: {NEO4J_server_memory_heap_max__size: 1G}",
            "396 1664 - Neo4j with a heap of up to 1024 MiB and 512 MiB of page cache",
        ),
        (
            "image: neo4j:4.4\nenvironment: {NEO4J_dbms_memory_pagecache_size: 128m}",
            "396 768 - Neo4j with a heap of up to 512 MiB and 128 MiB of page cache",
        ),
        ("image: neo4j:5", "550 1024 - typical of neo4j"),
    ]);
}
