"""One text as on paper: its lines, and beside them the notes on what was found there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rilis.model.source import Source
from rilis.report.page.lines import Line, lines_of
from rilis.report.page.marks import Numbered, marked
from rilis.report.page.notes import Margin, note
from rilis.report.page.tags import tag


def sheet(source: Source, found: Sequence[Numbered], margin: Margin) -> str:
    """Return a source's text with its findings, which come in order of place.

    A line where findings begin opens a strip: the line, its notes, then the lines up to the next
    such line. On a wide page the notes stand beside all of them, on a phone right under their line.
    """
    return tag("div", *_strips(source, found, margin), cls="naskah")


def _strips(source: Source, found: Sequence[Numbered], margin: Margin) -> Iterator[str]:
    words = margin.masks.text_of(source)
    first: list[str] = []
    rest: list[str] = []
    for line, here, begun in _with_findings(source, found):
        written = _line(line, marked(words, line, here, begun, margin.paper))
        if begun:
            yield from _strip(first, rest)
            first, rest = [written, tag("div", *(note(row, margin) for row in begun), cls="catatan")], []
        else:
            rest.append(written)
    yield from _strip(first, rest)


def _strip(first: Sequence[str], rest: Sequence[str]) -> Iterator[str]:
    if first or rest:
        yield tag("div", *first, tag("div", *rest, cls="lanjut") if rest else "", cls="lajur")


def _line(line: Line, words: str) -> str:
    classes = " ".join(filter(None, ("b", f"i{line.indent}" if line.indent else "", line.kind)))
    return tag("p", words, cls=classes, data_n=str(line.number))


def _with_findings(
    source: Source, found: Sequence[Numbered]
) -> Iterator[tuple[Line, list[Numbered], list[Numbered]]]:
    """Yield each line with the findings that touch it and those that begin in it."""
    waiting = list(reversed(found))
    active: list[Numbered] = []
    for line in lines_of(source):
        begun: list[Numbered] = []
        while waiting and source.position(waiting[-1].finding.span.start)[0] <= line.number:
            begun.append(waiting.pop())
        active = [row for row in active if row.finding.span.end > line.span.start] + begun
        # What follows the last line end is a line only to a finding that stands there.
        if line.number < source.lines or line.span.length or begun:
            yield line, active, begun
