"""A text as it was read, and its lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from rilis.model.span import Span

_LINE_END: Final = "\r\n|\n|\r"


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
            if "\r" in self.text:
                self._starts = [0, *(match.end() for match in re.finditer(_LINE_END, self.text))]
            else:
                lines = self.text.split("\n")
                self._starts = list(accumulate([len(line) + 1 for line in lines[:-1]], initial=0))
        return self._starts
