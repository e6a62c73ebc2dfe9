"""The shipped registry, row by row, and what a damaged one says."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date as Date  # noqa: N812 - read beside values of that name
from itertools import combinations
from pathlib import Path

import pytest

from rilis.errors import ConfigError
from rilis.language.word_tables import read_table
from rilis.model.registry import NoRegistry, RegistryRow
from rilis.packs import registry as module
from rilis.packs.registry import SHARED, TABLES, TableRegistry, shipped_registry

DATA = Path(module.__file__).parents[1] / "data" / "registry"
ROWS = {table: shipped_registry().rows(table) for table in TABLES}
ALL = [row for rows in ROWS.values() for row in rows]
HEAD = "id\tnama_resmi\tsingkatan\tmulai\takhir\tpenerus\tsumber\tdiperiksa\n"

PER_PROVINCE = {
    "aceh": (18, 5), "sumatera-utara": (25, 8), "sumatera-barat": (12, 7), "riau": (10, 2), "jambi": (9, 2),
    "sumatera-selatan": (13, 4), "bengkulu": (9, 1), "lampung": (13, 2), "kepulauan-bangka-belitung": (6, 1),
    "kepulauan-riau": (5, 2), "daerah-khusus-jakarta": (1, 5), "jawa-barat": (18, 9), "jawa-tengah": (29, 6),
    "daerah-istimewa-yogyakarta": (4, 1), "jawa-timur": (29, 9), "banten": (4, 4), "bali": (8, 1),
    "nusa-tenggara-barat": (8, 2), "nusa-tenggara-timur": (21, 1), "kalimantan-barat": (12, 2),
    "kalimantan-tengah": (13, 1), "kalimantan-selatan": (11, 2), "kalimantan-timur": (7, 3),
    "kalimantan-utara": (4, 1), "sulawesi-utara": (11, 4), "gorontalo": (5, 1), "sulawesi-tengah": (12, 1),
    "sulawesi-barat": (6, 0), "sulawesi-selatan": (21, 3), "sulawesi-tenggara": (15, 2), "maluku": (9, 2),
    "maluku-utara": (8, 2), "papua": (8, 1), "papua-barat": (7, 0), "papua-selatan": (4, 0),
    "papua-tengah": (8, 0), "papua-pegunungan": (8, 0), "papua-barat-daya": (5, 1),
}  # fmt: skip
"""Kabupaten and kota by province: public totals, 416 and 98 in all, Jakarta's administrative ones with them."""
TODAY = Date(2025, 11, 30)


def overlap(one: RegistryRow, two: RegistryRow) -> bool:
    """Tell whether two rows are valid on a same day."""
    first = max(one.mulai or Date.min, two.mulai or Date.min)
    last = min(one.akhir or Date.max, two.akhir or Date.max)
    return first <= last


def test_every_file_is_a_table_and_every_table_a_file() -> None:
    assert sorted(path.stem for path in DATA.iterdir()) == sorted(TABLES)


def test_ids_are_unique_and_no_cell_that_matters_is_empty() -> None:
    assert [name for name, count in Counter(row.id for row in ALL).items() if count > 1] == []
    assert [row.id for row in ALL if not (row.id and row.nama and row.sumber)] == []


def test_validity_runs_forward_and_nothing_was_checked_before_it_was_known() -> None:
    assert [row.id for row in ALL if row.mulai and row.akhir and row.mulai > row.akhir] == []
    assert [row.id for row in ALL if row.mulai and row.mulai > row.diperiksa] == []


def test_successors_are_there_and_follow_what_they_replace() -> None:
    rows = {row.id: row for row in ALL}
    assert [row.id for row in ALL if not set(row.penerus) <= rows.keys()] == []
    assert [row.id for row in ALL if row.penerus and row.akhir is None] == []
    late = [row.id for row in ALL for heir in row.penerus if (rows[heir].mulai or Date.min) > TODAY]
    assert late == []


def test_whoever_ended_has_a_heir_that_holds_today() -> None:
    rows = {row.id: row for row in ALL}

    def reaches(row: RegistryRow) -> bool:
        return row.holds(TODAY) or any(reaches(rows[heir]) for heir in row.penerus)

    assert [row.id for row in ALL if not reaches(row)] == []


