"""Front titles without a full stop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern
from rilis.checks.usage.places import matches

_PATTERN: Final = late_pattern(
    r"(?:(?:Dr|Ir|Drs|Dra|Prof|Hj|drg?|Ny|Tn|Sdr)(?= [A-Z][a-z])|H(?= [A-Z][a-z]+ [A-Z][a-z])|KH(?= [A-Z][a-z]))"
)
_OFFICES: Final = frozenset(
    (
        "Bupati Gubernur Wakil Kota Camat Lurah Ketua Desa Bapak Pak Sekretaris Kepala Anggota Direktur "
        "Drs Dra Dr Ir Prof KPH"
    ).split()
)
"""Words before a lone H that is a title, not the middle of a name."""
_FIRST_WORDS: Final = frozenset("dr ir drs dra prof hj drg ny tn sdr h kh".split())
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead; K.H. is widely written KH and only told."""
    del context
    text = document.text
    for match in matches(document, _PATTERN, begins="word", first=_FIRST_WORDS):
        seen = match[0]
        if seen == "H" and not _is_title(text, match.start()):
            continue
        right = "K.H." if seen == "KH" else f"{seen}."
        message = Message(N_("“{seen}” before a name; write “{right}”."), {"seen": seen, "right": right})
        yield Hit(
            Span(*match.span()),
            message,
            (Suggestion(right, safe=seen != "KH"),),
            "info" if seen == "KH" else None,
        )


def _is_title(text: str, start: int) -> bool:
    """Return whether a lone H stands where a title does: after an office, a comma or small letters."""
    before = text[max(0, start - 30) : start].split()
    if text[start - 1 : start] != " " or not before:
        return not before or text[start - 1 : start] == "\n"
    return before[-1] in _OFFICES or before[-1][-1:] in ",:;(" or before[-1].islower()


check = Check(
    id="usage.front-title",
    summary=N_("A title before a name without its full stop."),
    why=N_("Short titles before names end in a full stop."),
    cite="EYD V, singkatan: gelar dan sapaan diikuti titik",
    run=run,
    severity="warning",
    in_quotes="lower",
)
