"""A date that no calendar has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import N_, Check, Context, DateMention, Document, Hit, Message, Span, month_name, whole_date

_LEAP: Final = 2024
_LAST_MONTH: Final = 12
_FEBRUARY_IN_LEAP_YEARS: Final = 29


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `31 Juni` and, with its year, `29 Februari 2025`."""
    del context
    for mention, place in _dates(document):
        day, month = mention.day, mention.month
        if day is None or month is None or whole_date(mention.year or _LEAP, month, day) is not None:
            continue
        values: dict[str, str | int | Message] = {"seen": place.of(document.text)}
        if not 0 < month <= _LAST_MONTH:
            text = N_(
                "“{seen}”: there is no month {month}; write day, month, year, or look the date up again."
            )
            yield Hit(place, Message(text, values | {"month": str(month)}))
            continue
        last = next(last for last in (31, 30, 29, 28) if whole_date(mention.year or _LEAP, month, last))
        values |= {"month": month_name(month, document.language), "last": str(last)}
        if month == 2 and day == _FEBRUARY_IN_LEAP_YEARS:  # noqa: PLR2004 - February
            values["year"] = str(mention.year)
            text = N_(
                "“{seen}”: {year} is no leap year, its {month} has {last} days; look the date up again."
            )
        else:
            text = N_("“{seen}”: {month} has {last} days; look the date up again.")
        yield Hit(place, Message(text, values))


def _dates(document: Document) -> Iterator[tuple[DateMention, Span]]:
    """Yield all dates, those of periods without a whole form of their own too."""
    analysis = document.analysis
    whole = {mention.span.end for mention in analysis.dates}
    for mention in analysis.dates:
        yield mention, mention.span
    for period in analysis.periods:
        for mention in (period.first, period.last):
            if mention.span.end not in whole:
                yield mention, period.span


check = Check(
    id="dates.impossible",
    summary=N_("A date that no calendar has."),
    why=N_("A guest who looks up 31 June cannot know whether 30 June or 1 July is meant."),
    cite="Kalender Gregorius: lama tiap bulan, tahun kabisat",
    run=run,
    severity="error",
)
