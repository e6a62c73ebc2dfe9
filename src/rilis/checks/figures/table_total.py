"""A total that is not the sum of its column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rilis.api import (
    N_,
    Brief,
    Context,
    Hit,
    Message,
    Span,
    Tabel,
    Validator,
    figure_columns,
    format_number,
    parse_number,
    total_places,
)

_COMPUTED = "hitung"


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each total, typed in `jumlah` or in a file's last row, unlike the sum of its column."""
    del context
    for at, table in enumerate(brief.tabel):
        sums = {column.at: column for column in figure_columns(table.kolom, table.baris)}
        for place, typed, field, line in _typed(table, f"tabel[{at}]"):
            value = parse_number(typed)
            column = sums.get(place)
            if column is None or value is None or column.unknown or value == column.total:
                continue
            heading = table.kolom[place] if place < len(table.kolom) else str(place + 1)
            values: dict[str, str | int | Message] = {
                "file": table.berkas,
                "line": line,
                "seen": typed,
                "heading": heading,
                "sum": format_number(column.total),
            }
            template = (
                N_("{file}:{line} has the total {seen} under “{heading}”; its rows add up to {sum}.")
                if line
                else N_("The total under “{heading}” is {seen}; its rows add up to {sum}.")
            )
            yield Hit(Span(0, 0), Message(template, values), field=field)


def _typed(table: Tabel, path: str) -> Iterator[tuple[int, str, str, int]]:
    """Yield column, words, field and line in the file (0: not in a file) of each total that was typed."""
    if [text.strip().lower() for text in table.jumlah] != [_COMPUTED]:
        places = total_places(table.kolom, table.baris, len(table.jumlah))
        for index, (place, typed) in enumerate(zip(places, table.jumlah, strict=False)):
            yield place, typed, f"{path}.jumlah[{index}]" if len(table.jumlah) > 1 else f"{path}.jumlah", 0
    for place, typed in enumerate(table.jumlah_berkas[1:], 1):
        yield place, typed, f"{path}.berkas", table.letak[-1]


validator = Validator(
    id="figures.table-total",
    summary=N_("A total in a table that is not the sum of its column."),
    why=N_("Newsrooms add up the rows, and a table that does not add up makes every figure in it doubtful."),
    cite="Aritmetika: jumlah kolom sama dengan jumlah barisnya",
    run=run,
    severity="error",
)
