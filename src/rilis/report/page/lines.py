"""What the lines of a text are, so that a brief reads like a form and not like code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from rilis.model.source import Source
from rilis.model.span import Span

LineKind = Literal["text", "blank", "note", "heading"]

_KEY: Final = re.compile(r"(?:- +)*[^\s#\"'{}\[\]:-][^#\"'{}\[\]:]*:(?=\s|$)")
_BLOCK: Final = re.compile(r"(?:^|[:\s-]\s*)[|>][+-]?[0-9]?[+-]?\s*(?:#.*)?$")
_HEADING: Final = re.compile(r"#{1,6} ")
_DEEPEST: Final = 8
_YAML: Final = (".yaml", ".yml")
_MARKDOWN: Final = (".md", ".markdown")
_FENCE: Final = "---"


class Line(NamedTuple):
    """One line of a source as it is shown."""

    number: int
    span: Span
    """What is shown of it, without the blanks it begins with and its line end."""
    indent: int
    """Depth in pairs of blanks, at most 8."""
    kind: LineKind
    key: int
    """Length of the key it begins with, 0 for running text."""


def lines_of(source: Source) -> Iterator[Line]:
    """Yield the lines of a brief, a draft or any other text."""
    name = source.name.lower()
    form = _Yaml() if name.endswith(_YAML) else None
    markdown = name.endswith(_MARKDOWN)
    for number in range(1, source.lines + 1):
        span = source.line_span(number)
        whole = span.of(source.text)
        words = whole.lstrip(" \t")
        blanks = len(whole) - len(words)
        shown = Span(span.start + blanks, span.end)
        if markdown and words.rstrip() == _FENCE and (number == 1 or form):
            form = _Yaml() if number == 1 else None
            yield Line(number, shown, 0, "note", 0)
            continue
        kind, key = form.next(words, blanks) if form else (_plain(words, markdown=markdown), 0)
        yield Line(number, shown, min(blanks // 2, _DEEPEST), kind, key)


def _plain(words: str, *, markdown: bool) -> LineKind:
    if not words.strip():
        return "blank"
    return "heading" if markdown and _HEADING.match(words) else "text"


class _Yaml:
    """Lines of YAML one after the other; words inside a `|` block are running text."""

    def __init__(self) -> None:
        self._head: int | None = None
        """Blanks before the line that opened a block."""
        self._inside: int | None = None
        """Blanks before the block's first line."""

    def next(self, words: str, blanks: int) -> tuple[LineKind, int]:
        if not words.strip():
            return "blank", 0
        if self._in_block(blanks):
            return "text", 0
        if words.startswith("#"):
            return "note", 0
        if _BLOCK.search(words):
            self._head, self._inside = blanks, None
        key = _KEY.match(words)
        return "text", key.end() if key else 0

    def _in_block(self, blanks: int) -> bool:
        if self._head is None:
            return False
        if self._inside is None and blanks > self._head:
            self._inside = blanks
        if self._inside is not None and blanks >= self._inside:
            return True
        self._head = self._inside = None
        return False
