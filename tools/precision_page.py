"""Writes docs/precision.md from the judgements kept in docs/precision; needs no corpus.

    python tools/precision_page.py --update | --check

`docs/precision/*.tsv` hold judgements (as, document, start, end, check, verdict), `hits.tsv` how
often each check spoke at the last run over the corpus, `preface.md` and `remarks.md` what a person wrote.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from rilis.plugins.catalog import load_catalog

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "precision"
PAGE = ROOT / "docs" / "precision.md"
HITS = "hits.tsv"

Key = tuple[str, str, int, int, str]
"""How a text was read, its id, start and end of the finding, check."""


def read_rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table with a header line."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def judgements(paths: Iterable[Path]) -> Mapping[Key, bool]:
    """Return the judgements in files, or in all tables of folders: True for right.

    Raises ValueError for a verdict that is neither `right` nor `wrong`, and when two differ about one place.
    """
    found: dict[Key, bool] = {}
    for path in paths:
        for file in sorted(path.glob("*.tsv")) if path.is_dir() else (path,):
            for row in read_rows(file) if file.name != HITS else ():
                key = (row["as"], row["document"], int(row["start"]), int(row["end"]), row["check"])
                if row["verdict"] not in ("right", "wrong"):
                    raise ValueError(f"{file}: no verdict {row['verdict']!r}")
                right = row["verdict"] == "right"
                if found.setdefault(key, right) != right:
                    raise ValueError(f"{file}: two verdicts about {key}")
    return found


def note_hits(path: Path, read_as: str, counts: Mapping[str, int]) -> None:
    """Write how often each check spoke in a run into the table of hits; other ways of reading stay as they are."""
    kept = [row for row in read_rows(path) if row["as"] != read_as]
    rows = kept + [{"as": read_as, "check": check, "hits": str(count)} for check, count in counts.items()]
    rows.sort(key=lambda row: (row["as"] != "text", row["as"], row["check"]))
    lines = ["as\tcheck\thits", *("\t".join(row.values()) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def page(folder: Path) -> str:
    """Return the page for the judgements of a folder: one table for each way of reading the texts."""
    judged: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for (read_as, _document, _start, _end, check), verdict in judgements([folder]).items():
        judged[read_as, check] += 1
        right[read_as, check] += verdict
    hits = {(row["as"], row["check"]): row for row in read_rows(folder / HITS)}
    levels = {check.id: str(check.severity) for check in load_catalog(entry_points=False).checks}
    parts = [(folder / "preface.md").read_text(encoding="utf-8")]
    for read_as in sorted({each for each, _check in judged}, key=lambda name: (name != "text", name)):
        rows = [
            f"## Read as {read_as}\n",
            "| check | level | hits | judged | right | share |",
            "|---|---|---|---|---|---|",
        ]
        for key in sorted(key for key in judged if key[0] == read_as):
            count = f"{int(hits[key]['hits']):,}" if key in hits else "–"
            share = f"{right[key] / judged[key]:.0%}".replace("%", " %")
            level = levels.get(key[1], "–")
            rows.append(f"| {key[1]} | {level} | {count} | {judged[key]} | {right[key]} | {share} |")
        rest = sorted(check for each, check in hits if each == read_as and (each, check) not in judged)
        if read_as == "text" and rest:
            said = ", ".join(f"{check} {int(hits[read_as, check]['hits']):,}" for check in rest)
            rows += ["", f"Not judged yet, with their hits: {said}."]
        parts.append("\n".join(rows) + "\n")
    parts.append((folder / "remarks.md").read_text(encoding="utf-8"))
    return "\n".join(parts)


def main(arguments: list[str]) -> int:
    """Write the page, or tell whether it is as the judgements make it."""
    made = page(FOLDER)
    if arguments == ["--update"]:
        PAGE.write_text(made, encoding="utf-8")
        return 0
    if arguments != ["--check"]:
        print(__doc__)
        return 2
    if PAGE.read_text(encoding="utf-8") != made:
        print("docs/precision.md is not as the judgements make it: run tools/precision_page.py --update")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
