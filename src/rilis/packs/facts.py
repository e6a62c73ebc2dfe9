"""A fact pack as YAML: what is true of one event.

Limits: a file of 256 KiB, 500 rows in a list, 2,000 letters in a text; `syntax` refuses anchors,
tags and doubled keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rilis.errors import InputError, RilisError
from rilis.language.numbers import parse_number, scale_value
from rilis.messages import N_
from rilis.model.facts import (
    AngkaPaket,
    FactPack,
    IstilahHindari,
    KutipanPaket,
    NamaResmi,
    PesanKunci,
    TanggalPaket,
    TanyaJawab,
    TempatPaket,
)
from rilis.model.message import Message, MessageValue
from rilis.model.source import Source
from rilis.packs.nodes import PackReader
from rilis.syntax.nodes import Node
from rilis.syntax.yaml_reader import read_yaml

FORMAT: Final = "1"
LARGEST: Final = 256 * 1024
ROWS: Final = 500
LETTERS: Final = 2_000
KEYS: Final = tuple(
    "rilis id pemilik versi berlaku peristiwa angka tanggal tempat pesan_kunci kutipan istilah tagar"
    " tanya_jawab".split()
)
NEEDED: Final = ("id", "pemilik", "versi", "peristiwa")
ROW_KEYS: Final = {
    "berlaku": ("mulai", "akhir"),
    "peristiwa": ("nama", "singkat", "keliru", "nama_en", "singkat_en", "sumber"),
    "angka": ("id", "nilai", "satuan", "skala", "kira", "frasa", "sumber", "per", "berlaku_sampai"),
    "tanggal": ("id", "tanggal", "mulai", "akhir", "frasa", "sumber"),
    "tempat": ("id", "nama", "lain", "frasa", "sumber"),
    "pesan_kunci": ("teks", "kata"),
    "kutipan": ("id", "tokoh", "jabatan", "ucapan", "ucapan_en", "disetujui"),
    "istilah": ("pakai", "hindari"),
    "hindari": ("kata", "ganti", "alasan"),
    "tanya_jawab": ("tanya", "jawab"),
}
"""Keys of each record; a list where several rows may stand."""
_ID: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_.")

Fields = dict[str, Node]


def read_facts(source: Source, faults: list[RilisError] | None = None) -> FactPack:
    """Return the fact pack in a YAML text.

    `faults`: gathers what is wrong instead of raising; rows with a fault are left out. Raises
    InputError for what is no YAML or too large, ConfigError with the place for what is unknown,
    missing or cannot be read.
    """
    if len(source.text) > LARGEST:
        values: dict[str, MessageValue] = {"limit": LARGEST // 1024}
        raise InputError(Message(N_("A fact pack may be {limit} KiB large."), values), source=source)
    return _Facts(source, faults).read()


def digest(text: str) -> str:
    """Return the hash that a pack is locked by; line ends and a mark at the start do not count."""
    import hashlib

    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:32]


class _Facts(PackReader):
    def read(self) -> FactPack:
        root = read_yaml(self.source)
        fields = self.fields(root, KEYS)
        self._needs(root, fields, NEEDED)
        if "rilis" in fields and self.text(fields["rilis"]) != FORMAT:
            seen: dict[str, MessageValue] = {"seen": self.text(fields["rilis"]), "known": int(FORMAT)}
            message = Message(N_("This file is of format {seen}; this rilis reads format {known}."), seen)
            self.fault(fields["rilis"].span, message, Message(N_("Update rilis.")))
        valid = self._record(fields.get("berlaku"), "berlaku")
        terms = self._record(fields.get("istilah"), "istilah")
        found = FactPack(
            id=self._identity(fields.get("id")),
            pemilik=self._line(fields, "pemilik"),
            versi=self._line(fields, "versi"),
            mulai=self.day(valid["mulai"]) if "mulai" in valid else None,
            akhir=self.day(valid["akhir"]) if "akhir" in valid else None,
            peristiwa=tuple(self._names(fields.get("peristiwa"))),
            angka=tuple(self._figures(fields.get("angka"))),
            tanggal=tuple(self._dates(fields.get("tanggal"))),
            tempat=tuple(self._places(fields.get("tempat"))),
            pesan_kunci=tuple(self._messages(fields.get("pesan_kunci"))),
            kutipan=tuple(self._quotations(fields.get("kutipan"))),
            pakai=self._lines(terms, "pakai"),
            hindari=tuple(self._avoided(terms.get("hindari"))),
            tagar=self._lines(fields, "tagar"),
            tanya_jawab=tuple(self._questions(fields.get("tanya_jawab"))),
            sidik=digest(self.source.text),
            asal=self.source.name,
        )
        if found.mulai and found.akhir and found.akhir < found.mulai:
            self.fault(valid["akhir"].span, Message(N_("The last day lies before the first.")))
        return found

    def _names(self, node: Node | None) -> Iterator[NamaResmi]:
        for fields in self._rows(node, "peristiwa", ("nama",)):
            yield NamaResmi(
                self._line(fields, "nama"),
                self._lines(fields, "singkat"),
                self._lines(fields, "keliru"),
                self._line(fields, "nama_en"),
                self._lines(fields, "singkat_en"),
                self._line(fields, "sumber"),
            )

    def _figures(self, node: Node | None) -> Iterator[AngkaPaket]:
        for fields in self._rows(node, "angka", ("id", "nilai", "sumber")):
            typed, scale = self._line(fields, "nilai"), self._line(fields, "skala")
            value = parse_number(typed)
            if value is None:
                message = N_("“{seen}” cannot be read as a number; write 1.250 or 1,5.")
                self.fault(fields["nilai"].span, Message(message, {"seen": typed[:40]}))
                continue
            factor = scale_value(scale) if scale else 1
            if factor is None:
                message = N_("“{seen}” is no scale; write ribu, juta, miliar or triliun.")
                self.fault(fields["skala"].span, Message(message, {"seen": scale[:40]}))
                continue
            yield AngkaPaket(
                self._line(fields, "id"),
                typed,
                value * factor,
                tuple(unit.lower() for unit in self._lines(fields, "satuan")),
                scale,
                self._line(fields, "kira"),
                tuple(phrase.lower() for phrase in self._lines(fields, "frasa")),
                self._line(fields, "sumber"),
                self._line(fields, "per"),
                self.day(fields["berlaku_sampai"]) if "berlaku_sampai" in fields else None,
            )

    def _dates(self, node: Node | None) -> Iterator[TanggalPaket]:
        for fields in self._rows(node, "tanggal", ("id", "sumber")):
            first = fields.get("tanggal") or fields.get("mulai")
            last = fields.get("akhir") or first
            if first is None or last is None or ("tanggal" in fields) == ("mulai" in fields):
                span = next(iter(fields.values())).span
                self.fault(span, Message(N_("Write “tanggal” for one day, or “mulai” and “akhir”.")))
                continue
            start, end = self.day(first), self.day(last)
            if start is None or end is None:
                continue
            if end < start:
                self.fault(last.span, Message(N_("The last day lies before the first.")))
                continue
            phrases = tuple(phrase.lower() for phrase in self._lines(fields, "frasa"))
            yield TanggalPaket(self._line(fields, "id"), start, end, phrases, self._line(fields, "sumber"))

    def _places(self, node: Node | None) -> Iterator[TempatPaket]:
        for fields in self._rows(node, "tempat", ("id", "nama", "sumber")):
            others = self._lines(fields, "lain")
            phrases = tuple(phrase.lower() for phrase in self._lines(fields, "frasa"))
            texts = [self._line(fields, key) for key in ("id", "nama", "sumber")]
            yield TempatPaket(texts[0], texts[1], others, phrases, texts[2])

    def _messages(self, node: Node | None) -> Iterator[PesanKunci]:
        for fields in self._rows(node, "pesan_kunci", ("teks",)):
            yield PesanKunci(self._line(fields, "teks"), self._lines(fields, "kata"))

    def _quotations(self, node: Node | None) -> Iterator[KutipanPaket]:
        for fields in self._rows(node, "kutipan", ("id", "tokoh", "ucapan")):
            texts = {key: self._line(fields, key) for key in ROW_KEYS["kutipan"]}
            yield KutipanPaket(**texts)

    def _avoided(self, node: Node | None) -> Iterator[IstilahHindari]:
        for fields in self._rows(node, "hindari", ("kata",)):
            yield IstilahHindari(*(self._line(fields, key) for key in ROW_KEYS["hindari"]))

    def _questions(self, node: Node | None) -> Iterator[TanyaJawab]:
        for fields in self._rows(node, "tanya_jawab", ("tanya", "jawab")):
            yield TanyaJawab(self._line(fields, "tanya"), self._line(fields, "jawab"))

    def _rows(self, node: Node | None, kind: str, needed: Sequence[str]) -> Iterator[Fields]:
        """Yield the rows of a list that hold all they need, each id once."""
        items = self.items(node) if node is not None else ()
        if node is not None and len(items) > ROWS:
            self.fault(node.span, Message(N_("A list may have {limit} rows."), {"limit": ROWS}))
        seen: set[str] = set()
        for item in items[:ROWS]:
            fields = self.fields(item, ROW_KEYS[kind])
            if not self._needs(item, fields, needed):
                continue
            identity = self._identity(fields["id"]) if "id" in fields else ""
            if identity and identity in seen:
                self.fault(item.span, Message(N_("The row “{id}” stands twice."), {"id": identity}))
                continue
            seen.add(identity)
            yield fields

    def _needs(self, node: Node, fields: Fields, keys: Sequence[str]) -> bool:
        for key in keys:
            if key not in fields or (key not in ROW_KEYS and not self.text(fields[key]).strip()):
                span = fields[key].span if key in fields else node.span
                self.fault(span, Message(N_("The key “{key}” is missing."), {"key": key}))
                return False
        return True

    def _record(self, node: Node | None, kind: str) -> Fields:
        return self.fields(node, ROW_KEYS[kind]) if node is not None else {}

    def _identity(self, node: Node | None) -> str:
        text = self.text(node).strip() if node is not None else ""
        if node is not None and text and not _ID.issuperset(text):
            message = N_("“{seen}” is no id; use small letters, digits and hyphens.")
            self.fault(node.span, Message(message, {"seen": text[:40]}))
        return text

    def _line(self, fields: Fields, key: str) -> str:
        return self._short(fields[key]) if key in fields else ""

    def _lines(self, fields: Fields, key: str) -> tuple[str, ...]:
        items = self.items(fields[key]) if key in fields else ()
        return tuple(filter(None, (self._short(item) for item in items)))

    def _short(self, node: Node) -> str:
        text = " ".join(self.text(node).split())
        if len(text) > LETTERS:
            self.fault(node.span, Message(N_("A text may have {limit} letters."), {"limit": LETTERS}))
            return text[:LETTERS]
        return text
