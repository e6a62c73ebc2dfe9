"""“Jam” before a clock time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(
    r"(?:jam|Jam)(?<![\w-]...)(?= (?:[01]?[0-9]|2[0-4])[.:][0-5][0-9](?![0-9.,]))(?! [0-9.:]+ (?:jam"
    r"|menit|detik))"
)
_FIRST_WORDS: Final = frozenset("jam".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, first=_FIRST_WORDS):
        right = "Pukul" if match[0][0] == "J" else "pukul"
        message = Message(
            N_("“{seen}” counts hours; before a time of day write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.clock-word",
    summary=N_("“Jam” where a time of day follows."),
    why=N_("“Jam” is a length of time, “pukul” a time of day."),
    cite="KBBI: pukul (saat), jam (lama waktu); EYD V, tanda titik",
    run=run,
    severity="warning",
    in_quotes="lower",
)
