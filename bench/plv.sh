#!/usr/bin/env bash
# PLOVER roots of English sentences (PLV): odd rows, by which words may be written, and even rows, which nobody reads: only their figures are seen.
# usage: bench/plv.sh SHARED   (a folder with data/events/plv and score/)
set -eu
shared=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 - "$shared/data/events/plv/PLV_train.tsv" "$scratch" <<'PY'
import csv, sys
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    head, *rows = csv.reader(file, delimiter="\t")
for part, first in (("odd", 0), ("even", 1)):
    with open(f"{sys.argv[2]}/{part}.tsv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter="\t").writerows([head, *rows[first::2]])
PY
for part in odd even; do
  python3 "$shared/score/plover.py" prepare "$scratch/$part.tsv" "$scratch/$part.jsonl"
  ./pakta extract "$scratch/$part.jsonl" >"$scratch/$part.out"
  echo "== $part"
  python3 "$shared/score/plover.py" score "$scratch/$part.tsv" "$scratch/$part.out" | grep -E '^(answered|accuracy|macro_f1)'
done
