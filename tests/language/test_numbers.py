from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.numbers import (
    ambiguous,
    format_number,
    format_percent,
    format_rupiah,
    from_roman,
    parse_number,
    parse_spelled,
    scale_in,
    scale_value,
    spell_number,
    to_roman,
)

VALUES = st.decimals(min_value=-(10**15), max_value=10**15, allow_nan=False, allow_infinity=False, places=3)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("30.000", "30000"),
        ("1,5", "1.5"),
        ("1.250,75", "1250.75"),
        ("170", "170"),
        (" 2.500.000 ", "2500000"),
        ("-5", "-5"),
        ("−1,5", "-1.5"),
        ("0,05", "0.05"),
    ],
)
def test_numbers_are_read_the_indonesian_way(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "1.5",
        "1.25",
        "2,500,000",
        "12.5",
        "08.00",
        "0.500",
        "1.2500",
        "",
        "lima",
        "1e5",
        "٣",
        "9" * 50,
        "1,5,0",
    ],
)
def test_other_forms_are_not_read(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1.5", ["1.5"]),
        ("12.50", ["12.50"]),
        ("2,500,000", ["2500000"]),
        ("2,500.75", ["2500.75"]),
        ("1,250", ["1.25", "1250"]),
        ("1.250", []),
        ("1,5", []),
        ("x", []),
        ("1." + "0" * 60, []),
    ],
)
def test_readings_of_foreign_forms(text: str, readings: list[str]) -> None:
    assert ambiguous(text) == tuple(Decimal(reading) for reading in readings)


@given(VALUES)
def test_a_number_reads_back_as_written(value: Decimal) -> None:
    assert parse_number(format_number(value)) == value
    assert Decimal(format_number(value, "en").replace(",", "")) == value


@given(VALUES, st.integers(0, 6))
def test_decimals_are_as_many_as_asked(value: Decimal, decimals: int) -> None:
    text = format_number(value, "en", decimals)
    assert len(text.partition(".")[2]) == decimals
    assert abs(Decimal(text.replace(",", "")) - value) * 2 <= Decimal(1).scaleb(-decimals)


def test_halves_are_rounded_up() -> None:
    assert format_number(Decimal("2.5"), decimals=0) == "3"
    assert format_number(Decimal(1250), decimals=1) == "1.250,0"
    assert format_number(Decimal("1E+3")) == "1.000"


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="NaN"):
        format_number(Decimal("NaN"))


def test_scales() -> None:
    assert scale_value("Miliar") == scale_value("milyar") == scale_value("billion") == 10**9
    assert scale_value("lusin") is None
    assert scale_in("triliun", "en") == "trillion"
    assert scale_in("trilyun", "id") == "triliun"
    with pytest.raises(ValueError, match="lusin"):
        scale_in("lusin", "id")


def test_rupiah() -> None:
    assert format_rupiah(Decimal(10000)) == "Rp10.000,00"
    assert format_rupiah(Decimal(10000), decimals=0) == "Rp10.000"
    assert format_rupiah(Decimal("2.5"), scale="miliar") == "Rp2,5 miliar"
    assert format_rupiah(Decimal("1.5"), "en", "triliun") == "Rp1.5 trillion"
    assert format_rupiah(Decimal(-500)) == "-Rp500,00"


def test_percent() -> None:
    assert format_percent(Decimal("5.5")) == "5,5 persen"
    assert format_percent(Decimal("5.5"), "%") == "5,5%"
    assert format_percent(Decimal("5.5"), "persen", "en") == "5.5 percent"


@given(st.integers(1, 3999))
def test_roman_reads_back(number: int) -> None:
    assert from_roman(to_roman(number)) == number


@given(st.text(alphabet="IVXLCDM", max_size=16))
def test_roman_is_strict(text: str) -> None:
    number = from_roman(text)
    assert number is None or to_roman(number) == text


def test_malformed_roman() -> None:
    assert [from_roman(text) for text in ("", "IIX", "ix", "VV", "MMMM", "X1")] == [None] * 6
    with pytest.raises(ValueError, match="0"):
        to_roman(0)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (19, "sembilan belas"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (1000, "seribu"),
        (1011, "seribu sebelas"),
        (110_111, "seratus sepuluh ribu seratus sebelas"),
        (1_000_000, "satu juta"),
        (2_001_000, "dua juta seribu"),
    ],
)
def test_spelled_numbers(number: int, words: str) -> None:
    assert spell_number(number) == words
    assert parse_spelled(words.title()) == number


@given(st.integers(0, 999_999_999))
def test_spelled_numbers_read_back(number: int) -> None:
    assert parse_spelled(spell_number(number)) == number


@pytest.mark.parametrize(
    "text", ["", "satu ribu", "dua tiga", "belas", "dua puluh sepuluh", "lima kali", "satu " * 99]
)
def test_what_spells_no_number(text: str) -> None:
    assert parse_spelled(text) is None


def test_numbers_out_of_range_are_not_spelled() -> None:
    with pytest.raises(ValueError, match="1000000000"):
        spell_number(1_000_000_000)
