"""A figure of a table that running text names: `{tabel:korban.meninggal.Contoh Hulu}`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from rilis.draft.traced import Traced, traced
from rilis.language.columns import find_figure
from rilis.language.numbers import format_number
from rilis.model.document import Language
from rilis.model.finding import FieldPath
from rilis.model.tables import Tabel


def cell_figure(
    tables: Mapping[str, tuple[Tabel, FieldPath]], name: str, language: Language
) -> Traced | None:
    """Return the figure that `korban.meninggal` (a total) or `korban.meninggal.Contoh Hulu` names, or None.

    `tables`: id → table and its place, `tabel[0]`. The figure knows its cell, a total its rows.
    """
    identity, _, rest = name.partition(".")
    table, path = tables.get(identity, (Tabel(), ""))
    found = find_figure(table.kolom, table.baris, rest, table.kolom_en, table.sel_en)
    if found is None:
        return None
    row, column = found
    field = f"{path}.baris" if row is None else f"{path}.baris[{row}][{column.at}]"
    value = column.total if row is None else column.values[row]
    words = format_number(abs(value or Decimal(0)), language)
    figure = traced(f"minus {words}" if value and value < 0 else words, field)
    return figure.altered(str(figure))
