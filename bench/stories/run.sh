#!/usr/bin/env bash
# Measures the finding of generated reprints, and grouping of many generated articles.
# usage: bench/stories/run.sh SHARED copies [SEED]
#        bench/stories/run.sh SHARED scale ARTICLES [THREADS,THREADS…]
set -eu
shared=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -q -DskipTests -pl core,app package
raw=("$shared"/data/raw/{detik-kompas-suara-2024,detik-2026,antara-2025}/articles.jsonl)
# Large pages, where the system gives them: texts lie all over the memory, which small pages make slower the more there are.
bench() { /usr/bin/time -f '%M KB at most' java -Xmx5g -XX:+UseTransparentHugePages -cp "core/target/test-classes:core/target/classes:app/target/lib/*" "org.pakta.story.$@"; }
case "$2" in
  copies) bench CopiesBench "${3:-1}" "${raw[@]}" ;;
  scale) bench ScaleBench "$3" "${4:-2}" "${raw[@]}" ;;
esac
