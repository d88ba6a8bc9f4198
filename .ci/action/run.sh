#!/usr/bin/env bash
# Runs the suite, or merges the shards that other jobs held, and tells GitHub what it came to: annotations, job summary, outputs. Ends with the code of the run.
set -uo pipefail

lines() { # Of a text, without those that are empty: one argument each.
  while IFS= read -r line; do [ -n "$line" ] && printf '%s\0' "$line"; done <<<"$1"
}
arguments=()
if [ -n "${SHOPPER_MERGE:-}" ]; then
  command=merge
  places="$SHOPPER_MERGE"
else
  command=run
  places="$SHOPPER_PATHS"
fi
while IFS= read -r -d '' word; do arguments+=("$word"); done < <(lines "$places" && lines "$SHOPPER_ARGUMENTS")

if [ -n "$SHOPPER_VERSION" ]; then
  program=(npx --yes "mystery-shopper@$SHOPPER_VERSION")
else
  program=(npx --yes mystery-shopper)
fi
result="$RUNNER_TEMP/mystery-shopper.json"
"${program[@]}" "$command" --json --fail-on "$SHOPPER_FAIL_ON" --format html,junit,summary,annotations \
  ${arguments[@]+"${arguments[@]}"} >"$result"
code=$?
node "$GITHUB_ACTION_PATH/tell.mjs" "$result" "$RUNNER_TEMP/mystery-shopper.md"
exit "$code"
