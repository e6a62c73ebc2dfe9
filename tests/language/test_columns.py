"""Columns of figures: what counts as a figure, what is not known yet, what adds up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.columns import faulty_cells, figure_columns, find_figure, total_places
from rilis.language.numbers import format_number
from rilis.language.series import MOST_POINTS, MOST_SERIES, chart_of

HEAD = ("Kecamatan", "Meninggal", "Tahun", "Luka-luka", "Catatan")
ROWS = (("Hulu", "2", "2027", "1.250", "jalan putus"), ("Hilir", "0", "2027", "-", ""))


def test_columns_of_figures_leave_out_names_years_and_words() -> None:
    dead, injured = figure_columns(HEAD, ROWS)
    assert (dead.at, dead.total, dead.unknown) == (1, Decimal(2), ())
    assert (injured.at, injured.total, injured.unknown) == (3, Decimal(1250), (1,))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("meninggal", (None, Decimal(2))),
        ("LUKA LUKA", (None, Decimal(1250))),
        ("Luka-luka.hulu", (0, Decimal(1250))),
        ("Luka-luka.Hilir", None),
        ("Tahun", None),
        ("", None),
    ],
)
def test_a_figure_is_found_by_its_names(name: str, found: tuple[int | None, Decimal] | None) -> None:
    seen = find_figure(HEAD, ROWS, name)
    value = None if seen is None else (seen[0], seen[1].total if seen[0] is None else seen[1].values[seen[0]])
    assert value == found


def test_typed_totals_stand_under_columns_of_figures() -> None:
    assert total_places(HEAD, ROWS, 2) == (1, 3)
    assert total_places(HEAD, ROWS, 1) == (3,)
    assert total_places(HEAD, ROWS, 4) == (1, 2, 3, 4)


@given(st.lists(st.one_of(st.none(), st.integers(-(10**9), 10**9)), min_size=1, max_size=30))
def test_what_was_written_is_read_and_summed(values: list[int | None]) -> None:
    rows = [("x", "" if value is None else format_number(Decimal(value))) for value in values]
    known = [value for value in values if value is not None]
    columns = figure_columns(("a", "b"), rows)
    assert [column.total for column in columns] == ([Decimal(sum(known))] if known else [])
    assert faulty_cells(("a", "b"), rows) == ()


@given(st.lists(st.lists(st.text(alphabet="0123456789.,- a…", max_size=6), max_size=4), max_size=6))
def test_no_table_breaks_the_reading(rows: list[list[str]]) -> None:
    chart = chart_of(("a", "b", "c"), rows)
    faults = faulty_cells(("a", "b", "c"), rows)
    assert all(cell < len(rows[row]) for row, cell in faults)
    for series in chart.series:
        low, high = series.values[series.lowest()], series.values[series.highest()]
        assert low is not None
        assert high is not None
        assert low <= high


def test_a_chart_is_capped() -> None:
    rows = [[str(number), *(["1"] * 9)] for number in range(200)]
    chart = chart_of(["a", *map(str, range(9))], rows)
    assert (len(chart.labels), len(chart.series)) == (MOST_POINTS, MOST_SERIES)
    assert chart.labels[-1] == "199"
    assert [one.name for one in chart_of(["a", *"xyz"], rows, ("z", "x")).series] == ["z", "x"]
