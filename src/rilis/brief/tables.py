"""Tables: typed in the brief, or read from a CSV file beside it."""

from __future__ import annotations

from typing import Final

from rilis.brief import problems_tables as problems
from rilis.brief.notes import Notes
from rilis.brief.shape import Row
from rilis.errors import InputError
from rilis.model.brief import Place, Tabel
from rilis.model.project import Project
from rilis.model.source import Source

MOST_CELLS: Final = 20_000
"""Cells of a table; a release prints far fewer, and a hostile file stays bounded."""
_SEPARATORS: Final = (",", ";", "\t")

Cells = tuple[tuple[str, ...], ...]


def read_table(notes: Notes, project: Project, row: Row) -> Tabel:
    """Return a table; one with `berkas` takes its header and rows from that file.

    Rows shorter than the longest are filled with empty cells, and noted.
    """
    columns, rows = row.list("kolom"), row.grids.get("baris", ())
    file = row.text("berkas")
    if file:
        cells = _from_file(notes, project, file, row.path)
        if cells:
            # Columns typed beside a file rename those of the file.
            columns, rows = columns or cells[0], cells[1:]
    columns, rows = _even(notes, columns, rows, row)
    return Tabel(
        id=row.text("id"),
        judul=row.text("judul"),
        per=row.text("per"),
        sumber=row.text("sumber"),
        berkas=file,
        kolom=columns,
        baris=rows,
        jumlah=row.text("jumlah"),
        judul_en=row.text("judul_en"),
        kolom_en=row.list("kolom_en"),
        sel_en=row.pairs.get("sel_en", {}),
        sumber_en=row.text("sumber_en"),
    )


def separator(header: str) -> str:
    """Return what parts the cells of a header line: comma, semicolon or tab, the most frequent."""
    return max(_SEPARATORS, key=header.count)


def _from_file(notes: Notes, project: Project, file: str, path: str) -> Cells:
    place = notes.where[f"{path}.berkas"]
    try:
        source = project.read(file)
    except InputError as error:
        problems.unreadable_file(notes, file, error.message, place, f"{path}.berkas")
        return ()
    if source is None:
        if not project.exists(file):
            problems.missing_file(notes, file, place.span, f"{path}.berkas")
        return ()
    return _cells(notes, source, file, place, path)


def _cells(notes: Notes, source: Source, file: str, place: Place, path: str) -> Cells:
    import csv
    import io

    header = source.line_span(1).of(source.text)
    reader = csv.reader(io.StringIO(source.text, newline=""), delimiter=separator(header))
    rows: list[tuple[str, ...]] = []
    cells = 0
    try:
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            cells += len(row)
            if cells > MOST_CELLS:
                problems.table_too_large(notes, file, MOST_CELLS, place, f"{path}.berkas")
                break
            rows.append(tuple(cell.strip() for cell in row))
    except csv.Error:
        problems.broken_table(notes, file, reader.line_num, place, f"{path}.berkas")
    return tuple(rows)


def _even(notes: Notes, columns: tuple[str, ...], rows: Cells, row: Row) -> tuple[tuple[str, ...], Cells]:
    """Fill short rows, noting each row whose cells do not match the header."""
    wanted = len(columns) or max((len(cells) for cells in rows), default=0)
    for number, cells in enumerate(rows):
        if len(cells) != wanted:
            typed = f"{row.path}.baris[{number}]"
            place = notes.where.get(typed) or notes.where[f"{row.path}.berkas"]
            problems.ragged_row(notes, (number + 1, len(cells), wanted), place.span, row.path)
    widest = max([wanted, *(len(cells) for cells in rows)])
    if widest * (len(rows) + 1) > MOST_CELLS * 2:
        return columns, rows
    filled = tuple(cells + ("",) * (widest - len(cells)) for cells in rows)
    return (columns + ("",) * (widest - len(columns)) if columns else columns), filled
