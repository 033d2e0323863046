#!/usr/bin/env bash
# Measures start-up, speed and memory, and scores against the floors.
# usage: bench/run.sh SHARED   (a folder with gold/open, score/ and data/raw)
set -eu
shared=$(cd "${1:-../shared}" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
./pakta --version >/dev/null
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

seconds() { # median of five, of a command
  for _ in 1 2 3 4 5; do
    local began ended
    began=$(date +%s%N)
    "$@" >/dev/null
    ended=$(date +%s%N)
    echo $(((ended - began) / 1000000))
  done | sort -n | sed -n 3p
}

echo "start-up (explain AGREE): $(seconds ./pakta explain AGREE) ms"
echo "ask (PRK, KOR, 2025-01-15): $(seconds ./pakta ask --attacked PRK --by KOR --on 2025-01-15) ms"
pages=("$shared"/data/raw/*/articles.jsonl)
began=$(date +%s%N)
/usr/bin/time -f '%M' -o "$scratch/kb" ./pakta read "${pages[@]}" --record "$scratch/r.sqlite" | head -n 1
ended=$(date +%s%N)
count=$(cat "${pages[@]}" | wc -l)
echo "read: $((count * 1000 / ((ended - began) / 1000000))) pages/s, $(($(cat "$scratch/kb") / 1024)) MB at most"
bench/score.sh "$shared"
