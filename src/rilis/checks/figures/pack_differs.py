"""A figure that is not the one of the event's fact pack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from rilis.api import (
    N_,
    AngkaPaket,
    AppliedPack,
    Check,
    Context,
    Document,
    Figure,
    Hit,
    Message,
    Span,
    Suggestion,
    format_number,
    late_pattern,
)
from rilis.checks.pack_text import block_of, event_forms, found_forms, sentence_at, sentences_of

_AT_LEAST: Final = (
    "lebih dari",
    "sedikitnya",
    "setidaknya",
    "minimal",
    "paling sedikit",
    "more than",
    "over",
    "at least",
)
_AT_MOST: Final = (
    "hampir",
    "kurang dari",
    "nyaris",
    "paling banyak",
    "maksimal",
    "almost",
    "nearly",
    "fewer than",
    "up to",
)
_ABOUT: Final = ("sekitar", "kira-kira", "kurang lebih", "diperkirakan", "about", "around", "some")
_TENTH: Final = Decimal("0.1")
_PERCENT: Final = frozenset(("%", "persen", "percent"))
_PART: Final = late_pattern(
    r"[ \w]{0,30}?\b(?:lain|lainnya|tambahan|di antaranya|pertama|terakhir|other|others|more)\b",
    re.IGNORECASE,
)
"""After a figure: it counts some of them, not all."""
_PIECE: Final = late_pattern(r"(?:[–-]|\bhingga|\bsampai|\d \w{0,12} ?dari|\d dari|\bto|\d of the) ?$")
"""Before a figure: it ends a range, or is the whole that a part is taken of."""
_YEAR: Final = late_pattern(r"(?<![\d.,/])(?:19|20)\d\d(?![\d.,]\d)")
_PLANNED: Final = late_pattern(
    r"\b(?:untuk mencapai|target|menargetkan|ditargetkan|proyeksi|diproyeksikan|usulan|semula|awalnya|sebelumnya|setiap"
    r"|tahap|per hari|sehari|planned|target|previous|previously|each|daily)\b",
    re.IGNORECASE,
)
"""In a sentence: what it counts is a plan, a part or an earlier state."""
_REGION: Final = late_pattern(
    r"(?:\b(?i:di|dari|ke|wilayah|bagi|untuk|seluruh|in|of|from|for)\s|(?:^|[.,:;]\s+))"
    r"(?:Kabupaten|Kab\.|Kota|Provinsi|Kecamatan|Kelurahan|Desa|Regency|Province) (?!Tuan )"
    r"([A-Z]\w+(?: [A-Z]\w+)?)"
)
"""A region that something is said of; not one in an office (`Dinas Komunikasi Kota Contoh`)."""
_SCENE: Final = 400
"""Letters before a sentence in which a region may be named that its figures are of."""
_REACH: Final = 60
"""Letters on each side of a figure in which the fact's phrase is looked for."""
_WORDS_BETWEEN: Final = 3
_WHOLE: Final = 3
"""Digits of a whole number whose zeros may be rounding."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare figures of one noun in sentences that hold a phrase of the fact (and, unless named, the event)."""
    facts = [
        (row, fact) for row in context.facts if row.pack.holds_on(document.date) for fact in row.pack.angka
    ]
    if not facts:
        return
    sentences = sentences_of(document)
    in_sentence: dict[Span, list[Figure]] = {}
    for figure in document.analysis.figures:
        sentence = sentence_at(sentences, figure.number.start) if figure.value is not None else None
        if sentence is not None:
            in_sentence.setdefault(sentence, []).append(figure)
    for row, fact in facts:
        for sentence, figures in in_sentence.items():
            same = [figure for figure in figures if _counts(document, figure, fact)]
            if not same or not _is_of(document, sentence, row, fact):
                continue
            if any(_agrees(document, figure, fact) for figure in same):
                continue
            for figure in same:
                if _is_whole(document, figure) and _is_beside(document, sentence, figure, fact):
                    yield _hit(document, figure, row, fact)


def _counts(document: Document, figure: Figure, fact: AngkaPaket) -> bool:
    """Tell whether a figure counts what the fact counts."""
    unit = figure.unit.lower()
    for wanted in fact.satuan:
        if wanted in _PERCENT or wanted == "rp":
            if unit == wanted or {unit, wanted} <= _PERCENT:
                return True
            continue
        start = figure.span.end - len(figure.unit)
        end = start + len(wanted)
        if unit and document.text[start:end].lower() == wanted and not document.text[end : end + 1].isalnum():
            return True
    return False


