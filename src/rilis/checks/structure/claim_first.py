"""A false claim that stands before its correction, or without its verdict."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span, fold_words


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a claim above the lead, one without a correction below, and one not marked as a claim."""
    claims = list(document.of_kind("claim"))
    lead = document.first("lead")
    prose = list(document.of_kind("paragraph"))
    for claim in claims:
        if lead is None or claim.span.start < lead.span.start:
            yield Hit(
                claim.span,
                Message(N_("The claim stands before the facts; begin with what is true, then the claim.")),
            )
        elif not any(block.span.start > claim.span.end for block in prose):
            yield Hit(
                claim.span,
                Message(N_("Nothing follows the claim; say after it why it is wrong and what is true.")),
            )
    yield from _unmarked(document, context)


def _unmarked(document: Document, context: Context) -> Iterable[Hit]:
    """Report the brief's claim where it stands in the text without the mark that says it is one."""
    row = context.brief.klarifikasi if context.brief is not None else None
    claim = fold_words(row.klaim).strip(' ."') if row is not None else ""
    if not claim:
        return
    for block in document.of_kind("lead", "paragraph", "list_item", "subheading", "title"):
        if claim in fold_words(document.text_of(block)):
            yield Hit(
                Span(block.span.start, block.span.end),
                Message(N_("The claim stands here without its verdict; write “[TIDAK BENAR]” before it.")),
            )


check = Check(
    id="structure.claim-first",
    summary=N_("A false claim before its correction, without one, or without its verdict."),
    why=N_("Fact, claim, fact: a claim that comes first or stands unmarked is what gets copied."),
    cite="Debunking Handbook 2020 (Lewandowsky dkk.): fakta, klaim, penjelasan, fakta",
    run=run,
    severity="error",
)
