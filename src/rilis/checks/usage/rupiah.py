"""A blank or full stop after Rp."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(r"Rp(?<!\wRp)(?:\.[ \u00a0]?|[ \u00a0]+)(?=[0-9])")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead; `berspasi: ya` lets a house write `Rp 5`."""
    spaced = bool(context.number("berspasi"))
    for match in matches(document, _PATTERN):
        if spaced and "." not in match[0]:
            continue
        right = "Rp " if spaced else "Rp"
        message = Message(
            N_("“{seen}” before an amount; write “{right}” and the figure."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.rupiah",
    summary=N_("“Rp” parted from its amount."),
    why=N_("The sign of the currency stands right before the figure, without stop or blank."),
    cite="EYD V, singkatan: lambang mata uang tidak diikuti titik; angka dan bilangan: Rp5.000,00",
    run=run,
    severity="warning",
    in_quotes="same",
    defaults={"berspasi": False},
)
