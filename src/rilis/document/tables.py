"""The word tables of press releases: offices, institutions, verbs of speech, parts of a release."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from typing import Final

from rilis.language.word_tables import read_table

_PRESS: Final = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "press")


@cache
def press_rows(name: str) -> tuple[Mapping[str, str], ...]:
    """Return the rows of a table in `data/press`, such as `offices`. Raises ConfigError if damaged."""
    return tuple(read_table(os.path.join(_PRESS, name + ".tsv")))


@cache
def press_words(name: str, kind: str) -> frozenset[str]:
    """Return all words under `forms` in the rows of a table whose `kind` is this."""
    return frozenset(form for row in press_rows(name) if row["kind"] == kind for form in row["forms"].split())
