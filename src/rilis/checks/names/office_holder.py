"""An office with a person who did not hold it at the release date."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Registry, RegistryRow, Span, Suggestion
from rilis.checks.names.forms import GRACE, day_name, level, said, told_as_past, words_of

_TAILS: Final = (("ri",), ("republik", "indonesia"), ("indonesia",))
_OTHERS: Final = frozenset(
    "as amerika jepang china cina tiongkok malaysia singapura australia inggris india korea rusia prancis jerman "
    "thailand filipina vietnam arab israel iran turki turkiye belanda kanada ukraina palestina mesir uni timor".split()
)
"""Ministers of other countries."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each person beside an office that the registry gives to another on that day."""
    day = document.date
    if day is None or document.language != "id":
        return
    holders = _by_office(context.registry)
    if document.analysis.tokens.distinct.isdisjoint(office[0] for office in holders):
        return
    text = document.text
    for person in document.analysis.people:
        if person.office is None:
            continue
        office = words_of(person.office.of(text))
        office = next((office[: -len(tail)] for tail in _TAILS if office[-len(tail) :] == tail), office)
        rows = holders.get(office, ())
        name = frozenset(words_of(person.name))
        if not rows or name & _OTHERS:
            continue
        now = [row for row in rows if row.holds(day) and (row.mulai is None or day > row.mulai + GRACE)]
        if any(name & frozenset(words_of(row.nama)) for row in now):
            continue
        place = Span(min(person.office.start, person.span.start), max(person.office.end, person.span.end))
        if told_as_past(document, place, rows[0].mulai):
            continue
        early = [
            row for row in rows if row.mulai and day < row.mulai and name & frozenset(words_of(row.nama))
        ]
        if now or early:
            yield _hit(document, place, (now or early)[0], other=bool(now))


def _hit(document: Document, place: Span, row: RegistryRow, *, other: bool) -> Hit:
    assert document.date is not None  # noqa: S101 - run has looked
    assert row.mulai is not None  # noqa: S101 - a row without a first day is never now or early
    values = {
        "seen": place.of(document.text),
        "name": row.nama,
        "office": row.kepala[0],
        "since": day_name(row.mulai, last=False),
    }
    text = N_("“{seen}”: {office} has been {name} since {since} ({source}; checked {checked}).")
    old = N_(
        "“{seen}”: {office} has been {name} since {since} ({source}; checked {checked}, over a year before this "
        "release: look whether it changed)."
    )
    early = N_("“{seen}”: {name} holds the office only since {since} ({source}; checked {checked}).")
    message = said(row, document.date, text if other else early, old if other else early, values)
    return Hit(
        place,
        message,
        (Suggestion(f"{row.kepala[0]} {row.nama}"),) if other else (),
        severity=level(row, document.date),
    )


@cache
def _by_office(registry: Registry) -> dict[tuple[str, ...], tuple[RegistryRow, ...]]:
    found: dict[tuple[str, ...], tuple[RegistryRow, ...]] = {}
    for row in registry.rows("pejabat"):
        for title in row.kepala:
            found[words_of(title)] = (*found.get(words_of(title), ()), row)
    return found


check = Check(
    id="names.office-holder",
    summary=N_("An office beside a person who did not hold it at the release date."),
    why=N_("A wrong minister is the first thing that newsrooms see and tell."),
    cite="Registri nama bertanggal (rilis/data/registry/pejabat.tsv): sumber dan tanggal periksa pada tiap temuan",
    run=run,
    severity="warning",
    in_quotes="lower",
)
