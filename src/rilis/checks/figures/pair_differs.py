"""A figure of the English version that the Indonesian one does not hold, or the other way round."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from rilis.api import N_, Check, Context, Document, Figure, Hit, Message, late_pattern, parse_number
from rilis.checks.figures.amounts import readings_of

_SPELLED: Final = 12
"""Up to here one language may spell the number where the other has digits."""
_OTHER_MONEY: Final = frozenset(("$", "USD", "EUR"))
"""An English version may add the amount in another currency."""
_NUMBER: Final = late_pattern(r"\d(?:[\d.,]*\d)?")
_SHOWN: Final = 5


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare the figures of an English text with those of its Indonesian version, by value."""
    other = context.pair
    if other is None or other.language == document.language:
        return
    known, own = _values(other), _values(document)
    for figure in document.analysis.figures:
        if _counts(figure) and known.isdisjoint(readings_of(document, figure)):
            yield Hit(
                figure.span,
                Message(
                    N_("“{seen}” stands in this version only; the Indonesian one has no such figure."),
                    {"seen": figure.span.of(document.text)},
                ),
            )
    missing = [
        figure.span.of(other.text)
        for figure in other.analysis.figures
        if _counts(figure) and own.isdisjoint(readings_of(other, figure))
    ]
    title = document.first("title")
    if missing and title is not None:
        said = ", ".join(dict.fromkeys(missing[:_SHOWN]))
        message = N_("The Indonesian version has figures that this one lacks: {figures}.")
        yield Hit(title.span, Message(message, {"figures": said}), severity="info")


def _counts(figure: Figure) -> bool:
    return figure.value is not None and figure.value > _SPELLED and figure.unit not in _OTHER_MONEY


def _values(document: Document) -> set[Decimal]:
    """Return every number of a text, with and without its scale."""
    found = {figure.value for figure in document.analysis.figures}
    found |= {parse_number(match[0], document.language) for match in _NUMBER.finditer(document.text)}
    return {value for value in found if value is not None}


check = Check(
    id="figures.pair-differs",
    summary=N_(
        "A figure of the English version that the Indonesian one does not hold, or the other way round."
    ),
    why=N_("Foreign and local media quote different figures for one thing, and both can show your release."),
    cite="Dua bahasa, satu rilis: angka yang sama",
    run=run,
)
