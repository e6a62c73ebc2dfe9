"""A day with an hour in one of Indonesia's time zones."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from typing import Literal

from rilis.language.calendar_names import Language
from rilis.language.dates import format_date, parse_date
from rilis.model.moment import ZONES, Moment

_LONGEST = 90
_LAST_HOUR = 23
_LAST_MINUTE = 59


def parse_moment(text: str) -> Moment | None:
    """Return the moment that `text` names, or None.

    A date as `parse_date` reads it, then perhaps `10.00` or `10:00` with or without `pukul`
    (EYD V allows both marks), then perhaps WIB, WITA or WIT.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    match = _clock_pattern().search(text)
    parsed = parse_date(text if match is None else text[: match.start()])
    if parsed is None:
        return None
    if match is None:
        return Moment(parsed.date)
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return None
    zone = match["zone"]
    return Moment(parsed.date, hour, minute, zone.upper() if zone else None)


def moment_utc(moment: Moment) -> datetime:
    """Return the moment in UTC; midnight when it has no hour, WIB when it has no zone."""
    return moment.instant().astimezone(UTC)


def format_clock(hour: int, minute: int, zone: str | None = None, separator: Literal[".", ":"] = ".") -> str:
    """Return `10.00 WIB`, without the zone when there is none."""
    clock = f"{hour:02}{separator}{minute:02}"
    return f"{clock} {zone}" if zone else clock


def format_moment(moment: Moment, language: Language = "id", *, weekday: bool = False) -> str:
    """Return `29 Januari 2022, pukul 10.00 WIB`; in English `29 January 2022, 10:00 WIB`.

    English versions keep the twenty-four hours and the zone's Indonesian name.
    """
    day = format_date(moment.date, language, weekday=weekday)
    if moment.hour is None:
        return day
    if language == "en":
        return f"{day}, {format_clock(moment.hour, moment.minute, moment.zone, ':')}"
    return f"{day}, pukul {format_clock(moment.hour, moment.minute, moment.zone)}"


@cache
def _clock_pattern() -> re.Pattern[str]:
    zones = "|".join(sorted(ZONES, key=len, reverse=True))
    return re.compile(
        r"(?:,\s?|\s)(?:(?:pukul|jam|at)\s)?(?P<hour>[0-9]{1,2})[.:](?P<minute>[0-9]{2})"
        rf"(?:\s?(?P<zone>{zones}))?\Z",
        re.IGNORECASE,
    )
