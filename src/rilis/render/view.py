"""A document as its renderers see it: sections, lists, tables and pictures made of its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from rilis.model.document import Block, BlockKind, Document, Mark
from rilis.model.span import Span

ItemKind = Literal["paragraph", "quotation", "heading", "list", "table", "figure"]


class Run(NamedTuple):
    """Words of one form."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


Runs = tuple[Run, ...]


class Item(NamedTuple):
    """One piece of the body."""

    kind: ItemKind
    runs: Runs = ()
    """Words of paragraph, quotation and heading; caption of table and figure."""
    rows: tuple[tuple[Runs, ...], ...] = ()
    """Items of a list, one cell each; rows of a table, the head first."""
    ordered: bool = False
    note: Runs = ()
    """Source and date of a table."""
    target: str = ""
    """Path of a picture."""
    alt: str = ""


class View(NamedTuple):
    """All parts of a release, each ready to be set."""

    label: str = ""
    number: str = ""
    status: str = ""
    title: Runs = ()
    subtitle: Runs = ()
    dateline: str = ""
    lead: Runs = ()
    body: tuple[Item, ...] = ()
    about_heading: str = ""
    about: tuple[Item, ...] = ()
    contact_heading: str = ""
    contact: tuple[Runs, ...] = ()
    attachment_heading: str = ""
    attachments: tuple[Runs, ...] = ()
    signatures: tuple[Runs, ...] = ()
    hashtags: str = ""
    closing: tuple[str, ...] = ()
    summary: str = ""
    """The lead's words, for descriptions."""


_CONTACT: frozenset[BlockKind] = frozenset({"contact", "channel"})
_TAIL: frozenset[BlockKind] = frozenset(
    {"label", "number", "status", "title", "subtitle", "dateline", "hashtags", "closing", "draft_mark"}
)


def view_of(document: Document) -> View:
    """Return the parts of a document; every word of it is in one of them, in its order."""
    reader = _Reader(document)
    return reader.view()


