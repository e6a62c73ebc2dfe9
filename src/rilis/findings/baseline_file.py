"""The baseline as a file: one finding a line, with who lets it pass, why, and until when.

Tab-separated, sorted, made to be read in a diff. It holds hashes and ids, never a word of a text.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date  # noqa: N812 - read beside days of that name
from typing import Final, NamedTuple

from rilis.errors import ConfigError
from rilis.findings.baseline import DIGITS
from rilis.language.late_pattern import late_pattern
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

FORMAT: Final = 1
COLUMNS: Final = ("sidik", "aturan", "berkas", "alasan", "oleh", "kedaluwarsa")
"""Hash of check and sentence; check; file it was last seen in, a hint only; reason; name; last day."""
_HEAD: Final = late_pattern(r"# rilis-baseline ([0-9]{1,6})")
_KEY: Final = late_pattern(f"[0-9a-f]{{{DIGITS}}}")


class Row(NamedTuple):
    """One finding that is let pass."""

    key: str
    check: str
    path: str
    reason: str
    by: str
    until: Date
    """Last day it holds for."""
    span: Span = Span(0, 0)
    """Its line in the file."""


def write_rows(rows: Iterable[Row]) -> str:
    """Return rows as the text of a file: by path, check, then key, each key once."""
    lines = [f"# rilis-baseline {FORMAT}", "\t".join(COLUMNS)]
    written: set[str] = set()
    for cells in sorted((_cells(row) for row in rows), key=lambda cells: (cells[2], cells[1], cells[0])):
        if cells[0] not in written:
            written.add(cells[0])
            lines.append("\t".join(cells))
    return "\n".join(lines) + "\n"


def read_rows(source: Source) -> tuple[Row, ...]:
    """Return the rows of a baseline file, each with its line.

    Empty lines and lines that begin with `#` are passed over. Raises ConfigError, with the place,
    for what is no baseline, of a later format, or a row that lacks a key, a check or a date.
    """
    head = _HEAD.fullmatch(source.line_span(1).of(source.text).strip())
    if head is None or int(head[1]) > FORMAT:
        raise ConfigError(
            Message(N_("“{path}” is not a baseline that this rilis can read."), {"path": source.name}),
            Message(N_("Write it anew with --write-baseline.")),
            source=source,
        )
    rows = []
    for number in range(2, source.lines + 1):
        span = source.line_span(number)
        line = span.of(source.text)
        if line.strip() and not line.startswith("#") and tuple(line.split("\t")) != COLUMNS:
            rows.append(_row(source, line, span))
    return tuple(rows)


def _row(source: Source, line: str, span: Span) -> Row:
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) != len(COLUMNS) or not _KEY.fullmatch(cells[0]) or not cells[1]:
        raise ConfigError(
            Message(N_("This row is not “{columns}”, parted by tabs."), {"columns": " ".join(COLUMNS)}),
            Message(N_("Write it anew with --write-baseline.")),
            source=source,
            span=span,
        )
    try:
        until = Date.fromisoformat(cells[5])
    except ValueError as error:
        raise ConfigError(
            Message(N_("“{seen}” is not a date; write it as 2024-10-21."), {"seen": cells[5]}),
            source=source,
            span=span,
        ) from error
    key, check, path, reason, by = cells[:5]
    return Row(key, check, path, reason, by, until, span)


def _cells(row: Row) -> list[str]:
    """Return a row as it is written, each cell on one line without tabs."""
    words = (row.key, row.check, row.path, row.reason, row.by, row.until.isoformat())
    return [" ".join(each.split()) for each in words]
