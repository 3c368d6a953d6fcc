# Every recipe is a plain command: whoever has no `just` can type it.

# List the recipes.
default:
    @just --list

# What a pull request has to pass.
ci:
    .ci/run

# Every test.
test:
    cargo test --workspace

# Write the generated files.
generate:
    cargo xtask generate

# The lints, as strict as in CI.
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings

# Licences, sources and known vulnerabilities of the dependencies (needs cargo-deny).
deny:
    cargo deny check

# The first example on its machine.
demo:
    cargo run --release --quiet -- check -f examples/crucible/docker-compose.yml -f examples/crucible/docker-compose.prod.yml --instance t2.micro

# The rooms, one by one: loading, looking up, checking.
bench:
    cargo bench

# The whole process, as a ratio to `docker-compose config -q` on the same files where that is installed.
bench-process:
    benches/process
