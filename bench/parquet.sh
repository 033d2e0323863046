#!/usr/bin/env bash
# Proves exported Parquet files by a reader that shares no code with the writer: every table, every row, every cell, empty ones too, must be
# what the JSON lines of the same record hold. The reader (hardwood-core, Apache-2.0) wants Java 21: JAVA21 names its home, else java is used.
# usage: bench/parquet.sh [RECORD]      (without one, a record of examples/ with a review in it)
set -eu
record=${1:+$(realpath "$1")}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
java=${JAVA21:+$JAVA21/bin/}java
jars=$HOME/.m2/repository/dev/hardwood/hardwood-core/1.0.1.Final/hardwood-core-1.0.1.Final.jar
[ -e "$jars" ] || mvn -B -ntp -q dependency:get -Dartifact=dev.hardwood:hardwood-core:1.0.1.Final -Dtransitive=false
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ -z "$record" ]; then
  record=$scratch/record.sqlite
  ./pakta read examples --record "$record" >"$scratch/read"
  event=$(./pakta events --json --record "$record" | head -1 | sed 's/.*"event":{"id":"\([0-9a-f]*\)".*/\1/')
  ./pakta review accept "$event" --by ani --record "$record" >"$scratch/review"
fi
for form in jsonl parquet; do ./pakta export --as "$form" "$scratch/$form" --record "$record" >"$scratch/export"; done
jars=$jars:$(echo app/target/lib/snappy-java-*.jar) # unpacks what the writer packs
"$java" --enable-native-access=ALL-UNNAMED -cp "$jars" bench/parquet/ReadParquet.java "$scratch"/parquet/*.parquet 2>"$scratch/said" || { cat "$scratch/said"; exit 1; }
python3 - "$scratch" <<'PY'
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
tables = rows = cells = empty = 0
for wanted in sorted(folder.glob("jsonl/*.jsonl")):
    left, right = ([json.loads(line) for line in file.open(encoding="utf-8")] for file in (wanted, folder / "parquet" / wanted.name))
    right = [{name: cell for name, cell in row.items() if cell != ""} for row in right]  # JSON lines leave empty texts out
    if left != right:
        sys.exit(f"{wanted.stem}: {len(left)} rows written, {len(right)} read, or cells differ")
    columns = {name for row in left for name in row}
    tables, rows = tables + 1, rows + len(left)
    cells += sum(map(len, left))
    empty += sum(len(columns) - len(row) for row in left)
print(f"{tables} tables, {rows} rows, {cells} cells read back the same, and {empty} empty ones")
PY
