"""Degrees after a name without comma or full stops."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_DEGREES: Final = {
    "SH": "S.H.",
    "MH": "M.H.",
    "SKom": "S.Kom.",
    "SSos": "S.Sos.",
    "SPd": "S.Pd.",
    "SKM": "S.K.M.",
    "MSi": "M.Si.",
    "MPd": "M.Pd.",
    "MKes": "M.Kes.",
    "MHum": "M.Hum.",
    "SFarm": "S.Farm.",
    "SKed": "S.Ked.",
    "STr": "S.Tr.",
    "SE": "S.E.",
    "ST": "S.T.",
    "MM": "M.M.",
    "SP": "S.P.",
    "SAg": "S.Ag.",
    "SIP": "S.I.P.",
}
_NEEDED: Final = (
    "SH",
    "MH",
    "SKom",
    "SSos",
    "SPd",
    "SKM",
    "MSi",
    "MPd",
    "MKes",
    "MHum",
    "SFarm",
    "SKed",
    "STr",
    "SE",
    "ST",
    "MM",
    "SP",
    "SAg",
    "SIP",
)
_PATTERN: Final = late_pattern(
    r"(?<=[a-z])(?:,? )(?:SH|MH|SKom|SSos|SPd|SKM|MSi|MPd|MKes|MHum|SFarm|SKed|STr)(?![\w.-])"
    r"|(?<=[a-z]), (?:SE|ST|MM|SP|SAg|SIP)(?![\w.-])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    for match in matches(document, _PATTERN, needs=_NEEDED):
        degree = match[0].lstrip(", ")
        before = document.text[max(0, match.start() - 30) : match.start()].split()
        if not before or not before[-1][:1].isupper() or before[-1] == "Jalan":
            continue
        right = f", {_DEGREES[degree]}"
        message = Message(
            N_("“{seen}” after a name; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=False)


check = Check(
    id="usage.degree",
    summary=N_("A degree after a name without comma or full stops."),
    why=N_("A comma parts name and degree; each part of a degree ends in a full stop."),
    cite="EYD V, tanda koma: antara nama dan gelar; singkatan gelar akademik",
    run=run,
    severity="warning",
    in_quotes="same",
)
