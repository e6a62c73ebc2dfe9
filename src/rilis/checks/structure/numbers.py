"""Reading a release's number line: shared by the checks on numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.api import Block, Context, Document, Profile, Span, late_pattern, read_pattern

_LEAD: Final = late_pattern(r"(?:siaran pers\s+)?(?:nomor|no\.?|number)\s*[:.]?\s*", re.IGNORECASE)
_TOPIC: Final = late_pattern(r"\s+tentang\b", re.IGNORECASE)


class NumberLine(NamedTuple):
    """The number of a release as printed."""

    span: Span
    text: str


def number_lines(document: Document, context: Context) -> Iterator[tuple[NumberLine, Profile]]:
    """Yield each number that can be read, with the house style of its agency.

    A joint release has one for each agency, in their order; others have one.
    """
    profiles = (context.profile, *context.partners)
    for at, block in enumerate(document.of_kind("number")):
        if at < len(profiles):
            line = number_line(document, block)
            if line is not None:
                yield line, profiles[at]


def number_line(document: Document, block: Block) -> NumberLine | None:
    """Return the number without “Nomor:” and without a topic, or None when there is none to read."""
    words = document.text_of(block)
    lead = _LEAD.match(words)
    start = lead.end() if lead else 0
    topic = _TOPIC.search(words, start)
    end = topic.start() if topic else len(words)
    text = words[start:end].strip(" .")
    if not text or not any(map(str.isdigit, text)):
        return None
    at = block.span.start + words.index(text, start)
    return NumberLine(Span(at, at + len(text)), text)


def parts_of(number: str, profile: Profile) -> dict[str, str] | None:
    """Return the parts of a number by the first of the agency's patterns that it fits, or None."""
    for pattern in profile.nomor:
        lead = _LEAD.match(pattern)  # `No. 36/05/Th. XXIX`: the line's own word is no part of the number
        found = read_pattern(pattern[lead.end() :] if lead else pattern, number)
        if found is not None:
            return found
    return None
