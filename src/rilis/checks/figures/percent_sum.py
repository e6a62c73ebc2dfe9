"""Percentages of one whole that make more, or with a rest less, than a hundred."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, format_number, late_pattern
from rilis.checks.figures.amounts import HEDGED, Amount, amounts_in, sentences_with

_REST: Final = late_pattern(
    r"\b(?:sisanya|selebihnya)(?:,| sebanyak| sebesar| yakni| yaitu)? \Z", re.IGNORECASE
)
_PARTS: Final = late_pattern(
    r"\b(?:terdiri (?:atas|dari)|dengan (?:rincian|komposisi)|komposisinya|rinciannya)\b", re.IGNORECASE
)
_OTHER_WHOLE: Final = late_pattern(
    r"\b(?:naik|turun|meningkat|menurun|tumbuh|dibanding\w*|dari (?:sebelumnya|\d[\d.,]* persen)|di antaranya"
    r"|termasuk|masing-masing)\b",
    re.IGNORECASE,
)
_WHOLE: Final = Decimal(100)
_ROUNDING: Final = Decimal("0.5")
"""What each percentage may be rounded by."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `60 persen …, 30 persen …, sisanya 20 persen`, and listed parts of more than a hundred."""
    del context
    text = document.text
    if not any(word in text for word in ("sisanya", "selebihnya", "terdiri", "rincian", "komposisi")):
        return
    for sentence in sentences_with(document, 2):
        parts = _PARTS.search(text, sentence.start, sentence.end)
        start = parts.end() if parts else sentence.start
        shares = [amount for amount in amounts_in(document, Span(start, sentence.end)) if amount.kind == "%"]
        rest = len(shares) > 1 and _REST.search(text, shares[-2].span.end, shares[-1].span.start) is not None
        if len(shares) > 1 and (rest or parts) and not _OTHER_WHOLE.search(text, start, sentence.end):
            yield from _added(document, shares, rest=rest)


def _added(document: Document, shares: list[Amount], *, rest: bool) -> Iterable[Hit]:
    added = sum((share.value for share in shares), Decimal(0))
    slack = _ROUNDING * len(shares)
    place = Span(shares[0].span.start, shares[-1].span.end)
    if added <= _WHOLE + slack and (not rest or added >= _WHOLE - slack):
        return
    if HEDGED.search(document.text, place.start, place.end):
        return
    yield Hit(
        place,
        Message(
            N_("The shares {sum} make {added} percent of one whole; mend one of them."),
            {
                "sum": " + ".join(format_number(share.value, document.language) for share in shares),
                "added": format_number(added, document.language),
            },
        ),
    )


check = Check(
    id="figures.percent-sum",
    summary=N_("Percentages of one whole that do not make a hundred."),
    why=N_("A rest that does not fill up to a hundred says that one of the shares is wrong."),
    cite="Aritmetika: bagian-bagian satu keseluruhan berjumlah 100 persen",
    run=run,
)
