"""Words that are somebody else's: quotations and facts, in which a fix may change marks only."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief
from rilis.model.document import Document
from rilis.model.span import Span

_WORD: Final = late_pattern(r"\w+(?:[.,:;/'\u2019\u2010-\u2015&@+%-]\w+)*")
"""A word or number with the marks inside it: `2,5`, `sama-sama`, `Jum'at`."""
_AROUND: Final = 200
"""Code points looked at on each side of a place for the rest of its word."""
_FIELDS: Final = (
    re.compile(r"kutipan\[\d+\]\.(ucapan|ucapan_en|disetujui(?:_en)?\.teks)"),
    re.compile(r"isi\[\d+\]\.tidak_langsung|klarifikasi\.klaim"),
    re.compile(r"fakta\[\d+\]\.(nilai|rentang.*)"),
    re.compile(r"tabel\[\d+\]\.(baris.*|jumlah.*)"),
)
"""Fields of a brief that hold what somebody said or counted (interfaces.md, The brief)."""


def keeps_words(text: str, span: Span, replacement: str) -> bool:
    """Tell whether writing `replacement` over `span` of `text` leaves every word and number there.

    Words that begin before the span or end after it are seen whole, so joining two of them or
    splitting one is a change.
    """
    before, after = _rest_before(text, span.start), _rest_after(text, span.end)
    return _WORD.findall(before + span.of(text) + after) == _WORD.findall(before + replacement + after)


class Protected:
    """The places of one text whose words must stay."""

    __slots__ = ("_spans", "_text")

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self._text = text
        self._spans: list[Span] = []
        for span in sorted(spans):
            if self._spans and span.start <= self._spans[-1].end:
                self._spans[-1] = Span(self._spans[-1].start, max(self._spans[-1].end, span.end))
            else:
                self._spans.append(span)

    def allows(self, span: Span, replacement: str) -> bool:
        """Tell whether writing `replacement` over `span` changes no word of a protected place."""
        after = bisect_right(self._spans, span.end, key=lambda place: place.start)
        touched = after > 0 and self._spans[after - 1].overlaps(span)
        return not touched or keeps_words(self._text, span, replacement)


def quoted_words(document: Document) -> tuple[Span, ...]:
    """Return the words of all quotations and of false claims, as spans of the document's text."""
    claims = (block.span for block in document.of_kind("claim"))
    return (*(quotation.words for quotation in document.analysis.quotations), *claims)


def quoted_in_source(document: Document) -> tuple[Span, ...]:
    """Return the words of all quotations, as spans of the document's source."""
    return tuple(map(document.place, quoted_words(document)))


def protected_in_brief(brief: Brief) -> tuple[Span, ...]:
    """Return the values of a brief's quotations, indirect speech, facts and tables, in its source."""
    return tuple(
        place.span
        for field, place in brief.where.items()
        if any(pattern.fullmatch(field) for pattern in _FIELDS)
    )


def _rest_before(text: str, start: int) -> str:
    piece = text[max(0, start - _AROUND) : start]
    cut = next((at for at in range(len(piece), 0, -1) if piece[at - 1].isspace()), 0)
    return piece[cut:]


def _rest_after(text: str, end: int) -> str:
    piece = text[end : end + _AROUND]
    return piece[: next((at for at, letter in enumerate(piece) if letter.isspace()), len(piece))]
