"""No blank after a comma or full stop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(r",(?<=[a-z]{2},)(?=[A-Za-z]{2})|\.(?<=[a-z]{3}\.)(?=[A-Z][a-z]+[ ,])")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN):
        start = document.text.rfind(" ", 0, match.start()) + 1
        if any(sign in document.text[start : match.end() + 12].split()[0] for sign in "/@#_"):
            continue
        right = f"{match[0]} "
        message = Message(
            N_("No blank stands after “{seen}”; add one."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.space-after",
    summary=N_("No blank after a comma or full stop."),
    why=N_("The blank shows where the next word or sentence begins."),
    cite="EYD V, tanda baca: diikuti spasi",
    run=run,
    severity="warning",
    in_quotes="same",
)
