"""A fact pack: what is true of one event, for all agencies that write of it.

Names are Indonesian, as in the YAML.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from decimal import Decimal
from typing import NamedTuple


class NamaResmi(NamedTuple):
    """The event's, or one of its bodies', official name."""

    nama: str
    singkat: tuple[str, ...] = ()
    """Short forms that are allowed."""
    keliru: tuple[str, ...] = ()
    """Wrong forms that were seen in texts."""
    nama_en: str = ""
    singkat_en: tuple[str, ...] = ()
    sumber: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """All right forms, in both languages."""
        return tuple(filter(None, (self.nama, *self.singkat, self.nama_en, *self.singkat_en)))


class AngkaPaket(NamedTuple):
    """A figure. A text says it when one sentence holds a phrase of `frasa` and a number with its unit."""

    id: str
    nilai: str
    angka: Decimal
    """`nilai` read the Indonesian way, multiplied by `skala`."""
    satuan: tuple[str, ...] = ()
    """Noun counted, as texts write it; several when there are synonyms. `%` and `Rp` too."""
    skala: str = ""
    kira: str = ""
    """Hedge that belongs to it: `lebih dari`."""
    frasa: tuple[str, ...] = ()
    """Words one of which the sentence must hold, lest another figure of the same noun is meant."""
    sumber: str = ""
    per: str = ""
    berlaku_sampai: Date | None = None


class TanggalPaket(NamedTuple):
    """A day, or days from the first to the last."""

    id: str
    mulai: Date
    akhir: Date
    """The same as `mulai` for one day."""
    frasa: tuple[str, ...] = ()
    """Words before the date that say what it is of; empty: the event itself."""
    sumber: str = ""


class TempatPaket(NamedTuple):
    """Where the event takes place."""

    id: str
    nama: str
    lain: tuple[str, ...] = ()
    """Names that are right too: a wider region, a building."""
    frasa: tuple[str, ...] = ()
    """Words before the place that say what takes place there; empty: the event itself."""
    sumber: str = ""


class PesanKunci(NamedTuple):
    """A message that releases should carry."""

    teks: str
    kata: tuple[str, ...] = ()
    """Words that a text holds when it carries the message; empty: the message's own words."""


class KutipanPaket(NamedTuple):
    """Words approved for all."""

    id: str
    tokoh: str
    ucapan: str
    jabatan: str = ""
    ucapan_en: str = ""
    disetujui: str = ""
    """By whom, and when."""


class IstilahHindari(NamedTuple):
    """A term to avoid."""

    kata: str
    ganti: str = ""
    alasan: str = ""


class TanyaJawab(NamedTuple):
    """A question people ask, with its answer."""

    tanya: str
    jawab: str


class FactPack(NamedTuple):
    """All that one file says."""

    id: str
    pemilik: str
    versi: str
    mulai: Date | None = None
    """First day it holds for; None is open."""
    akhir: Date | None = None
    """Last day."""
    peristiwa: tuple[NamaResmi, ...] = ()
    angka: tuple[AngkaPaket, ...] = ()
    tanggal: tuple[TanggalPaket, ...] = ()
    tempat: tuple[TempatPaket, ...] = ()
    pesan_kunci: tuple[PesanKunci, ...] = ()
    kutipan: tuple[KutipanPaket, ...] = ()
    pakai: tuple[str, ...] = ()
    """Terms to use."""
    hindari: tuple[IstilahHindari, ...] = ()
    tagar: tuple[str, ...] = ()
    tanya_jawab: tuple[TanyaJawab, ...] = ()
    sidik: str = ""
    """Hash of its text, line ends as LF."""
    asal: str = ""
    """The file it was read from."""

    def holds_on(self, day: Date | None) -> bool:
        """Tell whether it holds on a day; without a day it does."""
        after = day is None or self.mulai is None or self.mulai <= day
        return after and (day is None or self.akhir is None or day <= self.akhir)


class AppliedPack(NamedTuple):
    """A pack that concerns a text."""

    pack: FactPack
    named: bool
    """Brief or front matter names it; else the text only mentions its event."""


def pack_words(packs: Iterable[FactPack]) -> frozenset[str]:
    """Return all that stands between white space in the texts of packs: words that are no document's secret."""
    found: set[str] = set()
    waiting: list[object] = list(packs)
    while waiting:
        value = waiting.pop()
        if isinstance(value, tuple):
            waiting.extend(value)
        elif isinstance(value, str):
            found.update(value.split())
    return frozenset(found)
