"""Where the facts of a brief stand in it: named as `{fakta:id}`, typed as a figure, or spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from rilis.brief.notes import Notes, Words
from rilis.brief.reader import read_noted
from rilis.language.late_pattern import late_pattern
from rilis.language.numbers import NONSTANDARD_SCALES, parse_number
from rilis.model.brief import Brief, Fakta
from rilis.model.finding import FieldPath
from rilis.model.project import Project
from rilis.model.source import Source
from rilis.model.span import Span, place, place_exact

PlaceKind = Literal["named", "typed", "spoken"]
"""named: `{fakta:id}`, follows by itself. typed: digits in running text. spoken: digits in someone's words."""

_NAMED: Final = late_pattern(r"\{fakta[ \t]*:[ \t]*([^{}\n]{1,100})\}")
_NUMBER: Final = late_pattern(r"(?<![\w.,/–-])(?:Rp ?)?(\d(?:[\d.,]*\d)?)(?![\w/])")
_AFTER: Final = late_pattern(r"[ \u00a0]?(%|[^\W\d_][\w-]*)")
_MARKS: Final = late_pattern('[“”"]|\n[ \t]*\n')
_NO_TEXT: Final = ("fakta[", "tokoh[", "narahubung", "kredit", "pengesahan", "abaikan", "paket_fakta")
_SPOKEN: Final = ("tidak_langsung", "klaim", "ucapan", "ucapan_en")
"""Fields whose words are someone's: approved, or a false claim."""
_SAME_UNITS: Final = {"persen": "%", "percent": "%", "rupiah": "rp", "idr": "rp"}


class FactPlace(NamedTuple):
    """One place of one fact."""

    fact: str
    """Id."""
    kind: PlaceKind
    field: FieldPath
    value: Span
    """Place of the digits, or of the whole `{fakta:id}`, in the field's value."""
    span: Span
    """The same in the brief's source."""
    exact: bool
    """Every letter of it stands alone in the source and may be written over."""


class Noted(NamedTuple):
    """A brief, its running texts, and where its facts stand."""

    brief: Brief
    words: tuple[Words, ...]
    places: tuple[FactPlace, ...]
    shared: frozenset[FieldPath]
    """Rows that stand in the parent brief."""


def read_places(source: Source, project: Project) -> Noted:
    """Return a brief with the places of its facts, in order. Raises InputError as `read_brief`.

    A figure counts as a fact's when value, scale and unit are equal; a fact without a unit is
    found by name alone.
    """
    notes = Notes(source)
    brief = read_noted(notes, project)
    by_value: dict[Decimal, list[Fakta]] = {}
    for fact in brief.fakta:
        if fact.angka is not None and fact.id and fact.satuan.strip() and not fact.rentang:
            by_value.setdefault(fact.angka, []).append(fact)
    found: list[FactPlace] = []
    for words in notes.words:
        if words.path in notes.where and "disetujui" not in words.path:
            found += _in_words(notes, words, by_value, brief)
    found.sort(key=lambda one: (one.span, one.fact))
    return Noted(brief, tuple(notes.words), tuple(found), frozenset(notes.shared))


def _in_words(
    notes: Notes, words: Words, by_value: dict[Decimal, list[Fakta]], brief: Brief
) -> Iterator[FactPlace]:
    segments = notes.where[words.path].segments
    for match in _NAMED.finditer(words.text) if "{" in words.text else ():
        span = Span(*match.span())
        yield FactPlace(match[1].strip(), "named", words.path, span, place(segments, span), exact=False)
    if words.path.startswith(_NO_TEXT) or words.field.kind not in ("prose", "speech"):
        return
    spoken = words.field.kind == "speech" or words.path.rpartition(".")[2] in _SPOKEN
    quoted = _quoted(words.text) if not spoken else []
    language: Literal["id", "en"] = "en" if brief.bahasa == "en" else "id"
    for match in _NUMBER.finditer(words.text):
        value = parse_number(match[1], language)
        for fact in by_value.get(value, ()) if value is not None else ():
            if not _counts(words.text, match, fact, language):
                continue
            span = Span(*match.span(1))
            exact = place_exact(segments, span)
            held = spoken or any(mark.covers(span) for mark in quoted)
            yield FactPlace(
                fact.id,
                "spoken" if held else "typed",
                words.path,
                span,
                place(segments, span) if exact is None else exact,
                exact is not None,
            )


def _counts(text: str, match: re.Match[str], fact: Fakta, language: str) -> bool:
    """Tell whether the words around a number are the fact's scale and unit."""
    unit = fact.satuan_en if language == "en" and fact.satuan_en else fact.satuan
    wanted = unit.strip().lower()
    wanted = _SAME_UNITS.get(wanted, wanted)
    at, scale = match.end(), fact.skala.strip().lower()
    after = _AFTER.match(text, at)
    seen = after[1].lower() if after else ""
    if scale:
        if NONSTANDARD_SCALES.get(seen, seen) != scale or after is None:
            return False
        at = after.end()
        after = _AFTER.match(text, at)
        seen = after[1].lower() if after else ""
    if wanted == "rp":
        return match[0].startswith("Rp") and seen not in ("ribu", "juta", "miliar", "triliun")
    if _SAME_UNITS.get(seen, seen) == wanted and wanted:
        return True
    follows = text[at : at + len(wanted) + 1].lstrip(" \u00a0")
    end = at + 1 + len(wanted)
    return bool(wanted) and follows.lower() == wanted and not text[end : end + 1].isalnum()


def _quoted(text: str) -> Sequence[Span]:
    """Return what stands between quotation marks, paragraph by paragraph."""
    found: list[Span] = []
    opened = -1
    for match in _MARKS.finditer(text):
        if match[0][0] == "\n":
            opened = -1
        elif match[0] == "“" or (match[0] == '"' and opened < 0):
            opened = match.start()
        elif opened >= 0:
            found.append(Span(opened, match.end()))
            opened = -1
    return found
