"""A colon where a comma introduces direct speech."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, Suggestion


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `Sari mengatakan: “…”`: a colon right after the verb and before the mark, in one line."""
    del context
    if document.language != "id":
        return
    for quotation in document.analysis.quotations:
        attribution = quotation.attribution
        if attribution is None or not attribution.before or attribution.span.end > quotation.span.start:
            continue
        between = document.text[attribution.verb.end : quotation.span.start]
        if between.strip(" ") != ":":
            continue
        at = attribution.verb.end + between.index(":")
        yield Hit(
            Span(at, at + 1),
            Message(N_("A colon after the verb of speech; a comma introduces a quotation.")),
            (Suggestion(",", safe=at == attribution.verb.end),),
        )


check = Check(
    id="quotes.colon",
    summary=N_("A colon where a comma introduces direct speech."),
    why=N_("A colon announces a list or a document; speech in running text takes a comma."),
    cite="EYD V, tanda koma: memisahkan petikan langsung dari bagian lain kalimat",
    run=run,
)
