"""Plain text → paragraphs and list items, each with its place in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.document.builder import RawText, TextBuilder
from rilis.language.late_pattern import late_pattern

_LINE: Final = late_pattern(r"([^\r\n]*+)(\r\n|\n|\r|\Z)")
_ITEM: Final = late_pattern(r"\s*([-*•–▪·]|\d{1,2}[.)]|[a-z][.)])[ \t]+(?=[^\W_]|[\"“‘(])")
_LONG_LINE: Final = 100
"""Half of all lines longer than this: the writer did not break lines by hand."""


class _Line(NamedTuple):
    start: int
    end: int
    """Before the line end."""
    next: int
    """After the line end."""


def read_text(text: str) -> RawText:
    """Return the paragraphs of `text` with line ends inside a paragraph as one blank.

    Blank lines part paragraphs. Where there are none, or lines are long, each line is one. A line
    that begins with a bullet or number is a list item.
    """
    lines = list(_lines(text))
    line_is_paragraph = _line_is_paragraph(text, lines)
    builder = TextBuilder(text)
    label = ""
    last: _Line | None = None
    for line in lines:
        blank = not text[line.start : line.end].strip()
        item = None if blank else _ITEM.match(text, line.start, line.end)
        if item is not None and text[line.start : line.end].rstrip().endswith(" " + item[1]):
            # `- selesai -` is a closing mark, not an item.
            item = None
        if blank or line_is_paragraph or item is not None:
            _end(builder, label)
            label, last = "", None
        if blank:
            continue
        start = line.start
        if item is not None:
            label, start = item[1], item.end()
        elif last is not None:
            start = _skip_blanks(text, start, line.end)
            builder.line_end(last.end, last.next)
        builder.copy(start, line.end)
        last = line
    _end(builder, label)
    return builder.result()


def _end(builder: TextBuilder, label: str) -> None:
    builder.end_block("list_item" if label else "paragraph", 1 if label else 0, label)


def _lines(text: str) -> Iterator[_Line]:
    for match in _LINE.finditer(text):
        yield _Line(match.start(), match.end(1), match.end())


def _line_is_paragraph(text: str, lines: list[_Line]) -> bool:
    lengths = sorted(line.end - line.start for line in lines if text[line.start : line.end].strip())
    if not lengths:
        return True
    inked = [index for index, line in enumerate(lines) if text[line.start : line.end].strip()]
    has_gap = inked[-1] - inked[0] + 1 > len(inked)
    return not has_gap or lengths[len(lengths) // 2] > _LONG_LINE


def _skip_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start
