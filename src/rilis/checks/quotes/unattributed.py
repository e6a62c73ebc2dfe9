"""A paragraph of speech that nobody is named for."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message

_FEWEST = 6


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a paragraph that is one quotation, with no verb in it, in the paragraph before or after it."""
    del context
    attributed = [each.attribution.span for each in document.analysis.quotations if each.attribution]
    prose = list(document.of_kind("lead", "paragraph"))
    starts = {block.span.start: at for at, block in enumerate(prose)}
    for quotation in document.analysis.quotations:
        at = starts.get(quotation.span.start)
        if at is None or quotation.attribution is not None or not quotation.closed or not quotation.speech:
            continue
        block = prose[at].span
        if quotation.span.end < block.end - 1 or document.analysis.words(quotation.words) < _FEWEST:
            continue
        before = prose[at - 1].span if at else None
        introduced = before is not None and (
            before.of(document.text).rstrip().endswith((":", ","))
            or "berikut" in before.of(document.text).lower()
            or any(before.covers(span) for span in attributed)
        )
        if not introduced:
            yield Hit(
                quotation.span,
                Message(N_("Nobody is named for this quotation; add who said it.")),
            )


check = Check(
    id="quotes.unattributed",
    summary=N_("A paragraph of speech that nobody is named for."),
    why=N_("Words in quotation marks without a speaker are words nobody answers for."),
    cite="Kode Etik Jurnalistik, pasal 2: menyebut sumber",
    run=run,
    severity="info",
)
