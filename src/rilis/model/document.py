"""A text as its reader sees it, in blocks that know their place in the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - a field is called date
from typing import Literal, NamedTuple

from rilis.model.analysis import Analysis
from rilis.model.finding import FieldPath
from rilis.model.source import Source
from rilis.model.span import Segment, Span, place, place_exact

Language = Literal["id", "en"]

BlockKind = Literal[
    "label",  # SIARAN PERS
    "number",  # Nomor: 12/HM/…
    "status",  # UNTUK DISIARKAN SEGERA, EMBARGO SAMPAI …
    "title",
    "subtitle",
    "dateline",  # Jakarta, 29 Januari 2022 —
    "lead",
    "paragraph",
    "subheading",
    "list_item",
    "table_row",
    "caption",  # of a picture or table
    "background",  # under "Tentang …"
    "contact",  # under "Narahubung"
    "channel",  # web site and accounts
    "signature",  # penanggung jawab, credits
    "attachment",  # under "Lampiran"
    "closing",  # (*), ***
    "hashtags",
    "heading",  # heading of background, contact, attachments
    "claim",  # [TIDAK BENAR] “…”: what circulates, not the agency's word
    "draft_mark",  # DRAF – UNTUK PERSETUJUAN
]

MarkKind = Literal["strong", "emphasis", "link", "cell", "image"]


class Block(NamedTuple):
    """One block of a document. Blocks are in order, disjoint, and only white space lies between."""

    kind: BlockKind
    span: Span
    """Place in the document's text."""
    level: int = 0
    """Heading level, list depth from 1, or 1 for a table's header row."""
    label: str = ""
    """A list item's number or bullet as written, not part of the text."""


class Mark(NamedTuple):
    """Inline form over a span of the text: emphasis, link, table cell, picture."""

    kind: MarkKind
    span: Span
    target: str = ""
    """Address of a link, path of a picture."""


class Document(NamedTuple):
    """A parsed text. Checks work on `text`; the engine maps to `source` once."""

    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    source: Source
    meta: Mapping[str, str]
    """Front matter as typed; empty when there is none."""
    language: Language
    analysis: Analysis
    marks: tuple[Mark, ...] = ()
    date: Date | None = None
    """Release date: front matter, brief, dateline or `--date`; None when unknown."""
    release: bool = False
    """It says that it is a press release (front matter, label or number line)."""

    def place(self, span: Span) -> Span:
        """Return the place in the source of a span of the text."""
        return place(self.segments, span)

    def place_exact(self, span: Span) -> Span | None:
        """Return the place in the source if it maps letter for letter, else None."""
        return place_exact(self.segments, span)

    def of_kind(self, *kinds: BlockKind) -> Iterator[Block]:
        """Yield the blocks of these kinds in order."""
        return (block for block in self.blocks if block.kind in kinds)

    def first(self, kind: BlockKind) -> Block | None:
        """Return the first block of a kind, or None."""
        return next(self.of_kind(kind), None)

    def text_of(self, block: Block) -> str:
        """Return the words of a block."""
        return block.span.of(self.text)

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds an offset of the text, or None between blocks."""
        return next((b for b in self.blocks if b.span.start <= offset < b.span.end), None)

    def prose(self) -> Iterator[Block]:
        """Yield the blocks of running text: lead, paragraphs, list items, background."""
        return self.of_kind("lead", "paragraph", "list_item", "background")


class Origin(NamedTuple):
    """Where words of a draft come from."""

    span: Span
    """Place in the draft's source."""
    field: FieldPath
    value_start: int | None
    """Offset in the field's value of the first letter when copied letter for letter, else None."""


class Draft(NamedTuple):
    """A filled template: Markdown of format 1, and which words came from which field."""

    source: Source
    origins: tuple[Origin, ...]
    """In order of place, disjoint; the template's own words have none."""
    template: str
    """`id@version` of the template."""


def origin_at(origins: Sequence[Origin], span: Span) -> Origin | None:
    """Return the origin with the largest share of `span`, the earlier of equals, or None."""
    best: Origin | None = None
    share = 0
    for origin in origins:
        common = min(origin.span.end, span.end) - max(origin.span.start, span.start)
        if common > share or (best is None and span.length == 0 and origin.span.overlaps(span)):
            best, share = origin, max(common, share)
    return best
