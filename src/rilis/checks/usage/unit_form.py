"""A blank before the per cent sign; units in capitals or with a full stop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, late_pattern
from rilis.checks.usage.places import better, matches

_QUICK: Final = late_pattern(r"[0-9] [%KCMHkcmh]|[a-z] ?%")
"""What every place holds, quick to look for."""
_PATTERN: Final = late_pattern(
    r"(?<=[0-9]) %|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|ratus) ?%"
    r"|(?<=[0-9] )(?:Km|KM|Kg|KG|Cm|CM|Mm|MM|Ha|HA)(?![\w.-])|(?<=[0-9] )(?:km|kg|cm|mm"
    r"|ha)\.(?= [a-z])"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report each place with what to write instead."""
    del context
    if not _QUICK.search(document.text):
        return
    for match in matches(document, _PATTERN):
        spelled = match[0][0].isalpha() and match[0].endswith("%")
        right = f"{match[0][:-1].rstrip()} persen" if spelled else match[0].strip().rstrip(".").lower()
        message = Message(
            N_("“{seen}” after a number; write “{right}”."),
            {"seen": match[0].strip(), "right": right.strip()},
        )
        yield better(match.span(), message, right, safe=True)


check = Check(
    id="usage.unit-form",
    summary=N_("A blank before %, or a unit with capital or full stop."),
    why=N_("Signs of units have one form, the same in all languages."),
    cite="EYD V, singkatan: lambang satuan ukuran tanpa titik; SI",
    run=run,
    severity="warning",
    in_quotes="same",
)
