"""A range with spaced hyphen, and two hyphens for a dash."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_QUICK: Final = late_pattern(r"[0-9] [-–] [0-9]|--")
"""What every place holds, quick to look for."""
_PATTERN: Final = late_pattern(r"(?<=[0-9]) [-–] (?=[0-9])|(?<=\w) ?--+ ?(?=\w)")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    if not _QUICK.search(document.text):
        return
    for match in matches(document, _PATTERN, PROSE):
        if "--" in match[0] and document.text[match.end()].isupper():
            continue  # the dash of a dateline
        right = "—" if "--" in match[0] else "–"
        message = Message(
            N_("“{seen}” between two parts; write “{right}” without blanks."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.number-range",
    summary=N_("A spaced hyphen between figures, or two hyphens for a dash."),
    why=N_("A dash joins the two ends of a range, without blanks."),
    cite="EYD V, tanda pisah: di antara dua bilangan, tanggal, atau tempat",
    run=run,
    severity="warning",
    in_quotes="same",
)
