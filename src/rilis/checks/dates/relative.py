"""Today, yesterday and tomorrow beside a date that they are not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
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
    format_date,
    late_pattern,
    whole_date,
)

_WORDS: Final = {
    "kemarin lusa": -2,
    "kemarin": -1,
    "hari ini": 0,
    "besok lusa": 2,
    "besok": 1,
    "lusa": 2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
}
_BEFORE: Final = late_pattern(
    rf"\b(?P<word>{'|'.join(_WORDS)})(?: (?:pagi|siang|sore|malam))?,?(?: tanggal| \(| pada)?,? ?\Z",
    re.IGNORECASE,
)
_REACH: Final = 32


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare `besok, Selasa (21/10/2025)` with the release date."""
    del context
    release = document.date
    if release is None:
        return
    for mention in document.analysis.dates:
        start = mention.span.start
        match = _BEFORE.search(document.text, max(start - _REACH, 0), start)
        if match is None or document.analysis.in_quotation(mention.span):
            continue
        meant = _day_from(release, _WORDS[match["word"].lower()])
        if meant is None or _is(mention, meant):
            continue
        end = mention.span.end
        end += document.text[end : end + 1] == ")" and "(" in match[0]
        place = Span(match.start(), end)
        yield Hit(
            place,
            Message(
                N_(
                    "“{seen}”: the release is of {release}, so “{word}” is {meant}; mend the date or drop the word."
                ),
                {
                    "seen": place.of(document.text),
                    "word": match["word"],
                    "release": format_date(release, document.language),
                    "meant": format_date(meant, document.language),
                },
            ),
        )


def _day_from(release: dt.date, days: int) -> dt.date | None:
    """Return the day so many days from a release; None beyond the first and last day there is."""
    try:
        return release + dt.timedelta(days)
    except OverflowError:
        return None


def _is(mention: DateMention, meant: dt.date) -> bool:
    """Tell whether a date, without year perhaps, is a day; what is no date is left to another check."""
    if mention.day is None or mention.month is None:
        return True
    if whole_date(mention.year or meant.year, mention.month, mention.day) is None:
        return True
    return (mention.day, mention.month, mention.year or meant.year) == (meant.day, meant.month, meant.year)


check = Check(
    id="dates.relative",
    summary=N_("Today, yesterday or tomorrow beside a date that it is not."),
    why=N_("A release is read on other days than it was written; the word and the date must name one day."),
    cite="Tanggal rilis, titimangsa, dan tubuh menyebut hari yang sama",
    run=run,
)
