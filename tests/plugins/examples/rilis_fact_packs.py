"""An event many agencies write of. Most houses keep their packs in YAML: `facts_from(path)`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from rilis.api import AngkaPaket, FactPack, NamaResmi, TanggalPaket, hookimpl

RILIS_API = 1

event = NamaResmi("Festival Sungai Contoh", singkat=("FSC",), keliru=("Festival Kali Contoh",))
boats = AngkaPaket(
    "perahu",
    "40",
    Decimal(40),
    satuan=("perahu",),
    frasa=("parade",),
    sumber="Panitia Festival Sungai Contoh",
)
days = TanggalPaket("festival", date(2025, 3, 8), date(2025, 3, 9), sumber="Panitia Festival Sungai Contoh")


@hookimpl
def rilis_fact_packs() -> Iterable[FactPack]:
    """Give the pack of the festival."""
    return [
        FactPack("dinas.festival", "Dinas Contoh", "1", peristiwa=(event,), angka=(boats,), tanggal=(days,))
    ]
