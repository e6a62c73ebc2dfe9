"""A text as it was read, and its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from rilis.model.span import Span

_LINE_END: Final = "\r\n|\n|\r"


class Source:
    """One text with the name a person knows it by. Never padded or rewritten.

    `name`: path as given, or a label such as `<stdin>`.
    `text`: decoded text without its byte-order mark, line ends as in the file.
    `encoding`: Python codec that writes it back (`utf-8`, `utf-8-sig`, `utf-16-le` with BOM …).
    """

    __slots__ = ("_starts", "encoding", "name", "text")

    def __init__(self, name: str, text: str, encoding: str = "utf-8") -> None:
        self.name = name
        self.text = text
        self.encoding = encoding
        self._starts: list[int] | None = None

    def __repr__(self) -> str:
        return f"Source({self.name!r}, {len(self.text)} code points)"

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of a code point offset.

        Lines end at LF, CRLF or CR only. An offset past the end counts as the end.
        """
        starts = self._line_starts()
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a line and column, both from 1, kept within the text."""
        starts = self._line_starts()
        line = max(1, min(line, len(starts)))
        return min(starts[line - 1] + max(1, column) - 1, len(self.text))

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
            self._starts = [0, *(match.end() for match in re.finditer(_LINE_END, self.text))]
        return self._starts
