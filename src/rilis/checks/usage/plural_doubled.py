"""A plural word before a doubled noun."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_WHOLE: Final = frozenset(
    "undang oleh laki alun anak kupu mata rata gara hati sama kura kisi kunang ubur cita angan umbul "
    "paru sayur yel tiba happy".split()
)
"""Halves of words that are only whole when doubled."""
_PATTERN: Final = late_pattern(
    r"(?:para|Para|banyak|Banyak|sejumlah|Sejumlah|beberapa|Beberapa"
    r"|berbagai) (?P<noun>[a-z]+)-(?P=noun)(?![\w-])"
)
_FIRST_WORDS: Final = frozenset("para banyak sejumlah beberapa berbagai".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word", first=_FIRST_WORDS):
        if match["noun"] in _WHOLE:
            continue
        right = match[0][: match[0].index("-")]
        message = Message(
            N_("“{seen}” says the plural twice; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.plural-doubled",
    summary=N_("A plural said twice."),
    why=N_("A word such as “para” or “banyak” already says that there are several."),
    cite="Tata Bahasa Baku: nomina jamak; EYD V, bentuk ulang",
    run=run,
    severity="warning",
    in_quotes="lower",
)
