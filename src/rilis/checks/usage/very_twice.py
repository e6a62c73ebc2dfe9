"""Sangat, terlalu or paling and sekali around one adjective."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_PATTERN: Final = late_pattern(
    r"(?:sangat|Sangat|amat|Amat|terlalu|Terlalu|paling|Paling) (?P<word>[a-z]+) sekali"
    r"(?! (?:lagi|dalam|setahun|sebulan|seminggu|sehari|per|waktu|jalan|pukul))(?![\w-])"
)
_FIRST_WORDS: Final = frozenset("sangat amat terlalu paling".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, first=_FIRST_WORDS):
        right = match[0][: -len(" sekali")]
        message = Message(
            N_("“{seen}” strengthens twice; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.very-twice",
    summary=N_("“Sangat” and “sekali” around one word."),
    why=N_("One of the two is enough."),
    cite="Tata Bahasa Baku: adverbia penyangatan; kehematan kata",
    run=run,
    severity="warning",
    in_quotes="lower",
)