@pytest.mark.parametrize(
    "tables", [("kementerian", "lembaga"), ("provinsi",), ("kabupaten_kota",), ("pangkat",)]
)
def test_no_two_rows_share_a_short_form_at_one_time_unless_marked(tables: tuple[str, ...]) -> None:
    marked = defaultdict(list)
    for table in tables:
        for cells, row in zip(read_table(str(DATA / f"{table}.tsv")), ROWS[table], strict=True):
            for form in filter(None, map(str.strip, cells["singkatan"].split(";"))):
                marked[form.removeprefix(SHARED).casefold()].append((form.startswith(SHARED), row))
    shared = [
        (form, one.id, two.id)
        for form, rows in marked.items()
        for (mark, one), (other, two) in combinations(rows, 2)
        if overlap(one, two) and not (mark and other)
    ]
    assert shared == []


def test_38_provinces_and_their_regencies_and_cities_as_counted_in_public() -> None:
    now = [row for row in ROWS["provinsi"] if row.holds(TODAY)]
    assert {row.id.removeprefix("prov-") for row in now} == PER_PROVINCE.keys()
    regions = [row for row in ROWS["kabupaten_kota"] if row.holds(TODAY)]
    found = {
        name: tuple(
            sum(row.induk == f"prov-{name}" and row.nama.startswith(kind) for row in regions)
            for kind in ("Kabupaten ", "Kota ")
        )
        for name in PER_PROVINCE
    }
    assert found == PER_PROVINCE
    assert len(regions) == 416 + 98
    assert len({row.nama for row in regions}) == len(regions)


@pytest.mark.parametrize(("day", "count"), [((2022, 7, 1), 34), ((2022, 11, 11), 37), ((2022, 12, 9), 38)])
def test_provinces_are_counted_by_day(day: tuple[int, int, int], count: int) -> None:
    assert sum(row.holds(Date(*day)) for row in ROWS["provinsi"]) == count


def test_heads_fit_the_kind_of_region() -> None:
    heads = {"Kabupaten": ("Bupati",), "Kota": ("Wali Kota",)}
    assert [r.id for r in ROWS["kabupaten_kota"] if r.kepala != heads[r.nama.split()[0]]] == []


def test_laws_say_the_same_in_id_short_form_and_year() -> None:
    kinds = {"uu": "UU", "pp": "PP", "perpres": "Perpres", "inpres": "Inpres"}
    assert len(ROWS["peraturan"]) >= 60
    for row in ROWS["peraturan"]:
        kind, number, year = row.id.split("-")
        assert row.singkatan == (f"{kinds[kind]} {number}/{year}",)
        assert row.mulai == Date(int(year), 1, 1)


def test_a_year_alone_is_read_generously(tmp_path: Path) -> None:
    (tmp_path / "lembaga.tsv").write_text(
        f"{HEAD}a\tBadan A\t*BA; B\t2019\t2020\tb\tS\t2025-01-02\n", "utf-8"
    )
    row = TableRegistry(str(tmp_path)).rows("lembaga")[0]
    assert (row.mulai, row.akhir) == (Date(2019, 1, 1), Date(2020, 12, 31))
    assert (row.singkatan, row.penerus, row.diperiksa) == (("BA", "B"), ("b",), Date(2025, 1, 2))
    assert row.holds(Date(2020, 12, 31))
    assert not row.holds(Date(2021, 1, 1))
    assert not row.holds(Date(2018, 12, 31))


@pytest.mark.parametrize(
    "cells", ["2019-13-01\t\t\tS\t2025-01-02", "\t\t\tS\tkemarin", "\t20x0\t\tS\t2025-01-02"]
)
def test_a_date_that_is_none_is_named_with_its_row(tmp_path: Path, cells: str) -> None:
    (tmp_path / "lembaga.tsv").write_text(f"{HEAD}rekaan\tBadan A\tBA\t{cells}\n", "utf-8")
    with pytest.raises(ConfigError, match="rekaan"):
        TableRegistry(str(tmp_path)).rows("lembaga")


def test_a_table_that_is_not_there_has_no_rows() -> None:
    assert shipped_registry().rows("tidak-ada") == ()
    assert NoRegistry().rows("kementerian") == ()
