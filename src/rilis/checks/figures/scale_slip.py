"""One amount of money with two scales, and short scales without a currency."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Figure, Hit, Message, Span, late_pattern, scale_value
from rilis.checks.figures.amounts import is_correction

_SHORT: Final = late_pattern(
    r"(?=\d)(?<![\w.,$])(?<!Rp )(?<!\$ )(?P<figure>\d{1,3}(?:,\d{1,2})?) ?(?P<scale>[MT])(?![\w/])(?! (?:FC|H|SM)\b)"
)
_MONEY: Final = late_pattern(
    r"\b(?:anggaran\w*|dana\w*|biaya\w*|senilai|bernilai|nilai\w*|investasi\w*|kerugian\w*|utang\w*|bantuan|hibah|modal\w*"
    r"|pajak|pendapatan\w*|belanja\w*|kredit|laba|omzet)(?: [^\W\d_]+){0,3} \Z",
    re.IGNORECASE,
)
_EACH: Final = late_pattern(r"\b(?:masing-masing|per|setiap|tiap|kali)\b", re.IGNORECASE)
_NAMES: Final = {"M": "miliar", "T": "triliun"}
_REACH: Final = 60
_DIGITS: Final = 3
"""Digits, zeros at the end left out, from which two amounts can hardly agree by chance."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `Rp1,35 miliar` here and `Rp1,35 triliun` there, and `anggaran 1,3 M`."""
    del context
    if not is_correction(document):
        yield from _twice(document)
    if document.language == "id":
        yield from _short(document)


def _twice(document: Document) -> Iterable[Hit]:
    first: dict[str, Figure] = {}
    for figure in document.analysis.figures:
        digits = figure.number.of(document.text)
        if figure.unit != "Rp" or not figure.scale or len(re.sub(r"\D", "", digits).strip("0")) < _DIGITS:
            continue
        known = first.setdefault(digits, figure)
        if scale_value(known.scale) != scale_value(figure.scale) and not (
            _is_share(document.text, known.span) or _is_share(document.text, figure.span)
        ):
            yield Hit(
                figure.span,
                Message(
                    N_(
                        "“{seen}” here, “{first}” further up (“{around}”); the scale of one of the two may be a slip."
                    ),
                    {
                        "seen": figure.span.of(document.text),
                        "first": known.span.of(document.text),
                        "around": _around(document, known.span),
                    },
                ),
            )


def _is_share(text: str, span: Span) -> bool:
    """Tell whether an amount is said to be one of many: `masing-masing Rp125 juta`, `Rp125 juta per desa`."""
    return _EACH.search(text, max(span.start - 30, 0), span.end + 20) is not None


def _around(document: Document, span: Span) -> str:
    """Return an amount with the words before it, at most some thirty letters."""
    start = max(span.start - 30, 0)
    words = document.text[start : span.end]
    return words.rpartition("\n")[2].partition(" ")[2] if start else words.rpartition("\n")[2]


def _short(document: Document) -> Iterable[Hit]:
    for match in _SHORT.finditer(document.text):
        if not _MONEY.search(document.text, max(match.start() - _REACH, 0), match.start()):
            continue
        yield Hit(
            Span(*match.span()),
            Message(
                N_("“{seen}” names no currency; write “Rp{figure} {scale}” if rupiah are meant."),
                {"seen": match[0], "figure": match["figure"], "scale": _NAMES[match["scale"]]},
            ),
        )


check = Check(
    id="figures.scale-slip",
    summary=N_("One amount with two scales, or a scale without its currency."),
    why=N_(
        "Between million and billion lie three zeros; a slip makes the headline a thousand times too big."
    ),
    cite="Aritmetika; EYD V, penulisan bilangan: Rp1,3 miliar",
    run=run,
)
