#!/usr/bin/env bash
# Scores statements on the annotated quotations: Indonesian (two files) and English (a part that was looked at, and one that never was).
# usage: bench/statements.sh SHARED         (a folder with data/quotes and score/)
#        bench/statements.sh SHARED speed   statements a second of processor time, and 1 MB beside 10 MB (data/raw)
set -eu
shared=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ "${2:-}" = speed ]; then
  mvn -q -DskipTests -pl core,app package
  exec java -Xmx6g -cp "core/target/test-classes:core/target/classes:app/target/lib/*" org.pakta.statement.SpeedBench 2000 \
    "$shared"/data/raw/{detik-2026,kompas-2025,antara-2025}/articles.jsonl
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

score() { # name, scorer, gold
  python3 "$shared/score/$2.py" prepare "$3" "$scratch/$1.jsonl"
  ./pakta extract "$scratch/$1.jsonl" >"$scratch/$1.out"
  echo "== $1"
  python3 "$shared/score/$2.py" score "$3" "$scratch/$1.out" | grep -E "$4"
}

for file in "$shared"/data/quotes/pfsa-open/*.jsonl; do
  score "$(basename "$file" .jsonl)" pfsa "$file" '^(statements.exact|cues.recall|speaker |statements.speaker.recall)'
done
# Looked at: the first 150 articles. Never looked at: of the others, the 150 whose file name has the smallest SHA-256.
python3 - "$shared/data/quotes/polnear-train.jsonl" "$scratch" <<'PY'
import hashlib, json, sys
lines = open(sys.argv[1], encoding="utf-8").readlines()
kept_out = sorted(lines[150:], key=lambda line: hashlib.sha256(json.loads(line)["filename"].encode()).hexdigest())[:150]
open(sys.argv[2] + "/looked-at.gold", "w", encoding="utf-8").writelines(lines[:150])
open(sys.argv[2] + "/kept-out.gold", "w", encoding="utf-8").writelines(kept_out)
PY
for part in looked-at kept-out; do
  score "polnear-$part" polnear "$scratch/$part.gold" '^(content|source|cue)\.(exact|overlap)\.f1'
done
