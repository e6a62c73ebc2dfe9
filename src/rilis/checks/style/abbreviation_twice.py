"""A short form spelled out more than once."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.style.short_forms import short_forms


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report every full form of a short form after the first one."""
    del context
    for form in short_forms(document):
        spelled = [place for place in form.places if place.expansion is not None]
        for place in spelled[1:]:
            yield Hit(
                place.span,
                Message(
                    N_("“{short}” was spelled out before; use the short form alone here."),
                    {"short": form.short},
                ),
            )


check = Check(
    id="style.abbreviation-twice",
    summary=N_("A short form spelled out more than once."),
    why=N_("A full form given twice reads as if two bodies were meant."),
    cite="Kelaziman siaran pers: kepanjangan ditulis sekali, pada pemakaian pertama",
    run=run,
    severity="info",
    in_quotes="skip",
    needs_release=True,
)
