"""Amounts of a stretch of text for arithmetic: figures, and counts spelt in words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from rilis.api import Document, Figure, Span, late_pattern, parse_number, read_count

PERCENT: Final = frozenset(("%", "persen", "percent"))
MONEY: Final = frozenset(("Rp", "USD", "EUR", "$"))
HEDGED: Final = late_pattern(
    r"\b(?:sekitar|kurang lebih|lebih dari|kurang dari|hampir|nyaris|kira-kira|kisaran|sedikitnya|setidaknya|minimal"
    r"|maksimal|paling|hingga|sampai|di atas|di bawah|ratusan|ribuan|puluhan|jutaan|rata-rata|about|almost|nearly"
    r"|over|at least|up to)\b|[±~]|\d-an\b",
    re.IGNORECASE,
)
"""Words that make a figure no exact one."""
_CORRECTION: Final = late_pattern(r"\b(?:[Rr]alat|RALAT|[Kk]oreksi|seharusnya|[Cc]orrection)\b")
LONGEST: Final = 1_200
"""Code points of a sentence that is looked at; real ones have a third of it."""
_SPELLED: Final = late_pattern(
    r"\b(?P<words>(?:se(?:puluh|belas|ratus)|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|satu)"
    r"(?: (?:belas|puluh|ratus|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)){0,4})"
    r" (?P<unit>[^\W\d_]+)",
    re.IGNORECASE,
)
_SWAPPED: Final = {ord(","): ".", ord("."): ","}
_NO_UNIT: Final = frozenset(
    "dan atau di ke dari pada yang untuk dengan ribu juta miliar triliun persen".split()
)


class Amount(NamedTuple):
    """A number with what it counts."""

    span: Span
    """From the currency or number to the unit."""
    number: Span
    value: Decimal
    unit: str
    scale: str = ""

    @property
    def kind(self) -> str:
        """Return `%`, a currency, or the empty string for a count."""
        return "%" if self.unit in PERCENT else self.unit if self.unit in MONEY else ""


def readings_of(document: Document, figure: Figure) -> frozenset[Decimal]:
    """Return what a figure may be read as: with its scale, and the number alone."""
    alone = parse_number(figure.number.of(document.text), document.language)
    return frozenset(value for value in (figure.value, alone) if value is not None)


def amounts_in(document: Document, within: Span) -> list[Amount]:
    """Return the amounts that lie in a stretch of text, in order."""
    figures = document.analysis.figures
    first = bisect_left(figures, within.start, key=lambda figure: figure.span.start)
    found: list[Amount] = []
    for figure in figures[first:]:
        if figure.span.end > within.end:
            break
        if figure.value is not None:
            found.append(Amount(figure.span, figure.number, figure.value, figure.unit, figure.scale))
    for match in _SPELLED.finditer(document.text, within.start, within.end):
        value = read_count(match["words"])
        if value is not None and match["unit"].lower() not in _NO_UNIT:
            found.append(
                Amount(Span(*match.span()), Span(*match.span("words")), value, match["unit"].lower())
            )
    return sorted(found, key=lambda amount: amount.span)


def is_correction(document: Document) -> bool:
    """Tell whether a text corrects another, and so gives the wrong value beside the right one."""
    return _CORRECTION.search(document.text) is not None


def sentences_with(document: Document, figures: int) -> Iterator[Span]:
    """Yield the sentences that hold at least so many figures, in order; endless ones are no sentences."""
    found = document.analysis.figures
    at = 0
    for sentence in document.analysis.sentences if len(found) >= figures else ():
        while at < len(found) and found[at].span.start < sentence.start:
            at += 1
        if at == len(found):
            return
        last = at + figures - 1
        if last < len(found) and found[last].span.end <= sentence.end and sentence.length <= LONGEST:
            yield sentence


def shown(document: Document, amount: Amount) -> str:
    """Return an amount as the text writes it."""
    return amount.span.of(document.text)


def last_digit(document: Document, amount: Amount) -> Decimal:
    """Return what one of the last digit shown is worth: 0.1 miliar for `1,3 miliar`."""
    digits = amount.number.of(document.text)
    if document.language == "en":
        digits = digits.translate(_SWAPPED)
    whole = Decimal(digits.replace(".", "").replace(",", ".")) if digits[:1].isdigit() else amount.value
    factor = amount.value / whole if whole else Decimal(1)
    decimals = len(digits.partition(",")[2]) if digits[:1].isdigit() else 0
    return factor * Decimal(1).scaleb(-decimals)
