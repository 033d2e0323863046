#!/usr/bin/env bash
# Speed of page to article beside another Java extractor, on the same pages in one JVM.
# usage: bench/extractors.sh FOLDER   (of .html.gz pages)
set -eu
pages=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -q -B -Pbench -pl core,bench/extractors compile dependency:build-classpath \
  -Dmdep.outputFile=target/classpath -Dmdep.pathSeparator=:
exec java -Xmx1g -cp "bench/extractors/target/classes:$(cat bench/extractors/target/classpath)" \
  org.pakta.bench.Extractors "$pages"
