"""A table of the brief as Markdown, with its total where one is asked for."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from rilis.draft.prose import escaped, folded
from rilis.draft.traced import Traced, joined, traced
from rilis.language.dates import format_date
from rilis.language.moments import format_clock, parse_moment
from rilis.language.numbers import format_number, parse_number
from rilis.model.brief import Tabel
from rilis.model.document import Language

_COMPUTE: Final = "hitung"
_TOTAL: Final = {"id": "Jumlah", "en": "Total"}


def table_lines(table: Tabel, path: str, language: Language) -> list[Traced]:
    """Return the lines of a Markdown table: head, rule, rows, and the total when asked for.

    Every column but the first that holds whole numbers or decimals throughout is right-aligned
    and summed; others have no total.
    """
    width = max([len(table.kolom), *(len(row) for row in table.baris)], default=0)
    if not width:
        return []
    sums = [_sum(table, at) if at else None for at in range(width)]
    lines = [_line([_cell(text, f"{path}.kolom[{at}]") for at, text in enumerate(table.kolom)], width)]
    lines.append(Traced("|" + "|".join("---:" if total is not None else "---" for total in sums) + "|"))
    for number, row in enumerate(table.baris):
        lines.append(
            _line([_cell(text, f"{path}.baris[{number}][{at}]") for at, text in enumerate(row)], width)
        )
    total = table.jumlah.strip()
    if total.lower() == _COMPUTE:
        cells = [Traced(_TOTAL[language])]
        cells += [Traced(format_number(value, language) if value is not None else "") for value in sums[1:]]
        lines.append(_line([joined(("**", cell, "**")) if cell else cell for cell in cells], width))
    elif total:
        label = Traced(_TOTAL[language])
        cells = [label, *(Traced("") for _ in range(width - 2)), traced(total, f"{path}.jumlah")]
        lines.append(_line([joined(("**", cell, "**")) if cell else cell for cell in cells[:width]], width))
    return lines


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


def _sum(table: Tabel, column: int) -> Decimal | None:
    values = [parse_number(row[column].strip()) if column < len(row) else None for row in table.baris]
    if not values or any(value is None for value in values):
        return None
    return sum((value for value in values if value is not None), Decimal(0))


def _cell(text: str, path: str) -> Traced:
    words = escaped(folded(traced(text, path)))
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
