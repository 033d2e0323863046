#!/usr/bin/env bash
# Imports ATOP's member file and Interstate War Data, which are not part of this project, and holds the
# tables made from them to figures that can be counted from the files alone.
# usage: bench/law.sh SHARED   (a folder with data/treaties)
set -eu
treaties=$(cd "$1" && pwd)/data/treaties
cd "$(dirname "${BASH_SOURCE[0]}")/.."
members=$treaties/atop-5.1/atop5_1m.csv
[ -f "$members" ] || { echo "no alliances at hand: tables of states left out"; exit 0; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PAKTA_RECORD=$scratch/record.sqlite
wrong=0
is() { # what, wanted, got
  if [ "$2" = "$3" ]; then echo "$1: $3"; else echo "$1: $3, wanted $2"; wrong=1; fi
}

is alliances "2510 lines: 789 alliances to 2018, 372 of them standing then; 280 defend, 82 attack, 126 neutral, 442 not_attack, 388 consult" \
  "$(./pakta import atop "$members")"
TIMEFORMAT="dyads: %R s (%U s of processor)"
time ./pakta dyads --from 1815 --to 2018 --codes cow >"$scratch/dyads.csv"
is dyads.keys 273296 "$(tail -n +2 "$scratch/dyads.csv" | cut -d, -f1-3 | sort -u | wc -l)"
is dyads.unknown "745 83 156 146 527" \
  "$(awk -F, '{for (i = 4; i < 9; i++) if ($i == "unknown") n[i]++} END {print n[4], n[5], n[6], n[7], n[8]}' "$scratch/dyads.csv")"
TIMEFORMAT="network: %R s (%U s of processor)"
time ./pakta network >"$scratch/network.csv"
for row in 1816,defend,106,106,53,16,2,14,0.8712 1914,defend,22,28 1939,defend,101,101,51,21,2,18,0.7315 \
  1955,defend,807,807,404,65,1,65,0.8651 1989,defend,1828,1829 2018,defend,3411,3412; do
  is "network ${row:0:4}" "$row" "$(grep -o "^$row" "$scratch/network.csv")"
done
wars=$treaties/interstate-wars/interstate-war-rev.csv
if [ -f "$wars" ]; then
  ./pakta import wars "$wars" 2>/dev/null
  ./pakta verdicts >"$scratch/verdicts.csv"
  echo "verdicts: $(tail -n +2 "$scratch/verdicts.csv" | grep -o -w -E 'honoured|violated|not_applicable|unknown' | sort | uniq -c | tr '\n' ' ')"
fi
exit "$wrong"
