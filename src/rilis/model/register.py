"""One row of the register of releases that went out."""

from __future__ import annotations

from typing import NamedTuple


class Registered(NamedTuple):
    """A release as it was rendered; texts as they stand in `register.csv`, in its order of columns."""

    nomor: str = ""
    tanggal: str = ""
    """ISO day where it can be read, else as typed."""
    judul: str = ""
    instansi: str = ""
    bahasa: str = ""
    sidik: str = ""
    """Fingerprint of the words of title and body."""
    pengesahan: str = ""
    """Who signed and who approved which quotation."""
    berkas: str = ""
    """Files made, ` | ` between them, seen from the register's folder."""
    waktu: str = ""
    brief: str = ""
    """Brief, or text without one, that it was made of."""
    paksa: str = ""
    """Reason and name of a release that went out although its checks did not pass."""
    diralat_oleh: str = ""
    """Number of the correction."""
    lain: tuple[tuple[str, str], ...] = ()
    """Columns that people added, by name."""

    @property
    def files(self) -> tuple[str, ...]:
        """The files made, one by one."""
        return tuple(part.strip() for part in self.berkas.split("|") if part.strip())


def same_number(one: str, other: str) -> bool:
    """Tell whether two numbers are one: case and blanks do not count, and digits there must be."""
    folded = ["".join(text.casefold().split()) for text in (one, other)]
    return folded[0] == folded[1] and any(map(str.isdigit, folded[0]))
