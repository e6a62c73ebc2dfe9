"""Columns of figures in a table whose cells are text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from rilis.language.numbers import ambiguous, parse_number

_UNKNOWN: Final = frozenset(
    (
        "",
        "-",
        "–",
        "—",
        "?",
        "...",
        "…",
        "na",
        "n/a",
        "n.a.",
        "nihil data",
        "belum ada data",
        "belum ada laporan",
        "belum terdata",
        "belum diketahui",
        "belum masuk",
        "tidak ada data",
        "dalam pendataan",
        "masih didata",
        "not known",
        "no data",
    )
)
"""What people type in a cell for which there is no figure yet, in lower case."""
_LABELS: Final = frozenset("tahun year no no. nomor number kode code peringkat rank ranking urutan".split())
"""Headings of columns whose numbers count nothing."""
_MOSTLY: Final = 2
"""A column is one of figures when at least so many cells are figures for each that is not."""


class Column(NamedTuple):
    """One column of figures."""

    at: int
    values: tuple[Decimal | None, ...]
    """One for each row; None where the figure is not known yet."""

    @property
    def total(self) -> Decimal:
        """The sum of what is known."""
        return sum((value for value in self.values if value is not None), Decimal(0))

    @property
    def unknown(self) -> tuple[int, ...]:
        """Rows without a figure, from 0."""
        return tuple(row for row, value in enumerate(self.values) if value is None)


def is_unknown(cell: str) -> bool:
    """Tell whether a cell says that there is no figure yet."""
    return cell.strip().lower() in _UNKNOWN


def figure_columns(head: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Return the columns that hold figures throughout, but for cells not known yet.

    The first column names the rows and is never among them; nor are years, codes and ranks.
    """
    width = max((len(row) for row in rows), default=0)
    found = []
    for at in range(1, width):
        if at < len(head) and head[at].strip().lower() in _LABELS:
            continue
        cells = [row[at] if at < len(row) else "" for row in rows]
        values = tuple(None if is_unknown(cell) else _value(cell) for cell in cells)
        readable = all(
            value is not None or is_unknown(cell) for value, cell in zip(values, cells, strict=True)
        )
        if readable and any(value is not None for value in values):
            found.append(Column(at, values))
    return tuple(found)


def total_places(head: Sequence[str], rows: Sequence[Sequence[str]], count: int) -> tuple[int, ...]:
    """Return the columns that `count` typed totals stand under.

    One for each column of figures; one for each column but the first; a single one the last.
    """
    columns = [column.at for column in figure_columns(head, rows)]
    width = max([len(head), *(len(row) for row in rows)])
    if count == len(columns):
        return tuple(columns)
    if count == 1:
        return (columns[-1] if columns else width - 1,)
    return tuple(range(1, min(width, count + 1)))


def find_figure(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    name: str,
    also: Sequence[str] = (),
    words: Mapping[str, str] = {},
) -> tuple[int | None, Column] | None:
    """Return the row and column that `meninggal.Contoh Hulu` names, row None for a total; or None.

    Names are compared without case, blanks and signs. `also`: the headings in another language;
    `words`: names of rows in another language.
    """
    for column in figure_columns(head, rows):
        headings = [names[column.at] for names in (head, also) if column.at < len(names)]
        for heading in headings:
            if _folded(name) == _folded(heading):
                return None, column
            for dot in _dots(name):
                if _folded(name[:dot]) != _folded(heading):
                    continue
                wanted = _folded(name[dot + 1 :])
                for at, row in enumerate(rows):
                    names = {_folded(row[0]), _folded(words.get(row[0], row[0]))} if row else set()
                    if wanted in names and column.values[at] is not None:
                        return at, column
    return None


def _dots(name: str) -> list[int]:
    return [at for at, letter in enumerate(name) if letter == "."]


def _folded(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def faulty_cells(head: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[tuple[int, int], ...]:
    """Return row and column of each cell that is no figure among figures, or could be two of them.

    `12a` and `1.5` below `7` and `12`; also `1,250`, which is 1.25 here and 1250 elsewhere, where
    the other figures are whole.
    """
    faults = []
    width = max((len(row) for row in rows), default=0)
    for at in range(1, width):
        if at < len(head) and head[at].strip().lower() in _LABELS:
            continue
        cells = [(row, cells[at]) for row, cells in enumerate(rows) if at < len(cells)]
        typed = [(row, cell) for row, cell in cells if any(map(str.isdigit, cell))]
        sound = [cell for _, cell in typed if _sound(cell)]
        whole = all("," not in cell for cell in sound)
        wrong = [(row, at) for row, cell in typed if not _sound(cell) and (_value(cell) is None or whole)]
        if len(sound) >= _MOSTLY * len(wrong):
            faults += wrong
    return tuple(sorted(faults))


def _sound(cell: str) -> bool:
    return _value(cell) is not None and not ambiguous(cell)


@cache
def _value(cell: str) -> Decimal | None:
    return parse_number(cell)
