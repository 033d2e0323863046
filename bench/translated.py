#!/usr/bin/env python3
"""Scores `pakta sayings` on bench/translated.tsv: one utterance told in two languages, beside others of the same speaker.
usage: bench/translated.py [-v] [FIGURE=FLOOR]

Each row becomes a report of its own that quotes it. Pairs are all rows of one speaker in two languages. $PAKTA names another program than ../pakta.
"""
import itertools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from figures import of_pairs, tell

PAKTA = os.environ.get("PAKTA", str(Path(__file__).resolve().parent.parent / "pakta"))
HERE = Path(__file__).resolve().parent
REPORTS = {
    "en": "The council of the region met in the hall on Tuesday, and its members heard what was asked of them.\n\n"
          "“{words},” said {speaker} after the meeting.\n\nThe next session is to be held when the hall has been painted.",
    "id": "Dewan daerah itu bersidang di balai pada Selasa dan para anggotanya mendengarkan apa yang diminta dari mereka.\n\n"
          "“{words},” kata {speaker} seusai pertemuan.\n\nSidang berikutnya akan digelar setelah balai itu selesai dicat.",
}


def sayings(rows):
    """The saying that each row's quotation is in, by number of the row."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        with path.open("w", encoding="utf-8") as out:
            for number, (_, speaker, _, language, words) in enumerate(rows):
                text = REPORTS[language].format(words=words, speaker=speaker)
                out.write(json.dumps({"id": f"row-{number}", "published": "2031-05-06", "text": text, "clean": True,
                                      "outlet": f"outlet{number}.example"}, ensure_ascii=False) + "\n")
        said = subprocess.run([PAKTA, "sayings", str(path)], capture_output=True, text=True, check=True).stdout
    found = {}
    for line in said.splitlines():
        saying = json.loads(line)
        for statement in saying["statements"]:
            found[int(statement["article"].removeprefix("row-"))] = saying["id"]
    return found


def main():
    lines = (HERE / "translated.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    found = sayings(rows)
    figures = {}
    for part in ("looked", "kept"):
        right = wrong = missed = pairs = 0
        for one, other in itertools.combinations(range(len(rows)), 2):
            a, b = rows[one], rows[other]
            if a[0] != part or a[:2] != b[:2] or a[3] == b[3]:
                continue
            pairs += 1
            same, told = a[2] == b[2], one in found and found[one] == found.get(other)
            right += same and told
            wrong += told and not same
            missed += same and not told
            if same != told and "-v" in sys.argv and part == "looked":
                print("wrong" if told else "missed", a[4], "|", b[4])
        figures[f"{part}.pairs"] = pairs
        for name, value in zip(("precision", "recall", "f1"), of_pairs(right, wrong, missed)):
            figures[f"{part}.{name}"] = value
    tell(figures, sys.argv[1:])


main()
