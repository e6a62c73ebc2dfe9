"""A period that ends before it begins."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from rilis.api import N_, Check, Context, DateMention, Document, Hit, Message, Span, late_pattern, whole_date

_OPENS: Final = late_pattern(
    r"\b(?:dibuka|dimulai|mulai|bermula|berlangsung dari|digelar dari|opens?|begins?|starts?)"
    r"(?: (?:pada|sejak|dari|hari|tanggal|on|from)){0,3}(?: (?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),?)? ?\(?\Z",
    re.IGNORECASE,
)
_CLOSES: Final = late_pattern(
    r"\)?,?(?: (?:dan|serta|lalu|kemudian|and))?(?: akan| will)?"
    r" (?:ditutup|berakhir|selesai|usai|closes?|ends?)(?: (?:pada|hari|tanggal|on)){0,3} ?\(?",
    re.IGNORECASE,
)
_REACH: Final = 60
_LEAP: Final = 2024


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `5–3 Maret 2025`, and an opening after its closing in one sentence."""
    del context
    seen: set[int] = set()
    for one, two, place in (*_periods(document), *_openings(document)):
        first, last = _day(one), _day(two)
        if first is None or last is None or first <= last or place.end in seen:
            continue
        if one.year is None and two.year is None and one.month != two.month:
            continue  # from December to January
        seen.add(place.end)
        yield Hit(
            place,
            Message(
                N_(
                    "“{seen}” ends before it begins ({last} comes before {first}); mend one of the two dates."
                ),
                {"seen": place.of(document.text), "first": _shown(one), "last": _shown(two)},
            ),
        )


def _periods(document: Document) -> Iterator[tuple[DateMention, DateMention, Span]]:
    for period in document.analysis.periods:
        if period.through:
            yield period.first, period.last, period.span


def _openings(document: Document) -> Iterator[tuple[DateMention, DateMention, Span]]:
    dates, text = document.analysis.dates, document.text
    for one, two in pairwise(dates):
        gap = two.span.start - one.span.end
        if not 0 < gap <= _REACH or not _CLOSES.fullmatch(text, one.span.end, two.span.start):
            continue
        opens = _OPENS.search(text, max(one.span.start - _REACH, 0), one.span.start)
        if opens is not None and one.day is not None and two.day is not None:
            if one.year is None and two.year is not None and one.month == two.month:
                one = one._replace(year=two.year)  # noqa: PLW2901 - the year stands once, at the end
            yield one, two, Span(opens.start(), two.span.end)


def _day(mention: DateMention) -> dt.date | None:
    if mention.day is None or mention.month is None:
        return None
    return whole_date(mention.year or _LEAP, mention.month, mention.day)


def _shown(mention: DateMention) -> str:
    return "/".join(str(part) for part in (mention.day, mention.month, mention.year) if part is not None)


check = Check(
    id="dates.reversed-period",
    summary=N_("A period that ends before it begins, or an opening after its closing."),
    why=N_("Nobody can come to an exhibition that closes before it opens; one of the dates is a slip."),
    cite="Urutan waktu: awal kurun tidak sesudah akhirnya",
    run=run,
    severity="error",
)
