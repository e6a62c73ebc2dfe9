"""What the columns of an emergency's table count, in words: “7 orang meninggal dunia”."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from rilis.draft.traced import Traced, joined, traced
from rilis.language.columns import Column, figure_columns
from rilis.language.numbers import format_number
from rilis.language.word_tables import read_table
from rilis.model.document import Language
from rilis.model.tables import Tabel

_PRESS: Final = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "press")
_UNIT: Final = re.compile(r"\s*\(([^()]*)\)\s*$")
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


def counted_columns(table: Tabel, path: str, language: Language) -> list[Counted]:
    """Return the columns of figures of a table with their words; `path` is its place, `tabel[0]`."""
    return [
        _counted(column, table.kolom[column.at] if column.at < len(table.kolom) else "", path, language)
        for column in figure_columns(table.kolom, table.baris)
    ]


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


def _counted(column: Column, heading: str, path: str, language: Language) -> Counted:
    unit = _UNIT.search(heading)
    plain = _UNIT.sub("", heading)
    known = _forms().get(" ".join(plain.lower().split()))
    if known is not None:
        if language == "en":
            one, many = Traced(known["one"]), Traced(known["many"])
            return Counted(column, known["kind"], one, many, Traced(known["noun_en"]))
        one = Traced(known["id"])
        return Counted(column, known["kind"], one, one, Traced(known["noun_id"]))
    field = f"{path}.kolom[{column.at}]"
    words = traced(plain, field)
    small = words if plain[1:2].isupper() else words.altered(plain[:1].lower() + plain[1:])
    if unit is None:
        return Counted(column, "other", small, small, small)
    counting = traced(unit[1], field).altered(unit[1].lower())
    both = joined((counting, " ", small))
    return Counted(column, "person" if unit[1].lower() in _PEOPLE else "other", both, both, small)


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    rows = read_table(os.path.join(_PRESS, "victims.tsv"), ("forms", "kind", "id", "one", "many"))
    return {form: row for row in rows for form in row["forms"].split("|")}
