"""A table of the brief as Markdown, with its total where one is asked for."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from rilis.draft.prose import escaped, folded
from rilis.draft.traced import Traced, joined, traced
from rilis.draft.version import Version, gap
from rilis.language.moments import format_moment, parse_moment
from rilis.language.numbers import format_number, parse_number
from rilis.model.brief import Tabel
from rilis.model.document import Language

_COMPUTE: Final = "hitung"
_TOTAL: Final = {"id": "Jumlah", "en": "Total"}
_FIGURE: Final = re.compile(r"(Rp ?)?([-+−]?[0-9][0-9.,]*)( ?%| persen)?")
_CLOCK: Final = re.compile(r"((?:[01]?[0-9]|2[0-4]))\.([0-5][0-9])(?![0-9])")
_CLOCKS: Final = re.compile(rf"{_CLOCK.pattern}(?:\s?[-–]\s?{_CLOCK.pattern})?(?: WIB| WITA| WIT)?")
"""A cell with an hour, or from one to another."""
_SMALL_WORD: Final = re.compile(r"(?<![^\W\d_])[a-z]{2,}")


def table_lines(table: Tabel, path: str, version: Version) -> list[Traced]:
    """Return the lines of a Markdown table: head, rule, rows, and the total when asked for.

    Every column but the first that holds whole numbers or decimals throughout is right-aligned
    and summed; others have no total. English has English figures and the words of `sel_en`.
    """
    language = version.language
    width = max([len(table.kolom), *(len(row) for row in table.baris)], default=0)
    if not width:
        return []
    sums = [_sum(table, at) if at else None for at in range(width)]
    lines = [_line(_head(table, path, version), width)]
    lines.append(Traced("|" + "|".join("---:" if total is not None else "---" for total in sums) + "|"))
    foreign = version.is_foreign(f"{path}.baris")
    for number, row in enumerate(table.baris):
        cells = [traced(text, f"{path}.baris[{number}][{at}]") for at, text in enumerate(row)]
        if foreign:
            cells = [_translated(cell, table, path) for cell in cells]
        lines.append(_line([_cell(cell) for cell in cells], width))
    total = table.jumlah.strip()
    if total.lower() == _COMPUTE:
        cells = [Traced(_TOTAL[language])]
        cells += [Traced(format_number(value, language) if value is not None else "") for value in sums[1:]]
        lines.append(_line([joined(("**", cell, "**")) if cell else cell for cell in cells], width))
    elif total:
        label = Traced(_TOTAL[language])
        typed = traced(total, f"{path}.jumlah")
        typed = _figure(typed) or typed if foreign else typed
        cells = [label, *(Traced("") for _ in range(width - 2)), typed]
        lines.append(_line([joined(("**", cell, "**")) if cell else cell for cell in cells[:width]], width))
    return lines


def moment_words(typed: str, language: Language, *, weekday: bool = False) -> str:
    """Return `2025-03-04 18.00 WITA` as `4 Maret 2025, pukul 18.00 WITA`; what is no moment as typed."""
    moment = parse_moment(typed.strip())
    return typed.strip() if moment is None else format_moment(moment, language, weekday=weekday)


def _head(table: Tabel, path: str, version: Version) -> list[Traced]:
    if version.english and table.kolom_en:
        return [_cell(traced(text, f"{path}.kolom_en[{at}]")) for at, text in enumerate(table.kolom_en)]
    cells = [traced(text, f"{path}.kolom[{at}]") for at, text in enumerate(table.kolom)]
    if version.is_foreign(f"{path}.kolom"):
        return [gap(cell, "kolom_en", path) if cell else cell for cell in cells]
    return [_cell(cell) for cell in cells]


def _translated(cell: Traced, table: Tabel, path: str) -> Traced:
    """Return a cell in English: figures by their form, words by `sel_en`, names as they are.

    Where a table has no `sel_en` at all, words in small letters are left as gaps.
    """
    figure = _figure(cell)
    if figure is not None:
        return figure
    words = str(cell).strip()
    if _CLOCKS.fullmatch(words):
        return cell.replaced(_CLOCK, lambda match: f"{match[1]}:{match[2]}")
    if words in table.sel_en:
        return cell.altered(table.sel_en[words])
    return gap(cell, "sel_en", path) if not table.sel_en and _SMALL_WORD.search(words) else cell


def _figure(cell: Traced) -> Traced | None:
    """Return `1.250,5` as `1,250.5`, also with Rp or percent, or None for what is no figure."""
    match = _FIGURE.fullmatch(str(cell).strip())
    value = parse_number(match[2]) if match else None
    if match is None or value is None:
        return None
    plain = match[2].isdigit() and not match[1] and not match[3]
    written = format_number(value, "en")
    after = " percent" if match[3] == " persen" else match[3] or ""
    return cell if plain else cell.altered((match[1] or "") + written + after)


def _sum(table: Tabel, column: int) -> Decimal | None:
    values = [parse_number(row[column].strip()) if column < len(row) else None for row in table.baris]
    if not values or any(value is None for value in values):
        return None
    return sum((value for value in values if value is not None), Decimal(0))


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
