"""The same thing said before and behind a word: hanya … saja, antara lain … dan lain-lain, naik ke atas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern
from rilis.checks.usage.places import better, matches

_OWN: Final = frozenset("apa siapa mana kapan berapa itu-itu begitu sama biasa-biasa baru bisa".split())
"""Words that “saja” belongs to."""
_NEEDED: Final = (" saja", "dan lain-lain", "dan sebagainya", "dll.", "dsb.", " ke ")
_PATTERN: Final = late_pattern(
    r"(?:[Hh]anya|[Cc]uma)(?P<only>(?: [\w-]+){1,4}?(?P<again> saja))(?![\w-]| yang)"
    r"|[Aa]ntara lain [^.;!?\n“”\"]{3,160}?(?P<list>,? (?:dan lain-lain|dan sebagainya|dll\.|dsb\.))"
    r"|(?:naik(?P<up> ke atas)|mundur(?P<back> ke belakang))"
    r"(?=[.;)!?]|,? (?:dan|lalu|kemudian|karena|sehingga|ketika|agar)\b)"
)
_FIRST_WORDS: Final = frozenset("hanya cuma antara naik mundur".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with the part to leave out."""
    del context
    for match in matches(document, _PATTERN, begins="word", needs=_NEEDED, first=_FIRST_WORDS):
        part = next(name for name in ("again", "list", "up", "back") if match[name])
        if part == "again" and match["only"].split()[-2].lower() in _OWN:
            continue
        message = Message(
            N_("“{seen}” says again what the words before it say; leave it out."),
            {"seen": match[part].strip(" ,")},
        )
        if part == "list":
            yield Hit(Span(*match.span(part)), message)
        else:
            yield better(match.span(part), message, "", safe=False)


check = Check(
    id="usage.framed-twice",
    summary=N_("The same thing said before and behind a word."),
    why=N_("One of the two is enough."),
    cite="Tata Bahasa Baku Bahasa Indonesia: kehematan kata",
    run=run,
    severity="warning",
    in_quotes="lower",
)
