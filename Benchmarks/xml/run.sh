#!/bin/sh
# Items from a ticket XML against libxml2's own streaming reader on the same file, one thread each,
# and the peak memory on a file ten times as long.
#   Benchmarks/xml/run.sh VOC [MEGABYTES]
set -e
voc=$1
size=${2:-200}
here=$(dirname "$0")
work=${TMPDIR:-/tmp}/voc-benchmark-xml
mkdir -p "$work"
[ -f "$work/$size.xml" ] || python3 "$here/make-tickets.py" "$work/$size.xml" "$size"
cc -O2 $(pkg-config --cflags libxml-2.0) "$here/stream.c" -o "$work/stream" -lxml2
measure() { /usr/bin/time -f "$1: %e s, %U s user, %M KB" sh -c "$2" 2>&1 | tail -1; }
for round in 1 2 3; do
  measure "xmllint --stream (its loop)" "'$work/stream' '$work/$size.xml'"
  measure "voc import --count        " "'$voc' import --count '$work/$size.xml' >/dev/null"
done
