"""A text as it was read, and its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from rilis.model.span import Span

Unit = Literal["code points", "utf-8", "utf-16"]
"""What columns count: code points, bytes in UTF-8, or units of UTF-16 (two for an emoji)."""
_LINE_END: Final = "\r\n|\n|\r"
_ENCODED: Final = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}
"""Codec and bytes a unit."""
_MARKED: Final = "utf-8-sig"
_MARK: Final = 3
"""Bytes of the mark before the first line of a file in `utf-8-sig`."""


class Place(NamedTuple):
    """A span by lines and columns, all from 1; the end is the first column that is not in it."""

    line: int
    column: int
    end_line: int
    end_column: int


class FileMark(NamedTuple):
    """The file a text was read from, as it was then."""

    path: str
    """Where it is opened again."""
    digest: str
    """Hash of its bytes."""
    size: int
    """Bytes."""
    changed: int
    """Time of the last change in nanoseconds, as the system gives it."""


class Source:
    """One text with the name a person knows it by. Never padded or rewritten.

    `name`: path as given, or a label such as `<stdin>`.
    `text`: decoded text without its byte-order mark, line ends as in the file.
    `encoding`: Python codec that writes it back (`utf-8`, `utf-8-sig`, `utf-16-le` with BOM …).
    `file`: the file it was read from; None for a text from memory.
    """

    __slots__ = ("_again", "_starts", "encoding", "file", "name", "text")

    def __init__(self, name: str, text: str, encoding: str = "utf-8", file: FileMark | None = None) -> None:
        self.name = name
        self.text = text
        self.encoding = encoding
        self.file = file
        self._starts: list[int] | None = None
        self._again: Callable[[Source], str] | None = None

    def __repr__(self) -> str:
        return f"Source({self.name!r}, {len(self.text)} code points)"

    def let_go(self, again: Callable[[Source], str]) -> None:
        """Forget the text; `again` is asked for it when it is next needed, and may raise RilisError."""
        self._again = again
        self._starts = None
        if self.held:
            del self.text

    @property
    def held(self) -> bool:
        """The text is in memory now."""
        try:
            object.__getattribute__(self, "text")
        except AttributeError:
            return False
        return True

    if not TYPE_CHECKING:

        def __getattr__(self, name):  # noqa: ANN001, ANN204 - hidden from mypy, which knows the slots
            """Return the text that was let go. Called only for what is not there."""
            if name == "text" and self._again is not None:
                self.text = self._again(self)
                return self.text
            raise AttributeError(name)

    def position(self, offset: int, unit: Unit = "code points") -> tuple[int, int]:
        """Return line and column, both from 1, of a code point offset; columns count `unit`.

        Lines end at LF, CRLF or CR only. An offset past the end counts as the end. Bytes count as
        they stand in the file: a UTF-8 byte-order mark moves the first line by three.
        """
        starts = self._line_starts()
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(starts, offset)
        start = starts[line - 1]
        if unit == "code points":
            return line, offset - start + 1
        return line, self._mark(line, unit) + _units(self.text[start:offset], unit) + 1

    def place(self, span: Span, unit: Unit = "code points") -> Place:
        """Return a span by lines and columns that count `unit`."""
        return Place(*self.position(span.start, unit), *self.position(span.end, unit))

    def offset(self, line: int, column: int, unit: Unit = "code points") -> int:
        """Return the offset of a line and column, both from 1, kept within the text.

        A column inside a letter counts as the letter's beginning, one past the line's end as the
        beginning of the next line.
        """
        starts = self._line_starts()
        line = max(1, min(line, len(starts)))
        start, end = starts[line - 1], starts[line] if line < len(starts) else len(self.text)
        if unit == "code points":
            return min(start + max(1, column) - 1, end)
        codec, size = _ENCODED[unit]
        units = max(0, column - 1 - self._mark(line, unit))
        before = self.text[start:end].encode(codec, "surrogatepass")[: units * size]
        return start + len(before.decode(codec, "ignore"))

    def line_span(self, line: int) -> Span:
        """Return the span of line `line` (from 1) without its line end."""
        starts = self._line_starts()
        start = starts[line - 1]
        end = starts[line] if line < len(starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))

    @property
    def lines(self) -> int:
        """Number of lines; an empty text has one."""
        return len(self._line_starts())

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            if "\r" in self.text:
                self._starts = [0, *(match.end() for match in re.finditer(_LINE_END, self.text))]
            else:
                lines = self.text.split("\n")
                self._starts = list(accumulate([len(line) + 1 for line in lines[:-1]], initial=0))
        return self._starts

    def _mark(self, line: int, unit: Unit) -> int:
        return _MARK if unit == "utf-8" and line == 1 and self.encoding == _MARKED else 0


def _units(text: str, unit: Unit) -> int:
    if text.isascii() or unit == "code points":
        return len(text)
    codec, size = _ENCODED[unit]
    return len(text.encode(codec, "surrogatepass")) // size
