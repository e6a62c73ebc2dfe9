"""A quotation that stands in the text twice."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, fold_words

_FEWEST = 6


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report speech of six words or more that running text has printed before, word for word."""
    del context
    seen: set[str] = set()
    prose = [block.span for block in document.of_kind("lead", "paragraph")][::-1]
    for quotation in document.analysis.quotations:
        if not quotation.speech or document.analysis.words(quotation.words) < _FEWEST:
            continue
        while prose and prose[-1].end <= quotation.span.start:
            prose.pop()
        if not prose or prose[-1].start > quotation.span.start:
            continue  # a title or caption may print what the body says
        words = fold_words(quotation.words.of(document.text)).strip(" ,.").lower()
        if words in seen:
            yield Hit(
                quotation.span,
                Message(N_("This quotation stands in the text already; print it once.")),
            )
        seen.add(words)


check = Check(
    id="quotes.repeated",
    summary=N_("A quotation that stands in the text twice."),
    why=N_("A quotation printed twice is what copying leaves behind."),
    cite="Satu kutipan dimuat satu kali",
    run=run,
)
