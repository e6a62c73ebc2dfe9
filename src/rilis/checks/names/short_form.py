"""A public body with a short form that is not its own, or a short form with another body's name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from rilis.api import (
    N_,
    Abbreviation,
    Check,
    Context,
    Document,
    Hit,
    Message,
    Registry,
    RegistryRow,
    Span,
    Suggestion,
)
from rilis.checks.names.forms import level, said, words_of

_TABLES: Final = ("kementerian", "lembaga")
_COUNTRY: Final = (("republik", "indonesia"), ("ri",), ("indonesia",), ("nasional",), ("pusat",))
"""What may stand after a name without changing it."""
_MOST_ODD: Final = 2
"""Words in which a name may differ and still be taken for the official one."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each pair of full name and short form that the registry has otherwise."""
    day = document.date
    if day is None or document.language != "id":
        return
    for pair in document.analysis.abbreviations:
        if pair.expansion is None:
            continue
        name = words_of(pair.expansion.of(document.text))
        rows = _named(context.registry, name)
        if rows:
            valid = [row for row in rows if row.holds(day)] or rows
            if not any(_letters(pair.short) in _accepted(row) for row in rows) and valid[0].singkatan:
                yield _wrong_short(document, pair, valid[0])
        else:
            yield from _wrong_name(document, context, pair, pair.expansion, name)


def _wrong_short(document: Document, pair: Abbreviation, row: RegistryRow) -> Hit:
    assert document.date is not None  # noqa: S101 - run has looked
    right = row.singkatan[0]
    message = said(
        row,
        document.date,
        N_("“{seen}” is no short form of “{name}”; write “{right}” ({source}; checked {checked})."),
        N_(
            "“{seen}” was no short form of “{name}”; write “{right}” ({source}; checked {checked}, over a "
            "year before this release: look whether it changed)."
        ),
        {"seen": pair.short, "name": row.nama, "right": right},
    )
    return Hit(pair.span, message, (Suggestion(right),), severity=level(row, document.date))


def _wrong_name(
    document: Document, context: Context, pair: Abbreviation, place: Span, name: tuple[str, ...]
) -> Iterable[Hit]:
    day = document.date
    rows = [
        row for row in _shortened(context.registry).get(_letters(pair.short), ()) if day and row.holds(day)
    ]
    if len(rows) != 1 or day is None:
        return
    right = words_of(rows[0].nama)
    odd = sum(one != other for one, other in zip(name, right, strict=False))
    if len(name) != len(right) or name[0] != right[0] or not 0 < odd <= min(_MOST_ODD, len(right) - 2):
        return
    text = N_("“{short}” stands for “{name}”, not for “{seen}” ({source}; checked {checked}).")
    old = N_(
        "“{short}” stood for “{name}”, not for “{seen}” ({source}; checked {checked}, over a year before this "
        "release: look whether it changed)."
    )
    values = {"short": pair.short, "name": rows[0].nama, "seen": place.of(document.text)}
    message: Message = said(rows[0], day, text, old, values)
    yield Hit(place, message, (Suggestion(rows[0].nama),), severity=level(rows[0], day))


def _letters(short: str) -> str:
    return "".join(letter for letter in short.casefold() if letter.isalnum())


@cache
def _accepted(row: RegistryRow) -> frozenset[str]:
    """Return the short forms of a row, letters only; parts of `KLH/BPLH` count too."""
    forms = [*row.singkatan, *row.pendek]
    forms += [part for form in forms for part in form.split("/")]
    return frozenset(_letters(form) for form in forms)


def _named(registry: Registry, name: tuple[str, ...]) -> tuple[RegistryRow, ...]:
    """Return the rows with a name, also with `Republik Indonesia` and the like after it."""
    rows = _names(registry)
    found = rows.get(name, ())
    for tail in _COUNTRY:
        if not found and name[-len(tail) :] == tail:
            found = rows.get(name[: -len(tail)], ())
    return found


@cache
def _names(registry: Registry) -> dict[tuple[str, ...], tuple[RegistryRow, ...]]:
    found: dict[tuple[str, ...], tuple[RegistryRow, ...]] = {}
    for table in _TABLES:
        for row in registry.rows(table):
            found[words_of(row.nama)] = (*found.get(words_of(row.nama), ()), row)
    return found


@cache
def _shortened(registry: Registry) -> dict[str, tuple[RegistryRow, ...]]:
    found: dict[str, tuple[RegistryRow, ...]] = {}
    for table in _TABLES:
        for row in registry.rows(table):
            for form in _accepted(row):
                found[form] = (*found.get(form, ()), row)
    return found


check = Check(
    id="names.short-form",
    summary=N_("A public body with a wrong short form, or a short form with a wrong name."),
    why=N_("Readers look for a body by its short form; a wrong one leads to another body or to none."),
    cite="Registri nama bertanggal (rilis/data/registry): sumber dan tanggal periksa pada tiap temuan",
    run=run,
    severity="warning",
)
