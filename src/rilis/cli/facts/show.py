"""The table of a brief's facts, with every place they stand in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from rilis.brief.fact_places import FactPlace, read_places
from rilis.cli.outputs import draft_path
from rilis.cli.project import read_source
from rilis.cli.setup import Session
from rilis.document.parse import parse
from rilis.draft.figures import fact_words
from rilis.draft.version import Version
from rilis.language.numbers import scale_value
from rilis.messages import N_, Translate
from rilis.model.brief import Brief, Fakta
from rilis.model.source import Source
from rilis.packs.issuers import profile_of

_KINDS = {
    "named": N_("by name"),
    "typed": N_("typed"),
    "spoken": N_("in someone’s words"),
    "draft": N_("in the draft"),
}


class Shown(NamedTuple):
    """One fact and where it stands."""

    fact: Fakta
    words: str
    """As it is printed."""
    places: tuple[tuple[str, int, int, str, str], ...]
    """File, line, column, kind (named, typed, spoken, draft), field or words there."""


def shown_facts(session: Session, path: str) -> list[Shown]:
    """Return the facts of a brief; of a draft beside it the places too. Raises InputError."""
    setup = session.setup_of(path)
    source = read_source(path)
    noted = read_places(source, setup.project)
    brief = noted.brief
    profile = profile_of(brief, setup.style, brief.tanggal)
    draft = draft_path(path)
    in_draft = _figures(read_source(draft), brief) if os.path.isfile(draft) else {}
    found = []
    for index, fact in enumerate(brief.fakta):
        words = str(fact_words(fact, f"fakta[{index}]", profile, Version(brief)))
        places = [_place(source, each) for each in noted.places if each.fact == fact.id]
        found.append(Shown(fact, words, (*places, *in_draft.get(fact.id, ()))))
    return found


def _place(source: Source, each: FactPlace) -> tuple[str, int, int, str, str]:
    line, column = source.position(each.span.start)
    return source.name, line, column, each.kind, each.field


def _figures(draft: Source, brief: Brief) -> dict[str, list[tuple[str, int, int, str, str]]]:
    """Return places of the facts' figures in a draft on disk, by id."""
    document = parse(draft, brief.bahasa)
    found: dict[str, list[tuple[str, int, int, str, str]]] = {}
    for figure in document.analysis.figures:
        for fact in brief.fakta:
            unit = fact.satuan_en if document.language == "en" else fact.satuan
            same = fact.angka is not None and figure.value == fact.angka * _scale(fact)
            if same and unit.strip() and figure.unit.lower() == unit.split()[0].lower():
                line, column = draft.position(document.place(figure.span).start)
                row = (draft.name, line, column, "draft", figure.span.of(document.text))
                found.setdefault(fact.id, []).append(row)
    return found


def _scale(fact: Fakta) -> Decimal:
    return (scale_value(fact.skala) if fact.skala else None) or Decimal(1)


def text_lines(rows: list[Shown], _: Translate) -> Iterator[str]:
    """Yield the table for a person."""
    if not rows:
        yield _(N_("This brief has no “fakta”."))
    for row in rows:
        yield f"{row.fact.id or '-'} = {row.words}"
        notes = [(_(N_("source")), row.fact.sumber), (_(N_("as of")), row.fact.per)]
        if said := "; ".join(f"{name}: {value}" for name, value in notes if value):
            yield f"  {said}"
        for name, line, column, kind, field in row.places:
            yield f"  {name}:{line}:{column}  {_(_KINDS[kind])}  {field}"
        if not row.places:
            yield "  " + _(N_("used nowhere"))


def json_text(rows: list[Shown]) -> str:
    """Return the table for a program; lines and columns from 1."""
    import json

    keys = ("path", "line", "column", "kind", "field")
    data = [
        {
            "id": row.fact.id,
            "value": row.fact.nilai,
            "printed": row.words,
            "source": row.fact.sumber,
            "as_of": row.fact.per,
            "places": [dict(zip(keys, place, strict=True)) for place in row.places],
        }
        for row in rows
    ]
    return json.dumps({"schema": 1, "facts": data}, ensure_ascii=False, indent=1)
