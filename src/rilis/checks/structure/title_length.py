"""A headline with too many words."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a headline over the limit of words."""
    title = document.first("title")
    if title is None:
        return
    words = document.analysis.words(title.span)
    if words > context.number("kata"):
        yield Hit(
            title.span,
            Message(
                N_(
                    "The headline has {words} words; shorten it to {limit} or move a part to the sub-headline."
                ),
                {"words": words, "limit": context.number("kata")},
            ),
        )


check = Check(
    id="structure.title-length",
    summary=N_("A headline with too many words."),
    why=N_(
        "Long headlines are cut in search results, on telephones and by editors, often at the wrong place."
    ),
    cite="Panjang judul rilis nyata: 4–18 kata, median 11 (55 rilis)",
    run=run,
    defaults={"kata": 16},
    needs_release=True,
)
