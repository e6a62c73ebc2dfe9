"""Offsets in units of UTF-16, as Java counts, → code points, as Python counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from rilis.model.span import Span

_TWO_UNITS: Final = re.compile("[\U00010000-\U0010ffff]")


class Units:
    """One text's letters that take two units, found once."""

    __slots__ = ("_length", "_starts")

    def __init__(self, text: str) -> None:
        found = [match.start() for match in _TWO_UNITS.finditer(text)]
        self._starts = [start + number for number, start in enumerate(found)]
        self._length = len(text)

    def span(self, offset: int, length: int) -> Span | None:
        """Return the code points of `length` units from `offset`; None when they leave the text.

        Half a letter counts as the whole of it.
        """
        last = offset + length
        if offset < 0 or length < 0 or last > self._length + len(self._starts):
            return None
        return Span(self._point(offset), self._point(last) + self._splits(last))

    def _point(self, unit: int) -> int:
        """Return the code point a unit belongs to."""
        return unit - bisect_left(self._starts, unit)

    def _splits(self, unit: int) -> bool:
        """Tell whether a letter has begun just before a unit and goes on in it."""
        at = bisect_left(self._starts, unit - 1)
        return at < len(self._starts) and self._starts[at] == unit - 1
