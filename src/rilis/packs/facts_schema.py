"""JSON Schema of a fact pack, made from the keys that the reader knows."""

from __future__ import annotations

from typing import Final

from rilis.packs.facts import KEYS, LETTERS, NEEDED, ROW_KEYS, ROWS

Schema = dict[str, object]

_TEXT: Final[Schema] = {"type": ["string", "number"], "maxLength": LETTERS}
_TEXTS: Final[Schema] = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_DAY: Final[Schema] = {"type": "string", "format": "date"}
_MANY: Final = ("singkat", "singkat_en", "keliru", "satuan", "frasa", "lain", "kata", "pakai", "tagar")
"""Keys that hold a list of texts; `kata` of a term to avoid is one text."""
_DAYS: Final = {("berlaku", "mulai"), ("berlaku", "akhir"), ("angka", "berlaku_sampai")} | {
    ("tanggal", key) for key in ("tanggal", "mulai", "akhir")
}
_DESCRIPTIONS: Final = {
    "rilis": "Versi bentuk berkas ini: 1.",
    "id": "Nama paket: huruf kecil, angka, tanda hubung.",
    "pemilik": "Siapa yang menjaga paket ini.",
    "versi": "Versi isi.",
    "berlaku": "Hari pertama dan terakhir paket ini berlaku.",
    "peristiwa": "Nama resmi kegiatan dengan bentuk pendek yang boleh dan bentuk keliru yang pernah terlihat.",
    "angka": "Angka dengan satuan, frasa di dekatnya, sumber, dan waktu datanya.",
    "tanggal": "Tanggal kegiatan dan bagiannya.",
    "tempat": "Tempat kegiatan.",
    "pesan_kunci": "Pesan yang hendaknya dibawa setiap siaran.",
    "kutipan": "Kutipan yang disetujui bagi semua.",
    "istilah": "Istilah yang dipakai dan dihindari.",
    "tagar": "Tagar.",
    "tanya_jawab": "Pertanyaan yang sering muncul dan jawabannya.",
}


def facts_schema() -> Schema:
    """Return the schema (draft 2020-12); descriptions are Indonesian."""
    properties: Schema = {}
    for key in KEYS:
        shape: Schema = _TEXTS if key == "tagar" else _TEXT
        if key in ("berlaku", "istilah"):
            shape = _record(key)
        elif key in ROW_KEYS:
            shape = _list(_record(key))
        properties[key] = {"description": _DESCRIPTIONS[key], **shape}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "paket fakta",
        "type": "object",
        "properties": properties,
        "required": list(NEEDED),
        "additionalProperties": False,
    }


def _record(kind: str) -> Schema:
    shapes: dict[str, Schema] = {}
    for key in ROW_KEYS[kind]:
        if key == "hindari":
            shapes[key] = _list(_record(key))
        elif (kind, key) in _DAYS:
            shapes[key] = _DAY
        else:
            shapes[key] = _TEXTS if key in _MANY and kind != "hindari" else _TEXT
    return {"type": "object", "properties": shapes, "additionalProperties": False}


def _list(shape: Schema) -> Schema:
    return {"anyOf": [shape, {"type": "array", "items": shape, "maxItems": ROWS}]}
