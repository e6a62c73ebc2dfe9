"""A leading zero in a date with the month in letters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(
    r"0(?<![\w.,/:-]0)[1-9](?= (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September"
    r"|Oktober|November|Desember)\b)"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN):
        right = match[0][1:]
        message = Message(
            N_("“{seen}” before the name of a month; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.date-zero",
    summary=N_("A leading zero before the name of a month."),
    why=N_("A date in words has no zero to fill up its day."),
    cite="EYD V, angka dan bilangan: tanggal",
    run=run,
    severity="warning",
    in_quotes="same",
)
