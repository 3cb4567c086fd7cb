#!/usr/bin/env python3
"""Five-fold figures of voc's classifier, by the binary alone.

  classifier_cv.py VOC banking TRAIN.csv     one label an item (columns text, category)
  classifier_cv.py VOC items ITEMS.jsonl     voc.item/1 with lists of labels
  classifier_cv.py VOC few TRAIN.csv K [--even]  names and K labels a class, the rest as the pool

Folds are crc32 of the text (banking) or of the id (items), modulo 5, so that any program can make
the same ones. Labels with fewer than 15 items are left out of `items`. VOC is the release binary.
"""
import collections, csv, hashlib, json, os, subprocess, sys, tempfile, time, zlib

voc, mode, path = sys.argv[1:4]


def run(arguments, items):
    text = "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)
    done = subprocess.run([voc] + arguments, input=text.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def csv_items():
    for n, row in enumerate(csv.DictReader(open(path, newline="", encoding="utf-8"))):
        yield {"schema": "voc.item/1", "id": f"b:{n}", "source": {"file": "csv", "format": "csv", "record": n + 1},
               "text": row["text"], "labels": {"process": row["category"]}}


def labels(item):
    given = item["labels"]["process"]
    return given if isinstance(given, list) else [given]


def guesses(item):
    tags = item.get("tags", {})
    process = tags.get("process", {"id": "unassigned"})
    forced = process if process["id"] != "unassigned" else (process.get("alternatives") or [{}])[0]
    others = {m["process"] for m in tags.get("mentions", [])} - {"unassigned"}
    return forced.get("id"), forced.get("confidence", 0), others | {forced.get("id")}


def report(tagged):
    known = sorted({l for i in tagged for l in labels(i)})
    right, bins, sets, best = 0, [[0, 0, 0.0] for _ in range(15)], collections.Counter(), collections.Counter()
    for item in tagged:
        gold, (guess, confidence, guessed) = labels(item), guesses(item)
        hit = guess in gold
        right += hit
        slot = bins[min(14, int(confidence * 15))]
        slot[0] += 1; slot[1] += hit; slot[2] += confidence
        best[guess, "g"] += 1; best[gold[0] if not hit else guess, "s"] += 1; best[guess, "r"] += hit
        for l in gold: sets[l, "s"] += 1
        for l in guessed: sets[l, "g"] += 1; sets[l, "r"] += l in gold
    def f1(c, l): return 2 * c[l, "r"] / max(1, c[l, "g"] + c[l, "s"])
    n = len(tagged)
    print(f"{n} items, {len(known)} labels: accuracy {100 * right / n:.2f}  macro F1 {100 * sum(f1(best, l) for l in known) / len(known):.2f}  "
          f"ECE {100 * sum(abs(b[1] - b[2]) for b in bins) / n:.2f}")
    if any(len(labels(i)) > 1 for i in tagged):
        total = collections.Counter()
        for (l, kind), count in sets.items(): total[kind] += count
        print(f"sets: micro F1 {200 * total['r'] / (total['g'] + total['s']):.2f}  macro F1 {100 * sum(f1(sets, l) for l in known) / len(known):.2f}")


with tempfile.TemporaryDirectory() as folder:
    model = os.path.join(folder, "model")
    if mode == "few":
        count, items = int(sys.argv[4]), list(csv_items())
        names = sorted({labels(i)[0] for i in items})
        taken, pool = collections.Counter(), []
        teach = []
        for item in sorted(items, key=lambda i: hashlib.md5(i["text"].encode()).hexdigest()):
            label = labels(item)[0]
            if taken[label] < count:
                taken[label] += 1
                teach.append(item)
            else:
                pool.append(item)
        config = os.path.join(folder, "voc.yml")
        with open(config, "w") as out:
            out.write("departments:\n  - {id: all, name: All}\nprocesses:\n")
            for name in names:
                out.write(f"  - {{id: {json.dumps(name)}, name: {json.dumps(name.replace('_', ' '))}, owner: all}}\n")
        bare = [{k: v for k, v in item.items() if k != "labels"} for item in pool]
        start = time.time()
        run(["train", "--config", config, "-o", model], teach + bare)
        print(f"trained in {time.time() - start:.1f} s of wall time")
        report(run(["tag", "--config", config, "--model", model, "--only", "process"], pool))
    else:
        if mode == "banking":
            items = list(csv_items())
            fold = [zlib.crc32(i["text"].encode()) % 5 for i in items]
        else:
            items = [json.loads(line) for line in open(path, encoding="utf-8")]
            counts = collections.Counter(l for i in items for l in labels(i))
            for item in items: item["labels"]["process"] = [l for l in labels(item) if counts[l] >= 15]
            items = [i for i in items if i["labels"]["process"]]
            fold = [zlib.crc32(i["id"].encode()) % 5 for i in items]
        tagged = []
        for k in range(5):
            start = time.time()
            run(["train", "-o", model], [i for i, f in zip(items, fold) if f != k])
            print(f"fold {k}: trained in {time.time() - start:.1f} s of wall time", file=sys.stderr)
            only = ["--only", "process"] if mode == "banking" else []
            tagged += run(["tag", "--model", model] + only, [i for i, f in zip(items, fold) if f == k])
        report(tagged)
