"""Straight quotation marks, for those who want curly ones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion

_STRAIGHT: Final = '"'


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report both marks of each quotation in straight ones, with the curly mark that belongs there."""
    del context
    text = document.text
    for quotation in document.analysis.quotations:
        start, end = quotation.span
        for at, right in ((start, "“"), (end - 1, "”")):
            if text[at : at + 1] == _STRAIGHT:
                message = Message(
                    N_("A straight quotation mark; print shows “{right}” here."), {"right": right}
                )
                yield Hit(Span(at, at + 1), message, (Suggestion(right, safe=True),))


check = Check(
    id="quotes.straight",
    summary=N_("Straight quotation marks where print has curly ones."),
    why=N_("Curly marks show where speech begins and where it ends."),
    cite="EYD V, tanda petik: “…”",
    run=run,
    severity="info",
    strict=True,
)
