"""Two or more blanks between words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_PATTERN: Final = late_pattern(r"  +(?=[^\s|])")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE, needs=("  ",)):
        if document.text[match.start() - 1 : match.start()] in ("\n", "\t", "|", ""):
            continue
        message = Message(N_("Several blanks stand between two words; one is enough."), {})
        yield better(match.span(), message, " ", safe=True)


check = Check(
    id="usage.double-space",
    summary=N_("Several blanks between two words."),
    why=N_("One blank parts two words; more leave holes in the line."),
    cite="EYD V, tanda baca: satu spasi di antara kata",
    run=run,
    severity="info",
    in_quotes="same",
)
