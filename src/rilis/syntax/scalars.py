"""How a scalar's value maps to the letters it was written with."""

from __future__ import annotations

import re
from typing import Final

from rilis.model.span import Segment

_BREAK: Final = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_FOLD: Final = re.compile(r"[ \t]*(?:(?:\r\n|[\n\r\x85\u2028\u2029])[ \t]*)+")
_HEADER: Final = re.compile(r"[|>][^\r\n]*(?:\r\n|[\n\r])?")
_ESCAPES: Final = {"x": 4, "u": 6, "U": 10}


def segments_of(value: str, raw: str, style: str, start: int) -> tuple[Segment, ...]:
    """Return the table from `value` to the source, where `raw` stands at offset `start`.

    Falls back to one inexact row over the whole scalar where the two cannot be matched letter
    for letter, so that a place is never wrong, only wide.
    """
    if not value:
        return ()
    if style == "plain" and value == raw:
        return (Segment(0, len(value), start, start + len(raw), exact=True),)
    rows = _block(value, raw, style) if style in ("literal", "folded") else _flow(value, raw, style)
    if rows is None:
        return (Segment(0, len(value), start, start + len(raw), exact=False),)
    return tuple(
        Segment(row.start, row.end, row.source_start + start, row.source_end + start, row.exact)
        for row in rows
    )


class _Rows:
    """Rows in the making; exact letters in a run become one row."""

    def __init__(self) -> None:
        self.rows: list[Segment] = []

    def exact(self, at: int, raw_at: int, length: int) -> None:
        last = self.rows[-1] if self.rows else None
        if last and last.exact and last.end == at and last.source_end == raw_at:
            self.rows[-1] = Segment(last.start, at + length, last.source_start, raw_at + length, exact=True)
        else:
            self.rows.append(Segment(at, at + length, raw_at, raw_at + length, exact=True))

    def inexact(self, at: int, end: int, raw_at: int, raw_end: int) -> None:
        self.rows.append(Segment(at, end, raw_at, raw_end, exact=False))


def _flow(value: str, raw: str, style: str) -> list[Segment] | None:
    rows = _Rows()
    at, raw_at = 0, 0 if style == "plain" else 1
    while at < len(value):
        if raw_at >= len(raw):
            return None
        fold = _FOLD.match(raw, raw_at)
        if fold:
            end = _fold_end(value, at)
            rows.inexact(at, end, raw_at, fold.end())
            at, raw_at = end, fold.end()
        elif style == "double" and raw[raw_at] == "\\":
            raw_end = raw_at + _ESCAPES.get(raw[raw_at + 1 : raw_at + 2], 2)
            if _BREAK.match(raw, raw_at + 1):
                joined = _FOLD.match(raw, raw_at + 1)
                raw_at = joined.end() if joined else raw_end
                continue
            rows.inexact(at, at + 1, raw_at, raw_end)
            at, raw_at = at + 1, raw_end
        elif style == "single" and raw.startswith("''", raw_at):
            rows.inexact(at, at + 1, raw_at, raw_at + 2)
            at, raw_at = at + 1, raw_at + 2
        elif value[at] == raw[raw_at]:
            rows.exact(at, raw_at, 1)
            at, raw_at = at + 1, raw_at + 1
        else:
            return None
    return rows.rows


def _fold_end(value: str, at: int) -> int:
    """Return where the blank or the line ends that a fold became end in the value."""
    if value[at] == " ":
        return at + 1
    end = at
    while end < len(value) and value[end] == "\n":
        end += 1
    return max(end, at)


def _block(value: str, raw: str, style: str) -> list[Segment] | None:
    header = _HEADER.match(raw)
    if header is None:
        return None
    rows = _Rows()
    at, raw_at = 0, header.end()
    indent = _indent(raw, raw_at)
    while at < len(value):
        raw_at = _past_indent(raw, raw_at, indent)
        if raw_at >= len(raw):
            return None
        line = _BREAK.search(raw, raw_at)
        length = (line.start() if line else len(raw)) - raw_at
        if value[at : at + length] != raw[raw_at : raw_at + length]:
            return None
        if length:
            rows.exact(at, raw_at, length)
            at, raw_at = at + length, raw_at + length
        if line is None or at >= len(value):
            break
        if style == "literal":
            end, raw_end = at + (1 if value[at] == "\n" else 0), line.end()
        else:
            end, raw_end = _fold_of(value, at, raw, line.end(), indent)
        if end > at:
            rows.inexact(at, end, raw_at, raw_end)
        at, raw_at = end, raw_end
    return rows.rows if at >= len(value) else None


def _fold_of(value: str, at: int, raw: str, raw_end: int, indent: int) -> tuple[int, int]:
    """Return where a folded line end stops in value and source; it may span empty lines."""
    if value[at] == " ":
        return at + 1, raw_end
    end = at
    while end < len(value) and value[end] == "\n":
        end += 1
    while (more := _BREAK.match(raw, _past_indent(raw, raw_end, indent))) is not None:
        raw_end = more.end()
    return end, raw_end


def _indent(raw: str, start: int) -> int:
    """Return how many blanks the block's lines begin with: those of its first line with words."""
    for line in _BREAK.split(raw[start:]):
        if line.strip(" "):
            return len(line) - len(line.lstrip(" "))
    return 0


def _past_indent(raw: str, start: int, indent: int) -> int:
    end = start
    while end < len(raw) and end - start < indent and raw[end] == " ":
        end += 1
    return end
