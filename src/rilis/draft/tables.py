"""A table of the brief as Markdown, with its total where one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from rilis.draft.prose import escaped, folded, unstopped
from rilis.draft.traced import Traced, joined, traced
from rilis.language.columns import Column, figure_columns, total_places
from rilis.language.dates import format_date
from rilis.language.moments import format_clock, parse_moment
from rilis.language.numbers import format_number, parse_number
from rilis.model.document import Language
from rilis.model.tables import Tabel

_COMPUTE: Final = "hitung"
_TOTAL: Final = {"id": "Jumlah", "en": "Total"}
_TO_COME: Final = "…"
_TO_COME_MEANS: Final = {"id": "… berarti data belum masuk", "en": "… means not yet known"}
_LEAST: Final = {"id": "sedikitnya ", "en": "at least "}

Plain = Callable[[Traced], Traced]
"""How one line of the writer's is written."""


def table_blocks(table: Tabel, path: str, language: Language, plain: Plain) -> list[Traced]:
    """Return a table's title in bold, its lines, and where and of when its figures are.

    `path`: its place, `tabel[0]`; `plain`: how one line of the writer's is written.
    """
    title = joined(("**", plain(traced(table.judul, f"{path}.judul")), "**")) if table.judul else Traced("")
    lines = table_lines(table, path, language)
    body = joined(part for at, row in enumerate(lines) for part in (("\n", row) if at else (row,)))
    return [title, body, _note(table, path, language, plain)]


def table_lines(table: Tabel, path: str, language: Language) -> list[Traced]:
    """Return the lines of a Markdown table: head, rule, rows, and the total when there is one.

    Columns of figures are right-aligned, written by the rules of the language and summed; others
    have no total. A total of figures some of which are not known yet says that it is the least.
    """
    width = max([len(table.kolom), *(len(row) for row in table.baris)], default=0)
    if not width:
        return []
    columns = {column.at: column for column in figure_columns(table.kolom, table.baris)}
    lines = [
        _line([_cell(traced(text, f"{path}.kolom[{at}]")) for at, text in enumerate(table.kolom)], width)
    ]
    lines.append(Traced("|" + "|".join("---:" if at in columns else "---" for at in range(width)) + "|"))
    for number, row in enumerate(table.baris):
        cells = []
        for at, text in enumerate(row):
            cell = cell_text(table, text, f"{path}.baris[{number}][{at}]")
            cells.append(_figure(cell, language) if at in columns else _cell(cell))
        lines.append(_line(cells, width))
    total = _totals(table, path, language, columns, width)
    if total:
        lines.append(_line([joined(("**", cell, "**")) if cell else cell for cell in total], width))
    return lines


def cell_text(table: Tabel, text: str, field: str) -> Traced:
    """Return a cell's words with their field; those of a file are not letters of the brief."""
    words = traced(text, field)
    return words.altered(str(words)) if table.berkas else words


def _totals(
    table: Tabel, path: str, language: Language, columns: Mapping[int, Column], width: int
) -> list[Traced]:
    """Return the cells of the row of totals, empty without one."""
    cells = [Traced(_TOTAL[language])] + [Traced("")] * (width - 1)
    if [text.strip().lower() for text in table.jumlah] == [_COMPUTE]:
        for at, column in columns.items():
            least = _LEAST[language] if column.unknown else ""
            figure = traced(format_number(column.total, language), f"{path}.baris")
            cells[at] = joined((least, figure.altered(str(figure))))
        return cells
    if table.jumlah:
        places = total_places(table.kolom, table.baris, len(table.jumlah))
        for index, (at, text) in enumerate(zip(places, table.jumlah, strict=False)):
            field = f"{path}.jumlah[{index}]" if len(table.jumlah) > 1 else f"{path}.jumlah"
            cells[at] = _figure(traced(text.strip(), field), language)
        return cells
    if table.jumlah_berkas:
        for at, text in enumerate(table.jumlah_berkas[1:width], 1):
            cells[at] = _figure(cell_text(table, text, f"{path}.berkas"), language)
        return cells
    return []


def _note(table: Tabel, path: str, language: Language, plain: Plain) -> Traced:
    """Return where a table's figures come from and of when they are, in slanted type."""
    parts: list[str] = []
    source, of = ("Sumber: ", "data per ") if language == "id" else ("Source: ", "data as of ")
    if table.sumber:
        parts += (source, unstopped(plain(traced(table.sumber, f"{path}.sumber"))))
    if table.per:
        when = traced(table.per, f"{path}.per").altered(moment_words(table.per, language))
        parts += ("; " if parts else "", of if parts else of.capitalize(), when)
    blanks = any(
        not table.baris[row][column.at].strip()
        for column in figure_columns(table.kolom, table.baris)
        for row in column.unknown
    )
    if blanks:
        parts += ("; " if parts else "", _TO_COME_MEANS[language])
    return joined(("*", *parts, "*")) if parts else Traced("")


def moment_words(typed: str, language: Language, *, weekday: bool = False) -> str:
    """Return `2025-03-04 18.00 WITA` as `4 Maret 2025, pukul 18.00 WITA`; what is no moment as typed."""
    moment = parse_moment(typed.strip())
    if moment is None:
        return typed.strip()
    day = format_date(moment.date, language, weekday=weekday)
    if moment.hour is None:
        return day
    before = ", pukul " if language == "id" else ", "
    return day + before + format_clock(moment.hour, moment.minute, moment.zone)


def _figure(cell: Traced, language: Language) -> Traced:
    """Return a figure by the rules of the language; what is no figure as typed."""
    value = parse_number(cell)
    if value is None:
        return _cell(cell) if cell.strip() else Traced(_TO_COME)
    written = format_number(value, language)
    grouped = language == "id" and "," in cell and cell.partition(",")[0] == written.partition(",")[0]
    return cell if grouped or str(cell) == written else cell.altered(written)


def _cell(text: Traced) -> Traced:
    words = escaped(folded(text))
    parts: list[str] = []
    at = 0
    for count, letter in enumerate(str(words)):
        if letter == "|" and str(words)[count - 1 : count] != "\\":
            parts += (words.cut(at, count), "\\")
            at = count
    return joined((*parts, words.cut(at)))


def _line(cells: list[Traced], width: int) -> Traced:
    padded = [*cells, *(Traced("") for _ in range(width - len(cells)))]
    return joined((*(part for cell in padded for part in ("| ", cell, " ")), "|"))
