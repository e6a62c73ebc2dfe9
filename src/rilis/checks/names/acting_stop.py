"""Plt, Plh, Pj and Pjs without their full stop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion, late_pattern

_ACTING: Final = late_pattern(r"\b(?P<form>P(?:lt|lh|js|j|LT|LH|JS|J))\b(?!\.) (?P<next>[^\W\d_a-z]\w*)")
_OFFICES: Final = frozenset(
    "bupati wakil wali walikota gubernur camat lurah kepala ketua direktur dirjen dirut direksi deputi "
    "sekretaris sekjen sekda sekdaprov sekdakab sekdako sekwan sestama kadis kabid kabag kabiro karo kasubag "
    "kasubbag kapus kepsek rektor dekan menteri menko wamen kapolda kapolres kapolri asisten inspektur irjen "
    "jaksa komandan manajer koordinator penjabat staf".split()
)
"""What follows a form in capitals that stands for an official: PLT is also a power plant, PJ a person."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the short forms of acting officials before an office when their stop is missing."""
    del context
    for match in _ACTING.finditer(document.text):
        seen, office = match["form"], match["next"]
        if seen.isupper() and office.lower() not in _OFFICES:
            continue
        right = (seen if seen.isupper() and office.isupper() else seen.capitalize()) + "."
        yield Hit(
            Span(*match.span("form")),
            Message(N_("“{seen}” lacks its full stop; write “{right}”."), {"seen": seen, "right": right}),
            (Suggestion(right, safe=True),),
        )


check = Check(
    id="names.acting-stop",
    summary=N_("Plt., Plh., Pj. or Pjs. without its full stop."),
    why=N_("The stop shows that the official is acting: pelaksana tugas, pelaksana harian, penjabat."),
    cite="EYD V, singkatan jabatan diikuti tanda titik",
    run=run,
)
