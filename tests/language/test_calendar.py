from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.calendar import (
    MISSPELT_MONTHS,
    MISSPELT_WEEKDAYS,
    MONTHS,
    WEEKDAYS,
    date_problem,
    find_dates,
    format_clock,
    format_date,
    format_short,
    moment_utc,
    month_number,
    parse_date,
    parse_moment,
    weekday_number,
)
from rilis.model.moment import Moment

SATURDAY = date(2022, 1, 29)
DAYS = st.dates(min_value=date(1000, 1, 1))


@pytest.mark.parametrize(
    ("text", "weekday", "right"),
    [
        ("2022-01-29", None, None),
        (" 29 Januari 2022 ", None, None),
        ("Sabtu, 29 Januari 2022", 5, True),
        ("Senin, 29 Januari 2022", 0, False),
        ("29/1/2022", None, None),
        ("29-01-2022", None, None),
        ("29 January 2022", None, None),
        ("Saturday, 29 January 2022", 5, True),
        ("Saturday, January 29, 2022", 5, True),
        ("Sabtu (29/1/2022)", 5, True),
        ("saptu 29 jan. 2022", 5, True),
    ],
)
def test_a_day_is_read(text: str, weekday: int | None, right: bool | None) -> None:
    assert parse_date(text) == (SATURDAY, weekday, right)
    assert date_problem(text) is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("31 Februari 2022", "impossible"),
        ("2022-13-01", "impossible"),
        ("1/29/2022", "impossible"),
        ("29/1/22", "unreadable"),
        ("29 Januari", "unreadable"),
        ("Januari 2022", "unreadable"),
        ("29 Januari 2022 atau nanti", "unreadable"),
        ("besok", "unreadable"),
        ("", "unreadable"),
        ("0001-01-01", "unreadable"),
        ("29 Januari 2022" + " " * 9 + "x" * 90, "unreadable"),
    ],
)
def test_what_is_no_day_says_why(text: str, problem: str) -> None:
    assert parse_date(text) is None
    assert date_problem(text) == problem


@given(DAYS, st.sampled_from(["id", "en"]), st.booleans())
def test_a_day_reads_back_as_written(day: date, language: str, weekday: bool) -> None:
    text = format_date(day, language, weekday=weekday)  # type: ignore[arg-type]  # both are languages
    assert parse_date(text) == (day, day.weekday() if weekday else None, True if weekday else None)
    assert parse_date(day.isoformat()) == (day, None, None)


@given(DAYS)
def test_short_forms_read_back(day: date) -> None:
    assert parse_date(format_short(day, "hari_kurung")) == (day, day.weekday(), True)
    assert parse_date(format_short(day, "angka")) == (day, None, None)


def test_forms() -> None:
    assert format_date(SATURDAY, weekday=True) == "Sabtu, 29 Januari 2022"
    assert format_date(SATURDAY, "en", weekday=True) == "Saturday, 29 January 2022"
    assert format_short(SATURDAY) == "Sabtu (29/1)"
    assert format_short(SATURDAY, "hari_kurung") == "Sabtu (29/1/2022)"
    assert format_short(SATURDAY, language="en") == "Saturday (29/1)"
    assert format_clock(8, 5, "WIB") == "08.05 WIB"
    assert format_clock(8, 5, separator=":") == "08:05"


def test_misspelt_names_are_known_apart() -> None:
    assert month_number("Nopember") == 11
    assert weekday_number("Jum'at") == 4
    right = {name.lower() for names in (*MONTHS.values(), *WEEKDAYS.values()) for name in names}
    assert not right & (MISSPELT_MONTHS.keys() | MISSPELT_WEEKDAYS.keys())
    assert month_number("Bulan") is None
    assert weekday_number("hari") is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-01-29 10.00 WIB", Moment(SATURDAY, 10, 0, "WIB")),
        ("Sabtu, 29 Januari 2022 pukul 10:30 wita", Moment(SATURDAY, 10, 30, "WITA")),
        ("29 Januari 2022, 23.59WIT", Moment(SATURDAY, 23, 59, "WIT")),
        ("29/1/2022 10.00", Moment(SATURDAY, 10, 0, None)),
        ("2022-01-29", Moment(SATURDAY)),
        ("2022-01-29 24.00", None),
        ("2022-01-29 10.60", None),
        ("2022-01-29 WIB", None),
        ("10.00 WIB", None),
        ("segera", None),
        ("x" * 100, None),
    ],
)
def test_a_moment_is_read(text: str, moment: Moment | None) -> None:
    assert parse_moment(text) == moment


