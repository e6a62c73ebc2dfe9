"""The state of one walk over the blocks of a text while their parts in a release are told."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from itertools import islice

from rilis.document.builder import RawBlock, RawText
from rilis.document.dateline import parse_dateline
from rilis.model.document import Block, BlockKind
from rilis.model.span import Span


class Walk:
    """What is still to be read (`queue`), what was told so far (`blocks`), and what was seen.

    `release`: label, number line or front matter say that it is a press release. `label_at`:
    offset of the line that does, or -1. `section`: what the last section heading began.
    """

    __slots__ = (
        "_breaks",
        "_seen",
        "blocks",
        "date",
        "in_body",
        "label_at",
        "queue",
        "release",
        "section",
        "strong",
        "text",
    )

    def __init__(self, raw: RawText) -> None:
        self.text = raw.text
        self.queue = deque(raw.blocks)
        self.blocks: list[Block] = []
        self.date: Date | None = None
        self.in_body = False
        self.section: BlockKind | None = None
        self.strong = {mark.span for mark in raw.marks if mark.kind == "strong"}
        self.label_at = -1
        self.release = False
        self._breaks = raw.breaks
        self._seen: set[BlockKind] = set()

    def add(self, kind: BlockKind, span: Span, block: RawBlock | None = None) -> None:
        """Add a block of a kind, with level and label of the raw block it is; empty ones are left out."""
        span = self.trimmed(span)
        if span.length:
            level, label = (block.level, block.label) if block else (0, "")
            self.blocks.append(Block(kind, span, level, label))
            self._seen.add(kind)

    def has(self, kind: BlockKind) -> bool:
        """Tell whether a block of a kind was added."""
        return kind in self._seen

    def put_back(self, block: RawBlock, start: int) -> None:
        """Put what is left of a block from offset `start` on back to be read next."""
        rest = self.trimmed(Span(start, block.span.end))
        if rest.length:
            self.queue.appendleft(block._replace(span=rest))

    def lines(self, span: Span) -> list[Span]:
        """Cut a block where its source has line ends; at least one line."""
        breaks = self._breaks
        index = bisect_left(breaks, span.start)
        lines: list[Span] = []
        start = span.start
        while index < len(breaks) and breaks[index] < span.end:
            lines.append(self.trimmed(Span(start, breaks[index])))
            start = breaks[index] + 1
            index += 1
        lines.append(self.trimmed(Span(start, span.end)))
        return [line for line in lines if line.length] or [span]

    def trimmed(self, span: Span) -> Span:
        """Return a span without the white space at its two ends."""
        words = span.of(self.text)
        stripped = words.strip()
        start = span.start + len(words) - len(words.lstrip()) if stripped else span.start
        return Span(start, start + len(stripped))

    def dateline_follows(self) -> bool:
        """Tell whether the next block begins with a dateline."""
        if not self.queue or self.queue[0].kind not in ("paragraph", "heading"):
            return False
        return parse_dateline(self.text, *self.queue[0].span) is not None

    def heading_follows(self, within: int) -> bool:
        """Tell whether one of the next blocks is marked as a heading."""
        return any(block.kind == "heading" for block in islice(self.queue, within))

    def paragraph_follows(self) -> bool:
        """Tell whether the next block is a paragraph."""
        return bool(self.queue) and self.queue[0].kind == "paragraph"
