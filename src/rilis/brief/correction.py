"""The YAML text of a new brief that corrects an earlier release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Date  # noqa: N812 - a field is called date
from typing import Final

from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief
from rilis.model.correction import ButirRalat, Ralat
from rilis.model.style import Contact

_PLAIN: Final = late_pattern(r"[\w./-]+")
_TO_FILL: Final = ButirRalat("", "[isi kata-kata yang salah]", "[isi kata-kata yang benar]")
_WHY: Final = "[isi sebab kekeliruan dan permintaan maaf, satu atau dua kalimat]"


def correction_brief(old: Brief, ralat: Ralat, today: Date) -> str:
    """Return the text of a brief of kind `ralat`.

    `old`: brief of the corrected release, for agency, city and contacts. What only a person can
    say stands in square brackets, which a check reports until it is filled in.
    """
    lines = [
        "# yaml-language-server: $schema=rilis-brief.schema.json",
        "# Brief ralat yang disusun rilis. Periksa setiap butir, isi kurung siku, beri nomor.",
        "jenis: ralat",
        f"bahasa: {'en' if old.bahasa == 'en' else 'id'}",
        *_agency(old),
        "nomor: menyusul",
        *_text("judul", "[isi judul: “Ralat” dan apa yang diralat, tanpa mengulang yang salah]", 0),
        f"tanggal: {today.isoformat()}",
        *(_text("kota", old.kota, 0) if old.kota else ()),
        "siar: segera",
        "",
        "ralat:",
        *_text("nomor", ralat.nomor or "[isi nomor siaran pers yang diralat]", 2),
        *(_text("tanggal", ralat.tanggal, 2) if ralat.tanggal else ()),
        *_text("judul", ralat.judul, 2),
        "  butir:",
        *_items(ralat.butir or (_TO_FILL,)),
        "",
        "isi:",
        *_first(_text("paragraf", _WHY, 4, block=True)),
        *_contacts(old.narahubung),
    ]
    return "\n".join(lines) + "\n"


def _agency(old: Brief) -> Iterator[str]:
    for agency in old.instansi[:1]:
        if agency.id:
            yield from _text("instansi", agency.id, 0)
        else:
            yield "instansi:"
            for key in ("nama", "singkatan"):
                if getattr(agency, key):
                    yield from _text(key, getattr(agency, key), 2)


def _items(rows: Sequence[ButirRalat]) -> Iterator[str]:
    for row in rows:
        lines = _text("bagian", row.bagian, 6, block=True) if row.bagian else []
        lines += _text("tertulis", row.tertulis, 6, block=True)
        yield from _first([*lines, *_text("seharusnya", row.seharusnya, 6, block=True)])


def _contacts(rows: Sequence[Contact]) -> Iterator[str]:
    if rows:
        yield from ("", "narahubung:")
    for row in rows:
        keys = ("nama", "unit", "telepon", "surel")
        lines = [line for key in keys if getattr(row, key) for line in _text(key, getattr(row, key), 4)]
        yield from _first(lines)


def _text(key: str, text: str, indent: int, *, block: bool = False) -> list[str]:
    """Return a key with its text on one line of its own, where every sign is safe."""
    words = " ".join(text.split())
    if not block and _PLAIN.fullmatch(words):
        return [f"{' ' * indent}{key}: {words}"]
    return [f"{' ' * indent}{key}: |", f"{' ' * (indent + 2)}{words}"]


def _first(lines: list[str]) -> list[str]:
    """Return the lines as an item of a list: a dash before the first key."""
    if not lines:
        return []
    indent = len(lines[0]) - len(lines[0].lstrip())
    return [f"{lines[0][: indent - 2]}- {lines[0][indent:]}", *lines[1:]]
