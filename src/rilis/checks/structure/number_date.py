"""Month or year of the number unlike the release date."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Check, Context, Document, Hit, Message, from_roman, late_pattern, month_name
from rilis.checks.structure.numbers import number_lines, parts_of

_PLAIN: Final = late_pattern(
    r"/(?P<month>0?[1-9]|1[0-2]|X|XI{0,2}|I{1,3}|IV|VI{0,3}|IX|V)/(?P<year>(?:19|20)\d\d)$"
)
"""Month and year at the end of a number, the commonest form of all agencies."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a number whose month or year disagrees with the release date."""
    day = document.date
    if day is None:
        return
    for line, profile in number_lines(document, context):
        month, year = _month_and_year(line.text, parts_of(line.text, profile))
        seen = right = ""
        if month is not None and month != day.month and year in (None, day.year):
            seen = month_name(month, document.language)
            right = month_name(day.month, document.language)
        elif year is not None and year != day.year:
            seen, right = str(year), str(day.year)
        if seen:
            yield Hit(
                line.span,
                Message(
                    N_(
                        "The number “{number}” is of {seen}, the release of {right}; one of the two is wrong."
                    ),
                    {"number": line.text, "seen": seen, "right": right},
                ),
            )


def _month_and_year(number: str, parts: dict[str, str] | None) -> tuple[int | None, int | None]:
    if parts is None:
        match = _PLAIN.search(number)
        parts = {"bulan": match["month"], "tahun": match["year"]} if match else {}
    month = parts.get("bulan") or parts.get("bulan_romawi") or ""
    year = parts.get("tahun", "")
    return (
        int(month) if month.isdigit() else from_roman(month) if month else None,
        int(year) if year.isdigit() else None,
    )


check = Check(
    id="structure.number-date",
    summary=N_("A number whose month or year differs from the release date."),
    why=N_("A number carried over from an older release makes the archive point at the wrong day."),
    cite="Bulan dan tahun pada nomor mengikuti tanggal rilis; contoh nyata: bulan 05 pada rilis 12 September 2025",
    run=run,
    severity="error",
)
