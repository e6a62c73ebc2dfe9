"""A figure whose hedge in `fakta` (lebih dari, sekitar …) was lost in the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Fakta, Figure, Hit, Message

_HEDGES: Final = (
    "lebih dari",
    "sekitar",
    "hampir",
    "sedikitnya",
    "setidaknya",
    "kurang lebih",
    "kira-kira",
    "diperkirakan",
    "minimal",
    "maksimal",
    "paling sedikit",
    "paling banyak",
    "kurang dari",
    "nyaris",
    "mencapai lebih",
    "ditaksir",
    "more than",
    "about",
    "around",
    "nearly",
    "almost",
    "at least",
    "some",
    "over",
    "an estimated",
    "estimated",
    "approximately",
    "fewer than",
    "up to",
)
_BEFORE: Final = 24
_AFTER: Final = (" lebih", " or more", " atau lebih", "-an", "an ")
_SCALES: Final = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report figures that are a hedged fact's, by value and noun, without any hedge beside them."""
    facts = [
        fact
        for fact in (context.brief.fakta if context.brief is not None else ())
        if fact.kira.strip() and fact.angka is not None and fact.satuan.strip()
    ]
    if not facts:
        return
    for figure in document.analysis.figures:
        fact = next((each for each in facts if _is(figure, each, document)), None)
        if fact is None or _is_hedged(document, figure, fact) or document.analysis.in_quotation(figure.span):
            continue
        yield Hit(
            figure.span,
            Message(
                N_("The brief says “{hedge} {seen}”; write the hedge too, or make the figure exact there."),
                {"hedge": fact.kira.strip(), "seen": figure.span.of(document.text)},
            ),
            field="fakta",
        )


def _is(figure: Figure, fact: Fakta, document: Document) -> bool:
    if figure.value is None or fact.angka is None:
        return False
    nouns = {fact.satuan.split()[0].lower()}
    if document.language == "en":
        nouns = {fact.satuan_en.split()[0].lower()} if fact.satuan_en.strip() else set()
    return figure.unit.lower() in nouns and figure.value == fact.angka * _SCALES.get(fact.skala.strip(), 1)


def _is_hedged(document: Document, figure: Figure, fact: Fakta) -> bool:
    before = document.text[max(figure.span.start - _BEFORE, 0) : figure.span.start].lower().rstrip()
    after = document.text[figure.number.end : figure.number.end + len(" atau lebih")].lower()
    hedges = (fact.kira.strip().lower(), fact.kira_en.strip().lower() or fact.kira.strip().lower(), *_HEDGES)
    return before.endswith(hedges) or after.startswith(_AFTER)


check = Check(
    id="figures.lost-hedge",
    summary=N_("A figure whose hedge in `fakta` was lost in the text."),
    why=N_("“More than 150” became “150”: an estimate is now told as a count, and will be held against you."),
    cite="kira pada fakta ikut tercetak di setiap penyebutan",
    run=run,
    severity="info",
)
