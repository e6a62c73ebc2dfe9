"""Dates in the text, as the checks see them."""

from __future__ import annotations

from collections.abc import Sequence

from rilis.language.calendar import find_dates
from rilis.model.analysis import DateMention
from rilis.model.document import Block
from rilis.model.span import Span


def find_date_mentions(text: str, blocks: Sequence[Block]) -> list[DateMention]:
    """Return the dates of all blocks in order; one that would cross two blocks is none.

    The number line is left out: `12/HM/01/2022` holds no date. So is a false claim: its dates
    are not the release's.
    """
    found: list[DateMention] = []
    spans = [block.span for block in blocks if block.kind not in ("number", "claim")]
    index = 0
    for date in find_dates(text):
        while index < len(spans) and spans[index].end < date.span.end:
            index += 1
        if index == len(spans):
            break
        if spans[index].start <= date.span.start:
            found.append(
                DateMention(
                    Span(*date.span), date.day, date.month, date.year, date.weekday, date.weekday_span
                )
            )
    return found
