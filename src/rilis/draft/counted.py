"""What the columns of an emergency's table count, in words: “7 orang meninggal dunia”."""

from __future__ import annotations

import os
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from rilis.draft.tables import column_name
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.language.columns import Column, figure_columns
from rilis.language.late_pattern import late_pattern
from rilis.language.numbers import format_number
from rilis.language.word_tables import read_table
from rilis.model.document import Language
from rilis.model.tables import Tabel

_PRESS: Final = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "press")
_UNIT: Final = late_pattern(r"\s*\(([^()]*)\)\s*$")
_PEOPLE: Final = frozenset(("orang", "jiwa", "warga", "people", "persons"))
_AT_LEAST: Final = {"id": "sedikitnya ", "en": "at least "}
_AND: Final = {"id": "dan", "en": "and"}


class Counted(NamedTuple):
    """One column of figures and the words for what it counts."""

    column: Column
    kind: str
    """`person`, `damage` or `other`."""
    one: Traced
    many: Traced
    """`orang meninggal dunia`; a heading of the writer's own knows its field."""
    noun: Traced
    """`korban meninggal dunia`: what the figure is of."""


def counted_columns(table: Tabel, path: str, version: Version) -> list[Counted]:
    """Return the columns of figures of a table with their words; `path` is its place, `tabel[0]`."""
    return [_counted(column, table, path, version) for column in figure_columns(table.kolom, table.baris)]


def amount(of: Counted, value: Decimal, field: str, language: Language, *, hedged: bool = False) -> Traced:
    """Return `2.868 orang mengungsi`; `field` is where the figure stands, `hedged`: some are not known."""
    figure = traced(format_number(value, language), field)
    figure = figure.altered(str(figure))
    words = of.one if language == "en" and value == 1 else of.many
    return joined((_AT_LEAST[language] if hedged else "", figure, " ", words))


def listed(parts: list[Traced], language: Language) -> Traced:
    """Return parts as a list in a sentence: `a, b, dan c`."""
    word = _AND[language]
    last = f", {word} " if len(parts) > 2 else f" {word} "  # noqa: PLR2004 - a series of three takes a comma
    pieces: list[str] = []
    for at, part in enumerate(parts):
        pieces += ((last if at == len(parts) - 1 else ", ") if at else "", part)
    return joined(pieces)


def _counted(column: Column, table: Tabel, path: str, version: Version) -> Counted:
    heading = table.kolom[column.at] if column.at < len(table.kolom) else ""
    known = _forms().get(" ".join(_UNIT.sub("", heading).lower().split()))
    if known is not None:
        one = Traced(known["one"] if version.english else known["id"])
        many = Traced(known["many"] if version.english else known["id"])
        return Counted(
            column, known["kind"], one, many, Traced(known["noun_en" if version.english else "noun_id"])
        )
    shown = column_name(table, path, column.at, version) if heading else Traced("")
    unit = _UNIT.search(shown)
    plain = shown.cut(0, unit.start()) if unit else shown
    small = plain if str(plain)[1:2].isupper() else _small(plain)
    if unit is None:
        return Counted(column, "other", small, small, small)
    both = joined((_small(shown.cut(*unit.span(1))), " ", small))
    return Counted(column, "person" if unit[1].lower() in _PEOPLE else "other", both, both, small)


def _small(words: Traced) -> Traced:
    text = str(words)
    return words.altered(text[:1].lower() + text[1:])


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    rows = read_table(os.path.join(_PRESS, "victims.tsv"), ("forms", "kind", "id", "one", "many"))
    return {form: row for row in rows for form in row["forms"].split("|")}
