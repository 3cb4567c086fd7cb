#!/bin/sh
# Items from a ticket XML against `xmllint --stream --noout` on the same file: user seconds of one
# thread, taken in turns, the least of each. Without xmllint its loop in stream.c stands for it.
# Peak memory: memory.sh.
#   Benchmarks/xml/run.sh VOC [MEGABYTES] [ROUNDS]
set -e
voc=$1
size=${2:-200}
rounds=${3:-5}
here=$(dirname "$0")
work=${TMPDIR:-/tmp}/voc-benchmark-xml
mkdir -p "$work"
[ -f "$work/$size.xml" ] || python3 "$here/make-tickets.py" "$work/$size.xml" "$size"
peer="xmllint --stream --noout"
if ! command -v xmllint >/dev/null; then
  cc -O2 $(pkg-config --cflags libxml-2.0) "$here/stream.c" -o "$work/stream" -lxml2
  peer=$work/stream
fi
: >"$work/times"
for round in $(seq "$rounds"); do
  /usr/bin/time -a -o "$work/times" -f "xmllint %U %M" $peer "$work/$size.xml" 2>/dev/null
  /usr/bin/time -a -o "$work/times" -f "voc %U %M" "$voc" import --count --jobs 1 "$work/$size.xml" 2>/dev/null
done
awk '!($1 in best) || $2 < best[$1] { best[$1] = $2; memory[$1] = $3 }
  END {
    for (name in best) printf "%s: %.2f s user, %d KB\n", name, best[name], memory[name]
    printf "voc takes %.2f times as long\n", best["voc"] / best["xmllint"]
  }' "$work/times"
