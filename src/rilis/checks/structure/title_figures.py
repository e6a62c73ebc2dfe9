"""A figure in the headline that the text does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from rilis.api import N_, Block, Check, Context, Document, Figure, Hit, Message, late_pattern

_SHORT_SCALES: Final = {"t": 10**12, "m": 10**9, "jt": 10**6, "rb": 10**3}
"""`Rp13 T` in a headline is thirteen trillion."""
_SHORT_SCALE: Final = late_pattern(r" ?(T|M|Jt|jt|Rb|rb)\b")
_DIGITS: Final = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
_ENGLISH: Final = "zero one two three four five six seven eight nine ten eleven twelve".split()
_WORDS: Final = {
    **{word: value for value, word in enumerate(_DIGITS)},
    **{f"ke{word}": value for value, word in enumerate(_DIGITS) if value > 1},
    **{word: value for value, word in enumerate(_ENGLISH)},
    "pertama": 1,
    "sekali": 1,
}
"""A small number as the text may spell it: `dua`, `kedua`."""
_ONE: Final = late_pattern(
    r"se(?:orang|buah|ekor|unit|tahun|bulan|pekan|minggu|hari|jam|kali|juta|ribu|ratus|abad)"
)
_TENS: Final = {"belas": 10, "puluh": 10, "ratus": 100, "ribu": 1_000}
_COUNTED_BY_EYE: Final = 10
"""Up to here a headline may count what the text lists one by one: “3 Langkah”, “7 Manfaat”."""
_SWAPPED: Final = {ord(","): ".", ord("."): ","}
_MOST: Final = 20
"""Figures of a headline that are looked for; a real one has two or three."""
_ROUNDED: Final = 3
"""Digits of a whole number whose zeros may be rounding."""
_PEOPLE: Final = frozenset(
    "orang korban jiwa tewas meninggal terluka luka hilang pengungsi pasien kk".split()
)
"""Counts of people must stand in the text, however small."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each figure of the headline that stands nowhere else in the text, in figures or words."""
    del context
    title = document.first("title")
    if title is None or "[" in document.text_of(title):
        return  # none, or one still to be written
    figures = [figure for figure in document.analysis.figures if figure.value is not None]
    inside = [figure for figure in figures if title.span.covers(figure.span)]
    wanted = [figure for figure in inside[:_MOST] if _claims(document, figure)]
    if not wanted:
        return
    below = {_value(document, figure) for figure in figures if not title.span.covers(figure.span)}
    below |= _spelled(document, title)
    written = document.text[title.span.end :]
    for figure in wanted:
        seen = figure.number.of(document.text)
        digits = seen.translate(_SWAPPED) if document.language == "en" else seen
        if any(_is_said_by(other, _value(document, figure), digits) for other in below):
            continue
        if re.search(rf"(?<![\d.,/]){re.escape(seen)}(?![\d/]|[.,]\d)", written):
            continue
        yield Hit(
            figure.span,
            Message(
                N_("“{figure}” stands in the headline but not in the text; give it there with its source."),
                {"figure": figure.span.of(document.text)},
            ),
        )


def _claims(document: Document, figure: Figure) -> bool:
    """Tell whether a figure of the headline is one that readers will look for."""
    text, (start, end) = document.text, figure.number
    if text[start - 1 : start] in tuple("-–/.,#") or text[end : end + 1] == "+" or figure.unit == "h":
        return False  # a piece of a name or of another number, a year of the Hijra
    bare = not figure.scale and figure.unit not in ("%", "persen", "Rp") and "," not in figure.number.of(text)
    return not bare or (figure.value or 0) > _COUNTED_BY_EYE or figure.unit in _PEOPLE


def _value(document: Document, figure: Figure) -> Decimal:
    short = None if figure.scale else _SHORT_SCALE.match(document.text, figure.number.end)
    return (figure.value or Decimal(0)) * (_SHORT_SCALES[short[1].lower()] if short else 1)


def _is_said_by(other: Decimal, value: Decimal, seen: str) -> bool:
    """Tell whether a figure of the text is the headline's, or is what the headline rounds.

    `seen`: the headline's digits as Indonesian writes them. “Rp600 triliun” may stand for 599,4
    triliun and “40 persen” for 39,6: less than one of the last digit, or of the last that is no
    zero from three digits on.
    """
    whole, _, decimals = seen.replace(".", "").partition(",")
    shown = Decimal(f"{whole}.{decimals or 0}")
    zeros = 0 if decimals or len(whole) < _ROUNDED else len(whole) - len(whole.rstrip("0"))
    return other == value or (
        shown != 0 and abs(other - value) < value / shown * Decimal(10) ** (zeros - len(decimals))
    )


def _spelled(document: Document, title: Block) -> set[Decimal]:
    """Return the numbers that the text below the headline spells in words."""
    lower = document.analysis.tokens.lower
    starts = document.analysis.tokens.starts
    found: set[Decimal] = set()
    for at, word in enumerate(lower):
        if starts[at] < title.span.end:
            continue
        value = _WORDS.get(word)
        if value is None:
            if word[:2] == "se" and _ONE.match(word):
                found |= {Decimal(1), Decimal({"seratus": 100, "seribu": 1_000}.get(word, 1))}
            continue
        found.add(Decimal(value))
        after = lower[at + 1] if at + 1 < len(lower) else ""
        if after in _TENS:
            more = _WORDS.get(lower[at + 2], 0) if after == "puluh" and at + 2 < len(lower) else 0
            found.add(Decimal(value + 10 if after == "belas" else value * _TENS[after] + more))
    return found


check = Check(
    id="structure.title-figures",
    summary=N_("A figure in the headline that the text does not hold."),
    why=N_(
        "Readers look for the headline's figure in the text; when it is missing, one of the two is wrong."
    ),
    cite="Pernyataan dalam judul harus ada di tubuh siaran pers",
    run=run,
    needs_release=True,
)
