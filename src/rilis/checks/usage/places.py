"""Where the checks of this group look, and what they propose there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from rilis.api import Context, Document, Hit, Message, Span, Suggestion

PROSE: Final = ("lead", "paragraph", "list_item", "background")
"""Whole sentences."""
RUNNING: Final = ("title", "subtitle", "subheading", "caption", *PROSE)
"""Words for readers, without contacts, tables, numbers of letters and marks."""

_ENDS: Final = (". ", "! ", "? ", "” ")


def matches(  # noqa: PLR0913 - each keyword spares a search
    document: Document,
    pattern: re.Pattern[str],
    kinds: tuple[str, ...] = RUNNING,
    *,
    needs: tuple[str, ...] = (),
    begins: str = "",
    first: frozenset[str] = frozenset(),
) -> Iterator[re.Match[str]]:
    """Yield what `pattern` finds in blocks of those kinds of an Indonesian text, in order.

    `needs`: one of them stands in every text with a match; without one the pattern is not tried.
    `begins`: `word` keeps matches at the beginning of a word, `sentence` those at the head of a
    sentence or line. Both are asked here and not in the pattern, which is quick only when it
    begins with letters. `first`: the words, in lower case, that every match begins with; the pattern
    is then tried at those alone, and most texts hold none.
    """
    text = document.text
    if document.language != "id" or (needs and not any(word in text for word in needs)):
        return
    kept: list[Span] | None = None
    at = 0
    for match in _tried_at(document, pattern, first) if first else pattern.finditer(text):
        if begins and not _at_beginning(text, match.start(), begins):
            continue
        if kept is None:
            kept = [block.span for block in document.blocks if block.kind in kinds]
        while at < len(kept) and kept[at].end < match.end():
            at += 1
        if at == len(kept):
            return
        if kept[at].start <= match.start():
            yield match


def _tried_at(document: Document, pattern: re.Pattern[str], first: frozenset[str]) -> Iterator[re.Match[str]]:
    """Yield what `pattern` finds where a token is one of `first`; matches do not overlap."""
    tokens = document.analysis.tokens
    if tokens.distinct.isdisjoint(first):
        return
    text, starts, end = document.text, tokens.starts, 0
    for index, word in enumerate(tokens.lower):
        if word in first and starts[index] >= end:
            match = pattern.match(text, starts[index])
            if match is not None:
                end = match.end()
                yield match


def _at_beginning(text: str, start: int, begins: str) -> bool:
    if begins == "word":
        return not (start and (text[start - 1].isalnum() or text[start - 1] in "_-."))
    return not start or text[start - 1] == "\n" or text[max(0, start - 2) : start] in _ENDS


def said_by_spelling(context: Context) -> frozenset[int]:
    """Return where the listed phrases of spelling.nonstandard stand: another check need not say it again."""
    return frozenset(hit.span.start for hit in context.term_hits.get("spelling.nonstandard", ()))


def better(place: tuple[int, int], message: Message, right: str, *, safe: bool) -> Hit:
    """Return the hit at a place with the one thing to write there."""
    return Hit(Span(*place), message, (Suggestion(right, safe=safe),))
