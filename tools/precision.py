"""Runs all checks over a corpus, shows what they say for a person to judge, and counts the judgements.

    python tools/precision.py CORPUS.jsonl [--as text|release] [--check ID] [--sample N] [--judged PATH ...]

The corpus holds one JSON object a line with id, source, title and text. `--as text` reads each as
plain text; `--as release` wraps those with a title as releases (front matter, label, title), so
that checks which need one run too; `--only PREFIX` takes items whose source begins so.
`--sample N` prints N findings of each check, chosen by a fixed seed. Judgements are all tables of
docs/precision, or the files and folders after `--judged`; each holds lines of as, document, start,
end, check and `right` or `wrong`, without any text; a judgement
counts while a finding stands at its very place. Nothing of the corpus is written anywhere.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from precision_page import FOLDER, Key, judgements
from rilis.model.finding import Finding
from rilis.model.source import Source
from rilis.model.style import StylePack
from rilis.pipeline import check_document, make_setup
from rilis.plugins.catalog import load_catalog

CONTEXT = 70
LONGEST = 200
SEED = 7


class Seen(NamedTuple):
    """A finding and the text it stands in."""

    read_as: str
    document: str
    finding: Finding

    @property
    def check(self) -> str:
        """Id of the check, without that of a row."""
        return self.finding.check.partition(":")[0]

    @property
    def key(self) -> Key:
        """What a judgement names it by."""
        return (self.read_as, self.document, *self.finding.span, self.check)


def texts(path: str, read_as: str, only: str) -> Iterator[tuple[str, Source]]:
    """Yield id and text of each item."""
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        row = json.loads(line) if line.strip() else {"source": "", "title": ""}
        title = " ".join((row["title"] or "").split())
        if not line.strip() or not row["source"].startswith(only):
            continue
        if read_as == "text":
            yield row["id"], Source(f"{row['id']}.txt", row["text"])
        elif title:
            body = row["text"].replace("\n", "\n\n")
            head = f"---\nrilis: 1\n---\nSIARAN PERS\n\n# {title}\n\n"
            yield row["id"], Source(f"{row['id']}.md", f"{head}{body}\n")


def main() -> None:
    """Print hits by check with the share judged right, and samples with context."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("--as", dest="read_as", choices=("text", "release"), default="text")
    parser.add_argument("--only", default="")
    parser.add_argument("--check", default="")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--judged", type=Path, nargs="*", default=[FOLDER])
    wanted = parser.parse_args()
    setup = make_setup(load_catalog(entry_points=False), StylePack("precision"), now=datetime.now(UTC))
    by_check: dict[str, list[Seen]] = defaultdict(list)
    count = 0
    for identity, source in texts(wanted.corpus, wanted.read_as, wanted.only):
        count += 1
        for finding in check_document(source, setup).findings:
            seen = Seen(wanted.read_as, identity, finding)
            if seen.check.startswith(wanted.check):
                by_check[seen.check].append(seen)
    known = judgements(wanted.judged)
    print(f"{count} texts\n\n| check | hits | texts | judged | right | share |\n|---|---|---|---|---|---|")
    for check, rows in sorted(by_check.items()):
        print(line(check, rows, known))
    for _, rows in sorted(by_check.items()):
        for seen in random.Random(SEED).sample(rows, min(wanted.sample, len(rows))):
            print(shown(seen, known))


def line(check: str, rows: list[Seen], known: Mapping[Key, bool]) -> str:
    """Return one row of the table: hits, texts, how many judged, how many of them right."""
    judged = [known[key] for key in {row.key for row in rows} if key in known]
    share = f"{sum(judged) / len(judged):.0%}" if judged else "–"
    documents = len({row.document for row in rows})
    return f"| {check} | {len(rows)} | {documents} | {len(judged)} | {sum(judged)} | {share} |"


def shown(seen: Seen, known: Mapping[Key, bool]) -> str:
    """Return one finding with the words around it, and its judgement if there is one."""
    source, span = seen.finding.source, seen.finding.span
    before = source.text[max(0, span.start - CONTEXT) : span.start]
    after = source.text[span.end : span.end + CONTEXT]
    words = f"{before}«{span.of(source.text)[:LONGEST]}»{after}".replace("\n", " ⏎ ")
    verdict = {True: "right", False: "wrong", None: "?"}[known.get(seen.key)]
    place = "\t".join(map(str, (*seen.key, verdict)))
    return f"{place}\n   {words}\n   {seen.finding.message.english()}"


if __name__ == "__main__":
    main()
