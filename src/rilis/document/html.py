"""A web page's article → text, blocks and marks, each with its place in the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rilis.document.builder import RawKind, RawText, TextBuilder
from rilis.document.captions import with_captions
from rilis.document.html_region import SKIPPED, article_tokens
from rilis.document.html_tokens import INLINE, Piece, Tag, html_tokens
from rilis.model.document import MarkKind

_MARKS: Final[dict[str, MarkKind]] = {
    "b": "strong",
    "strong": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "a": "link",
    "td": "cell",
    "th": "cell",
}
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BULLET: Final = "•"
_CELL_GAP: Final = " | "
_DEEPEST: Final = 99
"""Lists nested deeper than this count as this deep."""


def read_html(text: str) -> RawText:
    """Return what a reader sees of the article in a page; see `html_region` for what that is.

    Any text is accepted: what is malformed is read as browsers do, as far as one pass allows.
    """
    tokens = list(html_tokens(text))
    raw = _Reader(text, skip=True).read(article_tokens(text, tokens))
    # A menu that is never closed would swallow the page: better the menu too than nothing.
    if not raw.blocks:
        raw = _Reader(text, skip=False).read(tokens)
    language = next(
        (
            token.attributes(text).get("lang", "")
            for token in tokens
            if isinstance(token, Tag) and token.name == "html"
        ),
        "",
    )
    return with_captions(raw)._replace(language=language)


class _Reader:
    """One pass over tags and words."""

    __slots__ = (
        "_builder",
        "_cells",
        "_head",
        "_item",
        "_kind",
        "_level",
        "_lists",
        "_row",
        "_skip",
        "_skipping",
        "_text",
    )

    def __init__(self, text: str, *, skip: bool) -> None:
        self._text = text
        self._builder = TextBuilder(text)
        self._skip = skip
        self._skipping: list[str] = []
        self._kind: RawKind = "paragraph"
        self._level = 0
        self._lists: list[int] = []
        """For each open list the number of its next item; -1 for one with bullets."""
        self._item = ""
        self._row = False
        self._cells = 0
        self._head = 0

    def read(self, tokens: Sequence[Tag | Piece]) -> RawText:
        builder = self._builder
        for token in tokens:
            if isinstance(token, Tag):
                self._tag(token)
            elif self._skipping:
                continue
            elif token.words is None:
                builder.copy_folded(token.start, token.end)
            else:
                builder.put(token.words, token.start, token.end)
        self._end_block()
        return builder.result()

    def _tag(self, tag: Tag) -> None:
        if self._skip and tag.name in SKIPPED:
            self._end_block()
            if not tag.closing:
                self._skipping.append(tag.name)
            elif self._skipping and self._skipping[-1] == tag.name:
                self._skipping.pop()
        elif self._skipping:
            return
        elif tag.name in ("tr", "td", "th", "table", "caption"):
            self._table_tag(tag)
        elif tag.name in _MARKS:
            self._mark(tag)
        elif tag.name == "br":
            self._line_end(tag)
        elif tag.name == "img":
            self._image(tag)
        elif tag.name not in INLINE:
            self._block_tag(tag)

    def _mark(self, tag: Tag) -> None:
        if tag.closing:
            self._builder.end_mark(_MARKS[tag.name])
        else:
            target = tag.attributes(self._text).get("href", "") if tag.name == "a" else ""
            self._builder.start_mark(_MARKS[tag.name], target)

    def _line_end(self, tag: Tag) -> None:
        builder = self._builder
        if builder.ends_with_line and not self._row:
            # Two in a row part paragraphs on pages of old editors.
            self._end_block()
        else:
            builder.line_end(tag.start, tag.end, hard=True)

    def _image(self, tag: Tag) -> None:
        attributes = tag.attributes(self._text)
        if not self._row:
            self._end_block()
        self._builder.start_mark("image", attributes.get("src", ""))
        self._builder.put(" ".join(attributes.get("alt", "").split()), tag.start, tag.end)
        self._builder.end_mark("image")
        if not self._row:
            self._builder.end_block("caption")

    def _table_tag(self, tag: Tag) -> None:
        if tag.name in ("td", "th") and self._row:
            if tag.closing:
                self._builder.end_mark("cell")
                return
            self._builder.end_mark("cell")  # the closing tag is optional
            self._cells += 1
            self._head += tag.name == "th"
            if self._cells > 1:
                self._builder.separate(_CELL_GAP)
            self._builder.start_mark("cell")
            return
        self._end_block()
        if tag.name == "tr" and not tag.closing:
            self._row, self._cells, self._head = True, 0, 0
        elif tag.name == "caption" and not tag.closing:
            self._kind = "caption"

    def _block_tag(self, tag: Tag) -> None:
        if self._row:
            self._builder.line_end(tag.start, tag.end)
            return
        self._end_block()
        if tag.name in ("ul", "ol"):
            if tag.closing:
                self._lists[-1:] = []
            else:
                self._lists.append(_first_number(tag, self._text))
        elif tag.closing:
            return
        elif tag.name in _HEADINGS:
            self._kind, self._level = "heading", _HEADINGS[tag.name]
        elif tag.name == "figcaption":
            self._kind = "caption"
        elif tag.name == "li":
            self._item = self._next_label()

    def _next_label(self) -> str:
        if not self._lists or self._lists[-1] < 0:
            return _BULLET
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}."

    def _end_block(self) -> None:
        kind, level, label = self._kind, self._level, ""
        if self._row:
            self._builder.end_mark("cell")
            kind, level = "table_row", int(self._head == self._cells > 0)
        elif self._lists and kind == "paragraph":
            kind, level, label = "list_item", min(len(self._lists), _DEEPEST), self._item
        if self._builder.end_block(kind, level, label):
            self._item = ""
        self._kind, self._level, self._row = "paragraph", 0, False


def _first_number(tag: Tag, text: str) -> int:
    if tag.name == "ul":
        return -1
    start = tag.attributes(text).get("start", "1")
    return int(start[:6]) if start.isascii() and start.isdigit() else 1
