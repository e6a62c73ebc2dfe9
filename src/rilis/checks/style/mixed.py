"""Two ways of writing one thing in one text: shared by the checks on percent and clock."""

from __future__ import annotations

from collections.abc import Iterator

from rilis.api import Document, Span


def outside_quotations(document: Document, spans: Iterator[Span]) -> list[Span]:
    """Return the spans of running text that are not in direct speech, in order."""
    kept = [block.span for block in document.of_kind("lead", "paragraph", "list_item")]
    found: list[Span] = []
    at = 0
    for span in spans:
        while at < len(kept) and kept[at].end <= span.start:
            at += 1
        if at < len(kept) and kept[at].covers(span) and not document.analysis.in_quotation(span):
            found.append(span)
    return found
