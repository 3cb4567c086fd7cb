#!/usr/bin/env python3
"""Writes a ticket XML (text) or an SMS backup (attribute) of three records, of which the second holds
one text or attribute of so many megabytes.

usage: make-huge.py OUT.xml text|attribute MEGABYTES"""
import sys

path, kind, megabytes = sys.argv[1], sys.argv[2], int(sys.argv[3])
if kind == "text":
    start, end = "<tickets type=\"array\">\n", "</tickets>\n"
    front, back = "<ticket><nice-id>{}</nice-id><description>", "</description></ticket>\n"
else:
    start, end = "<smses>\n", "</smses>\n"
    front, back = "<sms address=\"{}\" type=\"1\" body=\"", "\"/>\n"
piece = ("one long text with é &amp; line feeds\n" * 27_000).encode()[:1_000_000]
piece = piece[: piece.rindex(b"\n") + 1]
with open(path, "wb") as out:
    out.write(start.encode())
    for number in (1, 2, 3):
        out.write(front.format(number).encode())
        if number == 2:
            for _ in range(megabytes):
                out.write(piece)
        else:
            out.write(b"a few words")
        out.write(back.encode())
    out.write(end.encode())
