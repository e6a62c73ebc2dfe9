"""An agency of a style: its profile, each value perhaps dated."""

from __future__ import annotations

from typing import Final

from rilis.language.distance import closest
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.style import Agency, Contact, Dated, Profile
from rilis.packs.nodes import PackReader
from rilis.syntax.nodes import Mapping, Node
from rilis.syntax.nodes import Sequence as List

_TEXTS: Final = frozenset({"bagian_wajib", "juru_bicara", "pengesahan", "singkatan_umum"})
_TABLES: Final = frozenset({"kanal", "istilah"})
_FLAGS: Final = frozenset({"nomor_wajib"})
_CHOICES: Final = {"persen": ("persen", "%", ""), "jam": (".", ":", "")}
_KEYS: Final = tuple(name for name in Profile._fields if name != "id")
_DATED: Final = ("nilai", "pola", "mulai", "akhir", "sumber")
PARTS: Final = ("nomor", "titimangsa", "narahubung", "tentang", "penutup")
"""Parts that `bagian_wajib` may name."""


def read_agency(reader: PackReader, identity: str, node: Node) -> Agency:
    """Return one entry of a style's `instansi`.

    A value may be plain, or `{nilai: …, mulai: 2024-10-21, akhir: …, sumber: …}`, or a list of
    those; number patterns say `pola` for `nilai`. Newest first.
    """
    fields = reader.fields(node, _KEYS)
    return Agency(identity, {key: _rows(reader, key, value) for key, value in fields.items()})


def _rows(reader: PackReader, key: str, node: Node) -> tuple[Dated, ...]:
    parts = reader.items(node)
    if not parts or not all(_is_dated(part) for part in parts):
        return (Dated(_value(reader, key, node)),)
    rows = [_dated(reader, key, part) for part in parts]
    if key == "nomor":
        rows = _numbers_together(rows)
    return tuple(sorted(rows, key=lambda row: row.mulai.toordinal() if row.mulai else 0, reverse=True))


def _is_dated(node: Node) -> bool:
    return isinstance(node, Mapping) and any(e.key.text in ("nilai", "pola") for e in node.entries)


def _dated(reader: PackReader, key: str, node: Node) -> Dated:
    fields = reader.fields(node, _DATED)
    value = fields.get("pola") or fields["nilai"]
    return Dated(
        _value(reader, key, value),
        reader.day(fields["mulai"]) if "mulai" in fields else None,
        reader.day(fields["akhir"]) if "akhir" in fields else None,
        reader.text(fields["sumber"]) if "sumber" in fields else "",
    )


def _numbers_together(rows: list[Dated]) -> list[Dated]:
    """Join patterns that hold over the same days: any of them is accepted, the first writes."""
    joined: dict[tuple[object, object], Dated] = {}
    for row in rows:
        days = (row.mulai, row.akhir)
        before = joined.get(days)
        patterns = (*before.value, *row.value) if before else row.value  # type: ignore[misc]  # tuples of text
        joined[days] = row._replace(value=patterns)
    return list(joined.values())


def _value(reader: PackReader, key: str, node: Node) -> object:
    if key == "narahubung":
        return tuple(read_contact(reader, item) for item in reader.items(node))
    if key == "bagian_wajib":
        _parts_known(reader, node, reader.texts(node))
    if key in _CHOICES:
        return reader.choice(node, _CHOICES[key])
    readers = {
        **dict.fromkeys(("nomor", *_TEXTS), reader.texts),
        **dict.fromkeys(_TABLES, reader.table),
        **dict.fromkeys(_FLAGS, reader.flag),
    }
    return readers.get(key, reader.text)(node)


def _parts_known(reader: PackReader, node: Node, parts: tuple[str, ...]) -> None:
    for part in parts:
        if part not in PARTS:
            values = {"seen": part, "allowed": ", ".join(PARTS)}
            message = Message(N_("“{seen}” is not known here; write one of: {allowed}."), values)
            near = closest(part, PARTS)
            hint = Message(N_("Did you mean “{near}”?"), {"near": near[0]}) if near else None
            reader.fault(node.span, message, hint)


def read_contact(reader: PackReader, node: Node) -> Contact:
    """Return one contact; `telepon_pribadi` may be a text or `{nomor: …, izin: ya}`."""
    fields = reader.fields(node, Contact._fields)
    found: dict[str, object] = {}
    for key, value in fields.items():
        if key == "telepon_pribadi" and isinstance(value, Mapping):
            private = reader.fields(value, ("nomor", "izin"))
            found[key] = reader.text(private["nomor"]) if "nomor" in private else ""
            found["izin"] = "izin" in private and reader.flag(private["izin"])
        elif key == "izin":
            found[key] = reader.flag(value)
        elif isinstance(value, List):
            found[key] = ", ".join(reader.texts(value))
        else:
            found[key] = reader.text(value)
    return Contact()._replace(**found)  # type: ignore[arg-type]  # keys are Contact's own
