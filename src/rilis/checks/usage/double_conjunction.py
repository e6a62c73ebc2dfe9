"""Two conjunctions for one relation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_PATTERN: Final = late_pattern(
    r"(?:(?:Jika|Apabila|Kalau|Karena"
    r"|Bila) [^.!?\n“”]{5,140}?(?P<maka>, maka)(?= [a-z])"
    r"|(?:Meskipun|Walaupun|Meski|Walau) (?!demikian|begitu)[^.!?\n“”]{5,140}?(?P<namun>, (?:namun"
    r"|tetapi|tapi))(?= [a-z]))"
)
_FIRST_WORDS: Final = frozenset("jika apabila kalau karena bila meskipun walaupun meski walau".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE, begins="sentence", first=_FIRST_WORDS):
        right = ","
        message = Message(
            N_("The sentence began with a conjunction; write only “{right}” in place of the second."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span("maka" if match["maka"] else "namun"), message, right, safe=False)


check = Check(
    id="usage.double-conjunction",
    summary=N_("A second conjunction for the same relation."),
    why=N_("With two conjunctions a sentence has no main clause."),
    cite="Tata Bahasa Baku: kalimat majemuk bertingkat; EYD V, tanda koma",
    run=run,
    severity="warning",
    in_quotes="lower",
)
