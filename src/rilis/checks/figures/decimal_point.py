"""A decimal point where Indonesian writes a comma."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, late_pattern

_SCALED: Final = late_pattern(
    r"[0-9](?<![0-9.,][0-9])[0-9]{0,2}\.[0-9]{1,2}(?= (?:ribu|juta|miliar|triliun|persen)\b)"
)


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `2.5 miliar`: with one or two digits after the point it cannot mean thousands."""
    del context
    if document.language != "id":
        return
    for match in _SCALED.finditer(document.text):
        seen = match[0]
        yield Hit(
            Span(*match.span()),
            Message(
                N_("“{seen}” has a decimal point; write “{right}”."),
                {"seen": seen, "right": seen.replace(".", ",")},
            ),
        )


check = Check(
    id="figures.decimal-point",
    summary=N_("A decimal point where Indonesian writes a comma."),
    why=N_("In Indonesian the point parts thousands; 2.5 may be read as twenty-five hundred."),
    cite="EYD V, tanda koma: memisahkan angka desimal",
    run=run,
)
