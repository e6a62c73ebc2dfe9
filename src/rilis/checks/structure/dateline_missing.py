"""No place and date before the lead."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, Span


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a release whose first paragraph does not begin with its dateline."""
    lead = document.first("lead")
    if lead is None or document.first("dateline") is not None:
        return
    yield Hit(
        Span(lead.span.start, min(lead.span.start + 1, lead.span.end)),
        Message(
            N_("The first paragraph has no dateline; begin it with place and date, as {pattern}."),
            {"pattern": context.profile.titimangsa.strip()},
        ),
    )


check = Check(
    id="structure.dateline-missing",
    summary=N_("A release whose first paragraph does not begin with place and date."),
    why=N_("Without a dateline “hari ini” and “di sini” mean nothing to the newsroom that prints the text."),
    cite="Bentuk baku siaran pers: titimangsa mendahului teras",
    run=run,
    needs_release=True,
)
