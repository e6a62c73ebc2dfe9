"""Columns of a table as a chart shows them: labels, and one series of figures for each column."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from rilis.language.columns import figure_columns

MOST_POINTS: Final = 60
MOST_SERIES: Final = 6
"""What one chart can show and a reader can tell apart; the rest stays in the table."""


class Series(NamedTuple):
    """One column: its heading, its place, a figure or None for each row."""

    name: str
    at: int
    values: tuple[Decimal | None, ...]

    def first(self) -> int:
        """Return the first row with a figure."""
        return next(row for row, value in enumerate(self.values) if value is not None)

    def last(self) -> int:
        """Return the last row with a figure."""
        return max(row for row, value in enumerate(self.values) if value is not None)

    def highest(self) -> int:
        """Return the first row with the highest figure."""
        return max(self._known(), key=lambda row: (self.values[row] or Decimal(0), -row))

    def lowest(self) -> int:
        """Return the first row with the lowest figure."""
        return min(self._known(), key=lambda row: (self.values[row] or Decimal(0), row))

    def _known(self) -> list[int]:
        return [row for row, value in enumerate(self.values) if value is not None]


class Chart(NamedTuple):
    """Labels of the rows and the series over them."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]


def chart_of(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    wanted: Sequence[str] = (),
    also: Sequence[str] = (),
) -> Chart:
    """Return what a chart shows of a table: the columns named in `wanted`, else all that hold figures.

    `also`: the headings in another language; a series has the name by which it was wanted.

    At most `MOST_POINTS` rows, the last ones, and `MOST_SERIES` columns.
    """
    names = [name.strip().casefold() for name in wanted]
    start = max(0, len(rows) - MOST_POINTS)
    found = []
    for column in figure_columns(head, rows):
        own = [each[column.at] for each in (head, also) if column.at < len(each)]
        name = next((one for one in own if one.strip().casefold() in names), None)
        values = column.values[start:]
        if (name is not None or not names) and any(value is not None for value in values):
            found.append(Series((own or [""])[0] if name is None else name, column.at, values))
    if names:
        found.sort(key=lambda one: names.index(one.name.strip().casefold()))
    labels = tuple(row[0] if row else "" for row in rows[start:])
    return Chart(labels, tuple(found[:MOST_SERIES]))
