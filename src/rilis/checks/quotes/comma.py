"""The comma between a quotation and the verb that attributes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, Quotation, Span, Suggestion

_FEWEST_WORDS: Final = 3


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a comma outside or missing, or a full stop, before the verb that follows."""
    del context
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or attribution.before or not quotation.closed or quotation.words.length == 0:
            continue
        between = document.text[quotation.span.end : attribution.verb.start]
        few = document.analysis.words(quotation.words) < _FEWEST_WORDS and "," not in between
        if not quotation.speech or few:
            continue  # a name or a word held at arm's length, not speech
        if between.strip(" ,") not in ("", ".") or attribution.verb.start < quotation.span.end:
            continue
        yield from _fault(document, quotation, between)


def _fault(document: Document, quotation: Quotation, between: str) -> Iterable[Hit]:
    words = quotation.words.of(document.text).rstrip()
    if not words or words.endswith(("..", "…", "–", "—", "-")):
        return  # a speech broken off keeps its mark
    kept = words[:-1] if words.endswith(("?,", "!,")) else words
    mark = document.text[quotation.words.end : quotation.span.end]
    end = quotation.span.end + len(between.rstrip())
    last = kept[-1]
    # What is put in place begins with the last sign of the speech, so that the comma has a neighbour.
    span = Span(quotation.words.start + len(kept) - 1, end)
    seen = span.of(document.text)
    right = f"{last}{mark}" if last in "?!" else f",{mark}" if last in ",." else f"{last},{mark}"
    if seen == right:
        return
    text = N_("“{seen}” before the verb; write “{right}”: the comma stands inside the closing mark.")
    if last in "?!":
        text = N_("“{seen}” before the verb; write “{right}”: no comma follows “?” or “!”.")
    yield Hit(span, Message(text, {"seen": seen, "right": right}), (Suggestion(right, safe=True),))


check = Check(
    id="quotes.comma",
    summary=N_("The comma before the verb of a quotation outside its mark, missing, or a full stop."),
    why=N_("A fifth of government quotations break this rule; editors read it as haste."),
    cite="EYD V, tanda petik dan tanda koma: petikan langsung diikuti koma di dalam tanda petik penutup",
    run=run,
)
