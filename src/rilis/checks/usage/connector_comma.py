"""No comma after a connector that begins a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import PROSE, better, matches

_AFTER: Final = frozenset(
    ("demikian", "begitu", "tidak", "dan", "pun", "yang", "saja", "sendiri", "adalah", "pula")
)
"""Words that go on with the connector or make it something else."""
_PATTERN: Final = late_pattern(
    r"(?:Oleh (?:karena|sebab) itu|Namun|Dengan demikian|Akan tetapi"
    r"|Sebaliknya|Meski(?:pun)? (?:demikian|begitu)"
    r"|Walau(?:pun)? (?:demikian|begitu)|Namun (?:demikian|begitu)|Di samping itu|Di sisi lain"
    r"|Sehubungan dengan itu|Sementara itu|Selain itu)(?= [a-z])"
)
_FIRST_WORDS: Final = frozenset(
    "oleh namun dengan akan sebaliknya meski meskipun walau walaupun di sehubungan sementara selain".split()
)
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, PROSE, begins="sentence", first=_FIRST_WORDS):
        after = document.text[match.end() + 1 : match.end() + 30].split()[0].strip(",.")
        if after in _AFTER:
            continue
        right = f"{match[0]},"
        message = Message(
            N_("“{seen}” at the head of a sentence takes a comma; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.connector-comma",
    summary=N_("No comma after a connector at the head of a sentence."),
    why=N_("The comma shows that the connector ties this sentence to the one before."),
    cite="EYD V, tanda koma: setelah ungkapan penghubung antarkalimat",
    run=run,
    severity="warning",
    in_quotes="same",
)
