"""Which part of a release each block is, told by what it says: the same for every file format."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - read beside fields of that name
from typing import NamedTuple

from rilis.document.body import read_body
from rilis.document.builder import RawText
from rilis.document.header import find_label, read_header
from rilis.document.walk import Walk
from rilis.model.document import Block


class Parts(NamedTuple):
    """The blocks of a text as parts of a release."""

    blocks: tuple[Block, ...]
    date: Date | None
    """The whole date of the dateline, if it has one."""
    release: bool
    """A label or number line says that this is a release."""


def recognise(raw: RawText, *, release: bool) -> Parts:
    """Return the parts of a text. `release`: its front matter says that it is one.

    An ordinary article has only title, dateline, lead, paragraphs, subheadings, lists, tables.
    """
    walk = Walk(raw)
    walk.label_at = find_label(walk, labelled=release)
    walk.release = release or walk.label_at >= 0
    while walk.queue:
        block = walk.queue.popleft()
        if walk.in_body:
            read_body(walk, block)
        else:
            read_header(walk, block)
    return Parts(tuple(walk.blocks), walk.date, walk.release)
