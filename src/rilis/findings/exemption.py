"""Exceptions as people write them: `rilis: abaikan ID[, ID] karena ALASAN (oleh NAMA)`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final, NamedTuple

from rilis.language.late_pattern import late_pattern
from rilis.model.brief import Brief
from rilis.model.document import Document
from rilis.model.source import Source
from rilis.model.span import Span

_HEAD: Final = late_pattern(r"\s*rilis\s*:\s*abaikan\b", re.IGNORECASE)
_BECAUSE: Final = late_pattern(r"\bkarena\b", re.IGNORECASE)
_BY: Final = late_pattern(r"\(\s*oleh\b", re.IGNORECASE)
_NAME: Final = late_pattern(r"[^\s,;]+")
_WITH_COMMENTS: Final = (".md", ".markdown", ".html", ".htm")
"""Kinds of file in which an HTML comment is one; a draft with front matter has them by any name."""


class Exemption(NamedTuple):
    """One exception with the place it stands at and the place it holds for."""

    names: tuple[tuple[str, Span], ...]
    """Ids as written, each with its place in `source`."""
    reason: str
    by: str
    source: Source
    span: Span
    """Place of the whole exception in `source`."""
    region: Span | None = None
    """What it holds for in `source`; None for everything."""
    owned: bool = True
    """It stands in the file that is checked, so its own faults are reported there."""


def document_exemptions(document: Document) -> Iterator[Exemption]:
    """Yield the exceptions in HTML comments of a document, each for the block it stands in or before.

    The next block goes on to the end of its paragraph: dateline and lead are excepted together.
    """
    source = document.source
    if not source.name.lower().endswith(_WITH_COMMENTS) and "rilis" not in document.meta:
        return
    comments = [
        (span, inner) for span, inner in _html_comments(source.text) if _HEAD.match(inner.of(source.text))
    ]
    if not comments:
        return
    paragraphs = _paragraphs(document)
    ends = [paragraph.end for paragraph in paragraphs]
    for span, inner in comments:
        after = bisect_right(ends, span.start)
        region = paragraphs[after] if after < len(paragraphs) else Span(span.end, span.end)
        yield _parsed(source, span, inner, region)


def brief_exemptions(brief: Brief, *, owned: bool) -> Iterator[Exemption]:
    """Yield the exceptions of a brief: its `abaikan` for everything, its comments for the next key.

    `owned`: the brief itself is being checked.
    """
    for index, row in enumerate(brief.abaikan):
        span = brief.place_of(f"abaikan[{index}].aturan").span
        names = tuple((name, span) for name in _NAME.findall(row.aturan))
        yield Exemption(names, row.alasan.strip(), row.oleh.strip(), brief.source, span, owned=owned)
    for span, inner, region in _yaml_comments(brief):
        yield _parsed(brief.source, span, inner, region)._replace(owned=owned)


def _parsed(source: Source, span: Span, inner: Span, region: Span) -> Exemption:
    text = inner.of(source.text)
    head = _HEAD.match(text)
    start = head.end() if head else 0
    because = _BECAUSE.search(text, start)
    # The last “(oleh” counts: a reason may hold brackets of its own.
    signed = list(_BY.finditer(text, start))
    by = signed[-1] if signed else None
    stop = min(match.start() for match in (because, by) if match) if because or by else len(text)
    names = tuple(
        (match[0], Span(*match.span()).moved(inner.start)) for match in _NAME.finditer(text, start, stop)
    )
    reason = (
        text[because.end() : by.start() if by and by.start() > because.end() else None] if because else ""
    )
    name = text[by.end() :].strip().removesuffix(")") if by else ""
    return Exemption(names, _one_line(reason), _one_line(name), source, span, region)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _html_comments(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield each comment with its marks, and what is between them."""
    at = text.find("<!--")
    while at >= 0:
        end = text.find("-->", at + 4)
        if end < 0:
            return
        yield Span(at, end + 3), Span(at + 4, end)
        at = text.find("<!--", end + 3)


def _paragraphs(document: Document) -> list[Span]:
    """Return the places of blocks in the source; blocks that share a line are one."""
    found: list[Span] = []
    for block in document.blocks:
        span = document.place(block.span)
        between = document.source.text[found[-1].end : span.start] if found else "\n"
        if "\n" in between or "\r" in between or not found:
            found.append(span)
        else:
            found[-1] = Span(found[-1].start, span.end)
    return found


def _yaml_comments(brief: Brief) -> Iterator[tuple[Span, Span, Span]]:
    """Yield comment, its words, and the lines of the key or item after it."""
    source = brief.source
    if "abaikan" not in source.text.lower():
        return
    # Words of a value are exact; a mapping or list stands there as one inexact whole.
    values = sorted(
        (row.source_start, row.source_end)
        for place in brief.where.values()
        for row in place.segments
        if row.exact
    )
    starts = [start for start, _end in values]
    for number in range(1, source.lines + 1):
        line = source.line_span(number)
        words = line.of(source.text).lstrip(" \t")
        if not words.startswith("#") or not _HEAD.match(words[1:]):
            continue
        sign = line.end - len(words)
        before = bisect_left(starts, sign + 1) - 1
        if before >= 0 and values[before][1] > sign:
            continue  # a line of running text that looks like a comment
        yield Span(sign, line.end), Span(sign + 1, line.end), _yaml_region(source, number + 1)


def _yaml_region(source: Source, number: int) -> Span:
    """Return the lines of the first key or item from line `number` on, with all that is under it."""
    first: Span | None = None
    depth, item, end = 0, False, len(source.text)
    for at in range(number, source.lines + 1):
        line = source.line_span(at)
        text = line.of(source.text)
        words = text.lstrip(" \t")
        if not words or words.startswith("#"):
            continue
        indent = len(text) - len(words)
        is_item = words.startswith("- ") or words == "-"
        if first is None:
            first, depth, item, end = line, indent, is_item, line.end
        elif indent > depth or (indent == depth and is_item and not item):
            end = line.end
        else:
            break
    return Span(first.start, end) if first else Span(len(source.text), len(source.text))