@given(DAYS, st.integers(0, 23), st.integers(0, 59), st.sampled_from([None, "WIB", "WITA", "WIT"]))
def test_a_moment_reads_back_as_written(day: date, hour: int, minute: int, zone: str | None) -> None:
    text = f"{format_date(day)} {format_clock(hour, minute, zone)}"
    assert parse_moment(text) == Moment(day, hour, minute, zone)


def test_moments_in_utc() -> None:
    assert moment_utc(Moment(SATURDAY, 10, 0, "WIB")) == datetime(2022, 1, 29, 3, tzinfo=UTC)
    assert moment_utc(Moment(SATURDAY, 10, 0, "WITA")) == datetime(2022, 1, 29, 2, tzinfo=UTC)
    assert moment_utc(Moment(SATURDAY, 8, 30, "WIT")) == datetime(2022, 1, 28, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Acara pada Sabtu, 29 Januari 2022.", ("Sabtu, 29 Januari 2022", "long", 29, 1, 2022, 5)),
        ("Acara Sabtu (29/01).", ("Sabtu (29/01)", "bracket", 29, 1, None, 5)),
        ("Acara Sabtu (29/1/2022).", ("Sabtu (29/1/2022)", "bracket", 29, 1, 2022, 5)),
        ("SURABAYA (12/09) —", ("12/09", "bracket", 12, 9, None, None)),
        ("JAKARTA (19 Juni 2024) -", ("19 Juni 2024", "long", 19, 6, 2024, None)),
        ("tanggal 29/1/2022,", ("29/1/2022", "numeric", 29, 1, 2022, None)),
        ("pada 31 Februari lalu", ("31 Februari", "day_month", 31, 2, None, None)),
        ("sejak 21 April. Lalu", ("21 April", "day_month", 21, 4, None, None)),
        ("28–29 Januari 2022", ("29 Januari 2022", "long", 29, 1, 2022, None)),
        ("sejak Januari 2022", ("Januari 2022", "month_year", None, 1, 2022, None)),
        ("on Saturday, January 29, 2022", ("Saturday, January 29, 2022", "long", 29, 1, 2022, 5)),
        ("per 2022-01-29 10.00", ("2022-01-29", "iso", 29, 1, 2022, None)),
        ("Selasa (20/20/2025)", ("Selasa (20/20/2025)", "bracket", 20, 20, 2025, 1)),
        ("dua minggu (14/2/2022)", ("14/2/2022", "bracket", 14, 2, 2022, None)),
        ("Sabtu (29 Januari 2022)", ("Sabtu (29 Januari 2022)", "long", 29, 1, 2022, 5)),
        ("5 Nopember 2022", ("5 Nopember 2022", "long", 5, 11, 2022, None)),
        ("29\nJanuari 2022", ("29\nJanuari 2022", "long", 29, 1, 2022, None)),
    ],
)
def test_a_date_in_running_text(text: str, found: tuple[object, ...]) -> None:
    (date_found,) = find_dates(text)
    assert (date_found.span.of(text), *date_found[1:6]) == found
    place = date_found.weekday_span
    assert (place is None) == (date_found.weekday is None)
    assert place is None or weekday_number(place.of(text)) == date_found.weekday


@pytest.mark.parametrize(
    "text",
    [
        "Nomor: 15/HM/CONTOH/01/2022",
        "HM.4.6/178/SET.M.EKON.3/3/2022",
        "SP.303/HUMAS/PP/HMS.3/11/2025",
        "bagian (1/20)",
        "skor 2/3",
        "harga 1.500 maretan",
        "telepon 021-29-01-2022",
        "29\n\nJanuari",
        "pasal 3/4/05",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert list(find_dates(text)) == []


@given(st.text(alphabet=st.sampled_from("Sabtu, 29/1()Januari-2022 mei\n."), max_size=80))
def test_dates_are_ordered_and_disjoint(text: str) -> None:
    at = 0
    for found in find_dates(text):
        assert at <= found.span.start < found.span.end <= len(text)
        at = found.span.end
