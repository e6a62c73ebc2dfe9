"""The registry in `data/registry`: tables read when a check first asks for one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date as Date  # noqa: N812 - read beside values of that name
from functools import cache as once
from typing import Final

from rilis.errors import ConfigError
from rilis.language.word_tables import read_table
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.registry import RegistryRow

TABLES: Final = ("kementerian", "lembaga", "provinsi", "kabupaten_kota", "peraturan", "pangkat", "pejabat")
_FOLDER: Final = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "registry")
_NEEDED: Final = ("id", "nama_resmi", "singkatan", "mulai", "akhir", "penerus", "sumber", "diperiksa")
_YEAR: Final = 4
"""Letters of a year alone."""
SHARED: Final = "*"
"""Before a short form that another row, valid at the same time, has too."""


class TableRegistry:
    """A folder of tables; each is read once, when first asked for."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._rows: dict[str, tuple[RegistryRow, ...]] = {}

    def rows(self, table: str) -> tuple[RegistryRow, ...]:
        """Return the rows of a table in order; none for a name that is no table.

        Raises ConfigError for a table that cannot be read or has a value that cannot be.
        """
        if table not in TABLES:
            return ()
        if table not in self._rows:
            path = os.path.join(self._folder, table + ".tsv")
            self._rows[table] = tuple(_row(cells, path) for cells in read_table(path, _NEEDED))
        return self._rows[table]


@once
def shipped_registry() -> TableRegistry:
    """Return the registry that comes with rilis; nothing is read yet."""
    return TableRegistry(_FOLDER)


def parts(cell: str) -> tuple[str, ...]:
    """Return the forms in a cell, parted by `;`, without the mark of shared ones."""
    return tuple(form for part in cell.split(";") if (form := part.strip().removeprefix(SHARED)))


def _row(cells: Mapping[str, str], path: str) -> RegistryRow:
    try:
        return RegistryRow(
            id=cells["id"],
            nama=cells["nama_resmi"],
            sumber=cells["sumber"],
            diperiksa=Date.fromisoformat(cells["diperiksa"]),
            singkatan=parts(cells["singkatan"]),
            pendek=parts(cells.get("pendek", "")),
            salah=parts(cells.get("salah", "")),
            kepala=parts(cells.get("kepala", "")),
            mulai=_day(cells["mulai"], last=False),
            akhir=_day(cells["akhir"], last=True),
            penerus=parts(cells["penerus"]),
            induk=cells.get("induk", ""),
        )
    except ValueError as error:
        values = {"path": path, "id": cells["id"]}
        raise ConfigError(
            Message(N_("“{path}”: row “{id}” has a date that is none; write YYYY-MM-DD or a year."), values)
        ) from error


def _day(cell: str, *, last: bool) -> Date | None:
    """Return a day; a year alone is read generously, from its first day or to its last."""
    if not cell:
        return None
    if len(cell) == _YEAR:
        return Date(int(cell), 12, 31) if last else Date(int(cell), 1, 1)
    return Date.fromisoformat(cell)
