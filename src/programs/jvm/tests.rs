//! Precedence of several places.

use crate::knowledge::fixture::Fixture;

fn from(service: &str) -> String {
    let expected = Fixture::service(service).expected().unwrap();
    expected.from
}

#[test]
fn java_itself_reads_no_variable_of_start_scripts() {
    let direct = "image: eclipse-temurin:21\ncommand: java -jar /app.jar\nmem_limit: 4g\n";
    for (variable, expected) in [
        ("JAVA_OPTS: -Xmx256m", "typical of java-generic"),
        ("JAVA_ARGS: -Xmx256m", "typical of java-generic"),
        (
            "JAVA_TOOL_OPTIONS: -Xmx256m",
            "Java with a heap of up to 256 MiB",
        ),
        (
            "JDK_JAVA_OPTIONS: -Xmx256m",
            "Java with a heap of up to 256 MiB",
        ),
        (
            "_JAVA_OPTIONS: -Xmx256m",
            "Java with a heap of up to 256 MiB",
        ),
    ] {
        let service = format!("{direct}environment: {{{variable}}}");
        assert_eq!(from(&service), expected, "{variable}");
    }
    let script = "image: eclipse-temurin:21\ncommand: sh -c 'java $$JAVA_OPTS -jar a.jar'\n\
                  environment: {JAVA_OPTS: -Xmx256m}";
    assert_eq!(from(script), "Java with a heap of up to 256 MiB");
    let unknown = "build: .\ncommand: ./start.sh\nenvironment: {JAVA_OPTS: -Xmx256m}";
    assert_eq!(from(unknown), "Java with a heap of up to 256 MiB");
}

#[test]
fn a_variable_of_one_product_tells_what_an_image_is() {
    for variable in ["ES_JAVA_OPTS", "OPENSEARCH_JAVA_OPTS", "KAFKA_HEAP_OPTS"] {
        let service = format!("image: acme/fork\nenvironment: {{{variable}: -Xmx256m}}");
        assert_eq!(
            from(&service),
            "Java with a heap of up to 256 MiB",
            "{variable}"
        );
    }
    let size = "image: acme/fork\nenvironment: {SOLR_HEAP: 256m}";
    assert_eq!(from(size), "Java with a heap of up to 256 MiB");
}

#[test]
fn the_command_line_wins_over_what_the_machine_reads() {
    for (service, expected) in [
        (
            "build: .\ncommand: java -Xmx512m -jar a.jar\nenvironment: {JAVA_TOOL_OPTIONS: -Xmx1g}",
            "Java with a heap of up to 512 MiB",
        ),
        (
            "build: .\ncommand: java -Xmx512m -jar a.jar\nenvironment: {_JAVA_OPTIONS: -Xmx1g}",
            "Java with a heap of up to 1024 MiB",
        ),
        // An unknown place has no effect if a place before it sets the heap.
        (
            "build: .\ncommand: java -Xmx512m -jar a.jar\nenvironment: [JAVA_TOOL_OPTIONS]",
            "Java with a heap of up to 512 MiB",
        ),
        (
            "image: apache/kafka:3.8.0\nenvironment: {JAVA_TOOL_OPTIONS: -Xmx300m, KAFKA_HEAP_OPTS: -Xmx900m}",
            "Kafka with a heap of up to 900 MiB",
        ),
        (
            "image: apache/kafka:3.8.0\nenvironment: {JAVA_TOOL_OPTIONS: -Xmx300m}",
            "typical of kafka",
        ),
        (
            "image: zookeeper\nenvironment: {ZK_SERVER_HEAP: 256}",
            "ZooKeeper with a heap of up to 256 MiB",
        ),
        (
            "image: zookeeper\nenvironment: {ZK_SERVER_HEAP: 256, JVMFLAGS: -XX:MaxHeapSize=128m}",
            "ZooKeeper with a heap of up to 128 MiB",
        ),
        (
            "image: solr:9\nenvironment: {SOLR_HEAP: 1g, SOLR_JAVA_MEM: -Xmx2g}",
            "Solr with a heap of up to 1024 MiB",
        ),
        (
            "image: solr:9\nenvironment: {SOLR_JAVA_MEM: -Xms2g -Xmx2g}",
            "Solr with a heap of up to 2048 MiB",
        ),
        (
            "image: quay.io/keycloak/keycloak\nenvironment: {JAVA_OPTS_KC_HEAP: -Xmx1g, JAVA_OPTS_APPEND: -Da=b}",
            "Keycloak with a heap of up to 1024 MiB",
        ),
    ] {
        assert_eq!(from(service), expected, "{service}");
    }
}

#[test]
fn options_that_nobody_sees_may_say_anything() {
    for (service, is_told) in [
        ("build: .\ncommand: java @opts -jar a.jar", false),
        ("build: .\ncommand: [java, '${OPTS}', -jar, a.jar]", false),
        ("build: .\ncommand: [java, -cp, '${CP}', Main]", true),
        ("build: .\ncommand: [java, '-Da=${A}', -jar, a.jar]", true),
    ] {
        let expected = Fixture::service(service).expected();
        let cannot_tell = expected.map(|expected| expected.cannot_tell);
        assert_eq!(
            cannot_tell.is_none_or(|one| one.is_empty()),
            is_told,
            "{service}"
        );
    }
}
