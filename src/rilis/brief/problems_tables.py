"""What can be wrong with tables and with the files they come from."""

from __future__ import annotations

from rilis.brief.notes import Notes
from rilis.brief.said import said, shortened
from rilis.messages import N_
from rilis.model.brief import BriefProblem, Place
from rilis.model.finding import FieldPath
from rilis.model.message import Message
from rilis.model.span import Span


def missing_file(notes: Notes, file: str, span: Span, path: FieldPath) -> None:
    """Note that a file named in the brief is not there."""
    message = Message(
        N_("{where} names “{file}”, which is not there; put it beside the brief or correct the name."),
        {"where": said(path, notes.line(span)), "file": shortened(file)},
    )
    notes.add(BriefProblem("brief.missing-file", span, message, field=path))


def unreadable_file(notes: Notes, file: str, reason: Message, place: Place, path: FieldPath) -> None:
    """Note that a file is there and cannot be read."""
    message = Message(
        N_("{where} names “{file}”, which cannot be read: {reason}"),
        {"where": said(path, notes.line(place.span)), "file": shortened(file), "reason": reason},
    )
    notes.add(BriefProblem("brief.unreadable-file", place.span, message, field=path))


def broken_table(notes: Notes, file: str, line: int, place: Place, path: FieldPath) -> None:
    """Note that a file is no CSV from some line on."""
    message = Message(
        N_("{where} names “{file}”, which is no CSV table at its line {number}; save it as CSV again."),
        {"where": said(path, notes.line(place.span)), "file": shortened(file), "number": line},
    )
    notes.add(BriefProblem("brief.unreadable-file", place.span, message, field=path))


def table_too_large(notes: Notes, file: str, most: int, place: Place, path: FieldPath) -> None:
    """Note that a file has more cells than a table may have; the rows after that are left out."""
    message = Message(
        N_("{where} names “{file}”, which has more than {most} cells; keep only what the release prints."),
        {"where": said(path, notes.line(place.span)), "file": shortened(file), "most": most},
    )
    notes.add(BriefProblem("brief.unreadable-file", place.span, message, field=path))


def ragged_row(notes: Notes, sizes: tuple[int, int, int], span: Span, path: FieldPath) -> None:
    """Note that a row has more or fewer cells than the header.

    `sizes`: number of the row, from 1 below the header; its cells; those of the header.
    """
    row, found, wanted = sizes
    message = Message(
        N_("Row {row} of {where} has {found} cells; write {wanted}, one for each column."),
        {"row": row, "where": said(path, notes.line(span)), "found": found, "wanted": wanted},
    )
    notes.add(BriefProblem("brief.ragged-table", span, message, field=path))


def ragged_line(notes: Notes, file: str, sizes: tuple[int, int, int], span: Span, path: FieldPath) -> None:
    """Note that a line of a file has more or fewer cells than its header.

    `sizes`: number of the line, its cells, those of the header.
    """
    line, found, wanted = sizes
    message = Message(
        N_("{file}:{line} has {found} cells; write {wanted}, one for each column."),
        {"file": shortened(file), "line": line, "found": found, "wanted": wanted},
    )
    notes.add(BriefProblem("brief.ragged-table", span, message, field=path))


def cell_in_file(
    notes: Notes, where: tuple[str, int], seen: tuple[str, str], place: Place, path: FieldPath
) -> None:
    """Note a cell that is no figure among figures; `where`: file, line; `seen`: cell, its column's heading."""
    message = Message(
        N_(
            "{file}:{line} has “{cell}” under “{heading}”; write a figure such as 1.250 or 1,5, or leave "
            "the cell empty while it is not known."
        ),
        {
            "file": shortened(where[0]),
            "line": where[1],
            "cell": shortened(seen[0]),
            "heading": shortened(seen[1]),
        },
    )
    notes.add(BriefProblem("brief.table-figure", place.span, message, field=path))


def cell(notes: Notes, seen: tuple[str, str], span: Span, path: FieldPath) -> None:
    """Note a typed cell that is no figure among figures; `seen`: the cell, its column's heading."""
    words, heading = seen
    message = Message(
        N_(
            "“{cell}” stands under “{heading}”; write a figure such as 1.250 or 1,5, or leave the cell "
            "empty while it is not known."
        ),
        {"cell": shortened(words), "heading": shortened(heading)},
    )
    notes.add(BriefProblem("brief.table-figure", span, message, field=path))
