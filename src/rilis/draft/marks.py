"""Carrying origins through a template: marks go in where a value is printed, and come out after."""

from __future__ import annotations

from typing import Final

from rilis.draft.traced import CLOSE, MIDDLE, OPEN, Traced
from rilis.language.late_pattern import late_pattern
from rilis.model.document import Origin
from rilis.model.finding import FieldPath
from rilis.model.span import Span

_MARK: Final = late_pattern(f"{OPEN}(\\d+){MIDDLE}|{CLOSE}")


class Marks:
    """The origins met while one template runs."""

    def __init__(self) -> None:
        self._met: list[tuple[FieldPath, int | None]] = []

    def finalize(self, value: object) -> object:
        """Return what Jinja prints for a value: traced text with a mark around each piece."""
        if not isinstance(value, Traced):
            return value
        text = str(value)
        parts: list[str] = []
        at = 0
        for piece in value.pieces:
            parts += (
                text[at : piece.start],
                OPEN,
                str(len(self._met)),
                MIDDLE,
                text[piece.start : piece.end],
                CLOSE,
            )
            self._met.append((piece.field, piece.value_start))
            at = piece.end
        parts.append(text[at:])
        return "".join(parts)

    def read(self, text: str) -> tuple[str, tuple[Origin, ...]]:
        """Return the text without marks, and the origins of its words."""
        parts: list[str] = []
        origins: list[Origin] = []
        at = length = 0
        opened: tuple[int, int] | None = None
        for match in _MARK.finditer(text):
            parts.append(text[at : match.start()])
            length += match.start() - at
            at = match.end()
            if match[1] is not None:
                opened = (int(match[1]), length)
            elif opened is not None:
                field, value_start = self._met[opened[0]]
                if length > opened[1]:
                    origins.append(Origin(Span(opened[1], length), field, value_start))
                opened = None
        parts.append(text[at:])
        return "".join(parts), tuple(origins)
