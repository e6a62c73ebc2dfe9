"""What a correction (ralat) says of the release it corrects. Names are Indonesian, as in the YAML."""

from __future__ import annotations

from typing import NamedTuple


class ButirRalat(NamedTuple):
    """One place of an earlier release that was wrong, and what is right."""

    bagian: str = ""
    tertulis: str = ""
    seharusnya: str = ""


class Ralat(NamedTuple):
    """The release that this one corrects, and where."""

    nomor: str = ""
    tanggal: str = ""
    """As typed."""
    judul: str = ""
    butir: tuple[ButirRalat, ...] = ()
