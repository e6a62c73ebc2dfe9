"""Markdown (CommonMark with tables) → text, blocks and marks, each with its place in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import Any, Final

import pyromark

from rilis.document.builder import RawKind, RawText, TextBuilder
from rilis.document.captions import with_captions
from rilis.document.html_tokens import INLINE, Tag, html_tokens
from rilis.language.late_pattern import late_pattern
from rilis.model.document import MarkKind

_ITEM: Final = late_pattern(r"[-+*]|\d{1,9}[.)]")
_STARS: Final = late_pattern(r"\*(?:[ \t]*\*)+")
_MARKS: Final[dict[str, MarkKind]] = {
    "Strong": "strong",
    "Emphasis": "emphasis",
    "Link": "link",
    "Image": "image",
    "TableCell": "cell",
}
_SHORTEST_CLOSING: Final = 3
_CELL_GAP: Final = " | "


def read_markdown(text: str, start: int = 0) -> RawText:
    """Return what a reader sees of `text` from offset `start` on.

    Comments and tags of HTML are left out, the words between tags are kept; what is no part of a
    release (code, quotation blocks) is kept as paragraphs.
    """
    return _Reader(text, start).read()


def code_points(text: str) -> Callable[[int], int]:
    """Return the function from UTF-8 byte offsets of `text` to code point offsets."""
    if text.isascii():
        return lambda offset: offset
    # A row for each wide letter: the byte after it, and how many bytes more than letters so far.
    after: list[int] = []
    surplus: list[int] = []
    more = 0
    for match in re.finditer(r"[^\x00-\x7f]", text):
        more += len(match[0].encode()) - 1
        after.append(match.end() + more)
        surplus.append(more)

    def convert(offset: int) -> int:
        index = bisect_right(after, offset)
        return offset - surplus[index - 1] if index else offset

    return convert


class _Reader:
    """One pass over the events of the parser."""

    __slots__ = (
        "_after_comment",
        "_builder",
        "_cells",
        "_code",
        "_html",
        "_item",
        "_kind",
        "_level",
        "_lists",
        "_start",
        "_text",
    )

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._start = start
        self._builder = TextBuilder(text)
        self._kind: RawKind = "paragraph"
        self._level = 0
        self._lists = 0
        self._item = ""
        self._cells = 0
        self._html = False
        self._code = False
        self._after_comment = False

    def read(self) -> RawText:
        body = self._text[self._start :]
        if not body.isascii():
            # A lone surrogate has no UTF-8; one letter for one keeps the offsets.
            body = re.sub("[\ud800-\udfff]", "\ufffd", body)
        convert = code_points(body)
        shift = self._start
        events = pyromark.events_with_range(body, options=pyromark.Options.ENABLE_TABLES)
        for event, where in events:
            self._event(event, convert(where["start"]) + shift, convert(where["end"]) + shift)
        self._end_block()
        return with_captions(self._builder.result())

    def _event(self, event: Any, start: int, end: int) -> None:
        name, value = _tag(event)
        if name == "Text":
            self._words(value, start, end)
        elif name == "InlineHtml":
            self._inline_html(value, start, end)
        elif name == "Code":
            self._words_in(value, start, end)
        elif name in ("SoftBreak", "HardBreak"):
            self._builder.line_end(start, end, hard=name == "HardBreak")
        elif name == "Rule":
            self._rule(start, end)
        elif name == "Start":
            self._start_tag(*_tag(value), start, end)
        elif name == "End":
            self._end_tag(_tag(value)[0], start, end)

    def _words(self, words: str, start: int, end: int) -> None:
        if self._html:
            return
        self._after_comment, after_comment = False, self._after_comment
        if self._code:
            self._code_lines(start, end)
        elif self._text[start:end] == words:
            if after_comment and self._builder.ends_blank and words[0] == " ":
                start += 1  # the blanks on both sides of a comment are one to the reader
            self._builder.copy(start, end)
        else:
            self._builder.put(words, start, end)

    def _inline_html(self, tag: str, start: int, end: int) -> None:
        if tag[:3].lower() == "<br":
            self._builder.line_end(start, end, hard=True)
        elif tag.startswith("<!--"):
            self._after_comment = True

    def _words_in(self, words: str, start: int, end: int) -> None:
        """Take words that stand literally somewhere between their marks, as code does."""
        at = self._text.find(words, start, end) if words else -1
        if at >= 0:
            self._builder.copy(at, at + len(words))
        elif words:
            self._builder.put(words, start, end)

    def _code_lines(self, start: int, end: int) -> None:
        at = start
        for match in re.finditer(r"\r\n|\n|\r", self._text[start:end]):
            self._builder.copy(at, start + match.start())
            self._builder.line_end(start + match.start(), start + match.end(), hard=True)
            at = start + match.end()
        self._builder.copy(at, end)

    def _rule(self, start: int, end: int) -> None:
        """Keep `***`, which closes a release, and drop a mere line."""
        self._end_block()
        if _STARS.fullmatch(self._text[start:end].strip()):
            self._builder.copy(start, end)
            self._builder.end_block("rule")

    def _start_tag(self, name: str, value: Any, start: int, end: int) -> None:
        if name in _MARKS:
            if name == "TableCell":
                self._cells += 1
                if self._cells > 1:
                    self._builder.separate(_CELL_GAP)
            target = value.get("dest_url", "") if isinstance(value, dict) else ""
            self._builder.start_mark(_MARKS[name], target)
            return
        self._end_block()
        if name == "Heading":
            self._kind, self._level = "heading", int(value["level"][1:])
        elif name == "List":
            self._lists += 1
        elif name == "Item":
            match = _ITEM.match(self._text, start, end)
            self._item = match[0] if match else ""
        elif name in ("TableHead", "TableRow"):
            self._kind, self._level, self._cells = "table_row", int(name == "TableHead"), 0
        elif name == "HtmlBlock":
            self._html = True
        elif name == "CodeBlock":
            self._code = True

    def _end_tag(self, name: str, start: int, end: int) -> None:
        if name in _MARKS:
            self._builder.end_mark(_MARKS[name])
            return
        if name == "HtmlBlock":
            self._html = False
            self._html_block(start, end)
        elif name == "Heading" and not self._builder.has_ink:
            # `#####` alone is an empty heading to Markdown and a closing mark to a press officer.
            signs = self._text[start:end].strip()
            if len(signs) >= _SHORTEST_CLOSING and not signs.strip("#"):
                self._builder.copy(start, end)
                self._builder.end_block("rule")
        self._end_block()
        if name == "List":
            self._lists = max(0, self._lists - 1)
        elif name == "CodeBlock":
            self._code = False
        self._after_comment = False

    def _html_block(self, start: int, end: int) -> None:
        for piece in html_tokens(self._text, start, end):
            if isinstance(piece, Tag):
                if piece.name not in INLINE:
                    self._builder.end_block("paragraph")
            elif piece.words is None:
                self._builder.copy_folded(piece.start, piece.end)
            else:
                self._builder.put(piece.words, piece.start, piece.end)

    def _end_block(self) -> None:
        kind, level, label = self._kind, self._level, ""
        if self._lists and kind == "paragraph":
            kind, level, label = "list_item", self._lists, self._item
        if self._builder.end_block(kind, level, label):
            self._item = ""
        self._kind, self._level = "paragraph", 0


def _tag(value: Any) -> tuple[str, Any]:
    """Return name and content of an event or tag, which is a name, or a name and content."""
    if isinstance(value, str):
        return value, None
    [(name, content)] = value.items()
    return name, content
