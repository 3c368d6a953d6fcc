#!/usr/bin/env bash
# The step of action.yml: reads the inputs from INPUT_*, runs `budget check` once for each place
# that wants the answer, and ends with its exit code. Also runs with the bash 3.2 of macOS.
set -euo pipefail

: "${GITHUB_OUTPUT:?is where the outputs go}"
: "${GITHUB_STEP_SUMMARY:=/dev/null}"

fail() {
    printf 'budget: %s\n' "$1" >&2
    printf 'verdict=no-answer\nratio=\ncheapest-fit=\nsarif-written=false\n' >>"$GITHUB_OUTPUT"
    exit 2
}

arguments=(check)

# One option. Its value is glued to it, so that a value which starts with a dash stays a value.
option() {
    if [ -n "$2" ]; then
        arguments+=("$1=$2")
    fi
}

# Appends each line that is not blank, behind the option and `=` if there is an option.
lines() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        line="${line#"${line%%[![:space:]]*}"}"
        line="${line%"${line##*[![:space:]]}"}"
        if [ -n "$line" ]; then
            arguments+=("${1:+$1=}$line")
        fi
    done <<<"$2"
}

lines --file "${INPUT_FILES:-}"
lines --target "${INPUT_TARGETS:-}"
lines --profile "${INPUT_PROFILES:-}"
lines --env-file "${INPUT_ENV_FILES:-}"
option --instance "${INPUT_INSTANCE:-}"
option --provider "${INPUT_PROVIDER:-}"
option --region "${INPUT_REGION:-}"
option --memory "${INPUT_MEMORY:-}"
option --available "${INPUT_AVAILABLE:-}"
option --max-overcommit "${INPUT_MAX_OVERCOMMIT:-}"
option --unlimited "${INPUT_UNLIMITED:-}"
option --fail-on "${INPUT_FAIL_ON:-}"
lines "" "${INPUT_ARGS:-}"

case "${INPUT_SUMMARY:-true}" in
true | false) ;;
*) fail "summary is true or false" ;;
esac

budget="${INPUT_BINARY:-}"
if [ -z "$budget" ]; then
    budget="$(command -v budget || true)"
fi
if [ -z "$budget" ]; then
    built="${RUNNER_TEMP:-${TMPDIR:-/tmp}}/budget-action"
    command -v cargo >/dev/null || fail "there is neither budget nor cargo; say where with \`binary\`"
    cargo install --quiet --locked --path "$GITHUB_ACTION_PATH" --root "$built" \
        || fail "budget could not be built"
    budget="$built/bin/budget"
fi

cd -- "${INPUT_WORKING_DIRECTORY:-.}" || fail "there is no such working-directory"

code=0
"$budget" "${arguments[@]}" --format=github || code=$?
# Anything else is no answer of budget's, but a budget that could not run.
case "$code" in
0 | 1 | 2) ;;
*) fail "$budget ended with $code" ;;
esac

# The same again for the other readers; what went to standard error has been said.
"$budget" "${arguments[@]}" --format=github-output >>"$GITHUB_OUTPUT" 2>/dev/null || true

if [ "${INPUT_SUMMARY:-true}" = true ]; then
    if [ "$code" = 2 ]; then
        printf 'budget could not answer; the log of the step says why.\n' >>"$GITHUB_STEP_SUMMARY"
    else
        "$budget" "${arguments[@]}" --format=markdown >>"$GITHUB_STEP_SUMMARY" 2>/dev/null || true
    fi
fi

# Without an answer there are no findings, and a list without findings closes every alert.
written=false
if [ -n "${INPUT_SARIF_FILE:-}" ] && [ "$code" != 2 ]; then
    sarif=0
    "$budget" "${arguments[@]}" --format=sarif "--output=$INPUT_SARIF_FILE" || sarif=$?
    [ "$sarif" = "$code" ] || fail "the SARIF file could not be written"
    written=true
fi
printf 'sarif-written=%s\n' "$written" >>"$GITHUB_OUTPUT"

exit "$code"
