"""A greeting in running text: this house leaves greetings to speeches."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span

_GREETING = re.compile(r"\b(?:Assalamualaikum|Salam sejahtera|Om swastyastu|Namo buddhaya)\b", re.IGNORECASE)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each greeting outside direct speech."""
    del context
    for match in _GREETING.finditer(document.text):
        seen = match[0]
        yield Hit(
            Span(*match.span()),
            Message(
                N_("“{seen}” is a greeting; leave it to the speech and begin with the news."), {"seen": seen}
            ),
        )


check = Check(
    id="contoh.salam",
    summary=N_("A greeting in running text."),
    why=N_("A release is not a speech; its first words are what happened."),
    cite="Pedoman Siaran Pers Badan Contoh Nasional (rekaan), bab 2",
    run=run,
    in_quotes="skip",
)
