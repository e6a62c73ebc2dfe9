"""A release as lines of plain text, in blocks; what each form of text does with words it decides itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from rilis.model.document import Language
from rilis.model.renderer import RenderJob
from rilis.render.inline import Run, Runs, clean, closed, plain
from rilis.render.items import Item
from rilis.render.view import Section, View
from rilis.render.words import banners, word

Lines = tuple[str, ...]
_TOGETHER: Final = frozenset(("line", "signature"))
"""Items that stand line under line."""


class TextForm(NamedTuple):
    """How one form of text writes what a release is made of."""

    words: Callable[[Runs], str]
    """A paragraph; line feeds in it are line ends that the writer asked for."""
    title: Callable[[str], str]
    """A title or heading, given on one line."""
    banner: Callable[[str], str]
    """An embargo, a draft mark, a stamp."""
    bullet: str
    """What stands before an item of a list without numbers."""
    table: Callable[[Item, TextForm], Lines]
    """The rows of a table."""
    contact_last: bool = False


def text_blocks(job: RenderJob, view: View, form: TextForm) -> list[Lines]:
    """Return the release's blocks in order; a blank line belongs between two of them.

    First what must be seen first: embargo, draft mark, stamp. Pictures are named by their captions.
    """
    marks = [closed(" ".join(clean(banner.text).split())) for banner in banners(job)]
    said = {mark.casefold() for mark in marks}
    blocks: list[Lines] = [tuple(form.banner(mark) for mark in marks)]
    above = [line for line in view.above if plain(line.runs).casefold() not in said]
    blocks.append(tuple(form.words(line.runs) for line in above))
    blocks.append(_title(view.title, form))
    blocks += [(form.words(line.runs),) for line in view.below if plain(line.runs).casefold() not in said]
    sections: Sequence[Section] = (*view.sections, *view.ending)
    if form.contact_last:
        sections = sorted(sections, key=lambda section: section.kind == "contact")
    for section in sections:
        blocks.append(_title(section.heading, form))
        for together, items in groupby(section.items, key=lambda item: item.kind in _TOGETHER):
            parts = [_item(item, form, job.language) for item in items]
            blocks += [tuple(line for part in parts for line in part)] if together else parts
    return [block for block in (tuple(filter(str.strip, block)) for block in blocks) if block]


def with_addresses(runs: Runs) -> Runs:
    """Return runs without links: after its words stands the address they led to, unless they are that address."""
    made: list[Run] = []
    for link, group in groupby(runs, key=lambda run: run.link):
        linked = list(group)
        made += (run._replace(link="") for run in linked)
        kind, _, rest = link.partition(":")
        bare = rest if kind == "mailto" else link
        if link and kind != "tel" and plain(tuple(linked)).rstrip("/") != bare.rstrip("/"):
            made.append(Run(f" ({bare})"))
    return tuple(made)


def row_line(row: Sequence[str], head: Sequence[str], bullet: str, empty: str = "–") -> str:
    """Return a table's row as one line: `• Contoh Timur – Aduan: 1.250; Selesai: 98,5%`."""
    if not any(row):
        return ""
    if not head:
        return bullet + "; ".join(cell or empty for cell in row)
    first, rest = row[0], list(zip(head[1:], row[1:], strict=False))
    told = "; ".join(f"{name}: {cell or empty}" if name else cell or empty for name, cell in rest)
    lead = first or empty
    return bullet + (f"{lead} – {told}" if told else lead)


def _title(runs: Runs, form: TextForm) -> Lines:
    words = plain(runs)
    return (form.title(words),) if words else ()


def _item(item: Item, form: TextForm, language: Language) -> Lines:
    if item.kind == "list":
        return tuple(_list(item, form, ""))
    if item.kind == "table":
        head = (form.title(plain(item.runs)),) if plain(item.runs) else ()
        note = (form.words(item.note),) if item.note else ()
        return (*head, *form.table(item, form), *note)
    if item.kind == "figure":
        caption = item.runs or ((Run(item.alt),) if item.alt else ())
        return (form.words((Run(word(language, "picture") + ": "), *caption)),) if caption else ()
    if item.kind == "heading":
        return _title(item.runs, form)
    opening = (Run(item.dateline, strong=True), Run(" ")) if item.dateline else ()
    return (form.words((*opening, *item.runs)),)


def _list(item: Item, form: TextForm, indent: str) -> Iterable[str]:
    for at, entry in enumerate(item.entries):
        mark = f"{item.start + at}. " if item.ordered else form.bullet
        under = indent + " " * len(mark)
        lines = [line for runs in entry.paragraphs for line in form.words(runs).split("\n")]
        yield from ((under if number else indent + mark) + line for number, line in enumerate(lines))
        for child in entry.children:
            yield from _list(child, form, under)
