"""A capital on the verb that follows a quotation."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Suggestion

_BEGINS_ANEW = frozenset(("menurut", "demikian"))
"""Bases that may begin the next sentence."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `“…,” Ujar Sari`: the sentence goes on after the closing mark."""
    del context
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.before or attribution.base in _BEGINS_ANEW:
            continue
        seen = attribution.verb.of(document.text)
        if attribution.span.end == attribution.verb.end and not seen.endswith("nya"):
            continue  # nobody is named: “…!” Tegas dan lugas, ia …
        between = document.text[quotation.span.end : attribution.verb.start]
        if not seen[:1].isupper() or not seen[1:].islower() or between.strip(" ,."):
            continue
        right = seen.lower()
        yield Hit(
            attribution.verb,
            Message(
                N_("“{seen}” after a quotation; write “{right}”: the sentence goes on."),
                {"seen": seen, "right": right},
            ),
            (Suggestion(right),),
        )


check = Check(
    id="quotes.verb-capital",
    summary=N_("A capital on the verb that follows a quotation."),
    why=N_("Quotation and verb are one sentence; a capital in its middle looks like a slip of the keyboard."),
    cite="EYD V, huruf kapital dan tanda petik: “…,” ujar … satu kalimat",
    run=run,
)
