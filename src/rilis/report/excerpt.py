"""One line of a file as it is shown, with the marks under a span of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.printable import cells, is_narrow, printable

CUT: Final = "…"
_TAB: Final = 4
"""Columns between two tab stops."""


class Line(NamedTuple):
    """A line to show; for a span over several lines it is the first."""

    number: int
    text: str
    carets: str
    """Spaces up to the span, then one caret a column; one caret for an empty span."""


def line_at(source: Source, masked: str, span: Span, width: int) -> Line:
    """Return the line of a span's start, cut around the span when wider than `width` columns.

    `masked`: the source's text with its secrets masked, of the same length.
    """
    number = source.position(span.start)[0]
    line = source.line_span(number)
    start = min(span.start, line.end)
    end = max(start, min(span.end, line.end))
    # No more of a very long line than could be shown on either side.
    window = Span(max(line.start, start - 2 * width), min(line.end, start + 2 * width))
    visible = window.of(masked)
    narrow = is_narrow(visible)
    shown = list(visible) if narrow else _columns(visible)
    edges = range(len(shown) + 1) if narrow else list(accumulate(map(len_in_cells, shown), initial=0))
    first, last = start - window.start, min(end, window.end) - window.start
    if edges[-1] > width or window != line:
        low, high = _cut(edges, first, last, width - 2 * len(CUT))
    else:
        low, high = 0, len(shown)
    before = CUT if window.start + low > line.start else ""
    after = CUT if window.start + high < line.end else ""
    text = before + "".join(shown[low:high]) + after
    blank = len(before) + edges[first] - edges[low]
    marks = max(1, edges[min(last, high)] - edges[first])
    return Line(number, text, " " * blank + "^" * marks)


def _columns(text: str) -> list[str]:
    """Return what each code point shows as: itself, a sign for the unseen, spaces for a tab."""
    shown, column = [], 0
    for letter in text:
        piece = " " * (_TAB - column % _TAB) if letter == "\t" else printable(letter)
        shown.append(piece)
        column += len_in_cells(piece)
    return shown


def len_in_cells(piece: str) -> int:
    """Return the columns of what one code point shows as."""
    return cells(piece) if len(piece) == 1 else len(piece)


def _cut(edges: Sequence[int], first: int, last: int, room: int) -> tuple[int, int]:
    """Return which code points to show in `room` columns: the span, and what is around it evenly."""
    marked = min(edges[last] - edges[first], room)
    on_left, on_right = edges[first], edges[-1] - edges[last]
    left = min(on_left, (room - marked) // 2)
    if on_right < room - marked - left:
        left = min(on_left, room - marked - on_right)
    low = bisect_left(edges, edges[first] - left)
    high = bisect_right(edges, edges[low] + room) - 1
    return low, max(high, low)
