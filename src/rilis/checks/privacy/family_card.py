"""The number of a family card (KK)."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.privacy.sixteen import registered


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report sixteen digits named as a family card's: area and day of issue may exist."""
    del context
    for number in registered(document):
        if number.family:
            yield Hit(
                number.span,
                Message(N_("This is built like the number of a family card (KK); remove it.")),
                secret=True,
            )


check = Check(
    id="privacy.family-card",
    summary=N_("The number of a family card (KK)."),
    why=N_("It opens the records of a whole family and serves to register telephone cards in their name."),
    cite="UU 23/2006 Pasal 84 jo. UU 24/2013; UU 27/2022 tentang Pelindungan Data Pribadi",
    run=run,
    severity="error",
)
