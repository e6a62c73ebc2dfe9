"""Whole dates: a field's text read as one day, and a day written in words or figures."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - a field is called date
from typing import Final, Literal, NamedTuple

from rilis.language.calendar_names import MONTHS, WEEKDAYS, Language
from rilis.language.date_mentions import FoundDate, find_dates

DateProblem = Literal["impossible", "unreadable"]
ShortStyle = Literal["hari_kurung", "hari_kurung_tanpa_tahun", "angka"]

SHORT_STYLES: Final = {
    "hari_kurung": "Sabtu (29/1/2022)",
    "hari_kurung_tanpa_tahun": "Sabtu (29/1)",
    "angka": "29/1/2022",
}
"""Names of the short forms with an example of each."""

_LONGEST = 60
"""More than the longest date with its weekday and some space."""


class ParsedDate(NamedTuple):
    """A day, and whether the weekday typed with it is the right one."""

    date: Date
    weekday_typed: int | None
    """Monday is 0; None when no weekday was typed."""
    weekday_ok: bool | None
    """None when no weekday was typed."""


def parse_date(text: str) -> ParsedDate | None:
    """Return the day that `text` names, or None (`date_problem` says why).

    Reads `2022-01-29`, `29 Januari 2022`, `Sabtu, 29 Januari 2022`, `29/1/2022`, `29-01-2022`,
    `Sabtu (29/1/2022)`, `29 January 2022`, `January 29, 2022`; day before month in figures, the
    year in full. A wrong weekday and a misspelt month (`Nopember`) are read all the same.
    """
    found = _whole(text)
    day = None if found is None else _possible(found)
    if found is None or day is None:
        return None
    typed = found.weekday
    return ParsedDate(day, typed, None if typed is None else typed == day.weekday())


def date_problem(text: str) -> DateProblem | None:
    """Return why `text` is no day: `impossible` (31 Februari 2022) or `unreadable`; None when it is one."""
    found = _whole(text)
    if found is None:
        return "unreadable"
    return None if _possible(found) else "impossible"


def _whole(text: str) -> FoundDate | None:
    """Return the date that is all of `text` and has a day and a year of four figures."""
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    found = next(find_dates(text), None)
    if found is None or found.day is None or found.year is None or str(found.year) not in text:
        return None
    return found if found.span == (0, len(text)) else None


def _possible(found: FoundDate) -> Date | None:
    return whole_date(found.year or 0, found.month, found.day or 0)


def whole_date(year: int, month: int, day: int) -> Date | None:
    """Return a day, or None when the calendar has none (31 Juni, 29 Februari 2025)."""
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def nearest_date(month: int, day: int, release: Date) -> Date | None:
    """Return the day without a year that lies nearest to a release, before or after it, or None."""
    years = (release.year - 1, release.year, release.year + 1)
    days = [found for year in years if (found := whole_date(year, month, day))]
    return min(days, key=lambda found: abs((found - release).days), default=None)


def format_date(day: Date, language: Language = "id", *, weekday: bool = False) -> str:
    """Return `29 Januari 2022`, with its weekday `Sabtu, 29 Januari 2022`; English in the same order."""
    words = f"{day.day} {MONTHS[language][day.month - 1]} {day.year:04}"
    return f"{WEEKDAYS[language][day.weekday()]}, {words}" if weekday else words


def format_short(day: Date, style: ShortStyle = "hari_kurung_tanpa_tahun", language: Language = "id") -> str:
    """Return a day in figures: `Sabtu (29/1)`, or as `SHORT_STYLES` shows."""
    figures = f"{day.day}/{day.month}"
    if style != "hari_kurung_tanpa_tahun":
        figures += f"/{day.year:04}"
    if style == "angka":
        return figures
    return f"{WEEKDAYS[language][day.weekday()]} ({figures})"
