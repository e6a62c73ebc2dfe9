"""What a report may say of a rule besides what it found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from rilis.model.finding import Severity


class RuleInfo(NamedTuple):
    """A check, or a row of a lexicon, as it is explained to a person."""

    id: str
    summary: str
    """What it reports, one line; English of the catalogue, or a plugin's own words."""
    why: str
    """Why it matters to a reader, the same; a lexicon row's reason is Indonesian."""
    cite: str
    """The rule and its source."""
    severity: Severity
    row: bool = False
    """A row of a lexicon, not a check of its own."""


RulesOf = Callable[[str], Mapping[str, RuleInfo]]
"""From a file's name to the rules that ran over it, by id."""
