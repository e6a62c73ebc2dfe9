"""A day and an hour in one of Indonesia's zones."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - a field is called date
from datetime import datetime, timedelta, timezone
from typing import Final, NamedTuple

ZONES: Final = {"WIB": 7, "WITA": 8, "WIT": 9}
"""Hours ahead of UTC (Keppres 41/1987)."""


class Moment(NamedTuple):
    """A day, perhaps an hour, perhaps a zone, as a person wrote it."""

    date: Date
    hour: int | None = None
    minute: int = 0
    zone: str | None = None
    """`WIB`, `WITA`, `WIT` or None when none was written."""

    def instant(self) -> datetime:
        """Return the moment with its zone; midnight without an hour, WIB without a zone."""
        zone = timezone(timedelta(hours=ZONES[self.zone or "WIB"]))
        day = self.date
        return datetime(day.year, day.month, day.day, self.hour or 0, self.minute, tzinfo=zone)
