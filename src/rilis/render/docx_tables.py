"""Tables of a Word document, built row by row in constant time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from rilis.render.docx_parts import element
from rilis.render.inline import Runs, plain

_TWIP: Final = 635
"""English Metric Units of a twentieth of a point, Word's own measure."""
_LETTER: Final = 5 * 12_700
"""Width of a letter in a table, a little more than that of most: five points."""
_WIDEST: Final = 44
"""Letters a column is given at most before others have what they ask for."""
_AIR: Final = 3
"""Letters that the space between two columns takes."""


def column_shares(rows: Sequence[Sequence[Runs]], width: int) -> tuple[float, ...]:
    """Return the share of a table's `width` that each column gets.

    Each has room for its longest word first, so that none is broken; what is left goes to columns
    whose cells are longer, up to a limit.
    """
    columns = [[plain(row[at]) for row in rows] for at in range(len(rows[0]))]
    least = [
        max((len(word) for cell in cells for word in cell.split()), default=0) + _AIR for cells in columns
    ]
    wished = [max(least[at], min(max(map(len, cells)), _WIDEST) + _AIR) for at, cells in enumerate(columns)]
    room = width // _LETTER - sum(least)
    more = sum(wished) - sum(least)
    if 0 <= room < more:
        wished = [low + (high - low) * room // more for low, high in zip(least, wished, strict=True)]
    elif room < 0:
        wished = least
    return tuple(count / sum(wished) for count in wished)


def new_table(
    before: Any, style: str | None, shares: Sequence[float], width: int, *, caption: str = ""
) -> Any:
    """Return a new table without rows right before an element, `width` wide.

    `style`: id of a table style; None makes a table that only puts things side by side.
    `caption`: what readers of the screen are told the table is.
    """
    table = element("w:tbl")
    properties = element("w:tblPr")
    if style is not None:
        properties.append(element("w:tblStyle", w_val=style))
    properties.append(element("w:tblW", w_type="dxa", w_w=str(width // _TWIP)))
    properties.append(element("w:tblLayout", w_type="fixed"))
    if style is None:
        margins = element("w:tblCellMar")
        for side in ("left", "right"):
            margins.append(element(f"w:{side}", w_w="0", w_type="dxa"))
        properties.append(margins)
    properties.append(element("w:tblLook", w_val="0420", w_firstRow="1", w_noVBand="1"))
    if caption:
        properties.append(element("w:tblCaption", w_val=caption))
    grid = element("w:tblGrid")
    for share in shares:
        grid.append(element("w:gridCol", w_w=str(int(width * share) // _TWIP)))
    table.append(properties)
    table.append(grid)
    before.addprevious(table)
    return table


def add_row(table: Any, shares: Sequence[float], width: int, *, head: bool, height: int = 0) -> list[Any]:
    """Return the cells of a new row, which no page end cuts; a head is printed on every page.

    `width`, `height`: of the row, the latter at least, in English Metric Units.
    """
    row = element("w:tr")
    properties = element("w:trPr")
    properties.append(element("w:cantSplit"))
    if height:
        properties.append(element("w:trHeight", w_val=str(height // _TWIP), w_hRule="atLeast"))
    if head:
        properties.append(element("w:tblHeader"))
    row.append(properties)
    cells = []
    for share in shares:
        cell = element("w:tc")
        cell.append(element("w:tcPr"))
        cell[0].append(element("w:tcW", w_type="dxa", w_w=str(int(width * share) // _TWIP)))
        cell.append(element("w:p"))
        row.append(cell)
        cells.append(cell)
    table.append(row)
    return cells


def centre_vertically(cell: Any) -> None:
    """Set the words of a cell half-way up."""
    cell[0].append(element("w:vAlign", w_val="center"))
