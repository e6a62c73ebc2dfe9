"""A blank before a mark."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_NEEDED: Final = (" ,", " .", " ;", " ?", " !")
_PATTERN: Final = late_pattern(r"(?<=[\w)”]) +(?=[,;?!](?:\s|\Z))|(?<=[\w)”]) +(?=\.(?:\s|\Z))")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE, needs=_NEEDED):
        right = ""
        message = Message(
            N_("A blank stands before a mark; leave it out."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.space-before",
    summary=N_("A blank before a mark."),
    why=N_("Marks follow the word without a blank."),
    cite="EYD V, tanda baca: ditulis tanpa spasi setelah kata",
    run=run,
    severity="warning",
    in_quotes="same",
)
