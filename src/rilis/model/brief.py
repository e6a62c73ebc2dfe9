"""A brief: what a writer typed, field by field. Names are Indonesian, as in the YAML.

Text fields are empty when the brief lacks them. Every field knows its place through
`Brief.where`, by paths such as `kutipan[0].ucapan`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from decimal import Decimal
from typing import Literal, NamedTuple

from rilis.model.finding import FieldPath, Severity, Suggestion
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.source import Source
from rilis.model.span import Segment, Span
from rilis.model.style import Contact


class Place(NamedTuple):
    """Where a field stands in the brief, and how its value's letters map to the file."""

    span: Span
    segments: tuple[Segment, ...] = ()
    key: Span | None = None


class Instansi(NamedTuple):
    """An agency that issues the release: an id of the style, or name and short form."""

    id: str = ""
    nama: str = ""
    singkatan: str = ""
    nomor: str = ""


class Siar(NamedTuple):
    """When it may be published. `embargo` is None for `segera` and for what cannot be read."""

    teks: str = ""
    embargo: Moment | None = None


class Pokok(NamedTuple):
    """Who, what, when, where, why and how."""

    siapa: str = ""
    melakukan: str = ""
    apa: str = ""
    kapan: str = ""
    kapan_tanggal: Date | None = None
    di_mana: str = ""
    mengapa: str = ""
    bagaimana: str = ""


class Tokoh(NamedTuple):
    """A person of the release."""

    id: str = ""
    nama: str = ""
    jabatan: str = ""
    jabatan_singkat: str = ""
    gelar_depan: str = ""
    gelar_belakang: str = ""
    pangkat: str = ""
    panggilan: str = ""
    sapaan: str = ""
    instansi: str = ""
    inisial: str = ""
    umur: str = ""
    penugasan: str = ""
    peran: str = ""
    mewakili: str = ""
    """Office this person stands in for."""


class Persetujuan(NamedTuple):
    """Who approved words, when, how, on what evidence, and the fingerprint of the words."""

    oleh: str = ""
    pada: str = ""
    cara: str = ""
    bukti: str = ""
    sidik: str = ""
    teks: str = ""
    """The approved words, kept so that a later change can be shown word by word."""


class Kutipan(NamedTuple):
    """A quotation as spoken or written."""

    id: str = ""
    tokoh: str = ""
    ucapan: str = ""
    ucapan_en: str = ""
    atas_nama: str = ""
    asal: str = ""
    disetujui: Persetujuan | None = None


class Fakta(NamedTuple):
    """A figure typed once. `angka` is None when `nilai` cannot be read as a number."""

    id: str = ""
    nilai: str = ""
    angka: Decimal | None = None
    satuan: str = ""
    kira: str = ""
    skala: str = ""
    rentang: tuple[str, ...] = ()
    sumber: str = ""
    per: str = ""


class Tabel(NamedTuple):
    """A table, typed here or read from a CSV file beside the brief."""

    id: str = ""
    judul: str = ""
    per: str = ""
    sumber: str = ""
    berkas: str = ""
    kolom: tuple[str, ...] = ()
    baris: tuple[tuple[str, ...], ...] = ()
    jumlah: str = ""


class Lampiran(NamedTuple):
    """A file that goes with the release."""

    id: str = ""
    berkas: str = ""
    keterangan: str = ""
    alt: str = ""


class Orang(NamedTuple):
    """A name with an office: who answers for the release."""

    nama: str = ""
    jabatan: str = ""


class Kredit(NamedTuple):
    """Who wrote, edited and photographed."""

    penulis: str = ""
    editor: str = ""
    fotografer: str = ""


class Penutup(NamedTuple):
    """Closing mark and initials."""

    tanda: str = ""
    inisial: str = ""


class Pembaruan(NamedTuple):
    """Which update of running news this is, and the release it takes the place of."""

    ke: str = ""
    menggantikan: str = ""


class Pengesahan(NamedTuple):
    """A signature that the style asks for before the final files are made."""

    peran: str = ""
    nama: str = ""
    pada: str = ""
    sidik: str = ""


class Abaikan(NamedTuple):
    """A check waved through for this brief, with reason and name."""

    aturan: str = ""
    alasan: str = ""
    oleh: str = ""