def _is_of(document: Document, sentence: Span, row: AppliedPack, fact: AngkaPaket) -> bool:
    """Tell whether a sentence may speak of the fact: its event, no other year, no part of the country."""
    text = sentence.of(document.text)
    if fact.frasa and next(found_forms(text, fact.frasa, fold=True), None) is None:
        return False
    years = {int(year) for year in _YEAR.findall(text)}
    first, last = row.pack.mulai, row.pack.akhir
    if any((first and year < first.year) or (last and year > last.year) for year in years):
        return False
    block = block_of(document, sentence.start)
    around = Span(block.start if block else sentence.start, sentence.end).of(document.text)
    before = document.text[max(sentence.start - _SCENE, 0) : sentence.end]
    if _PLANNED.search(text) or _is_local(before, row):
        return False
    if fact.frasa and row.named:
        return True
    return next(found_forms(around if fact.frasa else text, event_forms(row)), None) is not None


def _is_local(text: str, row: AppliedPack) -> bool:
    """Tell whether words speak of a region that is no place of the pack: its figures are a part of all."""
    places = " ".join(name for place in row.pack.tempat for name in (place.nama, *place.lain)).lower()
    return any(match[1].lower() not in places for match in _REGION.finditer(text))


def _is_beside(document: Document, sentence: Span, figure: Figure, fact: AngkaPaket) -> bool:
    """Tell whether a phrase of the fact stands beside the figure, with a few words and no mark between."""
    if not fact.frasa:
        return True
    start = max(sentence.start, figure.span.start - _REACH)
    near = Span(start, min(sentence.end, figure.span.end + _REACH)).of(document.text)
    first, last = figure.span.start - start, figure.span.end - start
    for phrase, _form in found_forms(near, fact.frasa, fold=True):
        between = near[phrase.end : first] if phrase.end <= first else near[last : phrase.start]
        words = between.split()
        if len(words) <= _WORDS_BETWEEN and not any(sign in between for sign in ",;:()"):
            return True
    return False


def _agrees(document: Document, figure: Figure, fact: AngkaPaket) -> bool:
    value = figure.value or Decimal(0)
    if value == fact.angka or _is_rounded(document, figure, fact.angka):
        return True
    before = document.text[max(figure.span.start - 24, 0) : figure.span.start].lower().rstrip()
    hedges = (before, fact.kira.lower())
    if any(said.endswith(_AT_LEAST) for said in hedges[:1]) and value < fact.angka:
        return True
    if any(said.endswith(_AT_MOST) for said in hedges[:1]) and value > fact.angka:
        return True
    if fact.kira.lower().endswith(_AT_LEAST):
        return value > fact.angka
    if fact.kira.lower().endswith(_AT_MOST):
        return value < fact.angka
    near = abs(value - fact.angka) <= fact.angka * _TENTH
    return near and any(said.endswith(_ABOUT) for said in hedges)


def _is_rounded(document: Document, figure: Figure, right: Decimal) -> bool:
    """Tell whether the text gives fewer digits of the same number: `46 ribu` for 46.312."""
    digits = figure.number.of(document.text)
    decimal = "." if document.language == "en" else ","
    whole, _, decimals = digits.partition(decimal)
    whole = "".join(filter(str.isdigit, whole))
    value = figure.value or Decimal(0)
    shown = Decimal(f"{whole or 0}.{''.join(filter(str.isdigit, decimals)) or 0}")
    if not shown or not (figure.scale or decimals or len(whole) >= _WHOLE):
        return False
    zeros = 0 if decimals or figure.scale else len(whole) - len(whole.rstrip("0"))
    return abs(right - value) < value / shown * Decimal(10) ** (zeros - len(decimals)) and bool(
        zeros or figure.scale or decimals
    )


def _is_whole(document: Document, figure: Figure) -> bool:
    """Tell whether a figure counts all of them, and is no end of a range."""
    before = document.text[max(figure.span.start - 24, 0) : figure.span.start]
    if _PIECE.search(before):
        return False
    return _PART.match(document.text, figure.span.end) is None


def _hit(document: Document, figure: Figure, row: AppliedPack, fact: AngkaPaket) -> Hit:
    language = document.language
    right = format_number(fact.angka, language)
    words = {"seen": figure.span.of(document.text), "right": _said(fact), "source": fact.sumber}
    bare = not figure.scale and fact.angka == fact.angka.to_integral_value()
    return Hit(
        figure.number if bare else figure.span,
        Message(
            N_(
                "“{seen}” contradicts the fact pack “{pack}”: {right} ({source}); "
                "write that figure, or ask the pack’s owner."
            ),
            {**words, "pack": row.pack.id},
        ),
        suggestions=(Suggestion(right),) if bare else (),
    )


def _said(fact: AngkaPaket) -> str:
    parts: Iterator[str] = filter(None, (fact.kira, fact.nilai, fact.skala, next(iter(fact.satuan), "")))
    return " ".join(parts)


check = Check(
    id="figures.pack-differs",
    summary=N_("A figure that is not the one of the event’s fact pack."),
    why=N_("One event, many agencies: a reader who sees two figures for one thing believes neither."),
    cite="Narasi tunggal (Inpres 9/2015); angka dan sumbernya dalam paket fakta",
    run=run,
    severity="error",
    in_quotes="lower",
)
