"""Every date in running text, in the forms that Indonesian and English releases use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from rilis.language.calendar_names import (
    SHARED_MONTHS,
    SHARED_WEEKDAYS,
    month_number,
    weekday_number,
)
from rilis.model.span import Span

Kind = Literal["long", "day_month", "month_year", "numeric", "bracket", "iso"]
"""`29 Januari 2022` · `29 Januari` · `Januari 2022` · `29/1/2022`, `29-01-2022` ·
`(29/1)`, `(29/1/2022)` · `2022-01-29`; each but `month_year` and `iso` perhaps after a weekday."""

_WEEKDAY_REACH = 36
"""How far before a date its weekday may begin: `Wednesday dini hari, tanggal ` and some space."""
_CENTURY = 2000
_SHORT_YEAR = 2
_LAST_DAY = 31
_LAST_MONTH = 12


class FoundDate(NamedTuple):
    """A date as written; its numbers may be impossible (`31 Februari`, `29/13/2022`)."""

    span: Span
    """With the weekday, and with the brackets after a weekday."""
    kind: Kind
    day: int | None
    """None only for `month_year`."""
    month: int
    year: int | None
    """Two figures, in brackets, are read as this century."""
    weekday: int | None
    """Monday is 0."""
    weekday_span: Span | None


def find_dates(text: str) -> Iterator[FoundDate]:
    """Yield the dates of `text` in order, disjoint, in time linear in its length.

    The second day of a range (`28–29 Januari 2022`) is found, the first is not. Release numbers
    such as `3/3/2022` after a slash or full stop are no dates.
    """
    for match in _pattern().finditer(text):
        found = _read(text, match)
        if found is not None:
            yield found


def _read(text: str, match: re.Match[str]) -> FoundDate | None:
    group = match.group
    year: int | None
    if group("iso_year"):
        numbers = (int(group("iso_day")), int(group("iso_month")), int(group("iso_year")))
        return FoundDate(Span(*match.span()), "iso", *numbers, None, None)
    if group("name"):
        month = month_number(group("name")) or 0
        day = int(group("name_day")) if group("name_day") else None
        kind: Kind = "month_year" if day is None else "long"
        year = int(group("name_year"))
        if day is None:
            return FoundDate(Span(*match.span()), kind, None, month, year, None, None)
    elif group("month"):
        day, month = int(group("day")), month_number(group("month")) or 0
        year = int(group("year")) if group("year") else None
        kind = "day_month" if year is None else "long"
    else:
        day, month = int(group("first")), int(group("slash_month") or group("dash_month"))
        year = _full_year(group("slash_year") or group("dash_year"))
        bracket = (
            text[match.start() - 1 : match.start()] == "(" and text[match.end() : match.end() + 1] == ")"
        )
        if not bracket and len(group("slash_year") or group("dash_year") or "") <= _SHORT_YEAR:
            return None
        if year is None and not (0 < day <= _LAST_DAY and 0 < month <= _LAST_MONTH):
            return None
        kind = "bracket" if bracket else "numeric"
    return _with_weekday(text, FoundDate(Span(*match.span()), kind, day, month, year, None, None))


def _full_year(digits: str | None) -> int | None:
    if not digits:
        return None
    return int(digits) + (_CENTURY if len(digits) == _SHORT_YEAR else 0)


def _with_weekday(text: str, found: FoundDate) -> FoundDate:
    """Return the date with the weekday that stands right before it, if one does."""
    start, end = found.span
    reach = max(start - _WEEKDAY_REACH, 0)
    match = _weekday_pattern().search(text, reach, start)
    if match is None:
        return _with_weekday_after(text, found)
    if match["open"]:
        closed = text[end : end + 1] == ")"
        if not closed and found.year is None:
            return found
        end += closed
    word = match["weekday"]
    if word == "minggu" and match["open"]:
        # `dua minggu (14/2)`: a week, not a Sunday.
        return found
    place = Span(*match.span("weekday"))
    return found._replace(span=Span(place.start, end), weekday=weekday_number(word), weekday_span=place)


def _with_weekday_after(text: str, found: FoundDate) -> FoundDate:
    """Return the date with the weekday in brackets right after it: `3 Maret 2025 (Senin)`."""
    if text[found.span.end : found.span.end + 2] != " (":
        return found
    match = _weekday_after_pattern().match(text, found.span.end)
    if match is None:
        return found
    place = Span(*match.span(1))
    return found._replace(
        span=Span(found.span.start, match.end()), weekday=weekday_number(match[1]), weekday_span=place
    )


@cache
def _pattern() -> re.Pattern[str]:
    """Build the pattern; each branch begins at a digit or a month's first letter and is bounded."""
    month = rf"(?:{SHARED_MONTHS})(?![^\W_])"
    blank = r"[^\S\r\n]"
    space = rf"(?:{blank}{{0,3}}\r?\n{blank}{{0,3}}|{blank}{{1,4}})"
    iso = r"(?<![\w.,/-])(?P<iso_year>[1-9]\d{3})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?![\w/-])"
    numeric = (
        r"(?<![\w.,/-])(?P<first>\d{1,2})(?:/(?P<slash_month>\d{1,2})(?:/(?P<slash_year>\d{4}|\d\d))?"
        r"|-(?P<dash_month>\d{1,2})-(?P<dash_year>\d{4}))(?![\w/-])(?!\.\d)"
    )
    named = (
        rf"(?<![\w.,/])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{space}(?P<month>{month})"
        rf"(?:,?{space}(?P<year>[1-9]\d{{3}})(?![\w/-])(?!\.\d))?"
    )
    month_first = (
        rf"(?<![\w.])(?P<name>{month}){space}(?:(?P<name_day>\d{{1,2}})(?:st|nd|rd|th)?,{space})?"
        r"(?P<name_year>[1-9]\d{3})(?![\w/-])(?!\.\d)"
    )
    return re.compile(rf"(?=[0-9JjFfMmAaSsOoNnDdPp])(?<!\w)(?i:{iso}|{named}|{numeric}|{month_first})")


@cache
def _weekday_pattern() -> re.Pattern[str]:
    part = r"(?:pagi|siang|sore|petang|malam|dini hari|besok|kemarin)"
    return re.compile(
        rf"(?<![\w-])(?P<weekday>{SHARED_WEEKDAYS})(?:\s{part})?"
        r"(?:(?:\s?,|/)?\s{1,3}(?:(?:tepatnya\s)?tanggal\s{1,3})?|,?\s{0,3}(?P<open>\()\s?)\Z",
        re.IGNORECASE,
    )


@cache
def _weekday_after_pattern() -> re.Pattern[str]:
    return re.compile(rf" \(({SHARED_WEEKDAYS})\)", re.IGNORECASE)
