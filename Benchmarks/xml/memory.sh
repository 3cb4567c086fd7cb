#!/bin/sh
# Peak memory of `voc import --count`: a ticket XML of 2 GB, and one text and one attribute of 1 GB,
# which must be rejected and not held. Files are made one at a time and removed.
#   Benchmarks/xml/memory.sh VOC [MEGABYTES OF TICKETS] [MEGABYTES OF ONE TEXT]
set -e
voc=$1
tickets=${2:-2000}
one=${3:-1000}
here=$(dirname "$0")
work=$(mktemp -d "${TMPDIR:-/tmp}/voc-memory-XXXXXX")
trap 'rm -r "$work"' EXIT
measure() {
  status=0
  /usr/bin/time -f "%M KB peak, %e s, %U s user" "$voc" import --count "$work/in.xml" \
    >/dev/null 2>"$work/log" || status=$?
  echo "$1: exit $status"
  sed "s|$work/||; s/^/  /" "$work/log"
  rm "$work/in.xml"
}
python3 "$here/make-tickets.py" "$work/in.xml" "$tickets"
measure "$tickets MB of tickets"
python3 "$here/make-huge.py" "$work/in.xml" text "$one"
measure "a text of $one MB"
python3 "$here/make-huge.py" "$work/in.xml" attribute "$one"
measure "an attribute of $one MB"
