"""What only some kinds of release have: an event, a registration, a false claim, a speech.

Names are Indonesian, as in the YAML.
"""

from __future__ import annotations

from typing import NamedTuple


class Acara(NamedTuple):
    """An event that the press is invited to. Moments are texts as typed."""

    nama: str = ""
    mulai: str = ""
    selesai: str = ""
    tempat: str = ""
    alamat: str = ""
    tautan: str = ""
    """Address of the live stream."""
    busana: str = ""
    pembicara: tuple[str, ...] = ()
    """Ids of `tokoh`."""
    susunan: str = ""
    """Id of the `tabel` that holds the programme."""


class Pendaftaran(NamedTuple):
    """How the press signs up for an event."""

    batas: str = ""
    """Last moment, as typed."""
    cara: str = ""
    tautan: str = ""
    syarat: tuple[str, ...] = ()


class Bukti(NamedTuple):
    """One piece of evidence against a false claim."""

    uraian: str = ""
    sumber: str = ""
    tautan: str = ""


class Klarifikasi(NamedTuple):
    """A claim that circulates, and why it does not hold."""

    klaim: str = ""
    beredar_di: str = ""
    sejak: str = ""
    putusan: str = ""
    bukti: tuple[Bukti, ...] = ()
    imbauan: tuple[str, ...] = ()
    """What readers should do."""


class Pidato(NamedTuple):
    """A speech that a release reports."""

    tokoh: str = ""
    """Id of the person whose words they are."""
    dibacakan: str = ""
    """Id of the person who read them out; empty when the owner spoke."""
    naskah: str = ""
    """Where the whole text is to be found."""
