"""Which words of an edited text still stand as they were drafted."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from rilis.model.source import Source
from rilis.model.span import Segment, Span

_SHORTEST: Final = 4
"""Code points that the equal beginning or end of two changed lines must have to count."""


class Carried:
    """Equal pieces of two texts, asked by a place in the first."""

    __slots__ = ("_rows", "_starts")

    def __init__(self, rows: Sequence[Segment]) -> None:
        self._rows = rows
        self._starts = [row.start for row in rows]

    def at(self, span: Span) -> Span | None:
        """Return the place in the second text, None unless all of it stands there unchanged."""
        index = bisect_right(self._starts, span.start) - 1
        if index < 0 or span.end > self._rows[index].end:
            return None
        row = self._rows[index]
        return span.moved(row.source_start - row.start)


def unchanged(edited: str, drafted: str) -> list[Segment]:
    """Return the pieces of `edited` that stand in `drafted`, in order of place in `edited`.

    Equal lines are paired wherever they stand, the first with the first; of the lines left
    between two pairs, each is laid beside the next one left in the draft, and their equal
    beginning and end count. Time is linear in the two texts.
    """
    edited_lines, drafted_lines = list(_lines(edited)), list(_lines(drafted))
    pairs = _equal_lines(edited, edited_lines, drafted, drafted_lines)
    taken = set(pairs.values())
    rows: list[Segment] = []
    last = -1
    for index, line in enumerate(edited_lines):
        if index in pairs:
            last = pairs[index]
            rows.append(_row(line.start, drafted_lines[last].start, line.length))
        elif last + 1 < len(drafted_lines) and last + 1 not in taken:
            last += 1
            taken.add(last)
            rows += _changed(edited, line, drafted, drafted_lines[last])
    return rows


def _lines(text: str) -> Iterator[Span]:
    """Yield the lines that hold words, without their line ends."""
    source = Source("", text)
    for number in range(1, source.lines + 1):
        line = source.line_span(number)
        if line.of(text).strip():
            yield line


def _equal_lines(
    edited: str, edited_lines: Sequence[Span], drafted: str, drafted_lines: Sequence[Span]
) -> dict[int, int]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index in range(len(drafted_lines) - 1, -1, -1):
        places[drafted_lines[index].of(drafted)].append(index)
    pairs = {}
    for index, line in enumerate(edited_lines):
        left = places.get(line.of(edited))
        if left:
            pairs[index] = left.pop()
    return pairs


def _changed(edited: str, line: Span, drafted: str, other: Span) -> Iterator[Segment]:
    new, old = line.of(edited), other.of(drafted)
    head = _shared(new, old)
    most = min(len(new), len(old)) - head
    tail = min(_shared(new[::-1], old[::-1]), most)
    if head >= _SHORTEST:
        yield _row(line.start, other.start, head)
    if tail >= _SHORTEST:
        yield _row(line.end - tail, other.end - tail, tail)


def _shared(one: str, other: str) -> int:
    """Return how many code points two texts have in common from their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def _row(start: int, source_start: int, length: int) -> Segment:
    return Segment(start, start + length, source_start, source_start + length, exact=True)
