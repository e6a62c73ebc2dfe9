"""Pieces of a section made of a document's blocks: paragraphs, lists, tables, pictures."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, Literal, NamedTuple

from rilis.model.document import Block, BlockKind, Document, Mark
from rilis.model.span import Span
from rilis.render.inline import Inline, Runs, clean, plain
from rilis.render.links import safe

ItemKind = Literal[
    "lead", "paragraph", "quotation", "heading", "line", "signature", "hashtags", "closing",
    "list", "table", "figure",
]  # fmt: skip

DEEPEST: Final = 3
"""Levels of lists within lists; deeper ones are set at this depth."""
_LONGEST_NUMBER: Final = 4
"""Digits of a list number that is taken over."""
_KINDS: Final[dict[BlockKind, ItemKind]] = {
    "lead": "lead",
    "subheading": "heading",
    "heading": "heading",
    "title": "heading",
    "contact": "line",
    "channel": "line",
    "attachment": "line",
    "number": "line",
    "label": "line",
    "status": "line",
    "signature": "signature",
    "hashtags": "hashtags",
    "closing": "closing",
}
_FIGURE: Final = re.compile(r"(?:Rp ?)?[-–−+]?\d[\d.,]{0,30} ?%?|[-–—]?")


class Entry(NamedTuple):
    """One item of a list: its paragraphs, then lists within it."""

    paragraphs: tuple[Runs, ...]
    children: tuple[Item, ...] = ()


class Item(NamedTuple):
    """One piece of a section."""

    kind: ItemKind
    runs: Runs = ()
    """Words of a paragraph or heading; title of a table; caption of a picture."""
    dateline: str = ""
    """What stands before the words of a lead: `Jakarta, 29 Januari 2022 —`."""
    opening: Runs = ()
    """The same as runs, without the bold that marked it."""
    span: Span | None = None
    """Place of a paragraph in the document."""
    entries: tuple[Entry, ...] = ()
    ordered: bool = False
    start: int = 1
    """First number of an ordered list."""
    head: tuple[Runs, ...] = ()
    """Cells of a table's first row when that names the columns."""
    rows: tuple[tuple[Runs, ...], ...] = ()
    figures: tuple[bool, ...] = ()
    """For each column of a table whether it holds numbers only."""
    note: Runs = ()
    """Source and date of a table."""
    target: str = ""
    """Path of a picture."""
    alt: str = ""


