"""Front titles without a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.usage.places import better, matches

_PATTERN: Final = re.compile(r"(?:Dr|Ir|Drs|Dra|Prof|Hj|drg?)(?= [A-Z][a-z])")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word"):
        right = f"{match[0]}."
        message = Message(
            N_("“{seen}” before a name; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.front-title",
    summary=N_("A title before a name without its full stop."),
    why=N_("Short titles before names end in a full stop."),
    cite="EYD V, singkatan: gelar dan sapaan diikuti titik",
    run=run,
    severity="warning",
    in_quotes="lower",
)
