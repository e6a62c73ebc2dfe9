"""Pairs of conjunctions with the wrong second word: tidak hanya, bukan hanya, bukan, baik."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern
from rilis.checks.usage.places import PROSE, matches

_PATTERN: Final = late_pattern(
    r"(?:(?P<not>(?:tidak|Tidak|tak|Tak) hanya) [^.!?\n“”]{3,120}?,? (?P<also>namun|melainkan|tapi) juga\b"
    r"|(?P<only>(?:bukan|Bukan) (?:hanya|saja|cuma|sekadar)) [^.!?\n“”]{3,120}?,? (?P<too>namun|tetapi|tapi) juga\b"
    r"|(?P<both>[Bb]aik) (?:di|ke|dari|oleh|untuk|pada|dalam|melalui|secara|sebagai|bagi|dengan)"
    r" [^.,!?\n“”]{2,60}?,? (?P<or>ataupun|atau pun)\b)"
)
_RIGHT: Final = {"also": "tetapi", "too": "melainkan", "or": "maupun"}
_FIRST: Final = {"also": "not", "too": "only", "or": "both"}
_FIRST_WORDS: Final = frozenset("tidak tak bukan baik".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the second word with its right partner; `bukan hanya … tetapi juga` is widely written: info."""
    del context
    for match in matches(document, _PATTERN, PROSE, begins="word", first=_FIRST_WORDS):
        group = str(match.lastgroup)
        right = _RIGHT[group]
        message = Message(
            N_("“{first}” goes with “{right}”, not with “{seen}”."),
            {"first": match[_FIRST[group]], "right": right, "seen": match[group]},
        )
        yield Hit(
            Span(*match.span(group)),
            message,
            (Suggestion(right, safe=group != "too"),),
            "info" if group == "too" else None,
        )


check = Check(
    id="usage.correlative",
    summary=N_("A second conjunction that does not belong to the first."),
    why=N_("Pairs of conjunctions are fixed; readers wait for the second."),
    cite="Tata Bahasa Baku: konjungtor korelatif tidak hanya …, tetapi juga …; bukan hanya …, melainkan juga …; "
    "baik … maupun …",
    run=run,
    severity="warning",
    in_quotes="lower",
)