class ItemReader:
    """Reads items from ranges of a document's blocks; each look-up costs no more than the block."""

    def __init__(self, document: Document, blocks: tuple[Block, ...], inline: Inline) -> None:
        self._blocks = blocks
        self._inline = inline
        self._text = document.text
        self._strong = {mark.span for mark in document.marks if mark.kind == "strong"}
        self._slanted = {mark.span for mark in document.marks if mark.kind == "emphasis"}
        self._cells: dict[int, list[Span]] = {}
        self._pictures: dict[int, list[Mark]] = {}
        starts = [block.span.start for block in blocks]
        for mark in document.marks:
            at = bisect_right(starts, mark.span.start) - 1
            if mark.kind == "cell" and at >= 0:
                self._cells.setdefault(at, []).append(mark.span)
            elif mark.kind == "image":
                self._pictures.setdefault(at, []).append(mark)

    def read(self, start: int, end: int) -> tuple[Item, ...]:
        """Return the items that the blocks from index `start` to `end` make."""
        items: list[Item] = []
        at = start
        while at < end:
            first = at
            if self._is_listed(at):
                item, at = self._list(at, end, _level(self._blocks[at]))
            elif self._is_row(at) or self._is_table_title(at, end):
                item, at = self._table(at, end)
            elif self._is_picture(at):
                item, at = self._figure(at, end)
            else:
                item, at = self._plain(at, end)
            items.append(item)
            items += self._loose_pictures(first, at)
        return tuple(items)

    def is_note(self, at: int) -> bool:
        """Tell whether a block is the note under a table: slanted, right after a row."""
        return at > 0 and self._is_row(at - 1) and self._is_slanted(at)

    def _runs(self, at: int) -> Runs:
        return safe(self._inline.runs(self._blocks[at].span))

    def _plain(self, at: int, end: int) -> tuple[Item, int]:
        block = self._blocks[at]
        if block.kind == "dateline" and at + 1 < end and self._blocks[at + 1].kind in ("lead", "paragraph"):
            after = self._blocks[at + 1]
            opening = unmarked(self._runs(at))
            return Item("lead", self._runs(at + 1), plain(opening), opening, after.span), at + 2
        return Item(_KINDS.get(block.kind, "paragraph"), self._runs(at), span=block.span), at + 1

    def _is_listed(self, at: int) -> bool:
        block = self._blocks[at]
        return block.kind == "list_item" or bool(block.label and block.kind in ("background", "attachment"))

    def _list(self, at: int, end: int, depth: int) -> tuple[Item, int]:
        ordered = self._blocks[at].label[:1].isdecimal()
        first = number = _number(self._blocks[at])
        entries: list[tuple[list[Runs], list[Item]]] = []
        while at < end and self._is_listed(at):
            block = self._blocks[at]
            level = _level(block)
            if level < depth:
                break
            if level > depth:
                child, at = self._list(at, end, level)
                entries[-1][1].append(child)
                continue
            if entries and not block.label:
                entries[-1][0].append(self._runs(at))
            else:
                again = _number(block) == 1 and number > 1
                if entries and (block.label[:1].isdecimal() != ordered or (ordered and again)):
                    break
                number = _number(block)
                entries.append(([self._runs(at)], []))
            at += 1
        made = tuple(Entry(tuple(words), tuple(children)) for words, children in entries)
        return Item("list", entries=made, ordered=ordered, start=first), at

    def _is_row(self, at: int) -> bool:
        return self._blocks[at].kind == "table_row" or len(self._cells.get(at, ())) > 1

    def _is_table_title(self, at: int, end: int) -> bool:
        block = self._blocks[at]
        if at + 1 >= end or not self._is_row(at + 1) or self._is_picture(at):
            return False
        bold = block.kind == "paragraph" and block.span in self._strong
        return bold or (block.kind in ("subheading", "caption") and block.level == 0)

    def _table(self, at: int, end: int) -> tuple[Item, int]:
        title: Runs = ()
        if not self._is_row(at):
            title, at = unmarked(self._runs(at)), at + 1
        head: tuple[Runs, ...] = ()
        if self._blocks[at].level == 1:
            head, at = self._row(at), at + 1
        rows: list[tuple[Runs, ...]] = []
        while at < end and self._is_row(at) and self._blocks[at].level != 1:
            rows.append(self._row(at))
            at += 1
        note: Runs = ()
        if at < end and self._is_slanted(at):
            note, at = tuple(run._replace(emphasis=False) for run in self._runs(at)), at + 1
        width = max(map(len, (head, *rows)))
        rows = [_padded(row, width) for row in rows]
        figures = tuple(_all_figures([row[column] for row in rows]) for column in range(width))
        return Item("table", title, head=_padded(head, width) if head else (), rows=tuple(rows), figures=figures,
                    note=note), at  # fmt: skip

    def _row(self, at: int) -> tuple[Runs, ...]:
        cells = self._cells.get(at)
        if cells is None:
            return (self._runs(at),)
        return tuple(safe(self._inline.runs(cell)) if cell.length else () for cell in cells)

    def _is_slanted(self, at: int) -> bool:
        block = self._blocks[at]
        return block.kind in ("paragraph", "signature", "caption") and block.span in self._slanted

    def _is_picture(self, at: int) -> bool:
        """Tell whether a block is nothing but a picture."""
        block = self._blocks[at]
        return block.kind == "caption" and any(mark.span == block.span for mark in self._pictures.get(at, ()))

    def _figure(self, at: int, end: int) -> tuple[Item, int]:
        mark = self._pictures[at][0]
        caption: Runs = ()
        at += 1
        if (
            at < end
            and not self._is_picture(at)
            and (self._blocks[at].kind == "caption" or self._is_slanted(at))
        ):
            caption, at = tuple(run._replace(emphasis=False) for run in self._runs(at)), at + 1
        return Item("figure", caption, target=mark.target, alt=self._alt(mark)), at

    def _loose_pictures(self, start: int, end: int) -> list[Item]:
        """Return the pictures within or right after blocks that are more than a picture."""
        return [
            Item("figure", target=mark.target, alt=self._alt(mark))
            for at in range(start, end)
            for mark in self._pictures.get(at, ())
            if mark.span != self._blocks[at].span
        ]

    def _alt(self, mark: Mark) -> str:
        return " ".join(clean(mark.span.of(self._text)).split())


def unmarked(runs: Runs) -> Runs:
    """Return runs without the bold that made a line a title or a dateline: its place says so now."""
    return tuple(run._replace(strong=False) for run in runs)


def _level(block: Block) -> int:
    return min(max(block.level, 1), DEEPEST)


def _number(block: Block) -> int:
    digits = block.label.rstrip(".) ")
    return int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_NUMBER else 1


def _padded(row: tuple[Runs, ...], width: int) -> tuple[Runs, ...]:
    return row + ((),) * (width - len(row))


def _all_figures(cells: list[Runs]) -> bool:
    words = [plain(cell) for cell in cells]
    return any(words) and all(_FIGURE.fullmatch(word) for word in words)
