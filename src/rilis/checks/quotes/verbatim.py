"""Each quotation of a text beside the words of the brief: what all checks of the wording share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rilis.api import Brief, Document, Kutipan, Quotation, Span
from rilis.checks.quotes.wording import CUT, MARK, STOPS, Wording, pieces, trimmed

_GAP: Final = ("[ucapan_en", ":")
_OPENING: Final = '“„"\uff02 \t'
_NO: Final = frozenset("tidak bukan belum jangan tanpa tak tiada not no never without".split())


class Place(NamedTuple):
    """Where quoted words stand in a row of `kutipan`, as indexes of pieces."""

    row: int
    first: int
    last: int


class Compared(NamedTuple):
    """One paragraph of a quotation beside the brief."""

    quotation: Quotation
    words: Span
    """What was compared: without the marks."""
    said: tuple[str, ...]
    places: tuple[Place, ...]
    """Every row that has these words; empty: none has, `narrated` aside."""
    narrated: bool
    """The words stand in the brief's own narration."""
    credited: bool
    """Somebody is said to have spoken; else it may be a slogan or a title."""


class Rows:
    """The words of the brief, ready to be looked up."""

    def __init__(self, brief: Brief) -> None:
        self.rows: list[tuple[int, Kutipan, Wording]] = [
            (at, row, Wording(words))
            for at, row in enumerate(brief.kutipan)
            for words in (row.ucapan, row.ucapan_en)
            if words
        ]
        told = [part for item in brief.isi for part in (item.teks, item.pengantar, *item.butir)]
        self._narration = [Wording(text) for text in (brief.teras, brief.judul, *told) if text]

    def narrated(self, said: Sequence[str]) -> bool:
        """Tell whether the brief itself tells these words."""
        return any(wording.find(said) >= 0 for wording in self._narration)

    def places(self, said: Sequence[str]) -> Iterator[Place]:
        """Yield each row that holds the words whole, or in order with what was cut marked by an ellipsis."""
        for at, (_, _, wording) in enumerate(self.rows):
            place = _place(at, wording, said)
            if place is not None:
                yield place


def compare(document: Document, brief: Brief) -> list[Compared]:
    """Return each paragraph of direct speech with the places where the brief has its words.

    `credited` tells whether a verb attributes it, or the release holds a whole statement.
    """
    statement = any(item.jenis == "pernyataan" for item in brief.isi)
    rows: Rows | None = None
    found: list[Compared] = []
    for quotation in document.analysis.quotations:
        if not quotation.speech:
            continue
        credited = quotation.attribution is not None or statement
        rows = rows or Rows(brief)
        for words in paragraphs(document, quotation.words):
            said = tuple(trimmed([piece.text for piece in pieces(document.text, *words)]))
            if said and said[:2] != _GAP:
                found.append(
                    Compared(quotation, words, said, tuple(rows.places(said)), rows.narrated(said), credited)
                )
    return found


def paragraphs(document: Document, words: Span) -> Iterable[Span]:
    """Yield the parts of a quotation that goes on over several paragraphs, each without its opening mark."""
    at = words.start
    for part in words.of(document.text).split("\n"):
        bare = part.lstrip(_OPENING)
        yield Span(at + len(part) - len(bare), at + len(part))
        at += len(part) + 1


def cut_before(wording: Wording, place: Place, said: Sequence[str]) -> bool:
    """Tell whether words of the same sentence stand before the quoted ones and no ellipsis says so."""
    at = place.first - 1
    while at >= 0 and wording.pieces[at] == MARK:
        at -= 1
    return (
        at >= 0
        and said[0] != CUT
        and wording.pieces[at] not in STOPS
        and wording.pieces[at] not in (CUT, ":")
    )


def cut_after(wording: Wording, place: Place, said: Sequence[str]) -> bool:
    """Tell whether the sentence goes on after the quoted words and no ellipsis says so."""
    at = place.last
    while at < len(wording.pieces) and wording.pieces[at] == MARK:
        at += 1
    ended = said[-1] in STOPS or said[-1] == CUT
    return (
        at < len(wording.pieces)
        and not ended
        and wording.pieces[at] not in STOPS
        and wording.pieces[at] != CUT
    )


def negation(wording: Wording, places: Iterable[int]) -> str:
    """Return the first word, up to the end of the sentence, that turns a meaning round, or an empty text."""
    for at in places:
        piece = wording.pieces[at]
        if piece in STOPS:
            break
        if piece.lower() in _NO:
            return piece
    return ""


def _place(row: int, wording: Wording, said: Sequence[str]) -> Place | None:
    first = wording.find(said)
    if first >= 0:
        return Place(row, first, first + len(said))
    if CUT not in said:
        return None
    begin, end = -1, 0
    for part in _parts(said):
        at = wording.find(part, end)
        if at < 0:
            return None
        begin = at if begin < 0 else begin
        end = at + len(part)
    return Place(row, begin, end) if begin >= 0 else None


def _parts(said: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the runs between the marks of what was cut, without the signs beside those."""
    part: list[str] = []
    for piece in (*said, CUT):
        if piece != CUT:
            part.append(piece)
            continue
        while part and part[-1] in (",", ".", MARK):
            part.pop()
        if part:
            yield part
        part = []
