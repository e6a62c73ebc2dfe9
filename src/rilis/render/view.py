"""A document as its renderers see it: head, sections and what stands in them, in the writer's order."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from rilis.model.document import Block, BlockKind, Document
from rilis.model.span import Span
from rilis.render.inline import Inline, Runs, covered, joined, plain
from rilis.render.items import Item, ItemReader, unmarked
from rilis.render.links import linked, safe

SectionKind = Literal["body", "background", "contact", "attachment", "end"]

_HEAD: Final[frozenset[BlockKind]] = frozenset(
    ("label", "number", "status", "title", "subtitle", "heading", "dateline", "signature", "draft_mark")
)
_GROUPS: Final[dict[BlockKind, SectionKind]] = {
    "background": "background",
    "contact": "contact",
    "channel": "contact",
    "attachment": "attachment",
    "signature": "end",
    "hashtags": "end",
    "closing": "end",
    "number": "end",
}
_LINES: Final = frozenset(("line", "signature"))
_TEXT: Final[frozenset[BlockKind]] = frozenset(("lead", "paragraph"))


class Line(NamedTuple):
    """One line of the head. `kind` is that of the block it was."""

    kind: BlockKind
    runs: Runs


class Section(NamedTuple):
    """A heading and what stands under it."""

    kind: SectionKind
    heading: Runs
    items: tuple[Item, ...]


class View(NamedTuple):
    """All parts of a release, each ready to be set. Every word of the document is in one of them."""

    above: tuple[Line, ...] = ()
    """Lines before the title: letterhead as typed, label, number, release condition."""
    title: Runs = ()
    below: tuple[Line, ...] = ()
    """Lines between title and text: subtitle, a number, a date."""
    sections: tuple[Section, ...] = ()
    """Up to the last one of running text."""
    ending: tuple[Section, ...] = ()
    """What follows the text: background, contacts, attachments, credits, closing marks."""
    number: str = ""
    """The number line, for the head of pages."""
    summary: str = ""
    """The lead's words, for descriptions."""


def view_of(document: Document, *, days: bool = False) -> View:
    """Return the parts of a document. Its own draft mark is left out: the renderer sets its own.

    `days`: the dates in its words are runs that know their day.
    """
    return _Reader(document, days=days).view()


class _Reader:
    def __init__(self, document: Document, *, days: bool) -> None:
        self._blocks = tuple(block for block in document.blocks if block.kind != "draft_mark")
        self._inline = Inline(document, days=days)
        self._items = ItemReader(document, self._blocks, self._inline)
        self._speech = joined(quote.span for quote in document.analysis.quotations if quote.speech)

    def view(self) -> View:
        start = self._head_end()
        head = self._blocks[:start]
        title = next((at for at, block in enumerate(head) if block.kind == "title"), start)
        sections = self._sections(start)
        texts = [at for at, section in enumerate(sections) if section.kind == "body"]
        cut = texts[-1] + 1 if texts else 0
        lead = next((block for block in self._blocks if block.kind == "lead"), None)
        number = next((block for block in self._blocks if block.kind == "number"), None)
        return View(
            above=self._lines(head[:title] if title < start else ()),
            title=unmarked(safe(self._inline.runs(head[title].span))) if title < start else (),
            below=self._lines(head[title + 1 :] if title < start else head),
            sections=tuple(sections[:cut]),
            ending=tuple(sections[cut:]),
            number=plain(self._inline.runs(number.span)) if number else "",
            summary=plain(self._inline.runs(lead.span)) if lead else "",
        )

    def _head_end(self) -> int:
        """Return the index of the first block that is no longer part of the head."""
        for at, block in enumerate(self._blocks):
            following = self._blocks[at + 1].kind if at + 1 < len(self._blocks) else None
            joins = block.kind == "dateline" and following in _TEXT
            opens = block.kind == "heading" and _GROUPS.get(following or "title") is not None
            if block.kind not in _HEAD or joins or (opens and following not in _HEAD):
                return at
        return len(self._blocks)

    def _lines(self, blocks: tuple[Block, ...]) -> tuple[Line, ...]:
        return tuple(Line(block.kind, unmarked(safe(self._inline.runs(block.span)))) for block in blocks)

    def _sections(self, start: int) -> list[Section]:
        """Cut the blocks from `start` on into sections; marks in mid-text stay with the text."""
        groups: list[SectionKind] = [
            "body" if self._items.is_note(at) else _GROUPS.get(block.kind, "body")
            for at, block in enumerate(self._blocks)
        ]
        for at in range(len(groups) - 2, start - 1, -1):
            if self._blocks[at].kind == "heading":
                groups[at] = groups[at + 1] if groups[at + 1] != "end" else "body"
        last = max((at for at, group in enumerate(groups) if group == "body"), default=-1)
        sections: list[Section] = []
        at = start
        while at < len(groups):
            group = _settled(groups, at, last)
            first = at
            at += 1
            while at < len(groups) and _settled(groups, at, last) == group:
                if self._blocks[at].kind == "heading" and group != "body":
                    break
                at += 1
            sections.append(self._section(group, first, at))
        return sections

    def _section(self, group: SectionKind, start: int, end: int) -> Section:
        heading: Runs = ()
        if group not in ("body", "end") and self._blocks[start].kind == "heading":
            heading, start = safe(self._inline.runs(self._blocks[start].span)), start + 1
        items = self._items.read(start, end)
        if group in ("contact", "attachment", "end"):
            items = tuple(
                item._replace(runs=linked(item.runs)) if item.kind in _LINES else item for item in items
            )
        else:
            items = tuple(self._told_apart(item) for item in items)
        return Section(group, heading, items)

    def _told_apart(self, item: Item) -> Item:
        """Call a paragraph a quotation when it opens with direct speech or is mostly that."""
        span = item.span
        if item.kind != "paragraph" or span is None:
            return item
        opens = covered(self._speech, Span(span.start, span.start + 1)) > 0
        quoted = opens or covered(self._speech, span) * 2 > span.length
        return item._replace(kind="quotation") if quoted else item


def _settled(groups: list[SectionKind], at: int, last: int) -> SectionKind:
    return "body" if groups[at] == "end" and at < last else groups[at]
