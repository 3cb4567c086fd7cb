#!/usr/bin/env python3
"""voc's classifier beside its peer, by the release binary alone: the table of docs/classifier.md.

  classifier_cv.py VOC DATA [--parts banking,nhs,few,scope,precision,speed] [--draws N] [--folds 0,1,2,3,4]
                   [--no-peers] [--venv DIR] [--texts N]

VOC is the release binary; DATA a folder with exports/survey-csv/banking77-train.csv and
labelled/nhs-dev.jsonl. Peers are installed by pip into a virtual environment (--venv, by default one
beside this script that git does not see). Times are user CPU of whole processes, one thread, so that
they compare on a shared machine. Nothing here looks at a test part.
"""
import argparse, collections, json, math, os, resource, statistics, subprocess, sys, tempfile
from classifier_data import (area, banking, calibration_error, distinct, draw, f1, fold, labels, left_out, nhs, other_subjects,
                             set_scores, with_typos)

here = os.path.dirname(os.path.abspath(__file__))
arguments = argparse.ArgumentParser(usage=__doc__)
arguments.add_argument("voc")
arguments.add_argument("data")
arguments.add_argument("--parts", default="banking,nhs,few,scope,precision,speed")
arguments.add_argument("--draws", type=int, default=3)
arguments.add_argument("--folds", default="0,1,2,3,4")
arguments.add_argument("--no-peers", action="store_true")
arguments.add_argument("--venv", default=os.path.join(here, ".build", "peers"))
arguments.add_argument("--texts", type=int, default=80000)
given = arguments.parse_args()
folds = [int(k) for k in given.folds.split(",")]
peers_version = "1.9.1"
rows = []


def row(test, peer, voc, must=""):
    rows.append((test, peer, voc, must))
    print(f"{test:58} | {peer:>18} | {voc:>18} | {must}", flush=True)


def timed(command, stdin, stdout):
    """Runs a command; returns its user CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(command, stdin=stdin, stdout=stdout, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def voc(command, items, jobs=1):
    """Runs voc on items; returns the items that come back, and the user CPU seconds."""
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as result:
        for item in items: source.write((json.dumps(item, ensure_ascii=False) + "\n").encode())
        source.seek(0)
        seconds = timed([given.voc] + command + ["--jobs", str(jobs)], source, result)
        result.seek(0)
        return [json.loads(line) for line in result], seconds


def peer(part, *more):
    """The peer's figures of a part; nothing where peers are left out."""
    if given.no_peers: return None
    python = os.path.join(given.venv, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", given.venv], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", f"scikit-learn=={peers_version}"], check=True)
    script = [python, os.path.join(here, "classifier_peers.py"), given.data, part, *more]
    single = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    return script, single


def peer_figures(part, *more):
    script = peer(part, *more)
    if not script: return collections.defaultdict(lambda: None)
    return json.loads(subprocess.run(script[0], env=script[1], stdout=subprocess.PIPE, check=True).stdout)


def percent(value):
    return "–" if value is None else f"{100 * value:.1f}"


def best(item):
    """The label that an item got or would have got, its confidence, and all it was given."""
    tags = item.get("tags", {})
    process = tags.get("process", {"id": "unassigned"})
    forced = process if process["id"] != "unassigned" else (process.get("alternatives") or [{}])[0]
    others = {m["process"] for m in tags.get("mentions", [])} - {"unassigned"}
    return forced.get("id"), forced.get("confidence", 0), others | {forced.get("id")}


