"""Speech that begins with a small letter."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion

_ENDS = (".", "!", "?", ":", "”", '"')


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a small first letter of speech after `mengatakan,` or at the start of a paragraph or sentence."""
    del context
    text = document.text
    starts = {block.span.start for block in document.prose()}
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        first = text[quotation.words.start : quotation.words.start + 1]
        if attribution is None or not quotation.speech or not first.islower():
            continue
        start = quotation.span.start
        if attribution.before:
            between = text[attribution.verb.end : start].strip()
            if attribution.span.end > start or between not in (",", ":"):
                continue
        elif start not in starts and not text[max(0, start - 40) : start].rstrip().endswith(_ENDS):
            continue
        right = first.upper()
        yield Hit(
            Span(quotation.words.start, quotation.words.start + 1),
            Message(
                N_(
                    "Speech begins with “{seen}”; write a capital, or quote part of the sentence inside yours."
                ),
                {"seen": first},
            ),
            (Suggestion(right),),
        )


check = Check(
    id="quotes.capital",
    summary=N_("Speech that begins with a small letter."),
    why=N_("A small letter says that words before it were cut; readers ask which."),
    cite="EYD V, huruf kapital: huruf pertama petikan langsung",
    run=run,
)
