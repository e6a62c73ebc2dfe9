"""What stands above the text of a release: letterhead, label, number, title, dateline; then the lead."""

from __future__ import annotations

from typing import Final

from rilis.document import parts
from rilis.document.body import read_body, read_body_part, read_paragraph
from rilis.document.builder import RawBlock
from rilis.document.dateline import parse_date_line, parse_dateline
from rilis.document.walk import Walk
from rilis.model.span import Span

HEADER_BLOCKS: Final = 12
"""Blocks in which a label, number or title is looked for."""
_PROSE_WORDS: Final = 40
"""A paragraph of more words ends the search: it is the lead, or what stands for it."""


def find_label(walk: Walk, *, labelled: bool) -> int:
    """Return the offset of the line that says this is a release, or -1.

    `labelled`: front matter says so already, so bare numbers count too.
    """
    for block in list(walk.queue)[:HEADER_BLOCKS]:
        if block.kind not in ("paragraph", "heading"):
            continue
        for line in walk.lines(block.span)[:HEADER_BLOCKS]:
            found = parts.header_parts(line.of(walk.text), labelled=labelled)
            if any(piece.kind in ("label", "number") for piece in found):
                return line.start
        words = block.span.of(walk.text).split(None, _PROSE_WORDS)
        if len(words) > _PROSE_WORDS or parse_dateline(walk.text, *block.span) is not None:
            break
    return -1


def read_header(walk: Walk, block: RawBlock) -> None:
    """Tell what a block above the text is; the first paragraph of running text ends the header."""
    if block.kind in ("list_item", "table_row", "caption"):
        walk.add(block.kind, block.span, block)
    elif block.kind == "rule":
        walk.add("closing", block.span)
    elif parts.is_claim(block.span.of(walk.text)):
        walk.add("claim", block.span)
    elif _read_lines(walk, block):
        return
    elif block.kind == "heading":
        _read_heading(walk, block)
    else:
        _read_paragraph(walk, block)


def _read_lines(walk: Walk, block: RawBlock) -> bool:
    """Take the first lines of a block that are label, number, status or date; put the rest back."""
    lines = walk.lines(block.span)
    taken = 0
    for line in lines:
        words = line.of(walk.text)
        labelled = walk.release and walk.label_at <= line.start
        pieces = parts.header_parts(words, labelled=labelled)
        for piece in pieces:
            walk.add(piece.kind, Span(line.start + piece.start, line.start + piece.end))
        if not pieces:
            dated = parse_date_line(walk.text, *line) if block.kind == "paragraph" else None
            if dated is None:
                break
            walk.add("dateline", line)
            walk.date = walk.date or dated.date
        taken += 1
    if 0 < taken < len(lines):
        walk.put_back(block, lines[taken].start)
    return taken > 0


def _read_heading(walk: Walk, block: RawBlock) -> None:
    if walk.has("title") and parts.section_of(block.span.of(walk.text)) is not None:
        walk.in_body = True
        read_body(walk, block)
    elif not walk.has("title"):
        walk.add("title", block.span, block)
    elif not walk.has("subtitle") and walk.dateline_follows():
        walk.add("subtitle", block.span, block)
    else:
        walk.add("subheading", block.span, block)


def _read_paragraph(walk: Walk, block: RawBlock) -> None:
    span = block.span
    words = span.of(walk.text)
    if span.start < walk.label_at:
        walk.add("heading", span)  # letterhead
    elif parse_dateline(walk.text, *span) is None and _title_with_stop(walk, words):
        _read_title(walk, block)
    elif parse_dateline(walk.text, *span) is not None or not parts.title_like(words):
        _read_lead(walk, block)
    elif not walk.has("title") and walk.heading_follows(HEADER_BLOCKS):
        walk.add("heading", span)  # what a web page has above its title
    elif not walk.has("title") and (walk.release or walk.dateline_follows()):
        _read_title(walk, block)
    elif walk.has("title") and parts.byline(words):
        walk.add("signature", span)
    elif walk.has("title") and not walk.has("subtitle") and (span in walk.strong or walk.dateline_follows()):
        walk.add("subtitle", span)
    else:
        _read_lead(walk, block)


def _title_with_stop(walk: Walk, words: str) -> bool:
    """Tell whether a paragraph is a title that wrongly ends with a full stop: the text begins after it."""
    line = words.rstrip()
    stopped = line.endswith(".") and parts.title_like(line.rstrip("."))
    return stopped and walk.release and not walk.has("title") and walk.dateline_follows()


def _read_title(walk: Walk, block: RawBlock) -> None:
    """Take a title: the first line if the next one begins the text, else the whole block."""
    lines = walk.lines(block.span)
    if len(lines) > 1 and parse_dateline(walk.text, lines[1].start, block.span.end) is not None:
        walk.add("title", lines[0])
        walk.put_back(block, lines[1].start)
    else:
        walk.add("title", block.span)


def _read_lead(walk: Walk, block: RawBlock) -> None:
    """Take the first paragraph of running text, its dateline apart."""
    walk.in_body = True
    dateline = parse_dateline(walk.text, *block.span)
    if dateline is None:
        if not read_body_part(walk, block):
            read_paragraph(walk, block.span, "lead")
        return
    walk.add("dateline", dateline.span)
    walk.date = dateline.date or walk.date
    lead = walk.trimmed(Span(dateline.span.end, block.span.end))
    if lead.length:
        read_paragraph(walk, lead, "lead")
    else:
        walk.in_body = False
