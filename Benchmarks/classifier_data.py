"""What classifier_cv.py and classifier_peers.py share: reading, folds, typing errors, distinct texts.

Folds are crc32 of the text (Banking77) or of the id (NHS), modulo 5, so that any program can make the
same ones.
"""
import collections, csv, hashlib, json, os, random, re, zlib

BANKING = "exports/survey-csv/banking77-train.csv"
NHS = "labelled/nhs-dev.jsonl"


def banking(data):
    """Items of Banking77's training part, one label each."""
    rows = csv.DictReader(open(os.path.join(data, BANKING), newline="", encoding="utf-8"))
    return [{"schema": "voc.item/1", "id": f"b:{n}", "source": {"file": "csv", "format": "csv", "record": n + 1},
             "text": row["text"], "labels": {"process": row["category"]}} for n, row in enumerate(rows)]


def nhs(data):
    """NHS comments with the labels that at least 15 of them carry."""
    items = [json.loads(line) for line in open(os.path.join(data, NHS), encoding="utf-8")]
    counts = collections.Counter(l for i in items for l in labels(i))
    for item in items:
        item["labels"]["process"] = [l for l in labels(item) if counts[l] >= 15]
    return [i for i in items if i["labels"]["process"]]


def other_subjects(data):
    """The first sentences, of four to 25 words, of NHS comments: nothing that a bank's customers ask."""
    texts = {re.split(r"(?<=[.!?])\s+", json.loads(line)["text"])[0]
             for line in open(os.path.join(data, NHS), encoding="utf-8")}
    return [{"schema": "voc.item/1", "id": f"o:{n}", "source": {"file": "-", "format": "csv", "record": n + 1},
             "text": text} for n, text in enumerate(sorted(texts)) if 4 <= len(text.split()) <= 25]


def labels(item):
    given = item["labels"]["process"]
    return given if isinstance(given, list) else [given]


def fold(key):
    return zlib.crc32(key.encode()) % 5


def left_out(label):
    """Whether a class is one of the fifth that an out-of-scope test keeps from training."""
    return fold("left out " + label) == 0


def with_typos(text, share=0.3):
    """One typing error in so many of the words: a letter left out, doubled by another, wrong, or swapped."""
    dice = random.Random(zlib.crc32(text.encode()))
    words = []
    for word in text.split(" "):
        places = [i for i, c in enumerate(word) if c.isalpha()]
        if len(places) >= 2 and dice.random() < share:
            letters, at = list(word), dice.choice(places)
            kind, other = dice.randrange(4), dice.choice("abcdefghijklmnopqrstuvwxyz")
            if kind == 0: del letters[at]
            elif kind == 1: letters.insert(at, other)
            elif kind == 2: letters[at] = other
            else:
                by = at + 1 if at + 1 < len(letters) else at - 1
                letters[at], letters[by] = letters[by], letters[at]
            word = "".join(letters)
        words.append(word)
    return " ".join(words)


def draw(items, count, number):
    """So many labelled items a class by a seeded draw, and the others."""
    order = sorted(items, key=lambda i: hashlib.md5(f"{number} {i['text']}".encode()).hexdigest())
    taken, teach, rest = collections.Counter(), [], []
    for item in order:
        label = labels(item)[0]
        (teach if taken[label] < count else rest).append(item)
        taken[label] += 1
    return teach, rest


def distinct(items, count, seed=7):
    """So many different short texts: those of the items, then the same with words taken out, put in or misspelled."""
    dice, seen, texts = random.Random(seed), set(), []
    sources = [i["text"].strip() for i in items]

    def add(text):
        if text and text not in seen:
            seen.add(text)
            texts.append(text)

    for text in sources: add(text)
    while len(texts) < count:
        words, kind = dice.choice(sources).split(), dice.random()
        if kind < 0.5 and len(words) > 3:
            for _ in range(dice.randint(1, 2)): words.pop(dice.randrange(len(words)))
        elif kind < 0.8:
            other, at = dice.choice(sources).split(), dice.randrange(len(words))
            words[at:at] = dice.sample(other, min(2, len(other)))
            del words[dice.randrange(len(words))]
        else:
            at = dice.randrange(len(words))
            letters = list(words[at])
            if len(letters) > 2: letters[dice.randrange(len(letters))] = dice.choice("abcdefghijklmnopqrstuvwxyz")
            words[at] = "".join(letters)
        add(" ".join(words))
    dice.shuffle(texts)
    return [{"schema": "voc.item/1", "id": f"s:{n}", "source": {"file": "speed", "format": "csv", "record": n + 1},
             "text": text} for n, text in enumerate(texts)]


def calibration_error(hits, confidences, bins=15):
    """ECE: the mean gap between confidence and accuracy over equal-width bins."""
    slots = [[0, 0, 0.0] for _ in range(bins)]
    for hit, confidence in zip(hits, confidences):
        slot = slots[min(bins - 1, int(confidence * bins))]
        slot[0] += 1; slot[1] += hit; slot[2] += confidence
    return sum(abs(s[1] - s[2]) for s in slots) / max(1, len(hits))


def area(inside, outside):
    """AUROC: how often an item in scope scores above one out of scope."""
    ranked = sorted([(s, 1) for s in inside] + [(s, 0) for s in outside])
    total, at = 0.0, 0
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][0] == ranked[at][0]: end += 1
        total += sum(r[1] for r in ranked[at:end]) * (at + 1 + end) / 2
        at = end
    n, m = len(inside), len(outside)
    return (total - n * (n + 1) / 2) / (n * m)


def f1(counts, label):
    return 2 * counts[label, "r"] / max(1, counts[label, "g"] + counts[label, "s"])


def set_scores(pairs, known):
    """Micro and macro F1 of sets of labels, given as (gold, guessed)."""
    counts = collections.Counter()
    for gold, guessed in pairs:
        for l in gold: counts[l, "s"] += 1
        for l in guessed: counts[l, "g"] += 1; counts[l, "r"] += l in gold
    total = collections.Counter()
    for (_, kind), count in counts.items(): total[kind] += count
    return 2 * total["r"] / (total["g"] + total["s"]), sum(f1(counts, l) for l in known) / len(known)
