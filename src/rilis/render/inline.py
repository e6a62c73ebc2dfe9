"""Words of a document cut where their form changes: strong, slanted, leading somewhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from datetime import MAXYEAR, date
from itertools import pairwise
from typing import Final, NamedTuple

from rilis.model.document import Document
from rilis.model.span import Span

_ILLEGAL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane + last) for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""What XML 1.0 forbids (production 2, Char) or discourages, what HTML calls a parse error, and the two marks that
turn the order of letters round (Unicode UAX #9, LRO and RLO): an official text needs none of them."""
_OPENERS: Final = {
    "\u202a": "\u202c",
    "\u202b": "\u202c",
    "\u2066": "\u2069",
    "\u2067": "\u2069",
    "\u2068": "\u2069",
}
_DIRECTIONS: Final = re.compile("[\u202a-\u202c\u2066-\u2069]")


class Run(NamedTuple):
    """Words of one form. A line feed in them is a line end that the writer asked for."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    day: str = ""
    """`2022-01-29` or `2022-01` when the words are a date; only where asked for."""


Runs = tuple[Run, ...]


def clean(text: str) -> str:
    """Return text without characters that no file may hold; every line end is a line feed."""
    return _ILLEGAL.sub("", text).replace("\r", "\n").replace("\x85", "\n")


def plain(runs: Runs) -> str:
    """Return the words of runs on one line; a change of direction in them ends with them."""
    return closed(" ".join("".join(run.text for run in runs).split()))


def closed(text: str) -> str:
    """Return text in which every change of writing direction has its end (UAX #9), so that it stays inside."""
    if not _DIRECTIONS.search(text):
        return text
    waiting: list[str] = []
    count = dict.fromkeys(_OPENERS.values(), 0)
    kept = []
    for letter in text:
        if letter in _OPENERS:
            waiting.append(_OPENERS[letter])
            count[waiting[-1]] += 1
        elif letter in count:
            if not count[letter]:
                continue
            while waiting[-1] != letter:
                count[waiting[-1]] -= 1
                kept.append(waiting.pop())
            count[waiting.pop()] -= 1
        kept.append(letter)
    return "".join(kept + waiting[::-1])


class Inline:
    """The forms of a document's words, looked up span by span in time that grows with the span.

    `days`: dates whose day or month and year are known are runs of their own.
    """

    def __init__(self, document: Document, *, days: bool = False) -> None:
        self._text = document.text
        self._strong = joined(mark.span for mark in document.marks if mark.kind == "strong")
        self._slanted = joined(mark.span for mark in document.marks if mark.kind == "emphasis")
        self._links: list[Span] = []
        self._targets: dict[Span, str] = {}
        for mark in sorted(document.marks, key=lambda mark: mark.span):
            if mark.kind == "link" and (not self._links or self._links[-1].end <= mark.span.start):
                self._links.append(mark.span)
                self._targets[mark.span] = mark.target
        self._days = dict(_known_days(document)) if days else {}
        self._dates = joined(self._days)

    def runs(self, span: Span) -> Runs:
        """Return the words of a span as runs."""
        kinds = [_within(rows, span) for rows in self._forms()]
        edges = {span.start, span.end}
        for rows in kinds:
            for row in rows:
                edges.update(at for at in row if span.start < at < span.end)
        cuts = sorted(edges)
        reached = [0] * len(kinds)
        runs = []
        for start, end in pairwise(cuts):
            here: list[Span | None] = []
            for kind, rows in enumerate(kinds):
                while reached[kind] < len(rows) and rows[reached[kind]].end <= start:
                    reached[kind] += 1
                at = reached[kind]
                here.append(rows[at] if at < len(rows) and rows[at].start <= start else None)
            link = self._targets[here[2]] if here[2] is not None else ""
            day = self._days.get(here[3], "") if here[3] is not None else ""
            runs.append(
                Run(clean(self._text[start:end]), here[0] is not None, here[1] is not None, link, day)
            )
        return tuple(run for run in runs if run.text)

    def _forms(self) -> tuple[list[Span], ...]:
        return self._strong, self._slanted, self._links, self._dates


def _known_days(document: Document) -> Iterable[tuple[Span, str]]:
    """Yield the dates of a text that HTML can name: a real day, or a month of a year."""
    for mention in document.analysis.dates:
        if mention.year is None or mention.month is None or not 1 <= mention.year <= MAXYEAR:
            continue
        try:
            day = date(mention.year, mention.month, mention.day or 1).isoformat()
        except ValueError:
            continue
        yield mention.span, day if mention.day is not None else day[:7]


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch or overlap made one, empty ones left out."""
    made: list[Span] = []
    for span in sorted(spans):
        if span.length and made and span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        elif span.length:
            made.append(span)
    return made


def covered(rows: list[Span], span: Span) -> int:
    """Return how many letters of a span lie in rows that are in order and disjoint."""
    return sum(min(row.end, span.end) - max(row.start, span.start) for row in _within(rows, span))


def _within(rows: list[Span], span: Span) -> list[Span]:
    """Return the rows, in order and disjoint, that share a letter with a span."""
    at = max(bisect_right(rows, span.start, key=lambda row: row.start) - 1, 0)
    found = []
    while at < len(rows) and rows[at].start < span.end:
        if rows[at].end > span.start:
            found.append(rows[at])
        at += 1
    return found
