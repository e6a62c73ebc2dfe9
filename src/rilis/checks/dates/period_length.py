"""A period and its length that do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.api import (
    N_,
    Check,
    Context,
    DateMention,
    Document,
    Hit,
    Message,
    Span,
    late_pattern,
    read_count,
    whole_date,
)

_COUNT: Final = r"(?<![\w.,/-])(?P<count>\d{1,3}|[^\W\d_]{3,9}(?: (?:belas|puluh)(?: [^\W\d_]{4,8})?)?)"
_BEFORE: Final = late_pattern(
    rf"{_COUNT} (?P<unit>hari|pekan|minggu|tahun|days|weeks|years)(?: berturut-turut)?(?:,| \(|)"
    r"(?: ?(?:yakni|yaitu|mulai|dari|sejak|tanggal|terhitung|periode|from)){0,3} ?\(?\Z",
    re.IGNORECASE,
)
_AFTER: Final = late_pattern(
    rf"\)?(?: \(| atau |,? selama | for )(?:selama )?{_COUNT} (?P<unit>hari|pekan|minggu|tahun|days|weeks|years)\b"
    r"(?! (?:kerja|sebelum|setelah|sesudah|lalu|ke|after|before))",
    re.IGNORECASE,
)
_NOT: Final = late_pattern(
    r"\b(?:setiap|tiap|per|kurang|lebih|sekitar|hampir|dari|terakhir|pertama|usia|berusia|every|about) \Z",
    re.IGNORECASE,
)
_YEARS: Final = late_pattern(
    r"(?=[12])(?<![\w.,/–-])(?P<first>(?:19|20)\d\d)\s?[-–—]\s?(?P<last>(?:19|20)\d\d)(?![\w/–-]|[.,]\d)"
)
_REACH: Final = 70
_IN_DAYS: Final = {"pekan": 7, "minggu": 7, "weeks": 7}
_SLACK: Final = {"pekan": 3, "minggu": 3, "weeks": 3}
"""Days that a length in weeks may be off."""
_LEAP: Final = 2024


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report `lima hari, 3–6 Maret`: both ends counted it is four days, without the first three."""
    del context
    for span, length, in_years in (*_days(document), *_years(document.text)):
        stated = _stated(document.text, span)
        if stated is None:
            continue
        place, count, unit = stated
        if (unit in ("tahun", "years")) != in_years:
            continue
        slack, factor = _SLACK.get(unit, 0), _IN_DAYS.get(unit, 1)
        if length - slack <= count * factor <= length + 1 + slack:
            continue
        yield Hit(
            place,
            Message(
                N_("“{seen}”: {period} is {inside} years with both ends, not {count}; mend one of the two.")
                if in_years
                else N_(
                    "“{seen}”: {period} is {inside} days with both ends, not {count}; mend one of the two."
                ),
                {
                    "seen": place.of(document.text),
                    "period": span.of(document.text),
                    "inside": str(length + 1),
                    "count": str(count * factor),
                },
            ),
        )


def _days(document: Document) -> Iterator[tuple[Span, int, bool]]:
    for period in document.analysis.periods:
        first, last = _day_number(period.first), _day_number(period.last)
        if period.through and first and last and first < last:
            yield period.span, last - first, False


def _day_number(mention: DateMention) -> int:
    if mention.day is None or mention.month is None:
        return 0
    day = whole_date(mention.year or _LEAP, mention.month, mention.day)
    return day.toordinal() if day else 0


def _years(text: str) -> Iterator[tuple[Span, int, bool]]:
    for match in _YEARS.finditer(text):
        length = int(match["last"]) - int(match["first"])
        if length > 0:
            yield Span(*match.span()), length, True


def _stated(text: str, span: Span) -> tuple[Span, int, str] | None:
    """Return the length that stands right before or after a period: place of both, count, unit."""
    before = _BEFORE.search(text, max(span.start - _REACH, 0), span.start)
    for match in (before, _AFTER.match(text, span.end)):
        if match is None or _NOT.search(text, max(match.start() - _REACH, 0), match.start("count")):
            continue
        count = _number(match["count"])
        if count is not None:
            start, end = min(match.start("count"), span.start), max(match.end(), span.end)
            end += text[end : end + 1] == ")" and "(" in text[start:end]
            return Span(start, end), count, match["unit"].lower()
    return None


def _number(words: str) -> int | None:
    """Return the number in figures, or of as many of the last words as spell one."""
    parts = words.split(" ")
    counts = (read_count(" ".join(parts[at:])) for at in range(len(parts)))
    return next((int(count) for count in counts if count is not None), None)


check = Check(
    id="dates.period-length",
    summary=N_("A period and its length that do not agree."),
    why=N_("Readers who count find three days where five are promised, and doubt the other dates too."),
    cite="Kalender: lama kurun dihitung dari awal dan akhirnya, dengan atau tanpa hari pertama",
    run=run,
)
