"""A sentence whose subject is lost behind a preposition."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.usage.places import PROSE, better, matches

_PATTERN: Final = re.compile(
    r"(?P<head>Dalam|Pada|Dari|Melalui|Dengan|Bagi) (?:[a-z]+ ){1,3}(?:itu"
    r"|tersebut|ini)(?P<verb> (?:menyatakan|menunjukkan|menyebutkan|menghasilkan|membuktikan"
    r"|bertujuan|menjelaskan|membahas))(?= [a-z])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE, begins="sentence"):
        right = match[0][match.end("head") - match.start() :].strip().capitalize()
        message = Message(
            N_("After the preposition in “{seen}” no subject is left; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=False)


check = Check(
    id="usage.lost-subject",
    summary=N_("A sentence without subject after a preposition."),
    why=N_("A preposition takes the subject away from its verb."),
    cite="Tata Bahasa Baku: subjek kalimat tidak didahului kata depan",
    run=run,
    severity="warning",
    in_quotes="lower",
)
