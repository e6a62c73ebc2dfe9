"""WIB, WITA or WIT unlike the place of the event."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern, zoned_places

_CLOCK: Final = late_pattern(r"[.:](?<=\d[.:])\d\d (?P<zone>WIB|WITA|WIT|Wib|Wita|Wit)(?!\w)")
_ELSEWHERE: Final = late_pattern(
    r"\b(?:daring|virtual|zoom|siaran|disiarkan|ditayangkan|tayang|live|langsung|streaming|online|penerbangan"
    r"|terbang|pesawat|bertolak|tiba|dari|menuju|ke)\b",
    re.IGNORECASE,
)
"""Words of a sentence whose hour may be that of another place."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `di Makassar … pukul 10.00 WIB` where one sentence names places of one other zone only."""
    del context
    text = document.text
    clocks = list(_CLOCK.finditer(text))
    if not clocks:
        return
    at = 0
    for sentence in document.analysis.sentences:
        inside = []
        while at < len(clocks) and clocks[at].start() < sentence.end:
            if clocks[at].start() >= sentence.start:
                inside.append(clocks[at])
            at += 1
        zones = {clock["zone"].upper() for clock in inside}
        if len(zones) != 1 or _ELSEWHERE.search(text, sentence.start, sentence.end):
            continue
        places = list(zoned_places(text, sentence))
        right = {zone for _, zone in places}
        if len(right) != 1 or right == zones:
            continue
        span = Span(*inside[0].span("zone"))
        yield Hit(
            span,
            Message(
                N_(
                    "“{place}” lies in {right}, the hour beside it is given in {seen}; look at the hour and its zone."
                ),
                {"place": places[0][0].of(text), "right": right.pop(), "seen": span.of(text)},
            ),
        )


check = Check(
    id="dates.time-zone",
    summary=N_("WIB, WITA or WIT that is not the zone of the place."),
    why=N_("Guests in Makassar who read WIB come an hour late or ask which of the two is meant."),
    cite="Keppres 41/1987: pembagian wilayah Indonesia menjadi tiga wilayah waktu",
    run=run,
)
