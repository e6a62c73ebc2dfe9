from __future__ import annotations

from datetime import date

import pytest

from rilis.document.dateline import parse_date_line, parse_dateline

# Forms seen on Indonesian government sites, and variants of them.
FORMS = [
    ("JAKARTA (19 Juni 2024) - ", "JAKARTA", date(2024, 6, 19)),
    ("Jakarta, 30 Mei 2024 - ", "Jakarta", date(2024, 5, 30)),
    ("Belem, Brasil — 13 November 2025 - ", "Belem", date(2025, 11, 13)),
    ("Jakarta, 15 November 2025. ", "Jakarta", date(2025, 11, 15)),
    ("SILANGIT - ", "SILANGIT", None),
    ("Jakarta, Kemendikbud --- ", "Jakarta", None),
    ("Jakarta- ", "Jakarta", None),
    ("MUARASABAK- ", "MUARASABAK", None),
    ("Jambi (Humas Pemprov Jambi) - ", "Jambi", None),
    ("PACITAN – ", "PACITAN", None),
    ("Jakarta, 10/03/2020 Kemenkeu – ", "Jakarta", date(2020, 3, 10)),
    ("Yogyakarta, InfoPublik –", "Yogyakarta", None),
    ("DEPOK (KEMENAG) –", "DEPOK", None),
    ("Samarkand, Uzbekistan, 4 November 2025 — ", "Samarkand", date(2025, 11, 4)),
    ("Surabaya (12/09) — ", "Surabaya", None),
    ("Jakarta (17/11) -- ", "Jakarta", None),
    ("BANDUNG (27 November 2019) - ", "BANDUNG", date(2019, 11, 27)),
    ("Jakarta, Sabtu, 29 Januari 2022 — ", "Jakarta", date(2022, 1, 29)),
    ("Jakarta, Sabtu (29/1/2022) – ", "Jakarta", date(2022, 1, 29)),
    (
        "Kota Administrasi Jakarta Selatan, 1 Mei 2024 – ",
        "Kota Administrasi Jakarta Selatan",
        date(2024, 5, 1),
    ),
    ("Jakarta, 10–12 Mei 2024 – ", "Jakarta", date(2024, 5, 12)),
    ("Jakarta, 31 Februari 2024 – ", "Jakarta", None),
    ("Jakarta, January 29, 2022 — ", "Jakarta", date(2022, 1, 29)),
    ("contoh.com - JAKARTA - ", "JAKARTA", None),
]


@pytest.mark.parametrize(("form", "place", "day"), FORMS)
@pytest.mark.parametrize("lead", ["Kementerian Contoh membuka layanan.", "“Kami siap,” ujar Sari."])
def test_known_forms(form: str, place: str, day: date | None, lead: str) -> None:
    text = "xx" + form + lead
    found = parse_dateline(text, 2)
    assert found is not None
    assert found.span.of(text) == form.rstrip()
    assert found.place is not None
    assert found.place.of(text) == place
    assert found.date == day


def test_the_date_is_placed_as_written() -> None:
    text = "Surabaya (12/09) — Teras."
    found = parse_dateline(text)
    assert found is not None
    assert found.date_span is not None
    assert found.date_span.of(text) == "12/09"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jakarta adalah kota - besar",
        "Menteri Contoh - Sari Dewi - mengatakan",
        "Kementerian Contoh - Dinas Contoh bertemu.",
        "Kami - Mereka",
        "Contoh-Contoh menang.",
        "Jakarta - kota besar itu",
        "Jakarta. Teras.",
        "Pada 29 Januari 2022. Teras.",
        "Sebanyak 12 orang - Semuanya warga",
        "— Teras",
        "Acara Dibuka di Jakarta dan Bandung Sampai Senin - Teras",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert parse_dateline(text) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Jakarta, 29 Januari 2022", date(2022, 1, 29)),
        ("Tanggal: 24 Maret 2022", date(2022, 3, 24)),
        ("29 Januari 2022", date(2022, 1, 29)),
    ],
)
def test_a_line_of_place_and_date(line: str, day: date) -> None:
    found = parse_date_line(line, 0, len(line))
    assert found is not None
    assert found.date == day


@pytest.mark.parametrize(
    "line", ["Jakarta", "Kerusuhan 21 Mei 2019", "Jakarta, 29 Januari", "Teras 1 Mei 2024 panjang"]
)
def test_a_line_that_is_more_or_less_than_place_and_date(line: str) -> None:
    assert parse_date_line(line, 0, len(line)) is None
