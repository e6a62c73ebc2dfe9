"""Fact packs looked at: whether they can be read, whether they agree with themselves, what would help."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date as Date  # noqa: N812 - a day
from typing import Final, NamedTuple

from rilis.cli.facts.consistency import contradictions
from rilis.cli.failures import cannot_read
from rilis.cli.pack_check.fault import Checked, Fault, faults_of
from rilis.errors import ConfigError, InputError, RilisError
from rilis.messages import N_
from rilis.model.catalog import Catalog
from rilis.model.facts import FactPack
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.packs.facts import read_facts
from rilis.packs.files import facts_from
from rilis.packs.place import is_file, is_folder, listed, read_source

_YAML: Final = (".yaml", ".yml")


class Looked(NamedTuple):
    """One pack that was looked at."""

    source: Source
    pack: FactPack | None
    faults: tuple[Fault, ...]


def pack_files(name: str, catalog: Catalog) -> list[str]:
    """Return the files of a pack: a file, those of a folder or .zip, or an installed one by id.

    Raises ConfigError when there is none.
    """
    if is_folder(name):
        found = [os.path.join(name, each) for each in listed(name) if each.lower().endswith(_YAML)]
    elif is_file(name):
        found = [name]
    else:
        found = [pack.asal for pack in catalog.fact_packs if pack.id == name and os.path.isfile(pack.asal)]
    if not found:
        raise ConfigError(
            Message(N_("There is no fact pack “{path}”."), {"path": name}),
            Message(N_("Write the id of an installed pack, a .yaml, a folder/ or a .zip of the project.")),
        )
    return found


def named_pack(name: str, catalog: Catalog) -> FactPack:
    """Return the first pack of those that a name means. Raises ConfigError and InputError."""
    path = pack_files(name, catalog)[0]
    try:
        return facts_from(path)
    except OSError as error:
        raise InputError(cannot_read(path, error)) from error


def check_facts(path: str) -> Checked:
    """Return a fact pack as `rilis pack check` shows it."""
    looked = look(path)
    pack = looked.pack
    rows = (pack.peristiwa, pack.angka, pack.tanggal, pack.tempat) if pack is not None else ()
    return Checked("facts", pack.id if pack is not None else "", path, looked.faults, sum(map(len, rows)))


def look(path: str, today: Date | None = None) -> Looked:
    """Return a pack with what is wrong in it: form, contradictions in itself, and, as info, that it expired."""
    try:
        source = read_source(path)
    except (InputError, OSError) as error:
        blank = Source(path, "")
        cannot = ConfigError(Message(N_("The configuration “{path}” cannot be read."), {"path": path}))
        told = error if isinstance(error, RilisError) else cannot
        return Looked(blank, None, tuple(faults_of([told], blank, "facts.read")))
    errors: list[RilisError] = []
    try:
        pack = read_facts(source, errors)
    except RilisError as error:
        return Looked(source, None, tuple(faults_of([error], source, "facts.read")))
    faults = faults_of(errors, source, "facts.form")
    faults += contradictions(source, pack)
    if today is not None and pack.akhir is not None and pack.akhir < today:
        faults.append(_hint(source, *_expired(pack.akhir)))
    return Looked(source, pack, tuple(faults))


def advice(looked: Looked) -> Iterator[Fault]:
    """Yield what would make a pack of more use."""
    for message, row in (*_of_rows(looked.pack), *_of_pack(looked.pack)) if looked.pack is not None else ():
        yield _hint(looked.source, message, row)


def _hint(source: Source, message: Message, words: str) -> Fault:
    at = source.text.find(words) if words else -1
    span = Span(at, at + len(words)) if at >= 0 else Span(0, 0)
    return Fault(source, span, "facts.advice", "info", message)


def _expired(last: Date) -> tuple[Message, str]:
    message = N_("The pack held until {last}; only older releases are compared.")
    return Message(message, {"last": last.isoformat()}), last.isoformat()


def _of_rows(pack: FactPack) -> Iterator[tuple[Message, str]]:
    """Yield advice with the words it is about."""
    for name in pack.peristiwa:
        if not name.nama_en:
            message = N_("“{id}” has no “nama_en”; English releases are then not checked.")
            yield Message(message, {"id": name.nama}), name.nama
    for fact in pack.angka:
        values = {"id": fact.id}
        if not fact.satuan:
            message = N_("The figure “{id}” has no “satuan”; no text is compared with it.")
            yield Message(message, values), fact.id
        elif not fact.frasa:
            message = N_("The figure “{id}” has no “frasa”; it is compared only beside the event.")
            yield Message(message, values), fact.id
        if not fact.per and fact.berlaku_sampai is None:
            yield Message(N_("The figure “{id}” says neither “per” nor “berlaku_sampai”."), values), fact.id


def _of_pack(pack: FactPack) -> Iterator[tuple[Message, str]]:
    if not pack.pesan_kunci:
        yield Message(N_("There is no “pesan_kunci”; nothing asks releases to carry one message.")), ""
    if pack.akhir is None:
        yield Message(N_("“berlaku” has no “akhir”; a pack without an end is never looked at again.")), ""


def differences(one: FactPack, two: FactPack) -> list[tuple[str, str, str]]:
    """Return what differs: the row, its old and its new words; an empty text where a row is missing."""
    before, after = dict(_rows(one)), dict(_rows(two))
    keys: Sequence[str] = tuple(dict.fromkeys((*before, *after)))
    return [
        (key, before.get(key, ""), after.get(key, ""))
        for key in keys
        if before.get(key, "") != after.get(key, "")
    ]


def _rows(pack: FactPack) -> Iterator[tuple[str, str]]:
    for key in ("id", "pemilik", "versi", "mulai", "akhir"):
        yield key, str(getattr(pack, key) or "")
    for name in pack.peristiwa:
        yield f"peristiwa {name.nama}", " | ".join((*name.forms, *(f"≠ {wrong}" for wrong in name.keliru)))
    for fact in pack.angka:
        parts = (fact.kira, fact.nilai, fact.skala, ", ".join(fact.satuan), f"[{', '.join(fact.frasa)}]")
        times = (f"per {fact.per}" if fact.per else "", f"s.d. {fact.berlaku_sampai or '-'}", fact.sumber)
        yield f"angka {fact.id}", " ".join(filter(None, (*parts, *times)))
    for day in pack.tanggal:
        yield f"tanggal {day.id}", f"{day.mulai}–{day.akhir} [{', '.join(day.frasa)}] {day.sumber}"
    for place in pack.tempat:
        yield f"tempat {place.id}", ", ".join((place.nama, *place.lain, place.sumber))
    for at, said in enumerate(pack.pesan_kunci, 1):
        yield f"pesan_kunci {at}", f"{said.teks} [{', '.join(said.kata)}]"
    for quotation in pack.kutipan:
        yield f"kutipan {quotation.id}", " | ".join(quotation[1:])
    for term in pack.hindari:
        yield f"hindari {term.kata}", f"{term.ganti} {term.alasan}"
    yield "pakai", ", ".join(pack.pakai)
    yield "tagar", ", ".join(pack.tagar)
    for question in pack.tanya_jawab:
        yield f"tanya {question.tanya}", question.jawab