def part_banking(folder):
    items, model = banking(given.data), os.path.join(folder, "model")
    hits, confidences, typed, seconds = [], [], [], []
    for k in folds:
        _, took = voc(["train", "-o", model], [i for i in items if fold(i["text"]) != k])
        seconds.append(took)
        test = [{k: v for k, v in i.items()} for i in items if fold(i["text"]) == k]
        tag = ["tag", "--model", model, "--only", "process"]
        for item in voc(tag, test)[0]:
            label, confidence, _ = best(item)
            hits.append(label in labels(item))
            confidences.append(confidence)
        for item in test: item["text"] = with_typos(item["text"])
        typed += [best(i)[0] in labels(i) for i in voc(tag, test)[0]]
    other = peer_figures("banking")
    row("Banking77, five folds, accuracy", percent(other["accuracy"]), percent(sum(hits) / len(hits)), "91.2")
    row("  calibration error (ECE, 15 bins)", "–", percent(calibration_error(hits, confidences)), "1.5")
    row("  typing errors in 30 % of the words", percent(other["typos"]), percent(sum(typed) / len(typed)), "86")
    took = other["train"]
    row("  training a fold, one thread, CPU s", "–" if took is None else f"{took:.1f}",
        f"{statistics.mean(seconds):.1f}", "no more than the peer")
    row("  model, MB", "–", f"{os.path.getsize(model) / 1e6:.1f}", "25")


def part_nhs(folder):
    items, model = nhs(given.data), os.path.join(folder, "model")
    pairs, primary, feelings = [], 0, []
    for k in folds:
        voc(["train", "-o", model], [i for i in items if fold(i["id"]) != k])
        for item in voc(["tag", "--model", model], [i for i in items if fold(i["id"]) == k])[0]:
            label, _, guessed = best(item)
            pairs.append((labels(item), guessed))
            primary += label in labels(item)
            if "sentiment" in item["labels"] and "sentiment" in item.get("tags", {}):
                feelings.append(abs(round(2 * item["labels"]["sentiment"]) - round(2 * item["tags"]["sentiment"])))
    micro, macro = set_scores(pairs, sorted({l for i in items for l in labels(i)}))
    other = peer_figures("nhs")
    row("NHS comments, five folds: micro F1", percent(other["micro"]), percent(micro), "71")
    row("  macro F1", percent(other["macro"]), percent(macro), "50")
    row("  primary", percent(other["primary"]), percent(primary / len(pairs)), "78.3")
    row("  sentiment, five classes: accuracy", "69.7 *", percent(feelings.count(0) / len(feelings)), "69.7")
    row("  mean error, classes", ".444 *", f"{statistics.mean(feelings):.3f}", ".444")


def part_precision(folder):
    """Whether each label keeps the precision that was asked for, on folds that did not train."""
    for name, items, targets in (("Banking77", banking(given.data), (None, 0.9, 0.95)),
                                 ("NHS comments", nhs(given.data), (None, 0.8, 0.9))):
        key, model = "text" if name == "Banking77" else "id", os.path.join(folder, "model")
        for target in targets:
            right, given_ids, below, count = collections.Counter(), collections.Counter(), 0, 0
            for k in folds:
                asked = ["--precision", str(target)] if target else []
                voc(["train", "-o", model, *asked], [i for i in items if fold(i[key]) != k])
                test = [i for i in items if fold(i[key]) == k]
                hit, all_of = collections.Counter(), collections.Counter()
                for item in voc(["tag", "--model", model, "--only", "process"], test)[0]:
                    label = item.get("tags", {}).get("process", {"id": "unassigned"})["id"]
                    if label == "unassigned": continue
                    all_of[label] += 1
                    hit[label] += label in labels(item)
                below += sum(at_most(hit[l], all_of[l], target or targets[1]) < 0.05 for l in all_of)
                count += len(test)
                right.update(hit), given_ids.update(all_of)
            given_count = sum(given_ids.values())
            row(f"{name}, precision asked for: {target or 'none'}", "–",
                f"tagged {percent(given_count / count)}, right {percent(sum(right.values()) / given_count)}, "
                f"below {below / len(folds):.0f} of {len(given_ids)}")


def at_most(hits, count, share):
    """The chance of so few hits under a binomial."""
    return sum(math.comb(count, k) * share ** k * (1 - share) ** (count - k) for k in range(hits + 1))


