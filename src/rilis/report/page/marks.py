"""The words of one line with the places of findings marked in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rilis.messages import N_
from rilis.model.finding import Finding, weight
from rilis.model.span import Span
from rilis.report.groups import group_of
from rilis.report.page.lines import Line
from rilis.report.page.tags import tag, text
from rilis.report.paper import Paper


class Numbered(NamedTuple):
    """A finding with its number in the report, from 1."""

    number: int
    finding: Finding

    @property
    def classes(self) -> str:
        """What the filters know it by: its weight and its group."""
        return f"{self.finding.severity} k{group_of(self.finding.check)}"


def marked(words: str, line: Line, found: Sequence[Numbered], begun: Sequence[Numbered], paper: Paper) -> str:
    """Return a line's words as HTML, each finding's place marked and its number before it.

    `words`: the whole text, masked. `found`: what touches the line; `begun`: what begins in it.
    The key that a line of a brief begins with is set apart.
    """
    here = [(_within(row.finding.span, line.span), row) for row in found]
    # Of places that lie in each other the heavier is written inside, over the lighter.
    inside_last = sorted(here, key=lambda each: (weight(each[1].finding.severity), -each[0].length))
    key = line.span.start + line.key
    pieces: list[str] = []
    at = line.span.start
    for edge in sorted({*line.span, key, *(edge for span, _row in here for edge in span)}):
        piece = Span(at, edge)
        covering = [row for span, row in inside_last if span.covers(piece)] if piece.length else []
        pieces.append(_piece(piece.of(words), covering, is_key=edge <= key))
        pieces += (_number(row, paper) for span, row in here if span.start == edge and row in begun)
        at = edge
    return "".join(pieces)


def _piece(words: str, covering: Sequence[Numbered], *, is_key: bool) -> str:
    written = text(words)
    for row in reversed(covering):
        written = tag("mark", written, cls=row.classes)
    return tag("b", written) if words and is_key else written


def _number(row: Numbered, paper: Paper) -> str:
    return tag(
        "a",
        str(row.number),
        cls=f"no {row.classes}",
        id=f"m{row.number}",
        href=f"#t{row.number}",
        aria_label=paper.words(N_("Finding {number}"), number=row.number),
    )


def _within(span: Span, line: Span) -> Span:
    start = min(max(span.start, line.start), line.end)
    return Span(start, max(start, min(span.end, line.end)))
