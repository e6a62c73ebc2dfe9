"""Where the checks of this group look, and what they propose there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rilis.api import Document, Hit, Message, Span, Suggestion

PROSE: Final = ("lead", "paragraph", "list_item", "background")
"""Whole sentences."""
RUNNING: Final = ("title", "subtitle", "subheading", "caption", *PROSE)
"""Words for readers, without contacts, tables, numbers of letters and marks."""


def matches(
    document: Document, pattern: re.Pattern[str], kinds: tuple[str, ...] = RUNNING
) -> Iterator[re.Match[str]]:
    """Yield what `pattern` finds in blocks of those kinds of an Indonesian text, in order."""
    if document.language != "id":
        return
    kept: list[Span] | None = None
    at = 0
    for match in pattern.finditer(document.text):
        if kept is None:
            kept = [block.span for block in document.blocks if block.kind in kinds]
        while at < len(kept) and kept[at].end < match.end():
            at += 1
        if at == len(kept):
            return
        if kept[at].start <= match.start():
            yield match


def better(place: tuple[int, int], message: Message, right: str, *, safe: bool) -> Hit:
    """Return the hit at a place with the one thing to write there."""
    return Hit(Span(*place), message, (Suggestion(right, safe=safe),))
