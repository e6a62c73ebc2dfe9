"""What a fact pack says against itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 - a day

from rilis.cli.pack_check.fault import Fault
from rilis.language.calendar import WEEKDAYS, find_dates
from rilis.messages import N_
from rilis.model.facts import FactPack
from rilis.model.message import Message, MessageValue
from rilis.model.source import Source
from rilis.model.span import Span


def contradictions(source: Source, pack: FactPack) -> list[Fault]:
    """Return wrong weekdays, names both right and wrong, terms to use and to avoid, two values of one noun."""
    found = [*_weekdays(source), *_names(source, pack), *_figures(source, pack), *_dates(source, pack)]
    return sorted(found, key=lambda fault: fault.span)


def _fault(source: Source, words: str, message: str, **values: MessageValue) -> Fault:
    at = max(source.text.find(words), 0)
    span = Span(at, at + len(words)) if source.text.startswith(words, at) else Span(0, 0)
    return Fault(source, span, "facts.contradiction", "error", Message(message, values))


def _weekdays(source: Source) -> Iterator[Fault]:
    for mention in find_dates(source.text):
        day, month, year, weekday = mention.day, mention.month, mention.year, mention.weekday
        if day is None or month is None or year is None or weekday is None:
            continue
        try:
            right = Date(year, month, day).weekday()
        except ValueError:
            continue
        if right != weekday:
            span = Span(*mention.span)
            values: dict[str, MessageValue] = {"seen": span.of(source.text), "right": WEEKDAYS["id"][right]}
            message = N_("“{seen}”: that date is a {right}; mend the day or the date, whichever is wrong.")
            yield Fault(source, span, "facts.contradiction", "error", Message(message, values))


def _names(source: Source, pack: FactPack) -> Iterator[Fault]:
    right = {form for name in pack.peristiwa for form in name.forms}
    for wrong in (wrong for name in pack.peristiwa for wrong in name.keliru):
        if wrong in right:
            yield _fault(source, wrong, N_("“{seen}” is called right and wrong."), seen=wrong)
    seen: set[str] = set()
    for name in pack.peristiwa:
        if name.nama in seen:
            yield _fault(source, name.nama, N_("The name “{seen}” stands twice."), seen=name.nama)
        seen.add(name.nama)
    for term in pack.hindari:
        if term.kata in (*pack.pakai, *right):
            yield _fault(source, term.kata, N_("“{seen}” is to be used and to be avoided."), seen=term.kata)


def _figures(source: Source, pack: FactPack) -> Iterator[Fault]:
    known: dict[tuple[str, str], tuple[str, object]] = {}
    for fact in pack.angka:
        if fact.berlaku_sampai and pack.mulai and fact.berlaku_sampai < pack.mulai:
            message = N_("The figure “{id}” expires before the pack begins to hold.")
            yield _fault(source, fact.id, message, id=fact.id)
        for unit in fact.satuan:
            for phrase in fact.frasa or ("",):
                other = known.setdefault((unit, phrase), (fact.id, fact.angka))
                if other[1] != fact.angka:
                    message = N_("“{id}” and “{other}” count the same noun by the same phrase, and differ.")
                    yield _fault(source, fact.id, message, id=fact.id, other=other[0])


def _dates(source: Source, pack: FactPack) -> Iterator[Fault]:
    known: dict[str, tuple[str, Date, Date]] = {}
    for fact in pack.tanggal:
        for phrase in fact.frasa or ("",):
            other = known.setdefault(phrase, (fact.id, fact.mulai, fact.akhir))
            if other[1:] != (fact.mulai, fact.akhir):
                message = N_("“{id}” and “{other}” date the same phrase, and differ.")
                yield _fault(source, fact.id, message, id=fact.id, other=other[0])
