"""How many right words an engine flags: lower-case words of a corpus, and a judged sample of what is flagged.

`benchmarks/language.py` prints it; by itself `python benchmarks/judged_words.py CORPUS.jsonl ENGINE`
prints the places of the sample that nobody has judged, with their sentence, as rows to be completed.

The documents are halved by a hash of their id: rules and tables are tuned on half A, figures are of
half B. The sample holds the 300 flagged places of a level whose hash is smallest, so that it stays
nearly the same when the engine changes. Judgements are kept in docs/precision/words.tsv as document,
start, end, `engine/level` and verdict, without text: `right` says the word is a fault or no Indonesian
word, `wrong` that it is a right one. A verdict is about a place, so it serves every engine.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from rilis.language.tokens import WORD, tokenise

JUDGED = Path(__file__).resolve().parent.parent / "docs" / "precision" / "words.tsv"
SAMPLE = 300
LEVELS = ("error", "all")
CONTEXT = 60

At = tuple[str, int, int]
"""Document, start and end of a word."""


class Place(NamedTuple):
    """A lower-case word of the corpus."""

    at: At
    word: str


class Share(NamedTuple):
    """What a sample says of one level of an engine."""

    flagged: float
    """Flagged words per 1,000."""
    wrong: float
    """Right words flagged per 1,000: flagged times the share judged wrong."""
    judged: int
    missing: tuple[At, ...]
    """Places of the sample without a judgement."""


def hashed(*parts: object) -> int:
    """Return a number that is the same on every machine."""
    return int.from_bytes(blake2b(repr(parts).encode(), digest_size=8).digest(), "big")


def half(document: str) -> str:
    """Return A or B, the half of the corpus a document belongs to."""
    return "AB"[hashed(document) % 2]


def documents(corpus: str, wanted: str = "AB") -> Iterator[tuple[str, str]]:
    """Yield id and text of the documents in the wanted halves."""
    for line in Path(corpus).read_text(encoding="utf-8").split("\n"):
        row = json.loads(line) if line.strip() else None
        if row and half(row["id"]) in wanted:
            yield row["id"], row["text"]


def places(texts: Iterable[tuple[str, str]]) -> Iterator[Place]:
    """Yield the lower-case words of texts, in order, without those that touch figures."""
    for document, text in texts:
        tokens = tokenise(text)
        for index, kind in enumerate(tokens.kinds):
            start, end = tokens.starts[index], tokens.ends[index]
            word = text[start:end]
            if kind == WORD and end - start > 1 and word.islower() and word.replace("-", "").isalpha():
                yield Place((document, start, end), word)


def flagged(found: Iterable[Place], level: Callable[[str], str]) -> tuple[int, Mapping[str, list[Place]]]:
    """Return how many words there are, and the flagged ones of `error` and of `all` levels."""
    count = 0
    by_level: dict[str, list[Place]] = defaultdict(list)
    memo: dict[str, str] = {}
    for place in found:
        count += 1
        given = memo.get(place.word)
        if given is None:
            given = memo[place.word] = level(place.word)
        if given:
            by_level["all"].append(place)
        if given == "error":
            by_level["error"].append(place)
    return count, by_level


def sample(found: Iterable[Place]) -> list[Place]:
    """Return the places with the smallest hashes."""
    return sorted(found, key=lambda place: hashed(place.at))[:SAMPLE]


def judgements(path: Path = JUDGED) -> Mapping[At, bool]:
    """Return the verdicts kept about places: True where the word is truly a fault."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return {(row["document"], int(row["start"]), int(row["end"])): row["verdict"] == "right" for row in rows}


def share(count: int, found: list[Place], known: Mapping[At, bool]) -> Share:
    """Return the figures of one level from the judged part of its sample."""
    chosen = [place.at for place in sample(found)]
    verdicts = [known[at] for at in chosen if at in known]
    per_thousand = 1000 * len(found) / count
    wrong = per_thousand * verdicts.count(False) / len(verdicts) if verdicts else per_thousand
    return Share(per_thousand, wrong, len(verdicts), tuple(at for at in chosen if at not in known))


def main(corpus: str, name: str, wanted: str = "B") -> None:
    """Print the places to judge, each with the words around it."""
    from language import ENGINES

    texts = dict(documents(corpus, wanted))
    _count, by_level = flagged(places(texts.items()), ENGINES[name]().level)
    known = judgements()
    seen: set[At] = set()
    for level in LEVELS:
        for place in sample(by_level[level]):
            if place.at not in known and place.at not in seen:
                seen.add(place.at)
                document, start, end = place.at
                text = texts[document]
                around = f"{text[max(0, start - CONTEXT) : start]}«{place.word}»{text[end : end + CONTEXT]}"
                print("\t".join(("words", document, str(start), str(end), f"{name}/{level}", "?")))
                print(f"   {around}".replace("\n", " ⏎ "))


if __name__ == "__main__":
    main(*sys.argv[1:])
