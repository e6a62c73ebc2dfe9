"""Errors planted in sentences of an event: each is found, and what is right stays silent."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from rilis.language.numbers import format_number
from rilis.plugins.catalog import load_catalog
from rilis.testing import Case, findings_of

CHECKS = {check.id: check for check in load_catalog(entry_points=False).checks}
PACK = """\
id: forum
pemilik: Panitia Contoh
versi: "1"
peristiwa:
  - {nama: Forum Air Contoh ke-10}
angka:
  - {id: tamu, nilai: 12.543, satuan: peserta, frasa: dihadiri, sumber: Panitia Contoh}
tanggal:
  - {id: forum, mulai: 2024-05-18, akhir: 2024-05-25, sumber: Panitia Contoh}
"""


def seen(check: str, text: str) -> list[str]:
    found, source = findings_of(CHECKS[check], Case(text, (), None, 1, flags=True, facts=PACK))
    return [finding.span.of(source.text) for finding in found]


@given(
    st.integers(1, 30),
    st.integers(2, 31),
    st.sampled_from(["–", "-", " hingga ", " sampai dengan ", " s.d. "]),
)
def test_every_wrong_range_is_found(first: int, last: int, between: str) -> None:
    said = f"{first}{between}{last} Mei 2024"
    found = seen("dates.pack-differs", f"Forum Air Contoh ke-10 berlangsung pada {said}.")
    assert found == ([] if (first, last) == (18, 25) else [said])


@given(st.integers(1, 31), st.integers(1, 12))
def test_every_wrong_opening_is_found(day: int, month: int) -> None:
    names = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
    said = f"{min(day, 28)} {names[month - 1]} 2024"
    found = seen("dates.pack-differs", f"Pelaksanaan Forum Air Contoh ke-10 dimulai pada {said}.")
    assert found == ([] if (min(day, 28), month) == (18, 5) else [said])


@given(st.integers(1, 10**6).filter(lambda number: number % 10))
def test_every_wrong_figure_is_found(value: int) -> None:
    said = format_number(Decimal(value))
    found = seen("figures.pack-differs", f"Forum Air Contoh ke-10 dihadiri {said} peserta.")
    assert found == ([] if value == 12_543 else [said])
