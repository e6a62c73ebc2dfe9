"""Document → plain text for the body of an e-mail: UTF-8, lines of at most 72 letters, nothing but words."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import Final

from rilis.model.renderer import RenderJob
from rilis.render.inline import Runs, closed, plain
from rilis.render.items import Item
from rilis.render.text_lines import Lines, TextForm, row_line, text_blocks, with_addresses
from rilis.render.view import view_of

WIDTH: Final = 72
"""Letters in a line: room for two rounds of `> ` within the 78 of RFC 5322, 2.1.1."""
_BETWEEN: Final = "  "
_MARK: Final = re.compile(r" *(?:- |\d{1,4}\. )?")


def render_txt(job: RenderJob) -> bytes:
    """Return the text in UTF-8 with LF line ends. The same job gives the same bytes."""
    form = TextForm(_words, str, str, "- ", _table)
    blocks = text_blocks(job, view_of(job.document), form)
    return ("\n\n".join("\n".join(_wrapped(line) for line in block) for block in blocks) + "\n").encode()


def _words(runs: Runs) -> str:
    text = "".join(run.text for run in with_addresses(runs))
    return "\n".join(closed(" ".join(line.split())) for line in text.split("\n"))


def _table(item: Item, form: TextForm) -> Lines:
    """Return columns when they fit into a line, else a line for each row."""
    rows = [[plain(cell) for cell in row] for row in item.rows]
    head = [plain(cell) for cell in item.head]
    widths = [max(map(len, column)) for column in zip(*([head] if head else []), *rows, strict=True)]
    if sum(widths) + len(_BETWEEN) * (len(widths) - 1) > WIDTH:
        return tuple(filter(None, (row_line(row, head, form.bullet) for row in rows)))
    lines = [head, ["-" * width for width in widths], *rows] if head else rows
    return tuple(
        _BETWEEN.join(
            cell.rjust(width) if figures else cell.ljust(width)
            for cell, width, figures in zip(line, widths, item.figures, strict=True)
        ).rstrip()
        for line in lines
    )


def _wrapped(text: str) -> str:
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    """Return a line folded between words; one that fits stays as it is, with its columns."""
    if len(line) <= WIDTH:
        return line
    mark = _MARK.match(line)
    under = " " * (mark.end() if mark else 0)
    return "\n".join(
        wrap(line, WIDTH, subsequent_indent=under, break_long_words=False, break_on_hyphens=False)
    )
