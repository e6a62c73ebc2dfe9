"""A table of the brief as Markdown, with its total where there is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rilis.draft.prose import escaped, folded
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version, gap
from rilis.language.columns import Column, figure_columns, total_places
from rilis.language.late_pattern import late_pattern
from rilis.language.moments import format_moment, parse_moment
from rilis.language.numbers import format_number, parse_number
from rilis.model.document import Language
from rilis.model.tables import Tabel

_COMPUTE: Final = "hitung"
_TOTAL: Final = {"id": "Jumlah", "en": "Total"}
_TO_COME: Final = "…"
_LEAST: Final = {"id": "sedikitnya ", "en": "at least "}
_FIGURE: Final = late_pattern(r"(Rp ?)?([-+−]?[0-9][0-9.,]*)( ?%| persen)?")
_CLOCK: Final = late_pattern(r"((?:[01]?[0-9]|2[0-4]))\.([0-5][0-9])(?![0-9])")
_CLOCKS: Final = late_pattern(rf"{_CLOCK.pattern}(?:\s?[-–]\s?{_CLOCK.pattern})?(?: WIB| WITA| WIT)?")
"""A cell with an hour, or from one to another."""
_SMALL_WORD: Final = late_pattern(r"(?<![^\W\d_])[a-z]{2,}")


def table_lines(table: Tabel, path: str, version: Version) -> list[Traced]:
    """Return the lines of a Markdown table: head, rule, rows, and the total when there is one.

    Columns of figures are right-aligned, written by the rules of the language and summed; others
    have no total. A total of figures some of which are not known yet says that it is the least.
    English has the words of `kolom_en` and `sel_en`.
    """
    width = max([len(table.kolom), *(len(row) for row in table.baris)], default=0)
    if not width:
        return []
    columns = {column.at: column for column in figure_columns(table.kolom, table.baris)}
    head = [column_name(table, path, at, version) for at in range(len(table.kolom))]
    lines = [_line([_cell(cell) for cell in head], width)]
    lines.append(Traced("|" + "|".join("---:" if at in columns else "---" for at in range(width)) + "|"))
    for number, row in enumerate(table.baris):
        cells = []
        for at in range(len(row)):
            if at in columns:
                cells.append(_figure(_typed(table, path, number, at), version.language))
            else:
                cells.append(_cell(cell_words(table, path, (number, at), version)))
        lines.append(_line(cells, width))
    total = _totals(table, path, version.language, columns, width)
    if total:
        lines.append(_line([joined(("**", cell, "**")) if cell else cell for cell in total], width))
    return lines


def column_name(table: Tabel, path: str, at: int, version: Version) -> Traced:
    """Return a column's heading in the release's language, or a gap that asks for it."""
    if version.english and at < len(table.kolom_en):
        return traced(table.kolom_en[at], f"{path}.kolom_en[{at}]")
    words = traced(table.kolom[at], f"{path}.kolom[{at}]")
    words = words.altered(str(words)) if table.berkas else words
    return gap(words, "kolom_en", path) if words and version.is_foreign(f"{path}.kolom") else words


def cell_words(table: Tabel, path: str, at: tuple[int, int], version: Version) -> Traced:
    """Return a cell of words, at row and column, in the release's language.

    In English: figures by their form, words by `sel_en`, names as they are. Where a table has no
    `sel_en` at all, words in small letters are left as gaps.
    """
    cell = _typed(table, path, *at)
    if not version.is_foreign(f"{path}.baris"):
        return cell
    amount = _english_amount(cell)
    if amount is not None:
        return amount
    words = str(cell).strip()
    if _CLOCKS.fullmatch(words):
        return cell.replaced(_CLOCK, lambda match: f"{match[1]}:{match[2]}")
    if words in table.sel_en:
        return cell.altered(table.sel_en[words])
    return gap(cell, "sel_en", path) if not table.sel_en and _SMALL_WORD.search(words) else cell


def moment_words(typed: str, language: Language, *, weekday: bool = False) -> str:
    """Return `2025-03-04 18.00 WITA` as `4 Maret 2025, pukul 18.00 WITA`; what is no moment as typed."""
    moment = parse_moment(typed.strip())
    return typed.strip() if moment is None else format_moment(moment, language, weekday=weekday)


def _typed(table: Tabel, path: str, row: int, column: int) -> Traced:
    """Return a cell's words with their field; those of a file are not letters of the brief."""
    words = traced(table.baris[row][column], f"{path}.baris[{row}][{column}]")
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
            words = traced(text, f"{path}.berkas")
            cells[at] = _figure(words.altered(str(words)), language) if text else words
        return cells
    return []


def _english_amount(cell: Traced) -> Traced | None:
    """Return `1.250,5` as `1,250.5`, also with Rp or percent, or None for what is no figure."""
    match = _FIGURE.fullmatch(str(cell).strip())
    value = parse_number(match[2]) if match else None
    if match is None or value is None:
        return None
    plain = match[2].isdigit() and not match[1] and not match[3]
    written = format_number(value, "en")
    after = " percent" if match[3] == " persen" else match[3] or ""
    return cell if plain else cell.altered((match[1] or "") + written + after)


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
