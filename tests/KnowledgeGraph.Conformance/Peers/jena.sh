#!/bin/bash
# Runs a command of Apache Jena as Debian packages it (libapache-jena-java, libslf4j-java):
#   jena.sh riot|arq|shacl ARGUMENT...
# The packaged jena-core looks for its own copy of Xerces without its package prefix; a repacked jar in a cache folder
# mends that. Exits 127 where Java or the packages are missing. "shacl validate" exits 0 on violations: read its report.
set -u
java=/usr/share/java
[ -f $java/jena-shacl.jar ] && [ -f $java/slf4j-simple.jar ] && command -v java > /dev/null || {
  echo 'Apache Jena (libapache-jena-java, libslf4j-java) is not installed' >&2
  exit 127
}
case "${1:-}" in
  riot) main=riotcmd.riot ;;
  arq) main=arq.arq ;;
  shacl) main=shacl.shacl ;;
  *) echo 'usage: jena.sh riot|arq|shacl ARGUMENT...' >&2; exit 1 ;;
esac
shift

version=$(basename "$(readlink -f $java/jena-core.jar)" .jar)
xerces="${TMPDIR:-/tmp}/claimgraph-$(id -u)-$version-xerces.jar"
if [ ! -s "$xerces" ]; then
  made=$(mktemp "$xerces.XXXXXX")
  python3 - $java/jena-core.jar "$made" <<'PYTHON' || exit 127
import sys, zipfile
prefix = "org/apache/jena/ext/"
with zipfile.ZipFile(sys.argv[1]) as packaged, zipfile.ZipFile(sys.argv[2], "w") as mended:
    for name in packaged.namelist():
        if name.startswith(prefix + "xerces/") and not name.endswith("/"):
            mended.writestr(name[len(prefix):], packaged.read(name))
PYTHON
  mv "$made" "$xerces"
fi
path=$xerces
for jar in $java/jena-*.jar $java/slf4j-api.jar $java/slf4j-simple.jar $java/commons-*.jar $java/dexx.collection.jar \
  $java/gson.jar $java/guava.jar $java/failureaccess.jar $java/httpclient*.jar $java/httpcore*.jar $java/jackson-*.jar $java/jsonld-java.jar $java/thrift.jar \
  $java/libthrift.jar $java/protobuf.jar $java/titanium-json-ld.jar $java/caffeine.jar $java/jcl-over-slf4j.jar \
  $java/javax.json.jar $java/jakarta.json.jar $java/icu4j.jar; do
  [ -e "$jar" ] && path="$path:$jar"
done
exec java -XX:TieredStopAtLevel=1 -Xmx1g -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -cp "$path" "$main" "$@"
