"""Two dates joined to one period: `3–5 Maret 2025`, `Sabtu dan Minggu (1–2/3)`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from rilis.language.calendar import SHARED_MONTHS, SHARED_WEEKDAYS, month_number, weekday_number
from rilis.model.analysis import DateMention, Period
from rilis.model.document import Block
from rilis.model.span import Span

_LONGEST_GAP: Final = 24
"""Code points between two joined dates: `) sampai dengan tanggal (`."""
_REACH: Final = 48
"""How far before a day its weekdays may begin: `Wednesday sampai dengan Saturday, tanggal (`."""
_THROUGH: Final = (
    r"[^\S\r\n]?[-–—][^\S\r\n]?|\s(?:s\.d\.?|s/d|sd|sampai(?:\sdengan)?|hingga|until|to|through)\s"
)
_BOTH: Final = r"\s(?:dan|serta|&|and)\s"
_JOIN: Final = rf"(?:(?P<through>{_THROUGH})|{_BOTH})"


def find_periods(text: str, blocks: Sequence[Block], dates: Sequence[DateMention]) -> list[Period]:
    """Return the periods of all blocks in order; number line and false claims are left out."""
    if not dates and "/" not in text:
        return []
    spans = [block.span for block in blocks if block.kind not in ("number", "claim")]
    starts = [span.start for span in spans]
    found = sorted([*_short(text), *_joined(text, dates)], key=lambda period: period.span)
    kept: list[Period] = []
    for period in found:
        at = bisect_right(starts, period.span.start) - 1
        if at >= 0 and spans[at].covers(period.span) and not (kept and kept[-1].span.end > period.span.start):
            kept.append(period)
    return kept


def _joined(text: str, dates: Sequence[DateMention]) -> Iterator[Period]:
    """Yield two whole dates with a joining word between: `29 Maret–2 April 2025`."""
    for index in range(len(dates) - 1):
        one, two = dates[index], dates[index + 1]
        gap = two.span.start - one.span.end
        if not 0 < gap <= _LONGEST_GAP or one.day is None or two.day is None:
            continue
        match = _gap_pattern().fullmatch(text, one.span.end, two.span.start)
        if match is not None:
            through = match["through"] is not None
            yield Period(Span(one.span.start, two.span.end), _of_year(one, two), two, through)


def _of_year(one: DateMention, two: DateMention) -> DateMention:
    """Return the first date with the year of the last, a year less when it lies later in the year."""
    if one.year is not None or two.year is None or one.month is None or two.month is None:
        return one
    return one._replace(year=two.year - (one.month > two.month))


def _short(text: str) -> Iterator[Period]:
    """Yield the periods whose first date lacks its month: `3–5 Maret`, `3–5/3/2025`."""
    for match in _pattern().finditer(text):
        month = month_number(match["name"]) if match["name"] else int(match["month"])
        typed = match["named_year"] or match["year"]
        year = int(typed) if typed else None
        first_month = int(match["first_month"]) if match["first_month"] else month
        start, end = match.span()
        spans = Span(*match.span("first")), Span(match.start("second"), end)
        names = _weekdays_before(text, start)
        inner = Span(*match.span("weekday")) if match["weekday"] else None
        if names is not None and names[1] is None and inner is not None:
            names = names[0], inner
        if names is not None and names[1] is None:
            names = None  # `Sabtu, 1–2 Maret`: one day's name for two
        if names is not None:
            start = names[0].start
        end += text[end : end + 1] == ")" and "(" in text[start : match.start()]
        if match["month"] and not match["year"] and names is None:
            continue  # `(3-2/6)`: a score or a share
        first = DateMention(spans[0], int(match["first"]), first_month, year, *_named(text, names, 0))
        last = DateMention(spans[1], int(match["second"]), month, year, *_named(text, names, 1))
        through = match["through"] is not None
        yield Period(Span(start, end), _of_year(first._replace(year=None), last), last, through)


def _named(text: str, names: tuple[Span, Span | None] | None, at: int) -> tuple[int | None, Span | None]:
    span = names[at] if names is not None else None
    return (None, None) if span is None else (weekday_number(span.of(text)), span)


def _weekdays_before(text: str, start: int) -> tuple[Span, Span | None] | None:
    """Return the one or two weekdays right before the days of a period."""
    match = _weekdays_pattern().search(text, max(start - _REACH, 0), start)
    if match is None:
        return None
    return Span(*match.span("first")), Span(*match.span("last")) if match["last"] else None


@cache
def _gap_pattern() -> re.Pattern[str]:
    return re.compile(rf"\)?{_JOIN}(?:tanggal\s)?\(?", re.IGNORECASE)


@cache
def _pattern() -> re.Pattern[str]:
    """Build the pattern; bounded after each digit it begins at."""
    year = r"(?![\w/-])(?!\.\d)"
    return re.compile(
        r"(?=\d)(?<![\w.,/:-])(?P<first>\d\d?)(?:/(?P<first_month>\d\d?)(?=(?:[^\S\r\n]?[-–—]|\s[a-z.]{2,6}\s).{1,4}/))?"
        rf"{_JOIN}(?:(?P<weekday>{SHARED_WEEKDAYS}),?\s(?:tanggal\s)?)?(?P<second>\d\d?)"
        rf"(?:\s(?P<name>{SHARED_MONTHS})(?![^\W_])(?:\s(?P<named_year>[1-9]\d{{3}}){year})?"
        rf"|/(?P<month>0?[1-9]|1[0-2])(?:/(?P<year>[1-9]\d{{3}}))?{year})",
        re.IGNORECASE,
    )


@cache
def _weekdays_pattern() -> re.Pattern[str]:
    join = rf"(?:{_THROUGH}|{_BOTH})"
    return re.compile(
        rf"(?<![\w-])(?P<first>{SHARED_WEEKDAYS})(?:{join}(?P<last>{SHARED_WEEKDAYS}))?"
        r"(?:,?\s(?:tanggal\s)?|\s?)\(?\Z",
        re.IGNORECASE,
    )
