"""Document → a bare HTML fragment to paste into a content management system.

Elements and attributes are those that editors' sanitisers keep: no class, no style, no script, no `data:` address. A
picture is named by its path in the brief, to be put in after it was uploaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby
from typing import Final
from urllib.parse import quote

from rilis.model.renderer import RenderJob
from rilis.render.images import picture_type
from rilis.render.inline import Run, Runs, clean, closed, plain
from rilis.render.items import Item
from rilis.render.view import Section, View, view_of
from rilis.render.words import banners

_TOGETHER: Final = frozenset(("line", "signature"))


def render_cms(job: RenderJob) -> bytes:
    """Return the fragment in UTF-8, a piece a line: title as h2, headings as h3. Same job, same bytes."""
    return ("\n".join(_Fragment(job).pieces()) + "\n").encode()


class _Fragment:
    def __init__(self, job: RenderJob) -> None:
        self._job = job

    def pieces(self) -> Iterable[str]:
        """Yield the fragment's elements in order; embargo, draft mark and stamp first."""
        view: View = view_of(self._job.document, days=True)
        marks = [closed(" ".join(clean(banner.text).split())) for banner in banners(self._job)]
        said = {mark.casefold() for mark in marks}
        yield from (f"<p><strong>{escape(mark)}</strong></p>" for mark in marks)
        above = [_words(line.runs) for line in view.above if plain(line.runs).casefold() not in said]
        yield from _element("p", "<br>".join(above))
        yield from _element("h2", _words(view.title))
        for line in view.below:
            if plain(line.runs).casefold() not in said:
                yield from _element("p", _words(line.runs))
        for section in (*view.sections, *view.ending):
            yield from self._section(section)

    def _section(self, section: Section) -> Iterable[str]:
        yield from _element("h3", _words(section.heading))
        for together, items in groupby(section.items, key=lambda item: item.kind in _TOGETHER):
            if together:
                yield from _element("p", "<br>".join(_words(item.runs) for item in items))
            else:
                for item in items:
                    yield from self._item(item)

    def _item(self, item: Item) -> Iterable[str]:
        if item.kind == "list":
            yield _list(item)
        elif item.kind == "table":
            yield from _table(item)
        elif item.kind == "figure":
            yield from self._figure(item)
        elif item.kind == "heading":
            yield from _element("h3", _words(item.runs))
        else:
            opening = f"<strong>{_words(item.opening)}</strong> " if item.opening else ""
            yield from _element("p", opening + _words(item.runs))

    def _figure(self, item: Item) -> Iterable[str]:
        picture = ""
        if picture_type(self._job.images.get(item.target, b"")):
            address = quote(clean(item.target), errors="replace")
            picture = f'<img src="{escape(address)}" alt="{escape(closed(item.alt))}">'
        caption = _words(item.runs) or ("" if picture else escape(item.alt))
        if picture or caption:
            yield f"<figure>{picture}" + "".join(_element("figcaption", caption)) + "</figure>"


def _list(item: Item) -> str:
    tag = "ol" if item.ordered else "ul"
    start = f' start="{item.start}"' if item.ordered and item.start != 1 else ""
    entries = [
        "<li>"
        + "<br>".join(_words(runs) for runs in entry.paragraphs)
        + "".join(_list(child) for child in entry.children)
        + "</li>"
        for entry in item.entries
    ]
    return f"<{tag}{start}>" + "".join(entries) + f"</{tag}>"


def _table(item: Item) -> Iterable[str]:
    head = "".join(f'<th scope="col">{_words(cell)}</th>' for cell in item.head)
    named = not item.figures[0]
    rows = []
    for row in item.rows:
        cells = [f"<td>{_words(cell)}</td>" for cell in row]
        if named:
            cells[0] = f'<th scope="row">{_words(row[0])}</th>'
        rows.append(f"<tr>{''.join(cells)}</tr>")
    yield (
        "<table>"
        + "".join(_element("caption", _words(item.runs)))
        + (f"<thead><tr>{head}</tr></thead>" if head else "")
        + f"<tbody>{''.join(rows)}</tbody></table>"
    )
    yield from _element("p", _words(item.note))


def _element(name: str, content: str) -> Iterable[str]:
    """Yield an element, or nothing when it would be empty."""
    if content.strip():
        yield f"<{name}>{content}</{name}>"


def _words(runs: Runs) -> str:
    return "".join(
        (f'<a href="{escape(link)}">{words}</a>' if link else words)
        for link, words in (
            (link, "".join(map(_run, group))) for link, group in groupby(runs, key=lambda run: run.link)
        )
    )


def _run(run: Run) -> str:
    words = escape(run.text).replace("\n", "<br>")
    if run.day:
        words = f'<time datetime="{run.day}">{words}</time>'
    if run.emphasis:
        words = f"<em>{words}</em>"
    return f"<strong>{words}</strong>" if run.strong else words
