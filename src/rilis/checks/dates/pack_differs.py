"""A date of an event that is not the one of its fact pack."""

from __future__ import annotations

import calendar
import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from rilis.api import N_, AppliedPack, Check, Context, DateMention, Document, Hit, Message, Span, format_date
from rilis.checks.pack_text import After, after, event_forms, found_forms, sentences_of, words_of

_TO: Final = ("–", "-", "—", "hingga", "sampai", "s.d", "s", "dengan", "d", ".", "to", "until", "and", "dan")
_LEADS: Final = frozenset(
    "pada tanggal mulai dari sejak hari berlangsung digelar on from held dimulai dibuka berakhir ditutup"
    " ( in".split()
)
"""Words right before the date of an event; a date after a bare comma is when something was said."""
_STARTS: Final = frozenset("mulai sejak dari dimulai dibuka from opens begins".split())
_ENDS: Final = frozenset("berakhir ditutup".split())
_DAYS: Final = 31


class _Seen(NamedTuple):
    span: Span
    first: dt.date
    last: dt.date
    single: bool
    """One date in the text, no range."""


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare the date right after an event's name with the pack's."""
    rows = [row for row in context.facts if row.pack.tanggal and row.pack.holds_on(document.date)]
    sentences = sentences_of(document) if rows else ()
    for row in rows:
        names = tuple(form.lower() for form in event_forms(row))
        by_form = {form: fact for fact in row.pack.tanggal for form in fact.frasa or names}
        places = words_of(name for place in row.pack.tempat for name in (place.nama, *place.lain))
        for anchor, form in found_forms(document.text, by_form, fold=True):
            follows = after(document, sentences, anchor, places)
            seen = _date_at(document, follows, row) if follows is not None else None
            fact = by_form.get(form.lower())
            if seen is None or follows is None or fact is None:
                continue
            if _agrees(seen, (fact.mulai, fact.akhir), frozenset(follows.links)):
                continue
            right = _said(fact.mulai, fact.akhir, document)
            yield Hit(
                seen.span,
                Message(
                    N_(
                        "“{seen}” contradicts the fact pack “{pack}”: {right} ({source}); "
                        "write that date, or ask the pack’s owner."
                    ),
                    {
                        "seen": seen.span.of(document.text),
                        "pack": row.pack.id,
                        "right": right,
                        "source": fact.sumber,
                    },
                ),
            )


def _date_at(document: Document, follows: After, row: AppliedPack) -> _Seen | None:
    """Return the date or range that begins after the linking words, or None."""
    tokens, dates = document.analysis.tokens, document.analysis.dates
    if follows.token >= len(tokens) or not follows.links or follows.links[-1] not in _LEADS:
        return None
    start = tokens.starts[follows.token]
    index = bisect_left(dates, start, key=lambda mention: mention.span.start)
    if index == len(dates):
        return None
    if dates[index].span.start != start:
        return _short_range(document, follows, dates[index], row)
    return _long_range(document, dates[index : index + 2], row) or _alone(document, dates[index], row)


def _short_range(document: Document, follows: After, mention: DateMention, row: AppliedPack) -> _Seen | None:
    """Return `18–25 Mei 2024`: a day before a date, and only words of a range between."""
    tokens = document.analysis.tokens
    start, day = tokens.starts[follows.token], tokens.lower[follows.token]
    rest = document.text[start + len(day) : mention.span.start]
    if not (day.isdecimal() and 0 < int(day[:4]) <= _DAYS and _only(rest)):
        return None
    last = _day(mention, document, row)
    first = _day(mention._replace(day=int(day)), document, row)
    return _Seen(Span(start, mention.span.end), first, last, single=False) if first and last else None


def _long_range(document: Document, dates: Sequence[DateMention], row: AppliedPack) -> _Seen | None:
    """Return `1 Desember 2021 sampai dengan 30 November 2022`."""
    if len(dates) < 2 or not _only(document.text[dates[0].span.end : dates[1].span.start]):  # noqa: PLR2004
        return None
    last = _day(dates[1], document, row)
    first = _day(dates[0]._replace(year=dates[0].year or dates[1].year), document, row)
    both = Span(dates[0].span.start, dates[1].span.end)
    return _Seen(both, first, last, single=False) if first and last else None


def _alone(document: Document, mention: DateMention, row: AppliedPack) -> _Seen | None:
    if mention.day is None:
        return _month(mention, document, row)
    found = _day(mention, document, row)
    return _Seen(mention.span, found, found, single=True) if found else None


def _only(between: str) -> bool:
    """Tell whether only words of a range stand between two days."""
    words = between[:40].lower().replace("–", " – ").replace("-", " - ").replace("s.d.", " s.d ").split()
    return bool(words) and all(word in _TO for word in words)


def _day(mention: DateMention, document: Document, row: AppliedPack) -> dt.date | None:
    year = mention.year or (document.date.year if document.date else None)
    year = year or (row.pack.tanggal[0].mulai.year if row.pack.tanggal else None)
    if mention.day is None or mention.month is None or year is None:
        return None
    try:
        return dt.date(year, mention.month, mention.day)
    except ValueError:
        return None


def _month(mention: DateMention, document: Document, row: AppliedPack) -> _Seen | None:
    """Return a month as the days from its first to its last."""
    first = _day(mention._replace(day=1), document, row)
    if first is None:
        return None
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return _Seen(mention.span, first, last, single=True)


def _agrees(seen: _Seen, right: tuple[dt.date, dt.date], links: frozenset[str]) -> bool:
    first, last = right
    if not seen.single:
        return (seen.first, seen.last) == right
    if seen.first != seen.last:
        return seen.first <= last and first <= seen.last
    if links & _ENDS:
        return seen.first == last
    if links & _STARTS:
        return seen.first == first
    return first <= seen.first <= last


def _said(first: dt.date, last: dt.date, document: Document) -> str:
    end = format_date(last, document.language)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month) and document.language == "id":
        return f"{first.day}–{end}"
    return f"{format_date(first, document.language)} – {end}"


check = Check(
    id="dates.pack-differs",
    summary=N_("A date of an event that is not the one of its fact pack."),
    why=N_("Guests, crews and viewers plan by the date; two dates for one event make both useless."),
    cite="Narasi tunggal (Inpres 9/2015); tanggal dan sumbernya dalam paket fakta",
    run=run,
    severity="error",
    in_quotes="lower",
)
