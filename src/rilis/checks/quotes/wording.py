"""Words of a text with their typography levelled, each knowing its place: what quotations are compared by."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from rilis.api import late_pattern

CUT: Final = "..."
"""An ellipsis, in brackets or bare."""
MARK: Final = '"'
"""Any quotation mark."""
STOPS: Final = frozenset(".?!")

_UNSEEN: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SINGLE: Final = "'\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc`\u00b4"
_PLAIN: Final = str.maketrans(dict.fromkeys(_SINGLE, "'"))
_MARKS: Final = r'"\u201c-\u201f\u00ab\u00bb\u2033\uff02'
_DASHES: Final = r"\u2010-\u2015\u2212-"
_PIECE: Final = late_pattern(
    r"(?P<cut>[\[(] ?(?:\u2026|\.{3,5}) ?[\])]|\u2026|\.{3,5})"
    rf"|(?P<mark>[{_MARKS}])"
    rf"|(?P<dash>[{_DASHES}]{{1,3}})"
    rf"|(?P<word>[^\s\u2026{_MARKS}{_DASHES}]+?)(?=[\s\u2026{_MARKS}{_DASHES}]|\.{{3}}|\Z)"
)
_LAST: Final = ".,;:?!"


class Piece(NamedTuple):
    """A word, sign, dash or mark as it is compared, and where it stands."""

    text: str
    start: int
    end: int


def pieces(text: str, start: int = 0, end: int | None = None) -> list[Piece]:
    """Return the pieces of `text` between two offsets, in order.

    Quotation marks of any kind are `MARK`, dashes `-`, an ellipsis `CUT`; signs at a word's end are
    pieces of their own; white space and what no reader sees are none. Letters and digits stay as
    they are but for NFC. Linear in the length.
    """
    found: list[Piece] = []
    for match in _PIECE.finditer(text, start, len(text) if end is None else end):
        if match["word"] is not None:
            found += _word(match["word"], match.start())
        else:
            sign = CUT if match["cut"] else MARK if match["mark"] else "-"
            found.append(Piece(sign, *match.span()))
    return found


def _word(word: str, start: int) -> Iterator[Piece]:
    """Yield a run without blanks as marks, the word itself, and the signs after it."""
    end = start + len(word)
    left = len(word) - len(word.lstrip(_SINGLE))
    for at in range(start, start + left):
        yield Piece(MARK, at, at + 1)
    bare = word[left:].rstrip(_LAST + _SINGLE)
    folded = unicodedata.normalize("NFC", bare.translate(_UNSEEN)).translate(_PLAIN)
    if folded:
        yield Piece(folded, start + left, start + left + len(bare))
    for at in range(start + left + len(bare), end):
        sign = word[at - start]
        yield Piece(MARK if sign in _SINGLE else sign, at, at + 1)


def trimmed(found: Sequence[str]) -> Sequence[str]:
    """Return pieces without marks, commas and full stops at both ends: those belong to the sentence around."""
    first, last = 0, len(found)
    while first < last and found[first] in (MARK, ",", "."):
        first += 1
    while last > first and found[last - 1] in (MARK, ",", "."):
        last -= 1
    return found[first:last]


class Wording:
    """Pieces of one text in which runs of pieces are looked up."""

    __slots__ = ("_joined", "_offsets", "pieces")

    def __init__(self, text: str) -> None:
        self.pieces = [piece.text for piece in pieces(text)]
        self._offsets = [0, *accumulate(len(piece) + 1 for piece in self.pieces)]
        self._joined = "\n" + "\n".join(self.pieces) + "\n"

    def find(self, run: Sequence[str], first: int = 0) -> int:
        """Return the index of the first place, from piece `first` on, where `run` stands whole, or -1."""
        at = self._joined.find("\n" + "\n".join(run) + "\n", self._offsets[first])
        return bisect_left(self._offsets, at) if at >= 0 else -1
