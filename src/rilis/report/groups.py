"""Findings by weight: which groups of checks stand together in a report, and in which order."""

from __future__ import annotations

from typing import Final

from rilis.messages import N_

HEADINGS: Final = (
    N_("The check itself"),
    N_("Law and privacy"),
    N_("Quotations"),
    N_("Dates, figures and names"),
    N_("Structure"),
    N_("Language"),
    N_("Rules of plugins"),
)
"""In the order of a report (interfaces.md, Text report); what the engine says comes first."""

_GROUPS: Final = {
    "internal": 0,
    "suppression": 0,
    "law": 1,
    "privacy": 1,
    "quotes": 2,
    "dates": 3,
    "figures": 3,
    "names": 3,
    "brief": 4,
    "structure": 4,
    "style": 5,
    "spelling": 5,
    "usage": 5,
    "wording": 5,
    "neutrality": 5,
    "plain": 5,
    "languagetool": 5,
}
"""Place in HEADINGS by the first part of a check's id; ids of plugins come last."""


def group_of(check: str) -> int:
    """Return the place in HEADINGS of a check's id."""
    return _GROUPS.get(check.split(".", 1)[0].split(":", 1)[0], len(HEADINGS) - 1)
