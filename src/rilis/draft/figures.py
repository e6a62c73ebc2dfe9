"""A fact as it is printed: “lebih dari 19 kota”, “Rp2,5 miliar”, “10–12 peserta”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rilis.draft.english import HEDGES, unit_in_english
from rilis.draft.prose import with_words
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.language.numbers import (
    format_number,
    format_percent,
    format_rupiah,
    parse_number,
    scale_in,
    scale_value,
)
from rilis.model.brief import Brief, Fakta
from rilis.model.document import Language
from rilis.model.renderer import QuoteRow
from rilis.model.style import Profile

_RUPIAH: Final = ("rp", "rupiah", "idr")
_PERCENT: Final = ("%", "persen", "percent")


def fact_words(fact: Fakta, path: str, profile: Profile, version: Version) -> Traced:
    """Return the words of a fact by EYD (rows 9, 11, 13); `path` is its place, `fakta[0]`.

    English: decimal point, comma between thousands, hedge and unit in English.
    """
    silent = version.is_foreign(f"{path}.kira") and HEDGES.get(fact.kira.strip().lower()) == ""
    hedge = version.word(fact, path, "kira", lambda typed: HEDGES.get(typed.strip().lower(), ""))
    before = (hedge.trimmed(), " ") if hedge.strip() and not silent else ()
    return joined((*before, _amount(fact, path, profile, version)))


def rows_as_printed(rows: Sequence[QuoteRow], brief: Brief | None, profile: Profile) -> tuple[QuoteRow, ...]:
    """Return rows of the sheet to approve, with each `{fakta:id}` and `{tokoh:id}` as it is printed."""
    if brief is None:
        return tuple(rows)
    facts = {fact.id: (fact, f"fakta[{at}]") for at, fact in enumerate(brief.fakta)}
    version = Version(brief)

    def named(kind: str, identity: str) -> Traced | None:
        if kind == "fakta":
            return fact_words(*facts[identity], profile, version) if identity in facts else None
        person = brief.person(identity)
        return Traced(person.nama or person.inisial) if person is not None else None

    return tuple(row._replace(words=str(with_words(Traced(row.words), named))) for row in rows)


def _amount(fact: Fakta, path: str, profile: Profile, version: Version) -> Traced:
    language = version.language
    unit = fact.satuan.strip()
    known = scale_value(fact.skala) is not None
    scale = scale_in(fact.skala, language) if known else fact.skala.strip()
    number = _range(fact, path, language) if fact.rentang else _number(fact, path, language)
    if unit.lower() in _RUPIAH:
        if fact.angka is not None and not fact.rentang and (known or not scale):
            decimals = None if scale or fact.angka % 1 else 0
            return number.altered(format_rupiah(fact.angka, language, scale, decimals))
        return joined(("Rp", number, f" {scale}" if scale else ""))
    if unit.lower() in _PERCENT:
        if language == "id" and profile.persen == "%":
            return joined((number, "%"))
        if fact.angka is not None and not fact.rentang and language == "en":
            return number.altered(format_percent(fact.angka, "persen", "en"))
        return joined((number, " persen" if language == "id" else " percent"))
    parts: list[str] = [number]
    if scale:
        parts += (" ", traced(scale, f"{path}.skala") if scale == fact.skala else scale)
    words = version.word(fact, path, "satuan", lambda typed: unit_in_english(typed, fact.angka))
    if words.strip():
        parts += (" ", words.trimmed())
    return joined(parts)


def _number(fact: Fakta, path: str, language: Language) -> Traced:
    typed = traced(fact.nilai.strip(), f"{path}.nilai")
    if fact.angka is None:
        return typed
    written = format_number(fact.angka, language)
    same = (
        parse_number(fact.nilai.strip()) == fact.angka
        and language == "id"
        and _well_formed(fact.nilai.strip(), written)
    )
    return typed if same else typed.altered(written)


def _well_formed(typed: str, written: str) -> bool:
    """Tell whether what was typed needs no change: `5,50` keeps its zero, `24200` gains a point."""
    return typed == written or ("," in typed and typed.partition(",")[0] == written.partition(",")[0])


def _range(fact: Fakta, path: str, language: Language) -> Traced:
    ends = []
    for at, typed in enumerate(fact.rentang):
        value = parse_number(typed)
        words = traced(typed.strip(), f"{path}.rentang[{at}]")
        written = format_number(value, language) if value is not None else typed.strip()
        ends.append(words if written == typed.strip() else words.altered(written))
    return joined(part for at, end in enumerate(ends) for part in (("–", end) if at else (end,)))
