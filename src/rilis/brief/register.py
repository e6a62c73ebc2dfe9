"""The register of releases as CSV text: read as a spreadsheet may have left it, written safely."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from rilis.errors import InputError
from rilis.language.calendar import parse_date
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.register import Registered, same_number
from rilis.model.source import Source

COLUMNS: Final = Registered._fields[:-1]
_DELIMITERS: Final = (",", ";", "\t")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet compute a cell (OWASP, CSV injection)."""


class Register(NamedTuple):
    """All rows, and the form the file has."""

    rows: tuple[Registered, ...] = ()
    columns: tuple[str, ...] = COLUMNS
    delimiter: str = ","
    encoding: str = "utf-8"


def read_register(source: Source) -> Register:
    """Return the register in a CSV text: comma, semicolon or tab, columns in any order.

    Columns that people added are kept. Raises InputError when the first line names no number.
    """
    import csv
    import io

    text = source.text
    first = text.lstrip().partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        lines = [line for line in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(line)]
    except csv.Error:
        lines = []
    columns = tuple(name.strip() for name in lines[0]) if lines else ()
    keys = tuple("_".join(name.casefold().split()) for name in columns)
    if not {"nomor", "judul", "sidik"} <= {*keys}:
        raise InputError(
            Message(
                N_("“{path}” is no register: its first line lacks nomor, judul, sidik."),
                {"path": source.name},
            ),
            Message(N_("Put the line of headings back, or move the file away; a new one is then made.")),
            source=source,
        )
    missing = tuple(name for name in COLUMNS if name not in keys)
    return Register(
        tuple(_row(keys, columns, line) for line in lines[1:]),
        columns + missing,
        delimiter,
        source.encoding,
    )


def rows_in(text: str) -> tuple[Registered, ...]:
    """Return the rows of a register as text, none for an empty one. Raises as `read_register`."""
    return read_register(Source("register.csv", text)).rows if text else ()


def written(register: Register) -> str:
    """Return the register as CSV text; a cell that a spreadsheet would compute gets an apostrophe."""
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, delimiter=register.delimiter, lineterminator="\r\n")
    writer.writerow(register.columns)
    for row in register.rows:
        others = dict(row.lain)
        values = row._asdict()
        writer.writerow(
            _safe(str(values["_".join(name.casefold().split())]))
            if "_".join(name.casefold().split()) in COLUMNS
            else _safe(others.get(name, ""))
            for name in register.columns
        )
    return out.getvalue()


def with_release(register: Register, row: Registered, corrects: str = "") -> Register:
    """Return the register with a release that went out; once for the same words under one number.

    `corrects`: number of the release that this one corrects; its rows then name the correction.
    """
    rows = list(register.rows)
    same = next(
        (
            at
            for at, old in enumerate(rows)
            if (old.sidik, old.bahasa, bool(old.paksa)) == (row.sidik, row.bahasa, bool(row.paksa))
            and (same_number(old.nomor, row.nomor) or old.nomor == row.nomor)
        ),
        None,
    )
    if same is None:
        rows.append(row)
    else:
        old = rows[same]
        files = tuple(dict.fromkeys((*old.files, *row.files)))
        rows[same] = old._replace(berkas=" | ".join(files), pengesahan=row.pengesahan or old.pengesahan)
    if corrects:
        rows = [
            old._replace(diralat_oleh=row.nomor) if same_number(old.nomor, corrects) else old for old in rows
        ]
    return register._replace(rows=tuple(rows))


def numbered(rows: Sequence[Registered], number: str) -> list[Registered]:
    """Return the rows of a number, in order."""
    return [row for row in rows if same_number(row.nomor, number)]


def _row(keys: Sequence[str], columns: Sequence[str], line: Sequence[str]) -> Registered:
    cells = [_plain(cell.strip()) for cell in line]
    named = dict(zip(keys, cells, strict=False))
    others = tuple(
        (column, cell) for key, column, cell in zip(keys, columns, cells, strict=False) if key not in COLUMNS
    )
    row = Registered(**{key: named.get(key, "") for key in COLUMNS}, lain=others)
    day = parse_date(row.tanggal)
    return row._replace(tanggal=day.date.isoformat()) if day else row


def _safe(cell: str) -> str:
    cell = " ".join(cell.split())
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
