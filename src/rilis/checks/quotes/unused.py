"""A quotation of the brief that the text does not print."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span
from rilis.checks.quotes.verbatim import Rows, compare, paragraphs
from rilis.checks.quotes.wording import pieces, trimmed


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report rows of `kutipan` that no quotation of the text was taken from; the place is the title."""
    brief = context.brief
    if brief is None or not brief.kutipan:
        return
    rows = Rows(brief)
    used = {place.row for each in compare(document, brief) for place in each.places}
    for quotation in document.analysis.quotations:
        for words in paragraphs(document, quotation.words):
            said = trimmed([piece.text for piece in pieces(document.text, *words)])
            used.update(place.row for place in rows.places(said) if said)
    title = document.first("title")
    where = title.span if title else document.blocks[0].span if document.blocks else Span(0, 0)
    printed = {rows.rows[row][0] for row in used}
    for at, row in enumerate(brief.kutipan):
        if at not in printed and (row.ucapan or row.ucapan_en):
            yield Hit(
                where,
                Message(
                    N_("Quotation “{id}” of the brief is not printed; use it, or take it out of the brief."),
                    {"id": row.id},
                ),
                field=f"kutipan[{at}]",
            )


check = Check(
    id="quotes.unused",
    summary=N_("A quotation of the brief that the text does not print."),
    why=N_("A person asked to approve words expects to read them; a forgotten quotation is found too late."),
    cite="Brief: kutipan",
    run=run,
    severity="info",
)
