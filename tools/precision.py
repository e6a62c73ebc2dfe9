"""Runs all checks over a corpus, shows what they say for a person to judge, and counts the judgements.

    python tools/precision.py CORPUS.jsonl [--as text|release|dated] [--check ID] [--sample N] [--dated]
        [--judged PATH ...] [--note]

The corpus holds one JSON object a line with id, source, title and text. `--as text` reads each as
plain text; `--as release` wraps those with a title as releases (front matter, label, title), so
that checks which need one run too, and `--as dated` gives them their day of publication in the
front matter; `--only PREFIX` takes items whose source begins so; `--dated` gives each its date as
release date, so that checks which need one (names.outdated) speak.
`--sample N` prints N findings of each check, chosen by a fixed seed. Judgements are all tables of
docs/precision, or the files and folders after `--judged`; each holds lines of as, document, start,
end, check and `right` or `wrong`, without any text; a judgement
counts while a finding stands at its very place. `--note` writes the hits into docs/precision/hits.tsv,
of which tools/precision_page.py makes its page. No text of the corpus is written anywhere.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from datetime import date as Date  # noqa: N812 - read beside values of that name
from pathlib import Path
from typing import NamedTuple

from precision_page import FOLDER, HITS, Key, judgements, note_hits
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


def day_of(written: str) -> Date | None:
    """Return the day an item names: 2025-10-21, 21-10-2025 or, as in America, 10/21/2025."""
    for form in ("%Y-%m-%d", "%d-%m-%Y", "%m/%d/%Y"):
        try:
            return datetime.strptime(written.split(" ", maxsplit=1)[0], form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None


def texts(path: str, read_as: str, only: str) -> Iterator[tuple[str, Source, Date | None]]:
    """Yield id, text and day of each item."""
    for line in Path(path).read_text(encoding="utf-8").split("\n"):
        row = json.loads(line) if line.strip() else {"source": "", "title": ""}
        title = " ".join((row["title"] or "").split())
        if not line.strip() or not row["source"].startswith(only):
            continue
        day = day_of(row.get("date") or "")
        if read_as == "text":
            yield row["id"], Source(f"{row['id']}.txt", row["text"]), day
        elif title:
            body = row["text"].replace("\n", "\n\n")
            written = f"tanggal: {day or ''}\n" if read_as == "dated" else ""
            head = f"---\nrilis: 1\n{written}---\nSIARAN PERS\n\n# {title}\n\n"
            yield row["id"], Source(f"{row['id']}.md", f"{head}{body}\n"), day


def main() -> None:
    """Print hits by check with the share judged right, and samples with context."""
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("--as", dest="read_as", choices=("text", "release", "dated"), default="text")
    parser.add_argument("--only", default="")
    parser.add_argument("--check", default="")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--dated", action="store_true")
    parser.add_argument("--judged", type=Path, nargs="*", default=[FOLDER])
    parser.add_argument("--note", action="store_true")
    wanted = parser.parse_args()
    setup = make_setup(load_catalog(entry_points=False), StylePack("precision"), now=datetime.now(UTC))
    by_check: dict[str, list[Seen]] = defaultdict(list)
    count = 0
    for identity, source, day in texts(wanted.corpus, wanted.read_as, wanted.only):
        count += 1
        dated = setup._replace(date=day) if wanted.dated else setup
        for finding in check_document(source, dated).findings:
            seen = Seen(wanted.read_as, identity, finding)
            if seen.check.startswith(wanted.check):
                by_check[seen.check].append(seen)
    known = judgements(wanted.judged)
    print(f"{count} texts\n\n| check | hits | texts | judged | right | share |\n|---|---|---|---|---|---|")
    for check, rows in sorted(by_check.items()):
        print(line(check, rows, known))
    if wanted.note:
        note_hits(FOLDER / HITS, wanted.read_as, {check: len(rows) for check, rows in by_check.items()})
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
