"""Days and months in small letters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_NEEDED: Final = (
    "senin",
    "selasa",
    "rabu",
    "kamis",
    "jumat",
    "sabtu",
    "januari",
    "februari",
    "april",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
    "mei",
    "maret",
    "minggu",
)
_PATTERN: Final = late_pattern(
    r"(?<![\w-])(?:senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|april|juni|juli|agustus"
    r"|september|oktober|november|desember)(?![\w-])"
    r"|(?<=[0-9] )(?:mei|maret)(?![\w-])|(?<=hari )minggu(?= (?:\(|[0-9]))"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, needs=_NEEDED):
        right = match[0].capitalize()
        message = Message(
            N_("“{seen}” is the name of a day or month; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.calendar-capital",
    summary=N_("The name of a day or month in small letters."),
    why=N_("Days and months are names and take a capital."),
    cite="EYD V, huruf kapital: nama tahun, bulan, hari",
    run=run,
    severity="warning",
    in_quotes="lower",
)
