#!/usr/bin/env python3
"""Scores `pakta sayings` on bench/sayings.tsv. usage: bench/sayings.py SHARED [FIGURE=FLOOR]

A labelled statement is found where a printed one of its article shares half of the words of both; a pair is called the
same when both are found in one saying. $PAKTA names another program than ../pakta. Statements that are not found count as not the same.
"""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from figures import of_pairs, tell

PAKTA = os.environ.get("PAKTA", str(Path(__file__).resolve().parent.parent / "pakta"))
HERE = Path(__file__).resolve().parent


def words(text):
    return set(re.findall(r"\w+", text.lower()))


def lines(command, files):
    out = subprocess.run([PAKTA, command, *files], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in out.stdout.splitlines()]


def main():
    gold = Path(sys.argv[1]) / "gold" / "open"
    files = sorted(str(path) for path in gold.glob("*.txt"))
    said = {}
    for article in lines("extract", files):
        said[article["id"]] = [(s["id"], words(s["words"])) for s in article.get("statements", [])]
    saying = {}
    for one in lines("sayings", files):
        for statement in one["statements"]:
            saying[statement["article"], statement["id"]] = one["id"]

    def found(article, start, end):
        text = (gold / f"{article}.txt").read_bytes().decode("utf-8")
        wanted = words(text[int(start):int(end)])
        best = max(said[article], key=lambda s: len(s[1] & wanted) / len(s[1] | wanted), default=None)
        if best is None or len(best[1] & wanted) < 0.5 * max(len(wanted), len(best[1])):
            return None
        return saying.get((article, best[0]), (article, best[0]))

    counts = {"right": 0, "wrong": 0, "missed": 0}
    for row in (HERE / "sayings.tsv").read_text().splitlines()[2:]:
        a, a_from, a_to, b, b_from, b_to, same = row.split("\t")
        first, second = found(a, a_from, a_to), found(b, b_from, b_to)
        told = first is not None and first == second
        if told and same == "1":
            counts["right"] += 1
        elif told:
            counts["wrong"] += 1
        elif same == "1":
            counts["missed"] += 1
        if (told, same) in ((True, "0"), (False, "1")) and "-v" in sys.argv:
            print("wrong" if told else "missed", a, a_from, b, b_from, first, second)
    precision, recall, f1 = of_pairs(counts["right"], counts["wrong"], counts["missed"])
    tell({"sayings.precision": precision, "sayings.recall": recall, "sayings.f1": f1}, sys.argv[2:])


main()