class _Reader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._marks = sorted((mark for mark in document.marks), key=lambda mark: mark.span)
        self._quotes = [quote.span for quote in document.analysis.quotations if quote.speech]

    def view(self) -> View:
        blocks = self._document.blocks
        headings = self._headings(blocks)
        about = [block for block in blocks if block.kind == "background"]
        known = {"background", "attachment", "heading", *_CONTACT, *_TAIL}
        body = [block for block in blocks if block.kind not in known]
        body, signatures, lead = self._without_lead(body)
        return View(
            label=self._first("label"),
            number=self._first("number"),
            status=self._first("status"),
            title=self._runs_of("title"),
            subtitle=self._runs_of("subtitle", plain=True),
            dateline=self._first("dateline"),
            lead=self._runs(lead.span) if lead else (),
            body=self._items(body),
            about_heading=headings.get("background", ""),
            about=self._items(about),
            contact_heading=headings.get("contact", "") or headings.get("channel", ""),
            contact=tuple(self._runs(block.span) for block in blocks if block.kind in _CONTACT),
            attachment_heading=headings.get("attachment", ""),
            attachments=tuple(self._runs(block.span) for block in blocks if block.kind == "attachment"),
            signatures=tuple(self._runs(block.span) for block in signatures),
            hashtags=" ".join(self._text(block) for block in blocks if block.kind == "hashtags"),
            closing=tuple(self._text(block) for block in blocks if block.kind == "closing"),
            summary=self._text(lead) if lead else "",
        )

    def _without_lead(self, body: Sequence[Block]) -> tuple[list[Block], list[Block], Block | None]:
        """Part the lead and the signatures at the end from the body; one inside a table stays."""
        lead = next((block for block in body if block.kind == "lead"), None)
        rest = [block for block in body if block is not lead]
        signatures = [
            block
            for at, block in enumerate(rest)
            if block.kind == "signature" and (at == 0 or rest[at - 1].kind != "table_row")
        ]
        return [block for block in rest if block not in signatures], signatures, lead

    def _headings(self, blocks: Sequence[Block]) -> dict[str, str]:
        """Return the headings of the fixed sections by the kind of block that follows them."""
        found: dict[str, str] = {}
        for at, block in enumerate(blocks[:-1]):
            if block.kind == "heading":
                found.setdefault(blocks[at + 1].kind, self._text(block))
        return found

    def _text(self, block: Block) -> str:
        return self._document.text_of(block).replace("\n", " ")

    def _first(self, kind: BlockKind) -> str:
        block = self._document.first(kind)
        return self._text(block) if block else ""

    def _runs_of(self, kind: BlockKind, *, plain: bool = False) -> Runs:
        block = self._document.first(kind)
        if block is None:
            return ()
        return (Run(self._text(block)),) if plain else self._runs(block.span)

    def _runs(self, span: Span) -> Runs:
        marks = [
            mark for mark in self._marks if mark.span.overlaps(span) and mark.kind not in ("cell", "image")
        ]
        edges = {span.start, span.end}
        for mark in marks:
            edges.update(at for at in mark.span if span.start < at < span.end)
        cuts = sorted(edges)
        runs = []
        for start, end in pairwise(cuts):
            here = [mark for mark in marks if mark.span.start <= start and end <= mark.span.end]
            runs.append(
                Run(
                    self._document.text[start:end].replace("\n", " "),
                    any(mark.kind == "strong" for mark in here),
                    any(mark.kind == "emphasis" for mark in here),
                    next((mark.target for mark in here if mark.kind == "link"), ""),
                )
            )
        return tuple(runs)

    def _items(self, blocks: Sequence[Block]) -> tuple[Item, ...]:
        items: list[Item] = []
        at = 0
        while at < len(blocks):
            kind = blocks[at].kind
            if kind == "list_item":
                item, at = self._list(blocks, at)
            elif kind == "table_row" or (at + 1 < len(blocks) and self._is_table_title(blocks, at)):
                item, at = self._table(blocks, at)
            elif kind == "caption" and self._image(blocks[at]) is not None:
                item, at = self._figure(blocks, at)
            else:
                item, at = self._plain(blocks[at]), at + 1
            items.append(item)
        return tuple(items)

    def _plain(self, block: Block) -> Item:
        if block.kind == "subheading":
            return Item("heading", (Run(self._text(block)),))
        speech = sum(
            min(quote.end, block.span.end) - max(quote.start, block.span.start)
            for quote in self._quotes
            if quote.overlaps(block.span)
        )
        quoted = speech * 2 > block.span.length
        return Item("quotation" if quoted else "paragraph", self._runs(block.span))

    def _list(self, blocks: Sequence[Block], at: int) -> tuple[Item, int]:
        ordered = blocks[at].label[:1].isdigit()
        rows: list[tuple[Runs, ...]] = []
        while (
            at < len(blocks) and blocks[at].kind == "list_item" and blocks[at].label[:1].isdigit() == ordered
        ):
            if rows and ordered and blocks[at].label.rstrip(".)") == "1":
                break  # a new list begins
            rows.append((self._runs(blocks[at].span),))
            at += 1
        return Item("list", rows=tuple(rows), ordered=ordered), at

    def _is_table_title(self, blocks: Sequence[Block], at: int) -> bool:
        block = blocks[at]
        titled = block.kind in ("subheading", "caption") and block.level == 0
        return titled and blocks[at + 1].kind == "table_row" and self._image(block) is None

    def _table(self, blocks: Sequence[Block], at: int) -> tuple[Item, int]:
        caption: Runs = ()
        if blocks[at].kind != "table_row":
            caption, at = (Run(self._text(blocks[at])),), at + 1
        rows: list[tuple[Runs, ...]] = []
        while at < len(blocks) and blocks[at].kind == "table_row":
            rows.append(self._cells(blocks[at]))
            at += 1
            if at < len(blocks) and blocks[at].kind == "table_row" and blocks[at].level == 1:
                break
        note: Runs = ()
        if at < len(blocks) and self._is_slanted(blocks[at]):
            note, at = (Run(self._text(blocks[at])),), at + 1
        return Item("table", caption, tuple(rows), note=note), at

    def _cells(self, row: Block) -> tuple[Runs, ...]:
        cells = [mark.span for mark in self._marks if mark.kind == "cell" and row.span.covers(mark.span)]
        return tuple(self._runs(cell) if cell.length else () for cell in cells)

    def _is_slanted(self, block: Block) -> bool:
        return block.kind in ("paragraph", "signature", "caption") and any(
            mark.kind == "emphasis" and mark.span == block.span for mark in self._marks
        )

    def _figure(self, blocks: Sequence[Block], at: int) -> tuple[Item, int]:
        image = self._image(blocks[at])
        target, alt = (image.target, image.span.of(self._document.text)) if image else ("", "")
        at += 1
        caption: Runs = ()
        if at < len(blocks) and blocks[at].kind == "caption" and self._image(blocks[at]) is None:
            caption, at = (Run(self._text(blocks[at])),), at + 1
        return Item("figure", caption, target=target, alt=alt), at

    def _image(self, block: Block) -> Mark | None:
        return next(
            (mark for mark in self._marks if mark.kind == "image" and block.span.covers(mark.span)), None
        )
