"""Forms of ministries, agencies and regions, and which rows hold on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 - read beside values of that name
from functools import cache

from rilis.api import Registry, RegistryRow
from rilis.checks.names.forms import Form, Index, index_of, words_of

TABLES = ("kementerian", "lembaga", "provinsi", "kabupaten_kota")


@cache
def by_id(registry: Registry) -> dict[str, RegistryRow]:
    """Return all rows of public bodies and regions by id."""
    return {row.id: row for table in TABLES for row in registry.rows(table)}


@cache
def dated_forms(registry: Registry) -> Index:
    """Return the forms of ministries and agencies, and those of regions whose names changed."""
    rows = [*registry.rows("kementerian"), *registry.rows("lembaga")]
    forms = [form for row in rows for form in _body_forms(row)]
    for row in (*registry.rows("provinsi"), *registry.rows("kabupaten_kota")):
        if row.mulai or row.akhir:
            forms += _region_forms(row)
    return index_of(forms)


@cache
def wrong_forms(registry: Registry) -> Index:
    """Return the forms of public bodies that are wrong, and the right ones that begin alike."""
    rows = [*registry.rows("kementerian"), *registry.rows("lembaga")]
    return index_of(Form(words_of(text), row, "wrong") for row in rows for text in row.salah)


def _body_forms(row: RegistryRow) -> Iterator[Form]:
    yield Form(words_of(row.nama), row, "name")
    for text in row.singkatan:
        yield Form(words_of(text), row, "short")
    for text in row.kepala:
        yield Form(words_of(text), row, "head")
    for text in row.pendek:
        for before in ("kementerian", "menteri"):
            yield Form((before, *words_of(text)), row, "after" if before == "kementerian" else "head")


def _region_forms(row: RegistryRow) -> Iterator[Form]:
    name = words_of(row.nama)
    yield Form(name, row, "name")
    for head in row.kepala:
        yield Form((*words_of(head), *name[1:]), row, "head")
    before = {"kabupaten": "pemkab", "kota": "pemkot", "provinsi": "pemprov"}[name[0]]
    yield Form((before, *name[1:]), row, "after")


def heirs(registry: Registry, row: RegistryRow, day: Date) -> list[RegistryRow]:
    """Return the rows that hold on a day in place of one that ended, in order, each once."""
    rows = by_id(registry)
    found: dict[str, RegistryRow] = {}
    waiting = [*reversed(row.penerus)]
    seen: set[str] = set()
    while waiting:
        identity = waiting.pop()
        heir = rows.get(identity)
        if heir is None or identity in seen:
            continue
        seen.add(identity)
        if heir.holds(day):
            found[identity] = heir
        elif heir.akhir is not None and day > heir.akhir:
            waiting += reversed(heir.penerus)
    return list(found.values())


def before(registry: Registry, row: RegistryRow, day: Date) -> list[RegistryRow]:
    """Return the rows that held on a day and that this one follows."""
    rows = by_id(registry).values()
    return [each for each in rows if row.id in each.penerus and each.holds(day)]
