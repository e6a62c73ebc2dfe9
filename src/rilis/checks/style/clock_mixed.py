"""Clock times written in two ways."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern
from rilis.checks.style.mixed import outside_quotations

_CLOCK: Final = late_pattern(
    r"(?=[0-9])(?:(?:(?<=pukul )|(?<=jam )|(?<=Pukul ))(?:[01]?\d|2[0-4])(?P<a>[.:])[0-5]\d(?!\d)"
    r"|(?<![\d.:/])(?:[01]?\d|2[0-4])(?P<b>[.:])[0-5]\d(?= (?:WIB|WITA|WIT)\b))"
)

_NEEDED: Final = ("ukul ", "jam ", " WIB", " WITA", " WIT")
"""One of these stands beside every clock time that is looked at."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the sign that the house did not choose, or else the one the text began without."""
    if not any(word in document.text for word in _NEEDED):
        return
    found = {
        Span(match.start("a" if match["a"] else "b"), match.end("a" if match["a"] else "b")): match[0]
        for match in _CLOCK.finditer(document.text)
    }
    spans = outside_quotations(document, iter(found))
    if not spans:
        return
    right = context.profile.jam or spans[0].of(document.text)
    for span in spans:
        sign = span.of(document.text)
        if sign != right:
            seen = found[span]
            yield Hit(
                span,
                Message(
                    N_("“{seen}” here and “{right}” between hour and minute elsewhere; write “{better}”."),
                    {"seen": seen, "right": right, "better": seen.replace(sign, right)},
                ),
                (Suggestion(right, safe=True),),
            )


check = Check(
    id="style.clock-mixed",
    summary=N_("Clock times with a full stop here and a colon there."),
    why=N_("Both are right; one text keeps to one of them, and the house may have chosen which."),
    cite="EYD V, titik A.7 dan titik dua 6: pukul 10.00 atau pukul 10:00",
    run=run,
    severity="info",
    in_quotes="skip",
)
