#!/usr/bin/env bash
# Measures one question to the law, with the shipped pacts 1, 10 and 100 times over.
# usage: bench/obligations.sh [TIMES,TIMES…]
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -q -DskipTests -pl core,app package
java -cp "core/target/test-classes:core/target/classes:app/target/lib/*" org.pakta.obligation.LawBench "${1:-1,10,100}"
