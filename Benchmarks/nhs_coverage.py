#!/usr/bin/env python3
"""Do corrected label volumes cover the truth? NHS comments, four fifths of the labels hidden.

  Benchmarks/nhs_coverage.py VOC NHS.jsonl [SEEDS]

Of the comments (labels of 15 rows or more, the first of a comment), a tenth drawn at random is the
audit, another tenth teaches, and nobody sees the labels of the rest. voc trains, tags and reports;
each label's corrected volume and interval stand in report.json. Prints, over all labels and seeds,
the share of intervals that hold the true volume, their median width, and both for the audited tenth
alone (Wilson's interval of its share, times the number of comments).
"""
import collections, json, math, os, random, statistics, subprocess, sys, tempfile

voc, path = sys.argv[1:3]
seeds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
items = [json.loads(line) for line in open(path, encoding="utf-8")]
size = collections.Counter(item["labels"]["process"][0] for item in items)
names = sorted(name for name, count in size.items() if count >= 15)
items = [item for item in items if item["labels"]["process"][0] in names and item["text"].strip()]
ids = {name: f"p{place}" for place, name in enumerate(names)}
share = 0.1


def wilson(k, n, z=1.959963984540054):
    p, d = k / n, 1 + z * z / n
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (p + z * z / (2 * n) - half) / d, (p + z * z / (2 * n) + half) / d


cells, held, alone_held, widths, alone_widths, values, biased = 0, 0, 0, [], [], [], []
for seed in range(1, seeds + 1):
    draw = random.Random(seed)
    truth, audited, lines = collections.Counter(), [], []
    for item in items:
        label = ids[item["labels"]["process"][0]]
        truth[label] += 1
        copy = {key: value for key, value in item.items() if key != "labels"}
        place = draw.random()
        if place < share:
            copy["labels"] = {"process": label, "audit": share}
            audited.append(label)
        elif place < 2 * share:
            copy["labels"] = {"process": label}
        lines.append(json.dumps(copy, ensure_ascii=False))
    with tempfile.TemporaryDirectory() as folder:
        config = os.path.join(folder, "voc.yml")
        with open(config, "w", encoding="utf-8") as file:
            file.write("company: {name: nhs}\ndepartments:\n  - {id: trust, name: Trust}\nprocesses:\n")
            for name in names:
                file.write(f"  - {{id: {ids[name]}, name: {json.dumps(name)}, owner: trust}}\n")
        text = "".join(line + "\n" for line in lines).encode()
        model = os.path.join(folder, "m.vocmodel")
        quiet = {"stderr": subprocess.DEVNULL, "check": True}
        subprocess.run([voc, "train", "-o", model, "--config", config], input=text, **quiet)
        tagged = subprocess.run([voc, "tag", "--model", model, "--config", config], input=text,
                                stdout=subprocess.PIPE, **quiet).stdout
        subprocess.run([voc, "report", "--config", config, "-o", folder + "/out"], input=tagged, **quiet)
        [report] = [os.path.join(at, "report.json") for at, _, files in os.walk(folder + "/out") if "report.json" in files]
        quality = json.load(open(report, encoding="utf-8"))["quality"]
    for label in quality["processes"]:
        corrected, true = label["corrected"], truth[label["id"]]
        low, high = wilson(audited.count(label["id"]), len(audited))
        cells += 1
        held += corrected["low"] <= true <= corrected["high"]
        alone_held += low * len(items) <= true <= high * len(items)
        widths.append(corrected["high"] - corrected["low"])
        alone_widths.append((high - low) * len(items))
        values.append(abs(corrected["value"] - true))
        biased.append(abs(label["tagged"] - true))
print(f"{len(items)} comments, {len(names)} labels, {seeds} seeds, {len(audited)} audited in the last: corrected volumes hold "
      f"the truth in {held} of {cells} cells ({held / cells:.1%}), median width {statistics.median(widths):.0f}, median error "
      f"{statistics.median(values):.1f}; the audit alone {alone_held} ({alone_held / cells:.1%}), median width "
      f"{statistics.median(alone_widths):.0f}; volumes as tagged are off by {statistics.median(biased):.1f}")
