"""Who answers for a release: approvals, signatures, names under it, checks waved through.

Names are Indonesian, as in the YAML.
"""

from __future__ import annotations

from typing import NamedTuple


class Persetujuan(NamedTuple):
    """Who approved words, when, how, on what evidence, and the fingerprint of the words."""

    oleh: str = ""
    pada: str = ""
    cara: str = ""
    bukti: str = ""
    sidik: str = ""
    teks: str = ""
    """The approved words, kept so that a later change can be shown word by word."""


class Orang(NamedTuple):
    """A name with an office: who answers for the release."""

    nama: str = ""
    jabatan: str = ""
    jabatan_en: str = ""


class Kredit(NamedTuple):
    """Who wrote, edited and photographed."""

    penulis: str = ""
    editor: str = ""
    fotografer: str = ""


class Penutup(NamedTuple):
    """Closing mark and initials."""

    tanda: str = ""
    inisial: str = ""


class Pengesahan(NamedTuple):
    """A signature that the style asks for before the final files are made."""

    peran: str = ""
    nama: str = ""
    pada: str = ""
    sidik: str = ""


class NomorUmum(NamedTuple):
    """A number that may be printed: of a service, an official account, or one that is warned of."""

    nomor: str = ""
    sebagai: str = ""
    """`layanan`, `donasi` or `peringatan`."""
    alasan: str = ""


class Abaikan(NamedTuple):
    """A check waved through for this brief, with reason and name."""

    aturan: str = ""
    alasan: str = ""
    oleh: str = ""
