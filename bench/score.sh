#!/usr/bin/env bash
# Scores `pakta extract` on annotated articles against bench/floors.yaml.
# usage: bench/score.sh SHARED   (a folder with gold/open and score/)
set -eu
shared=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=$(mktemp)
trap 'rm -f "$out"' EXIT
./pakta extract "$shared"/gold/open/*.txt >"$out"
bounds=()
while read -r name value; do
  bounds+=(--min "${name%:}=$value")
done < <(sed -n '/^open-gold:/,/^[^ #]/s/^  \([a-z.]*:\) \([0-9.]*\).*/\1 \2/p' bench/floors.yaml)
python3 "$shared/score/gold.py" score "$shared/gold/open" "$out" "${bounds[@]}"
