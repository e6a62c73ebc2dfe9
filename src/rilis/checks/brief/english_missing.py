"""A word of an English version that the brief has in Indonesian only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern

_GAP: Final = late_pattern(
    r"\[([a-z_]{2,20}_en|(?:acara|pendaftaran|klarifikasi|kutipan)\.[a-z_]{2,20}): ([^\[\]\n]{1,80})\]"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each gap that drafting left where words came from a brief in another language."""
    del context
    for match in _GAP.finditer(document.text):
        yield Hit(
            Span(*match.span()),
            Message(
                N_("“{seen}” has no English form yet; write it under “{key}” in the English brief."),
                {"seen": match[2], "key": match[1]},
            ),
        )


check = Check(
    id="brief.english-missing",
    summary=N_("A word of an English version that the brief has in Indonesian only."),
    why=N_(
        "Offices, units and quotations are translated by people, and each once; a guess would be printed."
    ),
    cite="Panduan brief rilis: versi Inggris dengan induk, kunci berakhiran _en",
    run=run,
    severity="error",
)
