#!/usr/bin/env python3
"""Writes a ticket export in XML of about so many megabytes, the same bytes for the same seed:
multi-line texts, entities, nested comments, custom fields.

usage: make-tickets.py OUT.xml MEGABYTES [SEED]"""
import random
import sys

WORDS = (
    "refund bill line broadband engineer visit appointment late wrong charged twice phone nobody "
    "answered called again &amp; still waiting &lt;order&gt; support team moved house account "
    "credit meter reading router slow evening weekend helpful polite thanks café Müller naïve"
).split()


def text(dice, length):
    words = []
    for _ in range(length):
        words.append(dice.choice(WORDS))
        if dice.random() < 0.06:
            words.append("\n" if dice.random() < 0.5 else ".")
    return " ".join(words)


def ticket(dice, number, texts):
    description = dice.choice(texts)
    requester = 880000 + number % 5000
    parts = [
        f" <ticket>\n  <assigned-at type=\"datetime\">2026-11-02T10:04:00Z</assigned-at>\n"
        f"  <nice-id type=\"integer\">{number}</nice-id>\n"
        f"  <subject>{dice.choice(WORDS)} {dice.choice(WORDS)} {number}</subject>\n"
        f"  <description>{description}</description>\n"
        f"  <created-at type=\"datetime\">2026-11-02T10:04:00Z</created-at>\n"
        f"  <updated-at type=\"datetime\">2026-11-05T10:04:00Z</updated-at>\n"
        f"  <solved-at type=\"datetime\">2026-11-05T10:04:00Z</solved-at>\n"
        f"  <status-id type=\"integer\">3</status-id>\n  <priority-id type=\"integer\">2</priority-id>\n"
        f"  <via-id type=\"integer\">4</via-id>\n  <requester-id type=\"integer\">{requester}</requester-id>\n"
        f"  <assignee-id type=\"integer\">5003</assignee-id>\n  <group-id type=\"integer\">41{number % 8:02d}</group-id>\n"
        f"  <organization-id type=\"integer\" nil=\"true\"/>\n  <external-id nil=\"true\"/>\n"
        f"  <ticket-field-entries type=\"array\">\n"
        f"   <ticket-field-entry><ticket-field-id type=\"integer\">36001</ticket-field-id><value>Gold</value></ticket-field-entry>\n"
        f"   <ticket-field-entry><ticket-field-id type=\"integer\">36002</ticket-field-id><value>North</value></ticket-field-entry>\n"
        f"  </ticket-field-entries>\n  <comments type=\"array\">\n"
    ]
    for index in range(dice.randint(1, 5)):
        body = description if index == 0 else dice.choice(texts)
        author = requester if index % 2 == 0 else 5003
        parts.append(
            f"   <comment>\n    <author-id type=\"integer\">{author}</author-id>\n"
            f"    <created-at type=\"datetime\">2026-11-0{2 + index}T10:0{index}:00Z</created-at>\n"
            f"    <is-public type=\"boolean\">true</is-public>\n    <value>{body}</value>\n   </comment>\n")
    parts.append("  </comments>\n </ticket>\n")
    return "".join(parts)


def main():
    path, megabytes = sys.argv[1], int(sys.argv[2])
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    texts = [text(dice, dice.randint(20, 200)) for _ in range(2000)]
    size, number = 0, 0
    with open(path, "w", encoding="utf-8") as out:
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tickets type=\"array\">\n")
        while size < megabytes * 1_000_000:
            number += 1
            one = ticket(dice, number, texts)
            out.write(one)
            size += len(one.encode())
        out.write("</tickets>\n")


main()
