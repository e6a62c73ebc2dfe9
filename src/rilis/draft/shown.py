"""Tables and pictures of the body as Markdown blocks."""

from __future__ import annotations

import re
from collections.abc import Callable

from rilis.draft.prose import unstopped
from rilis.draft.tables import moment_words, table_lines
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version
from rilis.model.brief import Lampiran, Tabel

Plain = Callable[[Traced], Traced]
"""Makes one line safe, with facts filled in."""


def table_blocks(table: Tabel, path: str, version: Version, plain: Plain) -> list[Traced]:
    """Return title, lines and note of a table; `path` is its place, `tabel[0]`."""
    title = plain(version.word(table, path, "judul"))
    title = joined(("**", title, "**")) if title else title
    return [title, lines(table_lines(table, path, version)), _note(table, path, version, plain)]


def _note(table: Tabel, path: str, version: Version, plain: Plain) -> Traced:
    """Return where a table's figures come from and of when they are, in slanted type."""
    parts: list[str] = []
    source, of = ("Source: ", "data as of ") if version.english else ("Sumber: ", "data per ")
    if table.sumber:
        parts += (source, unstopped(plain(version.word(table, path, "sumber"))))
    if table.per:
        when = traced(table.per, f"{path}.per").altered(moment_words(table.per, version.language))
        parts += ("; " if parts else "", of if parts else of.capitalize(), when)
    return joined(("*", *parts, "*")) if parts else Traced("")


def photo_blocks(row: Lampiran, path: str, version: Version, plain: Plain) -> list[Traced]:
    """Return a picture with its words for screen readers, and its caption."""
    caption = plain(version.word(row, path, "keterangan"))
    alt = row.alt or row.keterangan
    if version.english:
        own = "" if version.is_foreign(f"{path}.alt") else row.alt
        alt = row.alt_en or own or str(caption)
    words = re.sub(r"[\[\]\\<>&`*_]|\s+", " ", alt).strip()
    target = re.sub(r"[\s()<>]", lambda match: f"%{ord(match[0]):02X}", row.berkas)
    return [Traced(f"![{words}]({target})"), joined(("*", caption, "*")) if caption else caption]


def lines(rows: list[Traced]) -> Traced:
    """Return rows one under the other in one block."""
    return joined(part for at, row in enumerate(rows) for part in (("\n", row) if at else (row,)))
