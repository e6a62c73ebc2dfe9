"""JSON Schema of `rilis.yaml`, made from the keys that the reader knows."""

from __future__ import annotations

from typing import Final

from rilis.messages import LANGUAGES
from rilis.model.finding import SEVERITIES
from rilis.model.style import Contact, Profile
from rilis.packs.profile import PARTS
from rilis.packs.style import ENGINES, ENGLISH, KEYS
from rilis.packs.windows import WINDOW_KEYS

Schema = dict[str, object]

_TEXT: Final[Schema] = {"type": ["string", "number"]}
_TEXTS: Final[Schema] = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_YES: Final[Schema] = {"type": ["string", "boolean"]}

_DESCRIPTIONS: Final = {
    "rilis": "Versi bentuk berkas ini.",
    "id": "Nama gaya.",
    "gaya": "Gaya yang diturunkan: nama, folder, berkas, atau .zip.",
    "aktif": "Pemeriksaan atau awalan yang ditambahkan.",
    "nonaktif": "Pemeriksaan atau awalan yang tidak dijalankan.",
    "tingkat": "Bobot menurut pemeriksaan.",
    "pilihan": "Pilihan tiap pemeriksaan.",
    "kamus": "Kata yang dikenal di sini, atau berkas .txt dengan satu kata setiap baris.",
    "akar_kata": "Daftar kata dasar (.dic Hunspell atau satu kata sebaris) sebagai ganti PySastrawi.",
    "leksikon": "Folder, berkas, atau .zip daftar istilah.",
    "templat": "Folder atau .zip templat.",
    "gagal_pada": "Temuan paling ringan yang membuat pemeriksaan gagal.",
    "aturan": "Versi aturan; pemeriksaan yang lebih baru tidak dijalankan.",
    "bahasa_pesan": "Bahasa pesan.",
    "berkas": "Berkas di dalam folder yang ikut diperiksa atau dikecualikan.",
    "instansi": "Profil instansi menurut namanya.",
    "abaikan": "Pengecualian dengan alasan dan nama.",
    "mesin_ejaan": "Mesin ejaan.",
    "languagetool": "Server LanguageTool.",
    "paket_fakta": "Paket fakta: nama, berkas, folder/, atau .zip.",
    "jendela": "Tahap pemilihan selain yang dibawa rilis.",
    "calon": "Nama calon dalam pemilihan.",
    "ketat": "Tampilkan saran tingkat C.",
}


def config_schema() -> Schema:
    """Return the schema (draft 2020-12); descriptions are Indonesian."""
    shapes: dict[str, Schema] = {
        "aktif": _TEXTS,
        "nonaktif": _TEXTS,
        "kamus": _TEXTS,
        "leksikon": _TEXTS,
        "templat": _TEXTS,
        "tingkat": {"type": "object", "additionalProperties": {"enum": list(SEVERITIES)}},
        "pilihan": {"type": "object", "additionalProperties": {"type": "object"}},
        "gagal_pada": {"enum": [*SEVERITIES, "none"]},
        "bahasa_pesan": {"enum": list(LANGUAGES)},
        "berkas": _object({"sertakan": _TEXTS, "kecuali": _TEXTS}),
        "instansi": {"type": "object", "additionalProperties": _profile()},
        "abaikan": _list(_object(dict.fromkeys(("berkas", "aturan", "alasan", "oleh"), _TEXT))),
        "jendela": _list({"anyOf": [_TEXT, _object(dict.fromkeys(WINDOW_KEYS, _TEXT))]}),
        "calon": _TEXTS,
        "ketat": _YES,
        "mesin_ejaan": _list({"enum": list(ENGINES)}),
        "languagetool": _object({"server": _TEXT, "inggris": {"enum": list(ENGLISH)}}),
        "paket_fakta": _TEXTS,
    }
    known = {key: {"description": _DESCRIPTIONS[key], **shapes.get(key, _TEXT)} for key in KEYS}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "rilis.yaml",
        **_object(known),
    }


def _profile() -> Schema:
    contact = dict.fromkeys(Contact._fields, _TEXT)
    contact["izin"] = _YES
    contact["telepon_pribadi"] = {"anyOf": [_TEXT, _object({"nomor": _TEXT, "izin": _YES})]}
    table: Schema = {"type": "object", "additionalProperties": _TEXT}
    shapes: dict[str, Schema] = {
        "nomor_wajib": _YES,
        "bagian_wajib": _list({"enum": list(PARTS)}),
        "narahubung": _list(_object(contact)),
        "kanal": table,
        "istilah": table,
        "persen": {"enum": ["persen", "%", ""]},
        "jam": {"enum": [".", ":", ""]},
        **dict.fromkeys(("nomor", "juru_bicara", "pengesahan", "singkatan_umum"), _TEXTS),
    }
    return _object({name: _dated(shapes.get(name, _TEXT)) for name in Profile._fields if name != "id"})


def _dated(shape: Schema) -> Schema:
    day: Schema = {"type": "string", "format": "date"}
    row = _object({"nilai": shape, "pola": _TEXT, "mulai": day, "akhir": day, "sumber": _TEXT})
    return {"anyOf": [shape, row, {"type": "array", "items": row}]}


def _list(shape: Schema) -> Schema:
    return {"anyOf": [shape, {"type": "array", "items": shape}]}


def _object(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "additionalProperties": False}
