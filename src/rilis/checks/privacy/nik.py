"""A national identity number."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.privacy.sixteen import registered


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report sixteen digits built like a NIK: province, day (women plus 40), month of birth."""
    del context
    for number in registered(document):
        if not number.family:
            yield Hit(
                number.span,
                Message(N_("This is built like a national identity number (NIK); remove it.")),
                secret=True,
            )


check = Check(
    id="privacy.nik",
    summary=N_("A national identity number (NIK)."),
    why=N_("With a NIK, credit can be taken in a person's name; it has no place in a published text."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi; UU 23/2006 Pasal 84 jo. UU 24/2013",
    run=run,
    severity="error",
)
