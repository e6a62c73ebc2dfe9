"""Stages of polls that come with rilis, as dated rows with their source."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from functools import cache

from rilis.language.word_tables import read_table, shipped_table
from rilis.model.window import Window


def windows_on(day: Date, own: Iterable[Window]) -> tuple[Window, ...]:
    """Return the stages a day lies in, of the house's own windows and of those shipped."""
    return tuple(window for window in (*own, *shipped_windows()) if window.begins <= day <= window.ends)


@cache
def shipped_windows() -> tuple[Window, ...]:
    """Return the windows that come with rilis. Raises ConfigError when the table is damaged."""
    return tuple(
        Window(
            row["id"],
            row["poll"],
            row["stage"],
            row["region"],
            Date.fromisoformat(row["begins"]),
            Date.fromisoformat(row["ends"]),
            row["source"],
        )
        for row in read_table(
            shipped_table("election_windows.tsv"), ("id", "stage", "begins", "ends", "source")
        )
    )
