"""Keys of the records that only some kinds of release have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rilis.brief.fields import Field

KIND_KEYS: Final = (
    Field("acara", "record", "Acara yang diundangkan kepada media.", record="acara"),
    Field("pendaftaran", "record", "Pendaftaran peliputan.", record="pendaftaran"),
    Field("klarifikasi", "record", "Informasi keliru yang diluruskan.", record="klarifikasi"),
    Field("pidato", "record", "Pidato yang diberitakan.", record="pidato"),
)
"""Top-level keys that only some kinds need; which ones stands in each pack under `perlu`."""

KIND_PARTS: Final[Mapping[str, tuple[Field, ...]]] = {
    "acara": (
        Field("nama", "prose", "Nama acara."),
        Field("mulai", "moment", "Mulai: 2024-05-18 09.30 WITA."),
        Field("selesai", "moment", "Selesai: 2024-05-18 11.00 WITA."),
        Field("tempat", "prose", "Tempat acara, tanpa kata di."),
        Field("alamat", "prose", "Alamat tempat acara."),
        Field("tautan", "text", "Tautan siaran langsung."),
        Field("busana", "prose", "Busana yang diminta."),
        Field("pembicara", "code", "Id tokoh yang berbicara.", many=True, refers="tokoh"),
        Field("susunan", "code", "Id tabel berisi susunan acara.", refers="tabel"),
    ),
    "pendaftaran": (
        Field("batas", "moment", "Batas pendaftaran: 2024-05-17 15.00 WITA."),
        Field("cara", "prose", "Cara mendaftar, satu kalimat."),
        Field("tautan", "text", "Tautan formulir pendaftaran."),
        Field("syarat", "prose", "Yang harus dibawa atau dikirim.", many=True),
    ),
    "klarifikasi": (
        Field(
            "klaim", "speech", "Informasi keliru, seperti yang beredar; angkanya pun seperti yang beredar."
        ),
        Field("beredar_di", "prose", "Tempat informasi itu beredar, misalnya WhatsApp dan Facebook."),
        Field("sejak", "when", "Sejak kapan beredar."),
        Field(
            "putusan",
            "enum",
            "Putusan atas klaim.",
            choices=("tidak benar", "menyesatkan", "di luar konteks", "dipalsukan"),
        ),
        Field("bukti", "record", "Bukti dan sumbernya.", many=True, record="bukti", short="uraian"),
        Field("imbauan", "prose", "Yang perlu dilakukan masyarakat.", many=True),
    ),
    "bukti": (
        Field("uraian", "prose", "Apa yang dibuktikan."),
        Field("sumber", "text", "Sumbernya."),
        Field("tautan", "text", "Tautan ke sumber."),
    ),
    "pidato": (
        Field("tokoh", "code", "Id tokoh pemilik pidato.", refers="tokoh"),
        Field("dibacakan", "code", "Id tokoh yang membacakan.", refers="tokoh"),
        Field("naskah", "text", "Tautan atau berkas naskah lengkap."),
    ),
}
"""Keys by record."""
