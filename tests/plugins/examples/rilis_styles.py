"""A house style with a dated profile. Most houses keep it in YAML: `style_from(path)`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from rilis.api import Agency, Contact, Dated, StylePack, hookimpl

RILIS_API = 1

agency = Agency(
    "dinas-contoh",
    {
        "nama": (Dated("Dinas Contoh"),),
        "nomor": (
            Dated(("{urut}/HM/DC/{tahun}",), mulai=dt.date(2025, 1, 1)),
            Dated(("SP-{urut}/{bulan_romawi}/{tahun}",), akhir=dt.date(2024, 12, 31)),
        ),
        "titimangsa": (Dated("{KOTA}, {tanggal} – "),),
        "narahubung": (Dated((Contact(unit="Humas Dinas Contoh", telepon="021-5550129"),)),),
    },
)


@hookimpl
def rilis_styles() -> Iterable[StylePack]:
    """Give the style: all of the general one, titles shorter, one check stricter."""
    return [
        StylePack(
            id="dinas",
            gaya="umum",
            tingkat={"structure.title-length": "error"},
            pilihan={"structure.title-length": {"kata": "12"}},
            instansi={"dinas-contoh": agency},
        )
    ]
