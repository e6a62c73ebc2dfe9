"""Undang-undang with one capital before its number or name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(
    r"[Uu]ndang-undang(?= (?:Nomor|No\.|Republik Indonesia Nomor|RI Nomor|Dasar (?:Negara|1945|NRI)))"
)
_FIRST_WORDS: Final = frozenset("undang-undang".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word", needs=("ndang-undang",), first=_FIRST_WORDS):
        right = "Undang-Undang"
        message = Message(
            N_("“{seen}” is part of the name of a law here; write “{right}”."),
            {"seen": match[0], "right": right},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.law-capital",
    summary=N_("“Undang-undang” in the name of a law without both capitals."),
    why=N_("In the name of a law both halves of a doubled word take a capital."),
    cite="EYD V, huruf kapital: unsur bentuk ulang sempurna pada nama dokumen resmi",
    run=run,
    severity="warning",
    in_quotes="same",
)
