"""The dated registry: public bodies, regions, laws, ranks and office holders, each row with source and validity."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - read beside fields of that name
from typing import NamedTuple, Protocol


class RegistryRow(NamedTuple):
    """One row. Texts are Indonesian, as printed."""

    id: str
    nama: str
    """Official name; of an office holder, the person's."""
    sumber: str
    diperiksa: Date
    """The day the row was last checked against its source."""
    singkatan: tuple[str, ...] = ()
    """Short forms that stand alone."""
    pendek: tuple[str, ...] = ()
    """Short forms that count only after `Kementerian` or `Menteri`."""
    salah: tuple[str, ...] = ()
    """Forms seen that are wrong."""
    kepala: tuple[str, ...] = ()
    """Titles of the head, long and short; of an office holder, the office."""
    mulai: Date | None = None
    """First day it holds; None: no matter."""
    akhir: Date | None = None
    """Last day it holds; None: still does."""
    penerus: tuple[str, ...] = ()
    """Ids of the rows that took its place."""
    induk: str = ""
    """Id of the row it belongs to: a regency's province."""

    def holds(self, day: Date) -> bool:
        """Tell whether the row is valid on a day."""
        return (self.mulai is None or self.mulai <= day) and (self.akhir is None or day <= self.akhir)


class Registry(Protocol):
    """What checks may ask. Tables: kementerian, lembaga, provinsi, kabupaten_kota, peraturan, pangkat, pejabat."""

    def __hash__(self) -> int:
        """Return a number: what is worked out of a registry is kept by it."""

    def rows(self, table: str) -> tuple[RegistryRow, ...]:
        """Return the rows of a table in order; none for a table that is not there."""


class NoRegistry:
    """A registry without rows."""

    def rows(self, table: str) -> tuple[RegistryRow, ...]:
        """Return nothing."""
        del table
        return ()
