"""House style: which checks run and how, and what an agency's releases look like."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from typing import NamedTuple

from rilis.model.finding import Severity
from rilis.model.window import Window


class Contact(NamedTuple):
    """One person or desk that answers the press."""

    nama: str = ""
    unit: str = ""
    telepon: str = ""
    telepon_pribadi: str = ""
    izin: bool = False
    """A private number may be printed."""
    surel: str = ""
    instansi: str = ""
    unit_en: str = ""


class Profile(NamedTuple):
    """What an agency's releases look like on one day. Texts are Indonesian."""

    id: str = ""
    nama: str = ""
    singkatan: str = ""
    label: str = "SIARAN PERS"
    nomor: tuple[str, ...] = ()
    """Accepted number patterns; the first one writes. Empty: this agency uses none or any."""
    nomor_wajib: bool = False
    titimangsa: str = "{kota}, {tanggal} — "
    """Dateline pattern with `{kota}`, `{KOTA}`, `{tanggal}`, `{hari}`, `{instansi}`, `{singkatan}`."""
    bagian_wajib: tuple[str, ...] = ("narahubung",)
    """Parts a release must have: nomor, titimangsa, narahubung, tentang, penutup."""
    narahubung: tuple[Contact, ...] = ()
    kanal: Mapping[str, str] = {}
    tentang: str = ""
    tentang_en: str = ""
    """What English releases say about the agency."""
    penutup: str = ""
    """Closing mark such as `(*)`."""
    juru_bicara: tuple[str, ...] = ()
    pengesahan: tuple[str, ...] = ()
    """Roles that must sign before the final files are made."""
    istilah: Mapping[str, str] = {}
    """Abbreviation → full form known to this agency's readers."""
    singkatan_umum: tuple[str, ...] = ()
    """Abbreviations that need no full form here."""
    persen: str = ""
    """`persen` or `%` when the house has chosen, else empty."""
    jam: str = ""
    """`.` or `:` when the house has chosen, else empty."""
    alamat: str = ""
    kop: str = ""
    """Text of the letterhead; the name when empty."""
    warna: str = ""
    """Accent colour of rendered files, `#RRGGBB`."""
    logo: str = ""
    """Path below the style's folder."""
    jam_siar: str = ""
    """Hour at which this agency's embargoed releases may be published: `11.00 WIB`."""

    def answers_to(self, name: str) -> bool:
        """Tell whether a name typed beside a contact is this agency's id, name or short name."""
        known = {one.casefold() for one in (self.id, self.nama, self.singkatan) if one}
        return name.strip().casefold() in known


class Dated(NamedTuple):
    """One value of a profile with the days it holds for, both included; None is open."""

    value: object
    mulai: Date | None = None
    akhir: Date | None = None
    sumber: str = ""


class Agency(NamedTuple):
    """An agency's profile over time."""

    id: str
    values: Mapping[str, tuple[Dated, ...]]
    """By field of Profile, newest first."""

    def at(self, day: Date | None) -> Profile:
        """Return the profile on a day; with None, the newest values."""
        found: dict[str, object] = {}
        for key, rows in self.values.items():
            for row in rows:
                after = day is None or row.mulai is None or row.mulai <= day
                before = day is None or row.akhir is None or day <= row.akhir
                if after and before:
                    found[key] = row.value
                    break
        return Profile(id=self.id)._replace(**found)  # type: ignore[arg-type]  # typed by packs


class Ignore(NamedTuple):
    """A check waved through, with reason and name, for files that match a pattern."""

    aturan: str
    alasan: str
    oleh: str
    berkas: str = "**"


class StylePack(NamedTuple):
    """A style as data; `rilis.yaml` is one. None and empty mean: as the style it extends."""

    id: str
    gaya: str = ""
    """Id of the style it extends."""
    aktif: tuple[str, ...] = ()
    nonaktif: tuple[str, ...] = ()
    tingkat: Mapping[str, Severity] = {}
    pilihan: Mapping[str, Mapping[str, object]] = {}
    kamus: tuple[str, ...] = ()
    """Words known here, in lower case."""
    leksikon: tuple[str, ...] = ()
    templat: tuple[str, ...] = ()
    gagal_pada: str = ""
    aturan: str = ""
    bahasa_pesan: str = ""
    sertakan: tuple[str, ...] = ()
    kecuali: tuple[str, ...] = ()
    instansi: Mapping[str, Agency] = {}
    abaikan: tuple[Ignore, ...] = ()
    folder: str = ""
    """Where its relative paths start."""
    berkas_kamus: tuple[str, ...] = ()
    """Files of words named in `kamus`."""
    akar_kata: str = ""
    """Path of a list of roots, or a Hunspell `.dic`, to use instead of the installed roots."""
    mesin_ejaan: tuple[str, ...] = ()
    """Engines for spelling: `kamus`, `languagetool`. Empty: `kamus`."""
    languagetool: tuple[str, str] = ("", "")
    """Address of a server on this machine, and LanguageTool's code for English."""
    paket_fakta: tuple[str, ...] = ()
    """Ids of fact packs, and paths of files, folders and archives that hold some."""
    jendela: tuple[Window, ...] = ()
    """Stages of polls beside those that come with rilis."""
    calon: tuple[str, ...] = ()
    """Names of candidates."""
    ketat: bool = False
    """Hints of tier C are shown, as with `--strict`."""
