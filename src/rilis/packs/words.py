"""A file of words known to a house: one word or phrase a line, `#` begins a remark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rilis.errors import RilisError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.packs.nodes import PackReader


class WordLine(NamedTuple):
    """One word or phrase and where it stands."""

    words: str
    """In lower case, one blank between words."""
    span: Span


def read_words(source: Source, faults: list[RilisError] | None = None) -> tuple[str, ...]:
    """Return the words of a text in lower case, each once, in order.

    `faults`: gathers what is wrong instead of raising. Raises ConfigError, with the place, for a
    line without a letter or figure and for signs of a pattern.
    """
    reader = PackReader(source, faults)
    found: dict[str, None] = {}
    for line in word_lines(source):
        if not any(letter.isalnum() for letter in line.words) or any(sign in line.words for sign in "*\\|^$"):
            seen = {"seen": line.words}
            reader.fault(line.span, Message(N_("“{seen}” is no word; write one word a line."), seen))
        else:
            found[line.words] = None
    return tuple(found)


def word_lines(source: Source) -> Iterator[WordLine]:
    """Yield the lines of a text that are not empty, without remarks."""
    for number in range(1, source.lines + 1):
        span = source.line_span(number)
        text = span.of(source.text).partition("#")[0].rstrip()
        start = span.start + len(text) - len(text.lstrip())
        if text.strip():
            yield WordLine(" ".join(text.lower().split()), Span(start, span.start + len(text)))
