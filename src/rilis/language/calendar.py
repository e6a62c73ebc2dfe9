"""Days, hours and their names: the one door to all that reads and writes dates."""

from __future__ import annotations

from rilis.language.calendar_names import (
    MISSPELT_MONTHS,
    MISSPELT_WEEKDAYS,
    MONTHS,
    SHARED_MONTHS,
    SHARED_WEEKDAYS,
    WEEKDAYS,
    month_number,
    weekday_number,
)
from rilis.language.date_mentions import FoundDate, find_dates
from rilis.language.dates import (
    SHORT_STYLES,
    DateProblem,
    ParsedDate,
    ShortStyle,
    date_problem,
    format_date,
    format_short,
    nearest_date,
    parse_date,
    whole_date,
)
from rilis.language.moments import format_clock, format_moment, moment_utc, parse_moment
from rilis.model.moment import ZONES, Moment

__all__ = [
    "MISSPELT_MONTHS",
    "MISSPELT_WEEKDAYS",
    "MONTHS",
    "SHARED_MONTHS",
    "SHARED_WEEKDAYS",
    "SHORT_STYLES",
    "WEEKDAYS",
    "ZONES",
    "DateProblem",
    "FoundDate",
    "Moment",
    "ParsedDate",
    "ShortStyle",
    "date_problem",
    "find_dates",
    "format_clock",
    "format_date",
    "format_moment",
    "format_short",
    "moment_utc",
    "month_number",
    "nearest_date",
    "parse_date",
    "parse_moment",
    "weekday_number",
    "whole_date",
]
