#!/usr/bin/env bash
# The baseline that was approved on the main branch, in place of the checkout's: a change must not bless itself.
set -euo pipefail
if ! git fetch --quiet --no-tags --depth=1 origin "refs/heads/$BASELINE_BRANCH"; then
  echo "::warning title=No baseline::The branch $BASELINE_BRANCH cannot be fetched: the run is compared with what this checkout holds."
  exit 0
fi
rm -rf reports/baseline reports/baseline-* reports/approvals.jsonl
# Of this folder of the repository, as far as the branch has it.
prefix="$(git rev-parse --show-prefix)"
git ls-tree -z --name-only FETCH_HEAD -- ./reports/ | while IFS= read -r -d '' path; do
  case "${path##*reports/}" in
    baseline | baseline-* | approvals.jsonl) git checkout --quiet FETCH_HEAD -- "$path" ;;
  esac
done
if [ -e reports/approvals.jsonl ]; then
  echo "Compared with what was approved on $BASELINE_BRANCH ($(git rev-parse --short FETCH_HEAD):${prefix}reports)."
else
  echo "Nothing was approved on $BASELINE_BRANCH yet: the run is judged by itself."
fi
