"""A lead with too many words."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a first paragraph over the limit of words."""
    lead = document.first("lead")
    if lead is None:
        return
    words = document.analysis.words(lead.span)
    if words > context.number("kata"):
        yield Hit(
            lead.span,
            Message(
                N_("The first paragraph has {words} words; keep it to {limit} and move the rest below."),
                {"words": words, "limit": context.number("kata")},
            ),
        )


check = Check(
    id="structure.lead-length",
    summary=N_("A first paragraph with too many words."),
    why=N_("The first paragraph alone is often all that is printed; it must be read in one breath."),
    cite="Teras rilis nyata: median 40 kata; batas 60 kata (55 rilis)",
    run=run,
    defaults={"kata": 60},
    needs_release=True,
)
