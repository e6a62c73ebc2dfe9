"""A part of the day after a time with its zone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_NEEDED: Final = (" pagi", " siang", " sore", " malam")
_PATTERN: Final = late_pattern(
    r"(?<=WIB|WIT) (?:pagi|siang|sore|malam)(?=[,.;)\n])|(?<=WITA) (?:pagi|siang|sore"
    r"|malam)(?=[,.;)\n])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, needs=_NEEDED):
        right = ""
        message = Message(
            N_("“{seen}” after a time and its zone says nothing new; leave it out."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.clock-daypart",
    summary=N_("A part of the day after a time of 24 hours."),
    why=N_("19.30 WIB is in the evening for every reader."),
    cite="EYD V, tanda titik: waktu dalam sistem 24 jam",
    run=run,
    severity="warning",
    in_quotes="lower",
)
