"""A stage of a poll, in which a public office keeps apart from candidates."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - read beside fields of that name
from typing import NamedTuple


class Window(NamedTuple):
    """Days of one stage, both inclusive."""

    id: str
    poll: str
    """Its name: `Pemilihan 2024`."""
    stage: str
    """`calon`, `kampanye`, `tenang`, `suara`, or a house's own word."""
    region: str
    begins: Date
    ends: Date
    source: str = ""
