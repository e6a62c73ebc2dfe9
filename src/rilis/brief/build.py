"""Rows of texts → the values of a brief."""

from __future__ import annotations

from rilis.brief.approval import read_approval
from rilis.brief.shape import Row
from rilis.brief.values import read_yes
from rilis.language.calendar import parse_date, parse_moment
from rilis.language.numbers import parse_number
from rilis.model.answering import Abaikan, Kredit, NomorUmum, Orang, Pengesahan, Penutup
from rilis.model.brief import (
    Fakta,
    Instansi,
    Kutipan,
    Lampiran,
    Pokok,
    Tokoh,
)
from rilis.model.correction import ButirRalat, Ralat
from rilis.model.style import Contact
from rilis.model.tables import Grafik


def build_agencies(row: Row) -> tuple[Instansi, ...]:
    """Return the agencies that issue the release."""
    return tuple(Instansi(**item.texts, path=item.path) for item in row.many("instansi"))


def build_gist(row: Row | None) -> Pokok | None:
    """Return the 5W1H; `kapan_tanggal` is the day when `kapan` names one and nothing more."""
    if row is None:
        return None
    when = row.text("kapan")
    parsed, moment = parse_date(when), parse_moment(when)
    day = parsed.date if parsed else moment.date if moment else None
    return Pokok(kapan_tanggal=day, **row.texts)


def build_people(row: Row) -> tuple[Tokoh, ...]:
    """Return the people of the release."""
    return tuple(Tokoh(**item.texts) for item in row.many("tokoh"))


def build_quotations(row: Row) -> tuple[Kutipan, ...]:
    """Return the quotations."""
    return tuple(
        Kutipan(
            **item.texts,
            disetujui=read_approval(item.one("disetujui")),
            disetujui_en=read_approval(item.one("disetujui_en")),
        )
        for item in row.many("kutipan")
    )


def build_facts(row: Row) -> tuple[Fakta, ...]:
    """Return the figures; `angka` is `nilai` as a number, not multiplied by `skala`."""
    return tuple(
        Fakta(**item.texts, rentang=item.list("rentang"), angka=parse_number(item.text("nilai")))
        for item in row.many("fakta")
    )


def build_contacts(row: Row) -> tuple[Contact, ...]:
    """Return who answers the press."""
    contacts = []
    for item in row.many("narahubung"):
        private = item.one("telepon_pribadi")
        contacts.append(
            Contact(
                nama=item.text("nama"),
                unit=item.text("unit"),
                telepon=item.text("telepon"),
                telepon_pribadi=private.text("nomor") if private else "",
                izin=read_yes(private.text("izin")) if private else False,
                surel=item.text("surel"),
                instansi=item.text("instansi"),
                unit_en=item.text("unit_en"),
            )
        )
    return tuple(contacts)


def build_public_numbers(row: Row) -> tuple[NomorUmum, ...]:
    """Return the numbers that may be printed."""
    return tuple(NomorUmum(**item.texts) for item in row.many("nomor_umum"))


def build_attachments(row: Row) -> tuple[Lampiran, ...]:
    """Return the files that go with the release."""
    return tuple(Lampiran(**item.texts) for item in row.many("lampiran"))


def build_signatures(row: Row) -> tuple[Pengesahan, ...]:
    """Return the signatures."""
    return tuple(Pengesahan(**item.texts) for item in row.many("pengesahan"))


def build_ignored(row: Row) -> tuple[Abaikan, ...]:
    """Return the checks waved through for this brief."""
    return tuple(Abaikan(**item.texts) for item in row.many("abaikan"))


def build_answerable(row: Row | None) -> Orang | None:
    """Return who answers for the release."""
    return None if row is None else Orang(**row.texts)


def build_credits(row: Row | None) -> Kredit | None:
    """Return who wrote, edited and photographed."""
    return None if row is None else Kredit(**row.texts)


def build_chart(row: Row | None) -> Grafik:
    """Return what chart is wanted."""
    return Grafik() if row is None else Grafik(**row.texts, kolom=row.list("kolom"))


def build_correction(row: Row | None) -> Ralat | None:
    """Return which release this one corrects, and where."""
    if row is None:
        return None
    return Ralat(**row.texts, butir=tuple(ButirRalat(**item.texts) for item in row.many("butir")))


def build_closing(row: Row | None) -> Penutup | None:
    """Return the closing mark and initials."""
    return None if row is None else Penutup(**row.texts)
