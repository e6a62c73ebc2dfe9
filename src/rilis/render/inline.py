"""Words of a document cut where their form changes: strong, slanted, leading somewhere."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from rilis.model.document import Document
from rilis.model.span import Span

_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Run(NamedTuple):
    """Words of one form. A line feed in them is a line end that the writer asked for."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


Runs = tuple[Run, ...]


def clean(text: str) -> str:
    """Return text without the characters that XML 1.0 does not allow (production 2, Char)."""
    return _ILLEGAL.sub("", text).replace("\r", "\n")


def plain(runs: Runs) -> str:
    """Return the words of runs on one line."""
    return " ".join("".join(run.text for run in runs).split())


class Inline:
    """The forms of a document's words, looked up span by span in time that grows with the span."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._strong = joined(mark.span for mark in document.marks if mark.kind == "strong")
        self._slanted = joined(mark.span for mark in document.marks if mark.kind == "emphasis")
        self._links: list[Span] = []
        self._targets: dict[Span, str] = {}
        for mark in sorted(document.marks, key=lambda mark: mark.span):
            if mark.kind == "link" and (not self._links or self._links[-1].end <= mark.span.start):
                self._links.append(mark.span)
                self._targets[mark.span] = mark.target

    def runs(self, span: Span) -> Runs:
        """Return the words of a span as runs."""
        kinds = [_within(rows, span) for rows in (self._strong, self._slanted, self._links)]
        edges = {span.start, span.end}
        for rows in kinds:
            for row in rows:
                edges.update(at for at in row if span.start < at < span.end)
        cuts = sorted(edges)
        reached = [0, 0, 0]
        runs = []
        for start, end in pairwise(cuts):
            here: list[Span | None] = []
            for kind, rows in enumerate(kinds):
                while reached[kind] < len(rows) and rows[reached[kind]].end <= start:
                    reached[kind] += 1
                at = reached[kind]
                here.append(rows[at] if at < len(rows) and rows[at].start <= start else None)
            link = self._targets[here[2]] if here[2] is not None else ""
            runs.append(Run(clean(self._text[start:end]), here[0] is not None, here[1] is not None, link))
        return tuple(run for run in runs if run.text)


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
