"""Tidak hanya … with another partner than tetapi juga."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.usage.places import PROSE, better, matches

_PATTERN: Final = re.compile(
    r"(?:tidak|Tidak) hanya [^.!?\n“”]{3,120}?,? (?P<pair>namun|melainkan|tapi) juga\b"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE):
        right = "tetapi"
        message = Message(
            N_("“Tidak hanya” goes with “{right} juga”, not with the word written here."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span("pair"), message, right, safe=True)


check = Check(
    id="usage.correlative",
    summary=N_("A partner that does not belong to “tidak hanya”."),
    why=N_("Pairs of conjunctions are fixed; readers wait for the second."),
    cite="Tata Bahasa Baku: konjungtor korelatif tidak hanya …, tetapi juga …",
    run=run,
    severity="warning",
    in_quotes="lower",
)
