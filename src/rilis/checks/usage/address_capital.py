"""Anda, Pak and Bu in small letters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(r"(?:anda(?![\w-])|(?:pak|bu)(?= [A-Z][a-z]))")
_FIRST_WORDS: Final = frozenset("anda pak bu".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word", first=_FIRST_WORDS):
        right = match[0].capitalize()
        message = Message(
            N_("“{seen}” addresses a person; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.address-capital",
    summary=N_("A word of address in small letters."),
    why=N_("“Anda”, and “Pak” or “Bu” before a name, take a capital."),
    cite="EYD V, huruf kapital: kata ganti Anda dan kata sapaan",
    run=run,
    severity="warning",
    in_quotes="lower",
)
