"""Names judged at the release date, whatever stands around them."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - read beside values of that name

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rilis.checks.names import CHECKS
from rilis.model.check import Check
from rilis.model.registry import RegistryRow
from rilis.packs.registry import shipped_registry
from rilis.testing import Case, findings_of

BY_ID = {check.id: check for check in CHECKS}
TODAY = Date(2025, 11, 30)
GONE = [row for row in shipped_registry().rows("kementerian") if row.akhir and row.akhir < Date(2025, 1, 1)]
WORDS = (
    "warga",
    "posko",
    "dibuka",
    "pagi",
    "Rekaan",
    "Kementerian",
    "Wali Kota",
    ",",
    "(",
    "“",
    "”",
    "\n\n",
    "12",
    "dan",
)


def found(check: Check, text: str, day: Date | None) -> list[str]:
    findings, source = findings_of(check, Case(text, (), None, 1, flags=True, date=day))
    return [finding.span.of(source.text) for finding in findings]


@pytest.mark.parametrize("row", GONE, ids=lambda row: row.id)
def test_every_ministry_that_ended_is_found_by_name_short_form_and_head(row: RegistryRow) -> None:
    for name in (row.nama, row.singkatan[0], row.kepala[0]):
        text = f"Acara itu dihadiri {name}.\n"
        assert found(BY_ID["names.outdated"], text, TODAY) == [name]
        assert found(BY_ID["names.outdated"], text, None) == []
        assert found(BY_ID["names.outdated"], text, row.akhir) == []
        assert found(BY_ID["names.outdated"], f"Acara itu dihadiri mantan pegawai {name}.\n", TODAY) == []


@pytest.mark.parametrize("table", ["kementerian", "lembaga"])
def test_no_name_or_short_form_of_today_is_reported(table: str) -> None:
    rows = [row for row in shipped_registry().rows(table) if row.holds(TODAY)]
    text = "".join(f"Hadir {name}.\n\n" for row in rows for name in (row.nama, *row.singkatan, *row.kepala))
    pairs = "".join(f"Hadir {row.nama} ({short}).\n\n" for row in rows for short in row.singkatan)
    for check in ("names.outdated", "names.misnamed", "names.short-form"):
        assert found(BY_ID[check], text + pairs, TODAY) == []


def test_every_region_goes_with_its_own_head() -> None:
    rows = [row for row in shipped_registry().rows("kabupaten_kota") if row.holds(TODAY)]
    text = "".join(f"Hadir {row.kepala[0]} {row.nama.split(' ', 1)[1]} di {row.nama}.\n\n" for row in rows)
    assert found(BY_ID["names.region-head"], text, TODAY) == []
    ever = shipped_registry().rows("kabupaten_kota")
    both = {row.nama.split(" ", 1)[1] for row in ever if row.kepala == ("Bupati",)}
    cities = [row.nama.removeprefix("Kota ") for row in rows if row.nama.startswith("Kota ")]
    wrong = [name for name in cities if name not in both]
    provinces = {row.nama.removeprefix("Provinsi ") for row in shipped_registry().rows("provinsi")}
    wrong = [name for name in wrong if name not in provinces]
    text = "".join(f"Hadir Bupati {name}.\n\n" for name in wrong)
    assert found(BY_ID["names.region-head"], text, TODAY) == [f"Bupati {name}" for name in wrong]


def test_every_law_passes_as_the_registry_has_it() -> None:
    rows = shipped_registry().rows("peraturan")
    text = "".join(f"Dasarnya {row.singkatan[0]} tentang {row.nama}.\n\n" for row in rows)
    assert found(BY_ID["names.law"], text, TODAY) == []


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(GONE))
def test_no_text_stops_a_check_and_places_hold_what_is_named(words: list[str], row: RegistryRow) -> None:
    text = " ".join([*words, row.nama, *words, "UU Nomor 14 Tahun 2008 tentang"]) + "\n"
    for check in CHECKS:
        for seen in found(check, text, TODAY):
            assert seen in text
            assert seen.strip()
