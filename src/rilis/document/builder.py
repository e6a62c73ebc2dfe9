"""Collects what a reader sees, and how each letter of it came from the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from rilis.language.late_pattern import late_pattern
from rilis.model.document import Mark, MarkKind
from rilis.model.span import Segment, Span

RawKind = Literal["paragraph", "heading", "list_item", "table_row", "caption", "rule"]

_FOLDED: Final = late_pattern(r"[ \t\n\r\f]{2,}+|[\t\n\r\f]")
"""White space that HTML shows as one blank, but for a single blank, which is one already."""


class RawBlock(NamedTuple):
    """One block as the file format has it, before its part in a release is known."""

    kind: RawKind
    span: Span
    level: int = 0
    """Heading level, list depth from 1, or 1 for a table's header row."""
    label: str = ""
    """A list item's number or bullet."""


class RawText(NamedTuple):
    """What a reader of one file format gives: text, blocks, and the way back to the source."""

    text: str
    blocks: tuple[RawBlock, ...]
    breaks: Sequence[int]
    """Offsets, in order, of blanks in blocks that stand for a line end or `<br>` in the source."""
    segments: tuple[Segment, ...]
    marks: tuple[Mark, ...]
    language: str = ""
    """As the file itself says (`<html lang>`), or empty."""


class TextBuilder:
    """Grows a text block by block, with its segments and marks.

    Blocks begin and end with ink: white space before the first and after the last letter is left
    out of their spans. A block without ink is dropped.
    """

    __slots__ = (
        "_ink",
        "_open_marks",
        "_parts",
        "_segments",
        "_start",
        "blocks",
        "breaks",
        "length",
        "marks",
        "source",
    )

    def __init__(self, source: str) -> None:
        self.source = source
        self.length = 0
        self.blocks: list[RawBlock] = []
        self.breaks: list[int] = []
        self.marks: list[Mark] = []
        self._parts: list[str] = []
        self._segments: list[Segment] = []
        self._open_marks: list[tuple[MarkKind, int, str]] = []
        self._start = -1
        self._ink = 0

    @property
    def has_ink(self) -> bool:
        """Whether the block in hand holds a letter already."""
        return self._start >= 0

    @property
    def ends_with_line(self) -> bool:
        """Whether only white space has come since the last hard line end of the block in hand."""
        return self._start >= 0 and bool(self.breaks) and self.breaks[-1] >= self._ink

    @property
    def ends_blank(self) -> bool:
        """Whether the block in hand ends with white space so far."""
        return self._start >= 0 and self._ink < self.length

    def copy(self, start: int, end: int) -> None:
        """Take the source from `start` to `end` letter for letter."""
        piece = self.source[start:end]
        if self._start < 0:
            piece = piece.lstrip()
            start = end - len(piece)
            if not piece:
                return
            self._begin()
        elif not piece:
            return
        at = self.length
        last = self._segments[-1] if self._segments else None
        if last is not None and last.exact and last.end == at and last.source_end == start:
            self._segments[-1] = Segment(last.start, at + len(piece), last.source_start, end, exact=True)
        else:
            self._segments.append(Segment(at, at + len(piece), start, end, exact=True))
        self._take(piece)

    def put(self, words: str, start: int, end: int) -> None:
        """Take `words` that stand as a whole for the source from `start` to `end`."""
        if self._start < 0:
            words = words.lstrip()
        if not words:
            return
        if words == self.source[start:end]:
            self.copy(start, end)
            return
        if self._start < 0:
            self._begin()
        self._segments.append(Segment(self.length, self.length + len(words), start, end, exact=False))
        self._take(words)

    def copy_folded(self, start: int, end: int) -> None:
        """Take the source from `start` to `end` with each run of white space as one blank."""
        if self.ends_blank and self.source[start : start + 1] == " ":
            start += 1
        at = start
        for white in _FOLDED.finditer(self.source, start, end):
            self.copy(at, white.start())
            at = white.end()
            self.blank(white.start(), at)
        self.copy(at, end)

    def blank(self, start: int, end: int) -> None:
        """Take white space of the source as one blank, none at a block's start or after another."""
        if self._start >= 0 and self._ink == self.length:
            self.put(" ", start, end)

    def line_end(self, start: int, end: int, *, hard: bool = False) -> None:
        """Take a line end in the source as a blank that `breaks` remembers, a hard one as LF."""
        if self._start >= 0:
            if self._ink == self.length or hard:
                self.breaks.append(self.length)
                self.put("\n" if hard else " ", start, end)
            elif not self.breaks or self.breaks[-1] != self.length - 1:
                # A blank stands there already; it is the break now.
                self.breaks.append(self.length - 1)

    def separate(self, words: str) -> None:
        """Put words between two cells that are not in the source at all."""
        if self._start < 0:
            self._begin()
            words = words.lstrip()
        self._take(words)

    def start_mark(self, kind: MarkKind, target: str = "") -> None:
        """Begin a mark at the next letter."""
        self._open_marks.append((kind, self.length if self._start >= 0 else -1, target))

    def end_mark(self, kind: MarkKind) -> None:
        """End the mark of this kind that was begun last; unmatched ends are ignored."""
        for index in range(len(self._open_marks) - 1, max(-1, len(self._open_marks) - 9), -1):
            if self._open_marks[index][0] == kind:
                _, start, target = self._open_marks.pop(index)
                self._close_mark(kind, start, target)
                return

    def end_block(self, kind: RawKind, level: int = 0, label: str = "") -> bool:
        """End the block in hand; tell whether it held a letter."""
        kept = self._start >= 0
        if kept:
            self.blocks.append(RawBlock(kind, Span(self._start, self._ink), level, label))
        self._start = -1
        return kept

    def result(self, language: str = "") -> RawText:
        """Return all that was collected."""
        last = self.length
        marks = [
            mark if mark.span.end <= last else mark._replace(span=Span(last, last)) for mark in self.marks
        ]
        marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
        return RawText(
            "".join(self._parts),
            tuple(self.blocks),
            self.breaks,
            tuple(self._segments),
            tuple(marks),
            language,
        )

    def _begin(self) -> None:
        if self.length:
            self._parts.append("\n")
            self.length += 1
        self._start = self.length
        self._ink = self.length

    def _take(self, words: str) -> None:
        self._parts.append(words)
        inked = len(words.rstrip())
        if inked:
            self._ink = self.length + inked
        self.length += len(words)

    def _close_mark(self, kind: MarkKind, start: int, target: str) -> None:
        if start < 0:
            start = self._start
        if self._start < 0 or start < self._start or self._ink <= start:
            # Nothing to read in it: only a picture without words and an empty cell are worth keeping.
            if kind in ("image", "cell"):
                at = self.length + (self._start < 0 < self.length)
                self.marks.append(Mark(kind, Span(at, at), target))
            return
        self.marks.append(Mark(kind, Span(start, self._ink), target))
