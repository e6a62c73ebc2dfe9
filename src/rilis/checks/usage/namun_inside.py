"""Namun between two clauses of one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_PATTERN: Final = late_pattern(r", namun(?= \w)")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE):
        right = ", tetapi"
        message = Message(
            N_("“{seen}” joins sentences; between clauses write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=False)


check = Check(
    id="usage.namun-inside",
    summary=N_("“Namun” between two clauses of one sentence."),
    why=N_("“Namun” begins a sentence; “tetapi” joins clauses."),
    cite="EYD V, tanda koma; Tata Bahasa Baku: konjungtor antarkalimat",
    run=run,
    severity="info",
    in_quotes="skip",
)
