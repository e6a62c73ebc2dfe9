"""A title in small letters before a name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_BEFORE: Final = frozenset(
    (
        "para seorang setiap calon kandidat mantan semua seluruh tiap sejumlah pasangan pemilihan pilkada "
        "pilpres pemilu wakil eks jadi menjadi jabatan sejak"
    ).split()
)
"""Words after which the title means no given person."""
_PATTERN: Final = late_pattern(
    r"(?:gubernur|bupati|wali kota|presiden|kapolri|panglima TNI|kapolda|kapolres"
    r"|camat)(?= (?:Jawa|Sumat|Kalimantan|Sulawesi|Papua|Bali|DKI|Aceh|Riau|Jambi|Lampung|Banten"
    r"|[A-Z][a-z]+ [A-Z][a-z]+))"
)
_FIRST_WORDS: Final = frozenset(
    "gubernur bupati wali presiden kapolri panglima kapolda kapolres camat".split()
)
"""What a place begins with."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, begins="word", first=_FIRST_WORDS):
        before = document.text[max(0, match.start() - 20) : match.start()].split()
        if before and before[-1].strip(",(").lower() in _BEFORE:
            continue
        right = match[0].title().replace("Tni", "TNI")
        message = Message(
            N_("“{seen}” before a name; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.title-capital",
    summary=N_("A title in small letters before the name of a person or place."),
    why=N_("A title takes capitals when a name of a person, agency or place follows."),
    cite="EYD V, huruf kapital: nama jabatan yang diikuti nama orang, instansi, atau tempat",
    run=run,
    severity="info",
    in_quotes="lower",
)
