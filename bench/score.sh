#!/usr/bin/env bash
# Scores `pakta extract`, `pakta sayings` and `pakta stories` on annotated articles against bench/floors.yaml, then tables of states (law.sh).
# usage: bench/score.sh SHARED   (a folder with gold/open, data/ and score/)
set -eu
shared=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

bounds() { # of one part of the floors, as the scorers take them
  sed -n "/^$1:/,/^[^ #]/s/^  \([a-z.0-9]*\): \([0-9.]*\).*/--min \1=\2/p" bench/floors.yaml
}

./pakta extract "$shared"/gold/open/*.txt >"$scratch/gold"
python3 "$shared/score/gold.py" score "$shared/gold/open" "$scratch/gold" $(bounds open-gold)
echo "sayings"
python3 bench/sayings.py "$shared" $(bounds sayings | sed 's/--min //g')
python3 bench/translated.py $(bounds translated | sed 's/--min //g')
stories() { # part, gold as JSON lines, inputs
  echo "stories, $1"
  ./pakta stories "${@:3}" >"$scratch/found"
  python3 "$shared/score/stories.py" score "$2" "$scratch/found" $(bounds "stories-$1")
}
for set in bench/stories/invented-*.jsonl; do
  python3 "$shared/score/stories.py" prepare "$set" "$scratch/set.jsonl"
  stories "$(basename "$set" .jsonl)" "$set" "$scratch/set.jsonl"
done
if [ -d "$shared/data/raw" ]; then
  stories pages bench/stories/pages.jsonl "$shared"/data/extraction/scrapinghub/html
  for half in dev kept english natural days; do
    python3 bench/stories/sets.py "$shared" "$half" "$scratch/gold.jsonl"
    python3 "$shared/score/stories.py" prepare "$scratch/gold.jsonl" "$scratch/set.jsonl"
    stories "$half" "$scratch/gold.jsonl" "$scratch/set.jsonl"
  done
fi
bench/law.sh "$shared"
