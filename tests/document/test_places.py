from __future__ import annotations

import pytest

from rilis.document.places import zoned_places
from rilis.document.tables import press_rows
from rilis.model.moment import ZONES
from rilis.model.span import Span


def test_each_row_names_zone_and_source_and_no_name_stands_twice() -> None:
    rows = press_rows("time_zones")
    assert len(rows) == 38
    assert {row["zone"] for row in rows} == set(ZONES)
    assert all(row["source"].startswith("Keppres 41/1987") for row in rows)
    names = [form for row in rows for form in row["forms"].split("|")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("Rapat di Makassar digelar.", ["WITA"]),
        ("Rapat di Kota Jayapura digelar.", ["WIT"]),
        ("Rapat di Aula Contoh, Bandung, digelar.", ["WIB"]),
        ("Rapat di Makassar dan Jakarta digelar.", ["WITA", "WIB"]),
        ("Tim Bandung dan Makassar bertanding.", []),
        ("Rapat di Balikpapanan.", []),
    ],
)
def test_scenes_have_a_zone(text: str, zones: list[str]) -> None:
    assert [zone for _, zone in zoned_places(text, Span(0, len(text)))] == zones
