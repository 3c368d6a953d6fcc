//! Messages for values that cannot be decoded. The cases that Compose refuses are in
//! `tests/refusals`.

use crate::compose::fixture::{self, tree};

fn said(text: &str) -> (Vec<String>, Vec<String>) {
    let (sources, root) = tree(text);
    let mut warnings = Vec::new();
    let findings = super::check(&fixture::mapping(root), &sources, &mut warnings);
    (fixture::said(&findings, &sources), warnings)
}

#[test]
fn everything_that_cannot_be_read_is_listed() {
    let (said, warnings) = said(
        "services:
  web:
    mem_limit: 512Mi
    stop_grace_period: 5 minutes
    command: echo 'hello
    deploy: {resources: {limits: {cpus: 500m, memory: -1}}}
  off:
    profiles: [debug]
    healthcheck: {retries: -1}
    environment: [A =1]
    extra_hosts: [somehost]
    group_add: [1.5]
    storage_opt: {x-a: 1}
",
    );
    assert_eq!(
        said,
        [
            "invalid-value `512Mi`: `services.web.mem_limit` cannot be read: the size `512Mi` \
             has an unknown unit; sizes are written like `512m`, `1.5g` or \
             `268435456`; write `512m` [512Mi -> 512m]",
            "invalid-value `5 minutes`: `services.web.stop_grace_period` is not a duration: it \
             has an unknown unit; write it like `90s`, `1m30s` or `1.5h`",
            "invalid-value `echo 'hello`: `services.web.command` cannot be split into words: a \
             quote or bracket is not closed; close it, put a `\\` before it, or write the \
             command as a list",
            "invalid-value `500m`: `services.web.deploy.resources.limits.cpus` is not a number; \
             write it like `0.5`",
            "invalid-value `-1`: `services.off.healthcheck.retries` must not be negative; write 0 or \
             more",
            "invalid-value `A =1`: `services.off.environment[0]` has a blank before its `=`; \
             write `KEY=value` without blanks",
            "invalid-value `somehost`: `services.off.extra_hosts[0]` is not `host=address`; \
             write `HOST=ADDRESS`",
            "wrong-type `1.5`: `services.off.group_add[0]` is not text; put it in quotes",
            "invalid-value `x-a`: `services.off.storage_opt.x-a` is an extension, which is not \
             allowed here; remove it",
        ]
    );
    assert_eq!(warnings, [""; 0]);
}

#[test]
fn a_word_for_true_is_taken_with_a_warning() {
    let (said, warnings) = said("services: {a: {attach: 'Yes', build: {pull: 'off'}}}");
    assert_eq!(said, [""; 0]);
    assert_eq!(
        warnings,
        [
            "\"Yes\" for boolean is not supported by YAML 1.2, please use `true`",
            "\"off\" for boolean is not supported by YAML 1.2, please use `false`",
        ]
    );
}
