"""Columns of tables: no word is broken while there is room, and long cells get what is left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.render.docx_tables import column_shares
from rilis.render.inline import Run

WIDTH = 160 * 36_000
"""160 mm, in English Metric Units."""
LETTER = 5 * 12_700


def shares(*rows: list[str]) -> tuple[float, ...]:
    return column_shares([[(Run(cell),) if cell else () for cell in row] for row in rows], WIDTH)


def test_a_heading_of_one_long_word_is_not_broken_by_a_wordy_neighbour() -> None:
    wordy = "Petugas ditambah dua belas orang dan jam kerja diperpanjang di semua kantor"
    rows = (["Kabupaten/Kota", "Aduan Masuk", "Selesai", "Persentase", "Keterangan"],
            ["Kabupaten Contoh 1", "1.037", "931", "91,5%", wordy])  # fmt: skip
    found = shares(*rows)
    for at, share in enumerate(found):
        longest = max(len(word) for row in rows for word in row[at].split())
        assert share * WIDTH >= (longest + 2) * LETTER
    assert max(found) == found[4]


@pytest.mark.parametrize("rows", [[["", ""]], [["a"]], [["a" * 500, "b"]], [["a" * 90] * 5]])
def test_odd_tables_have_columns_too(rows: list[list[str]]) -> None:
    assert sum(shares(*rows)) == pytest.approx(1)


@given(
    st.integers(1, 9).flatmap(
        lambda n: st.lists(st.lists(st.text(max_size=80), min_size=n, max_size=n), min_size=1)
    )
)
def test_every_column_has_its_share(rows: list[list[str]]) -> None:
    found = shares(*rows)
    assert all(share > 0 for share in found)
    assert sum(found) == pytest.approx(1)
