"""Places in text: half-open spans, and tables that carry them from one text to another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points in one text: `start` is in it, `end` is not."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the piece of `text` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly in this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a code point (or, for an empty one, lie within)."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end

    def moved(self, by: int) -> Span:
        """Return the span shifted by `by` code points."""
        return Span(self.start + by, self.end + by)


class Segment(NamedTuple):
    """One row of a table from a derived text to the text it was made of.

    `exact` rows are equal letter for letter, so their two lengths agree; others (an entity, a
    folded line end) stand for each other only as a whole.
    """

    start: int
    end: int
    source_start: int
    source_end: int
    exact: bool


def place(segments: Sequence[Segment], span: Span) -> Span:
    """Carry `span` of a derived text back to its source, widening to whole inexact segments.

    `segments` are sorted, disjoint and monotone. What lies between two segments maps to the
    nearer edge, so every span has a place; an empty table gives `span` back.
    """
    if not segments:
        return span
    start = _source_start(segments, span.start)
    end = start if span.start == span.end else _source_end(segments, span.end)
    return Span(start, max(start, end))


def place_exact(segments: Sequence[Segment], span: Span) -> Span | None:
    """Carry `span` back only if each of its letters stands alone in the source, without a gap.

    Returns None when any part is markup, an entity or a fold: such a place may be shown but
    never rewritten.
    """
    if not segments:
        return span
    index = max(bisect_right(segments, span.start, key=lambda row: row.start) - 1, 0)
    row = segments[index]
    # An empty span at the seam of two rows belongs to the row that ends there.
    if not row.exact or not row.start <= span.start <= row.end:
        return None
    begin = end = row.source_start + span.start - row.start
    at = span.start
    while at < span.end:
        if index >= len(segments):
            return None
        row = segments[index]
        here = row.source_start + at - row.start
        if not row.exact or at < row.start or here != end:
            return None
        step = min(span.end, row.end) - at
        at, end, index = at + step, here + step, index + 1
        if step == 0 and at < span.end:
            continue
    return Span(begin, end)


def _source_start(segments: Sequence[Segment], at: int) -> int:
    index = bisect_right(segments, at, key=lambda row: row.start) - 1
    if index < 0:
        return segments[0].source_start
    row = segments[index]
    if at >= row.end:
        return segments[index + 1].source_start if index + 1 < len(segments) else row.source_end
    return row.source_start + (at - row.start if row.exact else 0)


def _source_end(segments: Sequence[Segment], at: int) -> int:
    index = bisect_right(segments, at - 1, key=lambda row: row.start) - 1
    if index < 0:
        return segments[0].source_start
    row = segments[index]
    if at > row.end:
        return row.source_end
    return row.source_start + (at - row.start) if row.exact else row.source_end
