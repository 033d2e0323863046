"""Makes the hand-labelled sets of labels.tsv from the material they were labelled in, as JSON lines for the scorer.

usage: python3 bench/stories/sets.py SHARED dev|kept|english|natural|days OUT.jsonl
"""
import csv
import json
import re
import sys
from pathlib import Path

MONTHS = "jan feb mar apr mei jun jul agu sep okt nov des".split()


def day(date):
    """ISO, of the forms the sets have: ISO, M/D/YYYY, and "Kamis, 28 Mei 2026 14:48 WIB"."""
    iso = re.match(r"\d{4}-\d\d-\d\d", date)
    american = re.match(r"(\d+)/(\d+)/(\d{4})", date)
    indonesian = re.search(r"(\d+) (\w+) (\d{4})", date)
    if iso:
        return iso.group()
    if american:
        return "%s-%02d-%02d" % (american[3], int(american[1]), int(american[2]))
    return "%s-%02d-%02d" % (indonesian[3], MONTHS.index(indonesian[2].lower()[:3]) + 1, int(indonesian[1])) if indonesian else ""


def articles(shared, name):
    path = "quotes/polnear-train.jsonl" if name == "polnear" else f"raw/{name}/articles.jsonl"
    for line in open(Path(shared) / "data" / path, encoding="utf-8"):
        row = json.loads(line)
        text = row.get("text") or row["text_md"].split("\n---")[0]
        yield {"id": row.get("id") or row.get("filename") or row["url"], "text": text, "title": row["title"], "url": row.get("url"),
               "domain": row.get("outlet") or row.get("publisher"), "date": day(row.get("date") or "")}


def main(shared, half, out):
    with open(Path(__file__).with_name("labels.tsv"), encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        labels = [row for row in rows if row["half"] == half]
    with open(out, "w", encoding="utf-8") as file:
        for name in sorted({row["set"] for row in labels}):
            wanted = {row["id"]: row for row in labels if row["set"] == name}
            for article in articles(shared, name):
                label = wanted.pop(article["id"], None)
                if label:
                    article |= {"id": f"{name}/{article['id']}", "label": label["story"], "family": label["family"]}
                    file.write(json.dumps(article, ensure_ascii=False) + "\n")
            if wanted:
                sys.exit(f"{name}: no article {sorted(wanted)[0]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
