"""Tables: typed in the brief, or read from a CSV file beside it."""

from __future__ import annotations

from rilis.brief import problems_tables as problems
from rilis.brief.csv_file import MOST_CELLS, Cells, CsvTable, read_csv
from rilis.brief.notes import Notes
from rilis.brief.shape import Row
from rilis.language.columns import faulty_cells
from rilis.model.project import Project
from rilis.model.tables import Tabel


def read_table(notes: Notes, project: Project, row: Row) -> Tabel:
    """Return a table; one with `berkas` takes its header and rows from that file.

    Rows shorter than the longest are filled with empty cells. Those, and cells that are no figure
    among figures, are noted, with their line in the file.
    """
    columns, rows = row.list("kolom"), row.grids.get("baris", ())
    file = row.text("berkas")
    held = read_csv(notes, project, file, row.path) if file else CsvTable()
    if held.head:
        # Columns typed beside a file rename those of the file.
        columns, rows = columns or held.head, held.rows
    _check_figures(notes, columns, rows, held, row)
    columns, rows = _even(notes, columns, rows, held, row)
    return Tabel(
        id=row.text("id"),
        judul=row.text("judul"),
        per=row.text("per"),
        sumber=row.text("sumber"),
        berkas=file,
        kolom=columns,
        baris=rows,
        jumlah=row.list("jumlah"),
        jumlah_berkas=held.totals,
        letak=held.lines,
        judul_en=row.text("judul_en"),
        kolom_en=row.list("kolom_en"),
        sel_en=row.pairs.get("sel_en", {}),
        sumber_en=row.text("sumber_en"),
    )


def _check_figures(notes: Notes, columns: tuple[str, ...], rows: Cells, held: CsvTable, row: Row) -> None:
    for number, at in faulty_cells(columns, rows):
        heading = columns[at] if at < len(columns) else str(at + 1)
        cell = rows[number][at]
        if held.head:
            path = f"{row.path}.berkas"
            where = (row.text("berkas"), held.lines[number])
            problems.cell_in_file(notes, where, (cell, heading), notes.where[path], path)
        else:
            path = f"{row.path}.baris[{number}][{at}]"
            place = notes.where.get(path) or notes.where[f"{row.path}.baris"]
            problems.cell(notes, (cell, heading), place.span, path)


def _even(
    notes: Notes, columns: tuple[str, ...], rows: Cells, held: CsvTable, row: Row
) -> tuple[tuple[str, ...], Cells]:
    """Fill short rows, noting each row whose cells do not match the header."""
    wanted = len(columns) or max((len(cells) for cells in rows), default=0)
    for number, cells in enumerate(rows):
        if len(cells) == wanted:
            continue
        if held.head:
            path = f"{row.path}.berkas"
            sizes = (held.lines[number], len(cells), wanted)
            problems.ragged_line(notes, row.text("berkas"), sizes, notes.where[path].span, path)
        else:
            typed = f"{row.path}.baris[{number}]"
            place = notes.where.get(typed) or notes.where[f"{row.path}.baris"]
            problems.ragged_row(notes, (number + 1, len(cells), wanted), place.span, row.path)
    widest = max([wanted, *(len(cells) for cells in rows)])
    if widest * (len(rows) + 1) > MOST_CELLS * 2:
        return columns, rows
    filled = tuple(cells + ("",) * (widest - len(cells)) for cells in rows)
    return (columns + ("",) * (widest - len(columns)) if columns else columns), filled
