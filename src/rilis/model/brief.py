"""A brief: what a writer typed, field by field. Names are Indonesian, as in the YAML.

Text fields are empty when the brief lacks them. Every field knows its place through
`Brief.where`, by paths such as `kutipan[0].ucapan`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from decimal import Decimal
from typing import Literal, NamedTuple

from rilis.model.answering import Abaikan, Kredit, NomorUmum, Orang, Pengesahan, Penutup, Persetujuan
from rilis.model.correction import Ralat
from rilis.model.finding import FieldPath, Severity, Suggestion
from rilis.model.kinds import Acara, Klarifikasi, Pendaftaran, Pidato
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.source import Source
from rilis.model.span import Segment, Span
from rilis.model.style import Contact
from rilis.model.tables import Grafik, Tabel


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
    path: FieldPath = ""
    """Where it stands in the brief: drafts may put another agency first."""


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
    urutan: str = ""
    """Place in the order of protocol, 1 first."""
    penugasan: str = ""
    peran: str = ""
    mewakili: str = ""
    """Office this person stands in for."""
    jabatan_en: str = ""
    pangkat_en: str = ""
    mewakili_en: str = ""


class Kutipan(NamedTuple):
    """A quotation as spoken or written."""

    id: str = ""
    tokoh: str = ""
    ucapan: str = ""
    ucapan_en: str = ""
    atas_nama: str = ""
    asal: str = ""
    disetujui: Persetujuan | None = None
    disetujui_en: Persetujuan | None = None
    """Approval of the English words, apart from that of the Indonesian ones."""


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
    satuan_en: str = ""
    kira_en: str = ""


class Lampiran(NamedTuple):
    """A file that goes with the release."""

    id: str = ""
    berkas: str = ""
    keterangan: str = ""
    alt: str = ""
    keterangan_en: str = ""
    alt_en: str = ""


class Pembaruan(NamedTuple):
    """Which update of running news this is, and the release it takes the place of."""

    ke: str = ""
    menggantikan: str = ""
    dari: str = ""
    """The brief of that release, a file of the project."""
    lama: Mapping[str, str] = {}
    """Times of its figures: `fakta:meninggal`, `tabel:korban`, `rilis_berikutnya` → as typed there."""


BodyKind = Literal[
    "paragraf",
    "kutipan",
    "tidak_langsung",
    "subjudul",
    "daftar",
    "tabel",
    "hadir",
    "foto",
    "rekap",
    "grafik",
    "pernyataan",
]
"""Main keys of a body item."""


class Butir(NamedTuple):
    """One item of the body, in order. Which fields are filled depends on `jenis`."""

    jenis: BodyKind
    path: FieldPath
    """`isi[3]`; for the one-text form `isi`."""
    teks: str = ""
    """Words of paragraf, tidak_langsung, subjudul."""
    teks_path: FieldPath = ""
    """Field the words stand in: `isi[3].paragraf`, or `isi`."""
    teks_start: int = 0
    """Offset of `teks` in that field's value (0 except in the one-text form)."""
    id: str = ""
    """What kutipan, tabel, rekap, grafik, foto and pernyataan refer to."""
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
    grafik: Grafik = Grafik()

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
    kejadian: str = ""
    """What happened, where and when: opens the lead of an emergency release."""
    poin: tuple[str, ...] = ()
    """Key points before the text."""
    belum_diketahui: tuple[str, ...] = ()
    tokoh: tuple[Tokoh, ...] = ()
    isi: tuple[Butir, ...] = ()
    acara: Acara | None = None
    pendaftaran: Pendaftaran | None = None
    klarifikasi: Klarifikasi | None = None
    pidato: Pidato | None = None
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
    ralat: Ralat | None = None
    rilis_berikutnya: str = ""
    """When the next release on this matter is due, as typed."""
    abaikan: tuple[Abaikan, ...] = ()
    tambahan: Mapping[str, object] = {}
    asing: frozenset[FieldPath] = frozenset()
    """Values that came from a parent brief in another language and must not be printed as they are."""
    problems: tuple[BriefProblem, ...] = ()
    nomor_umum: tuple[NomorUmum, ...] = ()
    """Telephones and accounts that may be printed although they look private."""

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
        return self.ralat is not None or self.jenis.rpartition(".")[2] == "ralat"

    def person(self, identity: str) -> Tokoh | None:
        """Return the person with an id, or None."""
        return next((person for person in self.tokoh if person.id == identity), None)

    def quotation(self, identity: str) -> Kutipan | None:
        """Return the quotation with an id, or None."""
        return next((quote for quote in self.kutipan if quote.id == identity), None)
