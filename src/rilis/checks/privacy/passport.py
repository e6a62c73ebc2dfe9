"""The number of a passport."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.privacy.digits import mentions

_NUMBER: Final = late_pattern(
    r"\b(?:paspor|passport)\b[^\n.;\d]{0,40}?(?:\b(?:no|nomor|number)\b[.:]?\s{0,2})?"
    r"(?P<number>\b[A-Z]{1,2}[ .-]?[0-9]{3}[ .-]?[0-9]{3,4}\b)",
    re.IGNORECASE,
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report one or two letters and six or seven digits after the word passport."""
    del context
    if not mentions(document.text, ("aspor", "assport", "ASPOR", "ASSPORT")):
        return
    for match in _NUMBER.finditer(document.text):
        if match["number"][0].isupper():
            yield Hit(
                Span(*match.span("number")),
                Message(N_("This is a passport number; remove it.")),
                secret=True,
            )


check = Check(
    id="privacy.passport",
    summary=N_("The number of a passport."),
    why=N_("With it, tickets and accounts are opened in a traveller's name."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4 dan 65",
    run=run,
    severity="error",
)
