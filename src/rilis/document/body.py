"""What stands below the lead: paragraphs and subheadings, then background, contacts, closing marks."""

from __future__ import annotations

from typing import Final

from rilis.document import parts
from rilis.document.builder import RawBlock
from rilis.document.walk import Walk
from rilis.model.document import BlockKind
from rilis.model.span import Span

_MOST_SUBHEADING_WORDS: Final = 10
_MOST_SECTION_WORDS: Final = 12
_MOST_SIGNED_WORDS: Final = 15
_AFTER_CLOSING: Final = 4
"""How many blocks after a closing mark still name the office that made the release."""


def read_body(walk: Walk, block: RawBlock) -> None:
    """Tell what a block below the title is."""
    words = block.span.of(walk.text)
    if block.kind == "heading":
        walk.section = parts.section_of(words)
        walk.add("heading" if walk.section else "subheading", block.span, block)
    elif block.kind == "rule":
        walk.add("closing", block.span)
    elif block.kind == "caption":
        walk.add("caption", block.span)
    elif block.kind == "paragraph" and read_body_part(walk, block):
        return
    elif walk.section in ("contact", "channel"):
        _read_contacts(walk, walk.lines(block.span), walk.section)
    elif walk.section is not None:
        walk.add(walk.section, block.span, block)
    elif block.kind != "paragraph":
        walk.add(block.kind, block.span, block)
    elif _is_subheading(walk, block, words):
        walk.add("subheading", block.span)
    else:
        read_paragraph(walk, block.span, "paragraph" if walk.has("lead") else "lead")


def read_body_part(walk: Walk, block: RawBlock) -> bool:
    """Take a paragraph that its first line shows to be no running text; tell whether it was."""
    lines = walk.lines(block.span)
    first = lines[0].of(walk.text)
    if parts.is_hashtags(block.span.of(walk.text)):
        walk.add("hashtags", block.span)
    elif parts.is_claim(first):
        walk.add("claim", block.span)
    elif parts.is_closing(first):
        _read_closing(walk, block, lines)
    elif parts.contact_line(first):
        walk.section = "contact"
        _read_contacts(walk, lines, "contact")
    elif all(parts.signature_line(line.of(walk.text)) for line in lines):
        number = walk.release and parts.source_number(first)
        _add_lines(walk, lines, "number" if number else "signature")
    elif _begins_section(walk, block, lines[0]):
        _read_section(walk, block, lines)
    elif walk.release and walk.section is None and parts.channel_line(first):
        _add_lines(walk, lines, "channel")
    elif walk.release and _is_signed(walk, block):
        _add_lines(walk, lines, "signature")
    else:
        return False
    return True


def read_paragraph(walk: Walk, span: Span, kind: BlockKind) -> None:
    """Take running text, and apart from it a closing mark on its last line or at its end."""
    words = span.of(walk.text)
    at = parts.trailing_mark(words) if walk.release else -1
    last = walk.lines(span)[-1]
    if last.start > span.start and parts.is_closing(last.of(walk.text)):
        at = last.start - span.start
    if at <= 0:
        walk.add(kind, span)
        return
    walk.add(kind, Span(span.start, span.start + at))
    walk.add("closing", Span(span.start + at, span.end))


def _read_closing(walk: Walk, block: RawBlock, lines: list[Span]) -> None:
    walk.section = None
    taken = 0
    while taken < len(lines) and parts.is_closing(lines[taken].of(walk.text)):
        walk.add("closing", lines[taken])
        taken += 1
    if taken < len(lines):
        walk.put_back(block, lines[taken].start)


def _read_section(walk: Walk, block: RawBlock, lines: list[Span]) -> None:
    """Take a heading that is a plain line, and what follows it in the same block."""
    walk.section = parts.section_of(lines[0].of(walk.text))
    walk.add("heading", lines[0])
    if len(lines) == 1 or walk.section is None:
        return
    if walk.section in ("contact", "channel"):
        _read_contacts(walk, lines[1:], walk.section)
    else:
        walk.add(walk.section, Span(lines[1].start, block.span.end))


def _read_contacts(walk: Walk, lines: list[Span], kind: BlockKind) -> None:
    for line in lines:
        walk.add("channel" if parts.channel_line(line.of(walk.text)) else kind, line)


def _add_lines(walk: Walk, lines: list[Span], kind: BlockKind) -> None:
    for line in lines:
        walk.add(kind, line)


def _begins_section(walk: Walk, block: RawBlock, line: Span) -> bool:
    """Tell whether a plain line is the heading of contacts, background or attachments."""
    words = line.of(walk.text)
    section = parts.section_of(words)
    if section is None or len(words.split()) > _MOST_SECTION_WORDS or words.endswith((".", "?", "!")):
        return False
    if line in walk.strong:
        return True
    alone = line == block.span and not walk.queue
    return walk.release and not alone and (section != "background" or parts.title_like(words))


def _is_signed(walk: Walk, block: RawBlock) -> bool:
    """Tell whether short lines after the closing mark name the office that made the release."""
    if walk.section is not None or all(done.kind != "closing" for done in walk.blocks[-_AFTER_CLOSING:]):
        return False
    words = block.span.of(walk.text)
    return len(words.split()) <= _MOST_SIGNED_WORDS and not words.endswith((".", "?", "!", "”", '"'))


def _is_subheading(walk: Walk, block: RawBlock, words: str) -> bool:
    """Tell whether a short line between paragraphs is a heading: bold, or in a release in capitals."""
    count = len(words.split())
    if count > _MOST_SUBHEADING_WORDS or not parts.title_like(words) or words.endswith(("?", "!", "”", '"')):
        return False
    if block.span in walk.strong:
        return True
    capitals = sum(word[:1].isupper() for word in words.split())
    return walk.release and capitals * 2 > count and walk.paragraph_follows()
