"""One quantity with two values in one text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from rilis.api import N_, Check, Context, Document, Figure, Hit, Message, Span, late_pattern
from rilis.checks.figures.amounts import HEDGED, is_correction, sentences_with

_TOTAL: Final = late_pattern(
    r"\b(?:total|jumlah|seluruh|sebanyak|keseluruhan|diikuti|dihadiri|melibatkan|menelan|menewaskan|merusak)\b",
    re.IGNORECASE,
)
_SERIES: Final = late_pattern(
    r"\b(?:naik|turun|meningkat|menurun|menjadi|sebelumnya|semula|awalnya|awal|kini|saat ini|terbaru|bertambah"
    r"|berkurang|dibanding\w*|sedangkan|sementara|sisanya|lainnya|lain|masing-masing|setiap|tiap|per|di antaranya"
    r"|target\w*|tambahan|tahap|antara|dari|rencana\w*|akan|sudah|telah|baru|kuota|minimal|maksimal"
    r"|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_COMMON: Final = frozenset(
    "tahun bulan hari jam menit detik pekan minggu kali persen % kilometer meter km kg ton rp usd eur $ derajat"
    " malam kota".split()
)
_FEWEST: Final = 5
_PAIR: Final = 2
_PHRASE: Final = late_pattern(r" (?P<one>[a-z][\w-]{2,})(?: (?P<two>[a-z][\w-]{2,}))?")


class _Place(NamedTuple):
    figure: Figure
    phrase: str


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `1.200 peserta lomba lari` in the narration and `1.250 peserta lomba lari` in a quotation."""
    del context
    first: dict[str, _Place] = {}
    figures, at = document.analysis.figures, 0
    if len(figures) < _PAIR or is_correction(document):
        return
    for sentence in sentences_with(document, 1):
        while figures[at].span.start < sentence.start:
            at += 1
        there = at
        while there < len(figures) and figures[there].span.end <= sentence.end:
            there += 1
        said = [(figure, phrase) for figure in figures[at:there] if (phrase := _phrase(document, figure))]
        if said and _is_plain(document.text, sentence):
            yield from _compared(document, said, first)


def _is_plain(text: str, sentence: Span) -> bool:
    """Tell whether a sentence says how many there are, and not how many more, each or before."""
    return (
        _TOTAL.search(text, *sentence) is not None
        and _SERIES.search(text, *sentence) is None
        and HEDGED.search(text, *sentence) is None
    )


def _compared(
    document: Document, said: Iterable[tuple[Figure, str]], first: dict[str, _Place]
) -> Iterable[Hit]:
    for figure, phrase in said:
        here = _Place(figure, phrase)
        known = first.setdefault(phrase, here)
        if known.figure.value != figure.value:
            yield Hit(
                figure.span,
                Message(
                    N_(
                        "“{here}” here, “{there}” in line {line}; one of the two is wrong or lacks its difference."
                    ),
                    {
                        "here": _shown(document, here),
                        "there": _shown(document, known),
                        "line": str(document.source.position(document.place(known.figure.span).start)[0]),
                    },
                ),
            )


def _phrase(document: Document, figure: Figure) -> str:
    """Return what is counted, with the words that tell it apart; empty for time, money and measures."""
    if not figure.unit or figure.unit.lower() in _COMMON or (figure.value or 0) < _FEWEST:
        return ""
    match = _PHRASE.match(document.text, figure.span.end)
    return f"{figure.unit}{match[0]}" if match else ""


def _shown(document: Document, place: _Place) -> str:
    span = place.figure.span
    return Span(span.start, span.end + len(place.phrase) - len(place.figure.unit)).of(document.text)


check = Check(
    id="figures.two-values",
    summary=N_("One quantity with two values in one text."),
    why=N_("A newsroom that finds two figures for one thing prints neither, or both."),
    cite="Ketaatasasan: satu besaran, satu nilai",
    run=run,
    severity="info",
)
