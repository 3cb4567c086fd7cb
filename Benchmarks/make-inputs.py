#!/usr/bin/env python3
"""Write the inputs of the benchmarks, the same bytes for the same seed.

  make-inputs.py OUT [--mb 200] [--seed 1]     writes OUT/survey.csv (and OUT/items.jsonl by `voc import`)

survey.csv: quoted multi-line comments, doubled quotes, commas inside quotes, accents, blanks; nine columns.
Standard library only."""
import argparse, os, random

WORDS = """the a my we they bill router refund delivery engineer never came twice again waiting hours phone
support said would call back nobody knows order parcel late broken box tariff contract price meter reading
wrong account login password app crashed update helpful staff friendly quick thanks great slow rude lost
appointment cancelled moved house address change still not working since Monday week month invoice charged
café Größe naïve señor "urgent" really, honestly, however, please; and but because when if""".split()
PLANS = ["Gold", "Silver", "Basic", "Business, large", ""]
REGIONS = ["North", "South", "East", "West"]


def sentence(rng):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(4, 22)))


def comment(rng):
    return ("\n" if rng.random() < 0.4 else " ").join(sentence(rng) + "." for _ in range(rng.randint(1, 5)))


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--mb", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    os.makedirs(options.out, exist_ok=True)
    pool = [quoted(comment(rng)) for _ in range(20000)]
    wanted = options.mb << 20
    written = 0
    number = 0
    with open(os.path.join(options.out, "survey.csv"), "w", encoding="utf-8", newline="") as file:
        head = "Response ID,Submitted,Plan,Region,NPS,What could we do better?,Department,Minutes,Email\r\n"
        written += file.write(head)
        while written < wanted:
            rows = []
            for _ in range(2000):
                number += 1
                plan = rng.choice(PLANS)
                rows.append(
                    f"R{number:08d},2026-{1 + number % 11:02d}-{1 + number % 28:02d} {number % 24:02d}:{number % 60:02d}:00,"
                    f"{quoted(plan) if ',' in plan else plan},{rng.choice(REGIONS)},{rng.randint(0, 10)},"
                    f"{rng.choice(pool)},,{rng.randint(1, 400)},u{number % 50000}@example.com\r\n")
            written += file.write("".join(rows))


if __name__ == "__main__":
    main()
