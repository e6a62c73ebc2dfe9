"""Generic nouns of geography in small letters before a name, and Bahasa with a capital."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_BEFORE: Final = frozenset(
    (
        "dua tiga empat lima enam tujuh para semua seluruh beberapa sejumlah antar besar jurusan "
        "pelajaran guru pendidikan"
    ).split()
)
"""Words after which several places, or a subject at school, are meant."""
_PATTERN: Final = late_pattern(
    r"(?:gunung|danau|sungai|selat|teluk|pulau|kabupaten|provinsi|kecamatan"
    r"|kelurahan)(?= [A-Z][a-z])"
    r"|Bahasa(?<=[a-z] Bahasa)(?= (?:Indonesia|Inggris|Jawa|Sunda|Arab)\b)"
)
_FIRST_WORDS: Final = frozenset(
    "gunung danau sungai selat teluk pulau kabupaten provinsi kecamatan kelurahan bahasa".split()
)
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word", first=_FIRST_WORDS):
        before = document.text[max(0, match.start() - 20) : match.start()].split()
        if before and (before[-1].lower() in _BEFORE or before[-1][-1:].isdigit()):
            continue
        right = "bahasa" if match[0] == "Bahasa" else match[0].capitalize()
        message = Message(
            N_("“{seen}” stands before a name; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.geography-capital",
    summary=N_("A geographical noun in small letters before its name, or “Bahasa” with a capital."),
    why=N_("The kind of a place is part of its name; “bahasa” is not part of the name of a language."),
    cite="EYD V, huruf kapital: nama geografi; nama bangsa, suku, bahasa",
    run=run,
    severity="warning",
    in_quotes="lower",
)
