"""Words written down as places: which pieces of known texts, put together, give them.

So findings can leave the memory of a process without a word of the document. A piece is any run
of letters that stands in the texts, down to a single one; only signs and letters that occur
nowhere in them are kept as they are, and of letters and digits no more than a few.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

Pieces = list[int | str]
"""Start and end of each piece in turn; a text between them stands for itself."""

_OWN_LETTERS: Final = 3
"""Letters and digits of a value that may stand for themselves: too few to tell a word."""
_LONGEST: Final = 100_000
"""Characters of a value; no message holds more."""


class TextLeftError(Exception):
    """A value cannot be said in places alone."""


class Slices:
    """Pieces of some texts, by places in all of them joined."""

    __slots__ = ("_joined",)

    def __init__(self, texts: Sequence[str]) -> None:
        self._joined = "\0".join(texts)

    def pieces(self, value: str) -> Pieces:
        """Return the places that make up `value`. Raises TextLeftError when it needs other words."""
        whole = self._joined.find(value)
        if whole >= 0:
            return [whole, whole + len(value)]
        if len(value) > _LONGEST:
            raise TextLeftError
        found: Pieces = []
        at = own = 0
        while at < len(value):
            length = self._longest(value, at)
            if length:
                place = self._joined.find(value[at : at + length])
                found += (place, place + length)
                at += length
                continue
            own += value[at].isalnum()
            if own > _OWN_LETTERS:
                raise TextLeftError
            found.append(value[at])
            at += 1
        return found

    def value(self, pieces: Pieces) -> str:
        """Return the words that `pieces` make up. Raises ValueError for places that are none."""
        parts: list[str] = []
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            if isinstance(piece, str):
                parts.append(piece)
                at += 1
                continue
            end = pieces[at + 1] if at + 1 < len(pieces) else None
            if not isinstance(end, int) or not 0 <= piece <= end <= len(self._joined):
                raise ValueError(f"no such place: {piece}")
            parts.append(self._joined[piece:end])
            at += 2
        return "".join(parts)

    def _longest(self, value: str, at: int) -> int:
        """Return the length of the longest piece of `value` from `at` on that the texts hold."""
        low, high = 0, len(value) - at
        while low < high:
            middle = (low + high + 1) // 2
            if self._joined.find(value[at : at + middle]) >= 0:
                low = middle
            else:
                high = middle - 1
        return low
