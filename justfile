# Every recipe is a plain command that also works without `just`.

# List the recipes.
default:
    @just --list

# Run what a pull request must pass.
ci:
    .ci/run

# Run all tests.
test:
    cargo test --workspace

# Write the generated files.
generate:
    cargo xtask generate

# Run the lints as in CI.
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings

# Check licences, sources and known vulnerabilities of dependencies (requires cargo-deny).
deny:
    cargo deny check

# Check the first example on its machine.
demo:
    cargo run --release --quiet -- check -f examples/crucible/docker-compose.yml -f examples/crucible/docker-compose.prod.yml --instance t2.micro

# Benchmark each module: loading, lookup, checking.
bench:
    cargo bench

# Benchmark the whole process, relative to `docker-compose config -q` on the same files if installed.
bench-process:
    benches/process
