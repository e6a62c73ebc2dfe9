"""A CSV file as people save it from a spreadsheet: header, rows, perhaps a row of totals."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.brief import problems_tables as problems
from rilis.brief.notes import Notes
from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.brief import Place
from rilis.model.message import Message
from rilis.model.project import Project
from rilis.model.source import Source

MOST_CELLS: Final = 20_000
"""Cells of a table; a release prints far fewer, and a hostile file stays bounded."""
_SEPARATORS: Final = (";", ",", "\t")
"""Of equals the first: a decimal comma never parts cells in a file that has semicolons."""
_LOOKED_AT: Final = 20
"""Lines from which the separator is told."""
_NAMED: Final = "sep="
"""Excel's own first line that names the separator."""
_TOTALS: Final = frozenset(("jumlah", "total", "jumlah total", "total jumlah", "grand total"))

Cells = tuple[tuple[str, ...], ...]


class CsvTable(NamedTuple):
    """What a file holds; empty when it could not be read."""

    head: tuple[str, ...] = ()
    rows: Cells = ()
    lines: tuple[int, ...] = ()
    """Line of each row in the file, from 1; of the row of totals last."""
    totals: tuple[str, ...] = ()
    """Cells of a last row that says it is the total; not among `rows`."""


def read_csv(notes: Notes, project: Project, file: str, path: str) -> CsvTable:
    """Return the table in a file named by the field `berkas` below `path`.

    Takes comma, semicolon or tab, quoted fields, a byte order mark, blank rows and empty columns
    at the right. What cannot be read is noted with its line.
    """
    field = f"{path}.berkas"
    place = notes.where[field]
    try:
        source = project.read(file)
    except InputError as error:
        reason = Message(
            N_("{reason} Save it from the spreadsheet as “CSV UTF-8”."), {"reason": error.message}
        )
        problems.unreadable_file(notes, file, reason, place, field)
        return CsvTable()
    if source is None:
        if not project.exists(file):
            problems.missing_file(notes, file, place.span, field)
        return CsvTable()
    rows, lines = _rows(notes, source, file, place, field)
    if not rows:
        return CsvTable()
    rows = _narrowed(rows)
    totals: tuple[str, ...] = ()
    if len(rows) > 2 and rows[-1][0].rstrip(" :.").lower() in _TOTALS:  # noqa: PLR2004 - head and one row
        totals, rows = rows[-1], rows[:-1]
    return CsvTable(rows[0], tuple(rows[1:]), tuple(lines[1:]), totals)


def separator(text: str) -> str:
    """Return what parts the cells: the sign that gives most rows the same number of cells above one."""
    import csv

    sample = text.split("\n", _LOOKED_AT)[:_LOOKED_AT]
    best, most = _SEPARATORS[0], (0, 0)
    for sign in _SEPARATORS:
        try:
            widths = [len(row) for row in csv.reader(sample, delimiter=sign) if row]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:  # noqa: PLR2004 - one cell: the sign is not there
            continue
        score = (sum(width == widths[0] for width in widths), widths[0])
        if score > most:
            best, most = sign, score
    return best


def _rows(
    notes: Notes, source: Source, file: str, place: Place, field: str
) -> tuple[list[tuple[str, ...]], list[int]]:
    import csv
    import io

    text, skipped, sign = source.text, 0, ""
    if text.lower().startswith(_NAMED):
        first, _, text = text.partition("\n")
        sign, skipped = first[len(_NAMED) : len(_NAMED) + 1], 1
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=sign if sign in _SEPARATORS else separator(text)
    )
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    cells = last = 0
    try:
        for row in reader:
            line, last = last + 1 + skipped, reader.line_num
            if not any(cell.strip() for cell in row):
                continue
            cells += len(row)
            if cells > MOST_CELLS:
                problems.table_too_large(notes, file, MOST_CELLS, place, field)
                break
            rows.append(tuple(" ".join(cell.split()) for cell in row))
            lines.append(line)
    except csv.Error:
        problems.broken_table(notes, file, reader.line_num + skipped, place, field)
    return rows, lines


def _narrowed(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Leave out cells at the right that are empty in every row, as spreadsheets save them."""
    width = max(
        (at + 1 for row in rows for at, cell in enumerate(row) if cell),
        default=0,
    )
    return [row[:width] for row in rows]
