"""A figure of a draft that its brief does not hold."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from rilis.api import N_, Brief, Check, Context, Document, Hit, Message, late_pattern, parse_number
from rilis.checks.figures.amounts import readings_of

_NUMBER: Final = late_pattern(r"\d(?:[\d.,]*\d)?(?: ?(ribu|juta|miliar|triliun|thousand|million|billion)\b)?")
_SCALES: Final = {
    "ribu": 10**3,
    "thousand": 10**3,
    "juta": 10**6,
    "million": 10**6,
    "miliar": 10**9,
    "billion": 10**9,
    "triliun": 10**12,
}


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report figures outside direct speech that stand neither in the brief nor in what it makes."""
    brief = context.brief
    if brief is None or context.made is document or not document.analysis.figures:
        return
    known = _known(brief, context.made)
    for figure in document.analysis.figures:
        if figure.value is None or document.analysis.in_quotation(figure.span):
            continue
        if known.isdisjoint(readings_of(document, figure)):
            yield Hit(
                figure.span,
                Message(
                    N_("“{seen}” is not in the brief; add it to “fakta” with its source, or take it out."),
                    {"seen": figure.span.of(document.text)},
                ),
                field="fakta",
            )


def _known(brief: Brief, made: Document | None) -> set[Decimal]:
    """Return every number of the brief, its tables and the draft made of it, as either language reads it."""
    texts = [brief.source.text, made.text if made is not None else ""]
    texts += [" ".join(row) for table in brief.tabel for row in table.baris]
    found: set[Decimal] = set()
    for match in (match for text in texts for match in _NUMBER.finditer(text)):
        digits = match[0].removesuffix(match[1]).strip() if match[1] else match[0]
        for value in (parse_number(digits), parse_number(digits, "en")):
            if value is not None:
                found |= {value, value * _SCALES.get(match[1] or "", 1)}
    for fact in brief.fakta:
        if fact.angka is not None:
            found |= {fact.angka, fact.angka * _SCALES.get(fact.skala, 1)}
    return found


check = Check(
    id="figures.untraced",
    summary=N_("A figure of a draft that its brief does not hold."),
    why=N_("A figure that came in while editing has no source, and nobody approved it."),
    cite="Setiap angka berasal dari brief, dengan sumber dan waktunya",
    run=run,
    severity="info",
)
