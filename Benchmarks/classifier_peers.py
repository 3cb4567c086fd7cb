#!/usr/bin/env python3
"""The peers' side of classifier_cv.py: scikit-learn's words + characters LinearSVC, the best linear recipe found.

  classifier_peers.py DATA PART      prints the figures of a part as JSON
  classifier_peers.py DATA train MODEL / tag MODEL <ITEMS >ITEMS      as a user would run it

Run by classifier_cv.py in a virtual environment that it makes; scikit-learn is all it needs.
"""
import json, pickle, sys, time
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_predict
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC
from classifier_data import (area, banking, distinct, draw, fold, labels, left_out, nhs, other_subjects, set_scores,
                             with_typos)

TOKEN = r"(?u)\b\w+(?:'\w+)?\b|[?!$%]"


def features():
    return make_union(TfidfVectorizer(token_pattern=TOKEN, ngram_range=(1, 2), sublinear_tf=True),
                      TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True))


def fitted(items):
    start = time.process_time()
    model = make_pipeline(features(), LinearSVC(C=1.0)).fit([i["text"] for i in items], [labels(i)[0] for i in items])
    return model, time.process_time() - start


def one_label(data):
    items, right, typed, seconds = banking(data), 0, 0, []
    for k in range(5):
        model, took = fitted([i for i in items if fold(i["text"]) != k])
        seconds.append(took)
        test = [i for i in items if fold(i["text"]) == k]
        gold = np.array([labels(i)[0] for i in test])
        right += (model.predict([i["text"] for i in test]) == gold).sum()
        typed += (model.predict([with_typos(i["text"]) for i in test]) == gold).sum()
    return {"accuracy": right / len(items), "typos": typed / len(items), "train": sum(seconds) / 5}


def several_labels(data):
    items = nhs(data)
    names = sorted({l for i in items for l in labels(i)})
    text = [i["text"] for i in items]
    gold = np.array([[l in labels(i) for l in names] for i in items], dtype=int)
    folds = np.array([fold(i["id"]) for i in items])
    make = lambda: make_pipeline(features(), OneVsRestClassifier(LinearSVC(C=1.0)))
    pairs, primary = [], 0
    for k in range(5):
        train = [t for t, f in zip(text, folds) if f != k]
        inner = cross_val_predict(make(), train, gold[folds != k], cv=3, method="decision_function")
        cut = max(np.linspace(-1, .5, 61),
                  key=lambda c: f1_score(gold[folds != k], inner > c, average="micro", zero_division=0))
        margin = make().fit(train, gold[folds != k]).decision_function([t for t, f in zip(text, folds) if f == k])
        best = margin.argmax(1)
        for row, item in enumerate(i for i, f in zip(items, folds) if f == k):
            guessed = {names[c] for c in np.flatnonzero(margin[row] > cut)} | {names[best[row]]}
            pairs.append((labels(item), guessed))
            primary += names[best[row]] in labels(item)
    micro, macro = set_scores(pairs, names)
    return {"micro": micro, "macro": macro, "primary": primary / len(items)}


def few_labels(data, draws):
    items, result = banking(data), {}
    for count in (1, 3, 5, 10):
        found = []
        for number in range(draws):
            teach, rest = draw(items, count, number)
            names = [{"text": l.replace("_", " "), "labels": {"process": l}} for l in {labels(i)[0] for i in items}]
            model, _ = fitted(names + teach)
            found.append(float(np.mean(model.predict([i["text"] for i in rest]) == [labels(i)[0] for i in rest])))
        result[str(count)] = found
    return result


def scope(data):
    items = banking(data)
    known = [i for i in items if not left_out(labels(i)[0])]
    model, _ = fitted([i for i in known if fold(i["text"]) != 0])
    best = lambda part: model.decision_function([i["text"] for i in part]).max(1)
    inside = best([i for i in known if fold(i["text"]) == 0])
    return {"auroc": area(inside, best([i for i in items if left_out(labels(i)[0])])),
            "other": area(inside, best(other_subjects(data)))}


if __name__ == "__main__":
    data, part = sys.argv[1:3]
    if part == "train":
        pickle.dump(fitted(banking(data))[0], open(sys.argv[3], "wb"))
    elif part == "tag":
        model = pickle.load(open(sys.argv[3], "rb"))
        items = [json.loads(line) for line in sys.stdin]
        for item, label in zip(items, model.predict([i["text"] for i in items])):
            item["tags"] = {"process": {"id": label}}
            print(json.dumps(item, ensure_ascii=False))
    elif part == "banking": print(json.dumps(one_label(data)))
    elif part == "nhs": print(json.dumps(several_labels(data)))
    elif part == "few": print(json.dumps(few_labels(data, int(sys.argv[3]))))
    elif part == "scope": print(json.dumps(scope(data)))
