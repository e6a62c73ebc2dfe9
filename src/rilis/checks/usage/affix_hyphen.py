"""Affixes and bound forms before capitals without a hyphen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_QUICK: Final = late_pattern(
    r"[A-Z](?:(?<=[a-z][A-Z])|(?<=se [A-Z])|(?<=Se [A-Z])|(?<=(?:on|ca|ti|ra) [A-Z])[A-Z]|[A-Z]+nya)"
)
"""What every place holds, quick to look for."""
_PATTERN: Final = late_pattern(
    r"(?:se|Se)(?: |(?=[A-Z]))(?=Indonesia\b|Jawa\b|Bali\b|Sumat|Kalimantan|Sulawesi|Papua"
    r"|Asia\b|ASEAN|Nusantara|Kabupaten|Kota\b|Provinsi|Kecamatan|DKI|Jabodetabek|Dunia)"
    r"|(?:[Nn]on|[Pp]asca|[Aa]nti|[Pp]ra) (?=[A-Z]{2})|(?:di|mem|ber|ter|non"
    r"|pasca|antar|anti|pra)(?=[A-Z]{2}[A-Z]*(?!\w| [A-Z]))"
    r"|[A-Z]{2,}nya(?!\w)"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    if not _QUICK.search(document.text):
        return
    for match in matches(document, _PATTERN, begins="word"):
        right = f"{match[0][:-3]}-nya" if match[0].endswith("nya") else f"{match[0].strip()}-"
        message = Message(
            N_("“{seen}” before a capital or “-nya” after one takes a hyphen; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.affix-hyphen",
    summary=N_("An affix beside a capital without its hyphen."),
    why=N_("Without the hyphen a name or short form is hard to make out."),
    cite="EYD V, tanda hubung: imbuhan dengan huruf kapital atau singkatan; bentuk terikat dengan huruf kapital",
    run=run,
    severity="warning",
    in_quotes="lower",
)
