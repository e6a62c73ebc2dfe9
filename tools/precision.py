"""Runs all checks over a corpus and shows what they say, for a person to judge.

    python tools/precision.py CORPUS.jsonl [--check ID] [--sample N] [--government]

The corpus holds one JSON object a line with id, source, title and text. Texts are read as plain
text; with `--government` items of government sites are wrapped as releases, so that checks which
need one run too. Nothing of the corpus is written anywhere.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from rilis.cli.setup import Options, Session
from rilis.model.finding import Finding
from rilis.model.source import Source
from rilis.pipeline import check_document

GOVERNMENT = ("kanimsoetta", "p2semh", "kesbang")
CONTEXT = 70
SEED = 7


class Seen(NamedTuple):
    """A finding and the text it stands in."""

    document: str
    finding: Finding


def texts(path: str, *, government: bool) -> Iterator[tuple[str, Source]]:
    """Yield id and text of each item."""
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        if not line.strip():
            continue
        row = json.loads(line)
        if not government:
            yield row["id"], Source(f"{row['id']}.txt", row["text"])
        elif row["source"].startswith(GOVERNMENT):
            body = row["text"].replace("\n", "\n\n")
            yield (
                row["id"],
                Source(f"{row['id']}.md", f"---\nrilis: 1\n---\nSIARAN PERS\n\n# {row['title']}\n\n{body}\n"),
            )


def main() -> None:
    """Print hits by check, and a sample with context."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("--check", default="")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--government", action="store_true")
    wanted = parser.parse_args()
    now = datetime.now(UTC)
    setup = Session(Options(config=None, now=now)).setup_of("none/x.txt")
    seen: list[Seen] = []
    count = 0
    for identity, source in texts(wanted.corpus, government=wanted.government):
        count += 1
        seen += (Seen(identity, finding) for finding in check_document(source, setup).findings)
    chosen = [row for row in seen if row.finding.check.startswith(wanted.check)]
    report(chosen, count)
    for row in random.Random(SEED).sample(chosen, min(wanted.sample, len(chosen))):
        print(shown(row))


def report(rows: list[Seen], count: int) -> None:
    """Print hits and texts by check."""
    hits = Counter(row.finding.check.partition(":")[0] for row in rows)
    found = Counter(check for check, _ in {(r.finding.check.partition(":")[0], r.document) for r in rows})
    print(f"{count} texts")
    for check, number in sorted(hits.items()):
        print(f"{check:34} {number:6} hits {found[check]:6} texts")


def shown(row: Seen) -> str:
    """Return one finding with the words around it."""
    source, span = row.finding.source, row.finding.span
    before = source.text[max(0, span.start - CONTEXT) : span.start]
    after = source.text[span.end : span.end + CONTEXT]
    words = f"{before}«{span.of(source.text)[:160]}»{after}".replace("\n", " ⏎ ")
    return f"{row.document}:{span.start}:{span.end} {row.finding.check}\n   {words}\n   {row.finding.message.english()}"


if __name__ == "__main__":
    main()
