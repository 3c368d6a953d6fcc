//! Text below the options in the help.

pub(super) const EXAMPLES: &str = "\
Examples:
  budget check compose.yaml --instance t3.small
  budget check -f compose.yaml -f compose.prod.yaml --instance CX22
  budget check --memory 2g --also nginx=60m
  budget plan compose.yaml --instance t2.micro
  budget trim compose.yaml --instance t2.micro -o compose.budget.yml
  budget services --format json
  budget instances --memory 2g.. --max-price 10

Exit codes:
  0  it fits, and no finding reaches --fail-on
  1  over budget, or a finding reaches --fail-on
  2  error: a bad file, an unknown machine, a bad option";

pub(super) const CHECK_EXAMPLES: &str = "\
Examples:
  budget check --instance t2.micro
      the files Compose would find here, on one machine
  budget check -f compose.yaml -f compose.prod.yaml --instance t3.small
      several files, merged as Compose merges them
  budget check compose.yaml --memory 2g --price 7 --currency EUR
      a custom machine, by its nominal memory
  budget check compose.yaml --memory 2g --capacity nominal --reserve 200m
      your own calculation: nominal memory minus 200 MiB
  budget check compose.yaml --available 1500m
      the memory known to be available
  budget check --target production --format markdown -o report.md
      one target of .budget.yml, for a pull request

Exit codes:
  0  it fits, and no finding reaches --fail-on
  1  over budget, or a finding reaches --fail-on
  2  error: a bad file, an unknown machine, a bad option";

pub(super) const PLAN_EXAMPLES: &str = "\
Examples:
  budget plan --instance t2.micro
      the files Compose would find here: every way to make them fit on one machine
  budget plan compose.yaml --instance t3.small --keep worker --may-disable grafana
      services that must stay, and services that may be switched off
  budget plan compose.yaml --memory 2g --only-kinds right-size,tighten
      limits only, on a custom machine
  docker stats --no-stream --format json > stats.jsonl
  budget plan compose.yaml --instance t2.micro --usage stats.jsonl
      based on measured use
  budget plan compose.yaml --instance CX22 --provider any --rate EUR=1.08 --max-price 20
      compare other providers

Exit codes:
  0  a plan fits
  1  no plan fits
  2  error: a bad file, an unknown machine, a bad option";

pub(super) const TRIM_EXAMPLES: &str = "\
Examples:
  budget trim compose.yaml --instance t2.micro
      print the override that makes it fit
  budget trim compose.yaml --instance t2.micro -o compose.budget.yml --runbook trim.sh
      write it, and a script to apply and revert it
  budget trim compose.yaml --instance t2.micro --diff --option off
      what another option would change for each service
  budget trim compose.yaml --instance t2.micro -o compose.budget.yml --check
      for CI: is the committed override up to date?

Exit codes:
  0  written, or nothing to do
  1  no plan fits; with --check, the override is out of date; an override exists that is no
     longer needed
  2  error: a bad file, or a file that budget did not write";

pub(super) const SERVICES_EXAMPLES: &str = "\
Examples:
  budget services
      the stack that Compose would find here
  budget services -f compose.yaml -f compose.prod.yaml --profile debug
      several files, merged as Compose merges them, with a profile
  budget services --format json | jq '.services[] | select(.limit == null) | .name'
      every service without a memory limit";

pub(super) const INSTANCES_EXAMPLES: &str = "\
Examples:
  budget instances t3.
      every machine with t3. in its name
  budget instances --memory 2g..8g --max-price 20
      machines with 2 to 8 GiB for up to 20 a month
  budget instances --provider aws --region eu-central-1 --arch arm64
      one region's price list
  budget instances cx22 --format json
      everything known about a machine";

pub(super) const EXPLAIN_EXAMPLES: &str = "\
Examples:
  budget explain db
      the expected use of a service in this stack, and why
  budget explain worker -f compose.yaml --instance t3.small
      the same on one machine, because some programs count its CPUs
  budget explain MB010
      a rule, with an example and its fix
  budget explain t2.micro
      how much of a machine is allocatable";
