"""A headline in capitals throughout."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message

_FEWEST: Final = 4
"""Words; a shorter one may be an abbreviation or a name."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a headline of four words or more without a single small letter."""
    del context
    title = document.first("title")
    if title is None:
        return
    words = document.text_of(title)
    if len(words.split()) >= _FEWEST and words.isupper():
        yield Hit(
            title.span,
            Message(
                N_("The headline is in capitals throughout; write capitals only where a word needs one.")
            ),
        )


check = Check(
    id="structure.title-caps",
    summary=N_("A headline in capitals throughout."),
    why=N_("Capitals hide names and abbreviations and are slow to read; 52 of 55 real releases avoid them."),
    cite="EYD V, huruf kapital pada judul; 52 dari 55 rilis nyata berhuruf campuran",
    run=run,
    severity="info",
    needs_release=True,
)
