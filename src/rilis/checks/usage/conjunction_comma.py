"""No comma before tetapi, melainkan, sedangkan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_BEFORE: Final = frozenset(("akan", "dan", "atau", "bahwa", "kata", "karena", "yang", "namun", "termasuk"))
_SHORT: Final = late_pattern(r"\b(?:[Bb]ukan|[Tt]idak|[Tt]ak) (?:\S+ ){0,2}\S+\Z")
"""A short pair such as `bukan X tetapi Y` may stand without."""
_NEEDED: Final = (" tetapi", " melainkan", " sedangkan")
_PATTERN: Final = late_pattern(r"(?<=[a-z0-9%)”]) (?=(?:tetapi|melainkan|sedangkan)\b)")


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE, needs=_NEEDED):
        before = document.text[max(0, match.start() - 60) : match.start()]
        last = before.rsplit(maxsplit=1)[-1].lstrip("“‘\"'(").lower()
        if last in _BEFORE or _SHORT.search(before):
            continue
        right = ", "
        message = Message(
            N_("No comma stands before this conjunction; write “, ” first."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.conjunction-comma",
    summary=N_("No comma before tetapi, melainkan or sedangkan."),
    why=N_("The comma parts two clauses that stand against each other."),
    cite="EYD V, tanda koma: sebelum tetapi, melainkan, sedangkan",
    run=run,
    severity="warning",
    in_quotes="same",
)