class Butir(NamedTuple):
    """One item of the body, in order. Which fields are filled depends on `jenis`."""

    jenis: Literal["paragraf", "kutipan", "tidak_langsung", "subjudul", "daftar", "tabel", "hadir", "foto"]
    path: FieldPath
    """`isi[3]`; for the one-text form `isi`."""
    teks: str = ""
    """Words of paragraf, tidak_langsung, subjudul."""
    teks_path: FieldPath = ""
    """Field the words stand in: `isi[3].paragraf`, or `isi`."""
    teks_start: int = 0
    """Offset of `teks` in that field's value (0 except in the one-text form)."""
    id: str = ""
    """What kutipan, tabel and foto refer to."""
    tokoh: str = ""
    pengantar: str = ""
    verba: str = ""
    keterangan: str = ""
    sambung: str = ""
    bernomor: bool = False
    butir: tuple[str, ...] = ()
    """Items of a list, or ids of those present."""
    butir_start: tuple[int, ...] = ()
    """Offset of each item in `teks_path`'s value in the one-text form; else empty."""
    disetujui: Persetujuan | None = None

    @property
    def nama_setuju(self) -> str:
        """What `rilis approve` calls this item: `isi:4`, counted from 1 as messages do."""
        return f"isi:{int(self.path[4:-1]) + 1}" if self.path.endswith("]") else self.path


class BriefProblem(NamedTuple):
    """Something the reader saw while it shaped the brief; a check of that id reports it."""

    check: str
    """`brief.unknown-key`."""
    span: Span
    """Place in the brief's source."""
    message: Message
    suggestions: tuple[Suggestion, ...] = ()
    field: FieldPath = ""
    severity: Severity | None = None


class Brief(NamedTuple):
    """A brief that could be read. What is wrong in it stands in findings, not here."""

    source: Source
    where: Mapping[FieldPath, Place]
    jenis: str = "siaran_pers"
    bahasa: str = "id"
    induk: str = ""
    instansi: tuple[Instansi, ...] = ()
    nomor: str = ""
    judul: str = ""
    subjudul: str = ""
    tanggal: Date | None = None
    tanggal_teks: str = ""
    kota: str = ""
    siar: Siar = Siar()
    pokok: Pokok | None = None
    teras: str = ""
    tokoh: tuple[Tokoh, ...] = ()
    isi: tuple[Butir, ...] = ()
    kutipan: tuple[Kutipan, ...] = ()
    fakta: tuple[Fakta, ...] = ()
    tabel: tuple[Tabel, ...] = ()
    paket_fakta: tuple[str, ...] = ()
    singkatan: Mapping[str, str] = {}
    tentang_instansi: str = ""
    narahubung: tuple[Contact, ...] = ()
    kanal: Mapping[str, str] = {}
    penanggung_jawab: Orang | None = None
    kredit: Kredit | None = None
    penutup: Penutup | None = None
    tagar: tuple[str, ...] = ()
    lampiran: tuple[Lampiran, ...] = ()
    pengesahan: tuple[Pengesahan, ...] = ()
    pembaruan: Pembaruan | None = None
    rilis_berikutnya: str = ""
    """When the next release on this matter is due, as typed."""
    abaikan: tuple[Abaikan, ...] = ()
    tambahan: Mapping[str, object] = {}
    problems: tuple[BriefProblem, ...] = ()

    def place_of(self, field: FieldPath) -> Place:
        """Return the place of a field, or of the nearest field around it that stands there."""
        while field:
            if field in self.where:
                return self.where[field]
            cut = max(field.rfind("."), field.rfind("["))
            field = field[: max(cut, 0)]
        return self.where.get("jenis", Place(Span(0, 0)))

    @property
    def is_correction(self) -> bool:
        """It corrects a release that is out: `ralat`, or an agency's own `contoh.ralat`."""
        return self.jenis.rpartition(".")[2] == "ralat"

    def person(self, identity: str) -> Tokoh | None:
        """Return the person with an id, or None."""
        return next((person for person in self.tokoh if person.id == identity), None)

    def quotation(self, identity: str) -> Kutipan | None:
        """Return the quotation with an id, or None."""
        return next((quote for quote in self.kutipan if quote.id == identity), None)
