"""Plt, Plh, Pj and Pjs without their full stop."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion

_ACTING: Final = re.compile(r"\b(?P<form>Plt|Plh|Pjs|Pj)\b(?!\.)(?= [A-Z])")
_RIGHT: Final = {"plt": "Plt.", "plh": "Plh.", "pj": "Pj.", "pjs": "Pjs."}


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the short forms of acting officials before an office when their stop is missing."""
    del context
    for match in _ACTING.finditer(document.text):
        right = _RIGHT[match["form"].lower()]
        yield Hit(
            Span(*match.span("form")),
            Message(
                N_("“{seen}” lacks its full stop; write “{right}”."), {"seen": match["form"], "right": right}
            ),
            (Suggestion(right, safe=True),),
        )


check = Check(
    id="names.acting-stop",
    summary=N_("Plt., Plh., Pj. or Pjs. without its full stop."),
    why=N_("The stop shows that the official is acting: pelaksana tugas, pelaksana harian, penjabat."),
    cite="EYD V, singkatan jabatan diikuti tanda titik",
    run=run,
)