def part_few(folder):
    items, model = banking(given.data), os.path.join(folder, "model")
    for item in items:  # one intent ends in a question mark, which an id may not hold
        item["labels"]["process"] = [label.rstrip("?") for label in labels(item)]
    config = os.path.join(folder, "voc.yml")
    with open(config, "w") as out:
        out.write("departments:\n  - {id: all, name: All}\nprocesses:\n")
        for name in sorted({labels(i)[0] for i in items}):
            out.write(f"  - {{id: {json.dumps(name)}, name: {json.dumps(name.replace('_', ' '))}, owner: all}}\n")
    other = peer_figures("few", str(given.draws))
    for count, must in ((0, 57), (1, 63), (3, 70), (5, 74), (10, 80)):
        found = []
        for number in range(given.draws if count else 1):
            teach, rest = draw(items, count, number)
            bare = [{k: v for k, v in item.items() if k != "labels"} for item in rest]
            voc(["train", "--config", config, "-o", model], teach + bare, jobs=os.cpu_count())
            tagged, _ = voc(["tag", "--config", config, "--model", model, "--only", "process"], rest)
            found.append(statistics.mean(best(i)[0] in labels(i) for i in tagged))
        spread = f" ± {100 * statistics.stdev(found):.1f}" if len(found) > 1 else ""
        theirs = other[str(count)] if count else None
        row(f"  {count} labels a class" if count else "names only", percent(theirs and statistics.mean(theirs)),
            percent(statistics.mean(found)) + spread, str(must))


def part_scope(folder):
    items, model = banking(given.data), os.path.join(folder, "model")
    known = [i for i in items if not left_out(labels(i)[0])]
    voc(["train", "-o", model], [i for i in known if fold(i["text"]) != 0])
    tag = ["tag", "--model", model, "--only", "process"]
    inside, near, far = [[best(i)[1] for i in voc(tag, part)[0]] for part in
                         ([i for i in known if fold(i["text"]) == 0],
                          [i for i in items if left_out(labels(i)[0])], other_subjects(given.data))]
    other = peer_figures("scope")
    row("out of scope: classes left out, AUROC of the confidence", percent(other["auroc"]),
        percent(area(inside, near)))
    row("out of scope: other subjects, AUROC of the confidence", percent(other["other"]),
        percent(area(inside, far)))


def part_speed(folder):
    items, model = banking(given.data), os.path.join(folder, "model")
    voc(["train", "-o", model], items)
    texts = os.path.join(folder, "texts.jsonl")
    with open(texts, "w", encoding="utf-8") as out:
        for item in distinct(items, given.texts): out.write(json.dumps(item, ensure_ascii=False) + "\n")
    script = peer("train", os.path.join(folder, "peer"))
    theirs = None
    if script:
        subprocess.run(script[0], env=script[1], check=True)
        script = peer("tag", os.path.join(folder, "peer"))
        os.environ.update(script[1])
        theirs = min(timed(script[0], open(texts, "rb"), subprocess.DEVNULL) for _ in range(2))
    for name, only, must in (("process alone", ["--only", "process"], 10), ("all tags", [], 5)):
        command = [given.voc, "tag", "--model", model, *only, "--jobs", "1"]
        ours = min(timed(command, open(texts, "rb"), subprocess.DEVNULL) for _ in range(3))
        rate = lambda s: "–" if s is None else f"{given.texts / s:,.0f}"
        times = "" if theirs is None else f" ({theirs / ours:.1f}×)"
        row(f"tagging {given.texts:,} distinct texts, {name}: texts/CPU s", rate(theirs), rate(ours) + times, f"{must}×")


print(f"{'test':58} | {'scikit-learn':>18} | {'voc':>18} | must")
with tempfile.TemporaryDirectory() as folder:
    for part in given.parts.split(","): globals()["part_" + part](folder)
print("\n* as given in the issue: the mean of three classifiers, on a part that is kept back\n")
print("| test | scikit-learn words + characters | voc |\n| --- | --- | --- |")
for test, theirs, ours, _ in rows: print(f"| {test.strip()} | {theirs} | {ours} |")
