"""Document → the pieces of text that are sent, and the way back to the document's places.

Only running text leaves: contacts, numbers, tables and accounts stay here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.engines.languagetool.limits import PIECE
from rilis.engines.languagetool.units import Units
from rilis.model.document import BlockKind, Document
from rilis.model.span import Span

SENT: Final[tuple[BlockKind, ...]] = (
    "title",
    "subtitle",
    "lead",
    "paragraph",
    "subheading",
    "list_item",
    "caption",
    "background",
)
_BETWEEN: Final = "\n\n"


class Part(NamedTuple):
    """One block within a piece."""

    at: int
    """Where it starts in the piece."""
    span: Span
    """Place in the document's text."""


class Piece(NamedTuple):
    """A text sent at once: blocks with an empty line between them."""

    text: str
    parts: tuple[Part, ...]

    def place(self, units: Units, offset: int, length: int) -> Span | None:
        """Return the place in the document of a match, None when it is in no single block.

        `offset`, `length`: units of UTF-16 in this piece; `units`: made of its text.
        """
        span = units.span(offset, length)
        if span is None or not span.length:
            return None
        for part in self.parts:
            if part.at <= span.start and span.end <= part.at + part.span.length:
                return span.moved(part.span.start - part.at)
        return None


def pieces(document: Document) -> Iterator[Piece]:
    """Yield the pieces in order, each at most PIECE long unless a single block is longer."""
    texts: list[str] = []
    parts: list[Part] = []
    at = 0
    for block in document.of_kind(*SENT):
        words = document.text_of(block)
        if parts and at + len(words) > PIECE:
            yield Piece(_BETWEEN.join(texts), tuple(parts))
            texts, parts, at = [], [], 0
        texts.append(words)
        parts.append(Part(at, block.span))
        at += len(words) + len(_BETWEEN)
    if parts:
        yield Piece(_BETWEEN.join(texts), tuple(parts))
