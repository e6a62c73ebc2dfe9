"""Tables of a brief, and charts made of them. Names are Indonesian, as in the YAML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Tabel(NamedTuple):
    """A table, typed here or read from a CSV file beside the brief."""

    id: str = ""
    judul: str = ""
    per: str = ""
    sumber: str = ""
    berkas: str = ""
    kolom: tuple[str, ...] = ()
    baris: tuple[tuple[str, ...], ...] = ()
    jumlah: tuple[str, ...] = ()
    """`hitung`; or totals as typed, one for each column of figures, or for each column but the first."""
    judul_en: str = ""
    kolom_en: tuple[str, ...] = ()
    sel_en: Mapping[str, str] = {}
    """Words of cells with their English form."""
    sumber_en: str = ""
    jumlah_berkas: tuple[str, ...] = ()
    """Cells of the file's own row of totals, which is not among `baris`."""
    letak: tuple[int, ...] = ()
    """Line of each row in the file, from 1; of its row of totals last. Empty for typed rows."""


class Grafik(NamedTuple):
    """A chart of a table's columns."""

    tabel: str = ""
    jenis: str = ""
    """`garis` or `batang`."""
    kolom: tuple[str, ...] = ()
    """Headings of the columns shown; empty: all that hold figures."""
    judul: str = ""
    sumber: str = ""


def chart_file(path: str, table: str) -> str:
    """Return what a draft calls the picture of a chart: `isi[3]` of `inflasi` → `grafik-4-inflasi.png`.

    No such file stands on disk: it is drawn from the brief's figures whenever files are made.
    """
    number = path[4:-1] if path.endswith("]") else "0"
    name = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in table)
    return f"grafik-{int(number) + 1 if number.isdecimal() else 1}-{name}.png"
