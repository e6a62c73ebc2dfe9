"""Names of months and days in Indonesian and English, right and wrong."""

from __future__ import annotations

from typing import Final, Literal

Language = Literal["id", "en"]

MONTHS: Final = {
    "id": (
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
"""By language, January first."""

WEEKDAYS: Final = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
"""By language, Monday first, as `date.weekday` counts."""

MISSPELT_MONTHS: Final = {
    "pebruari": 2,
    "febuari": 2,
    "peberuari": 2,
    "nopember": 11,
    "novembar": 11,
    "desembar": 12,
    "agutus": 8,
    "oktobar": 10,
    "septembar": 9,
}
"""Forms that KBBI does not list, in small letters → month from 1."""

MISSPELT_WEEKDAYS: Final = {"senen": 0, "kemis": 3, "jum'at": 4, "jum’at": 4, "jumaat": 4, "saptu": 5}
"""Forms that KBBI does not list, in small letters → day from Monday 0."""

SHORT_MONTHS: Final = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "ags": 8,
    "agt": 8,
    "agu": 8,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "oct": 10,
    "nov": 11,
    "des": 12,
    "dec": 12,
}
"""Short forms, in small letters and without their full stop → month from 1."""

MONTH_NUMBERS: Final = {
    **SHORT_MONTHS,
    **{name.lower(): number for names in MONTHS.values() for number, name in enumerate(names, 1)},
    **MISSPELT_MONTHS,
}
"""Every form that is read, in small letters → month from 1."""

WEEKDAY_NUMBERS: Final = {
    "ahad": 6,
    **{name.lower(): number for names in WEEKDAYS.values() for number, name in enumerate(names)},
    **MISSPELT_WEEKDAYS,
}
"""Every form that is read, in small letters → day from Monday 0; `ahad` is a word of KBBI."""

SHARED_MONTHS: Final = "|".join(
    [
        *sorted(MONTH_NUMBERS.keys() - SHORT_MONTHS, key=len, reverse=True),
        *(rf"{short}(?:\.(?=\s[0-9]))?" for short in sorted(SHORT_MONTHS, key=len, reverse=True)),
    ]
)
"""Alternatives of a pattern, for every form of a month in small letters."""
SHARED_WEEKDAYS: Final = "|".join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))
"""Alternatives of a pattern, for every form of a weekday in small letters."""


def month_number(word: str) -> int | None:
    """Return the month (1 to 12) that a name, short form or known misspelling stands for, or None."""
    return MONTH_NUMBERS.get(word.lower().rstrip("."))


def weekday_number(word: str) -> int | None:
    """Return the day (Monday 0) that a name or known misspelling stands for, or None."""
    return WEEKDAY_NUMBERS.get(word.lower())


def month_name(month: int, language: str) -> str:
    """Return the name of a month (1 to 12) in `id` or `en`."""
    return MONTHS["en" if language == "en" else "id"][month - 1]


def weekday_name(weekday: int, language: str) -> str:
    """Return the name of a weekday (Monday is 0) in `id` or `en`."""
    return WEEKDAYS["en" if language == "en" else "id"][weekday]
