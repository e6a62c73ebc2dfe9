"""Text that knows, letter by letter, which field of the brief it came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple, Self

from rilis.language.late_pattern import late_pattern
from rilis.model.finding import FieldPath

OPEN: Final = "\ue000"
MIDDLE: Final = "\ue001"
CLOSE: Final = "\ue002"
"""Private-use signs around traced words while a template runs; none is left in a draft."""
_MARKS: Final = late_pattern("[\ue000-\ue002]")


class Piece(NamedTuple):
    """A stretch of a traced text."""

    start: int
    end: int
    field: FieldPath
    value_start: int | None
    """Offset in the field's value of its first letter, when copied letter for letter."""


class Traced(str):
    """A text with its pieces, in order and disjoint; what lies between has no field."""

    __slots__ = ("pieces",)
    pieces: tuple[Piece, ...]

    def __new__(cls, text: str, pieces: Iterable[Piece] = ()) -> Self:
        """Return `text` with its pieces."""
        made = super().__new__(cls, text)
        made.pieces = tuple(piece for piece in pieces if piece.end > piece.start)
        return made

    def cut(self, start: int, end: int | None = None) -> Traced:
        """Return a part of the text with the pieces that lie in it."""
        end = len(self) if end is None else end
        kept = []
        for piece in self.pieces:
            first, last = max(piece.start, start), min(piece.end, end)
            if first < last:
                value = None if piece.value_start is None else piece.value_start + first - piece.start
                kept.append(Piece(first - start, last - start, piece.field, value))
        return Traced(str(self)[start:end], kept)

    def trimmed(self) -> Traced:
        """Return the text without white space at its ends."""
        text = str(self)
        start = len(text) - len(text.lstrip())
        return self.cut(start, max(start, len(text.rstrip())))

    def altered(self, text: str) -> Traced:
        """Return other words made of this text: the field is kept, the letters are not."""
        field = next((piece.field for piece in self.pieces), "")
        return Traced(text, (Piece(0, len(text), field, None),) if field else ())

    def replaced(self, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str]) -> Traced:
        """Return the text with every match replaced; a traced replacement keeps its own pieces.

        An untraced replacement belongs to the field of what it replaces.
        """
        parts: list[str] = []
        at = 0
        for match in pattern.finditer(self):
            new = by(match)
            seen = self.cut(match.start(), match.end())
            parts += (self.cut(at, match.start()), new if isinstance(new, Traced) else seen.altered(new))
            at = match.end()
        return joined((*parts, self.cut(at))) if parts else self


def traced(text: str, field: FieldPath, start: int = 0) -> Traced:
    """Return a field's value, or the part of it that begins at `start`, as traced text."""
    clean = _MARKS.sub("", text)
    return Traced(clean, (Piece(0, len(clean), field, start if clean == text else None),))


def joined(parts: Iterable[str]) -> Traced:
    """Return texts one after the other; traced ones keep their pieces."""
    texts: list[str] = []
    pieces: list[Piece] = []
    length = 0
    for part in parts:
        if isinstance(part, Traced):
            pieces += (
                piece._replace(start=piece.start + length, end=piece.end + length) for piece in part.pieces
            )
        texts.append(str(part))
        length += len(part)
    return Traced("".join(texts), pieces)
