"""The place, and perhaps the date, that a release begins with: `Jakarta, 29 Januari 2022 — `."""

from __future__ import annotations

import re
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from typing import Final, NamedTuple

from rilis.document.tables import press_words
from rilis.language.calendar import FoundDate, find_dates, weekday_number
from rilis.language.late_pattern import late_pattern
from rilis.model.span import Span

_REACH: Final = 140
"""Code points looked at. The longest form seen (city, country, weekday, date, agency) has 70."""
_DASH: Final = late_pattern(r"\s+[-–—]{1,3}(?=[^-–—])\s*|[–—]+\s*|-{1,3}\s+|--+\s*")
_STOP: Final = late_pattern(r"\.(?=\s|\Z)")
_MOST_ENDS: Final = 4
_BRACKET: Final = late_pattern(r"\(\s*([^()]{0,60}?)\s*\)")
_PART: Final = late_pattern(r"[,;/]|\s[-–—]+\s")
_NAME: Final = late_pattern(r"(?:\d\s)?[^\W\d_][\w.'’-]*(?:\s(?:[^\W\d_][\w.'’/-]*|&))*")
_RANGE_START: Final = late_pattern(r"\b\d{1,2}\s?[-–]\s?\Z")
_MEDIA: Final = late_pattern(r"[\w-]{2,20}\.(?:com|co|id|net|org|news|tv)(?:\.\w{2,3})?", re.IGNORECASE)
_JOINING: Final = frozenset(("dan", "of", "the", "and", "&", "bin", "al", "de", "da", "la"))
_BEGINS: Final = "\"“‘'(["
_MOST_PARTS: Final = 4
_LONGEST_PLACE: Final = 4
"""Words, as in `Kota Administrasi Jakarta Selatan`."""
_LONGEST_BARE: Final = 3
"""Words of a place with neither date nor agency beside it: `Kabupaten Hulu Contoh`."""
_LONGEST_PART: Final = 7


class Dateline(NamedTuple):
    """A dateline at the head of a paragraph; spans are places in the text it was read from."""

    span: Span
    """With its dash or full stop, without the space after it."""
    place: Span | None
    """City, or whatever comes first; None when only a medium or a date stands there."""
    date: Date | None
    """The whole date, None when it lacks a year or does not exist."""
    date_span: Span | None
    """The date as written, also without a year."""


class _Head(NamedTuple):
    place: Span | None
    date: FoundDate | None


def parse_dateline(text: str, start: int = 0, end: int | None = None) -> Dateline | None:
    """Return the dateline that `text[start:end]` begins with, or None.

    Known are the forms seen on Indonesian government sites: place, then perhaps a country, an
    agency or a date, in brackets or after commas, up to a dash; or place and whole date up to a
    full stop. What follows must begin a sentence.
    """
    limit = min(len(text) if end is None else end, start + _REACH)
    medium: Dateline | None = None
    for count, match in enumerate(_DASH.finditer(text, start, limit)):
        if count == _MOST_ENDS:
            break
        head = _read_head(text, start, match.start())
        if head is not None and _begins_sentence(text, match.end(), limit):
            found = _after_dash(text, start, head, match, limit)
            if found.place is not None or found.date_span is not None:
                return found
            medium = medium or found  # `media.com - JAKARTA - ` may go on
    for count, match in enumerate(_STOP.finditer(text, start, limit)):
        if count == _MOST_ENDS:
            break
        head = _read_head(text, start, match.start())
        if head is not None and _is_place_and_date(text, head):
            return _dateline(start, match.end(), head)
    return medium


def parse_date_line(text: str, start: int, end: int) -> Dateline | None:
    """Return place and date of a line that is nothing else: `Jakarta, 29 Januari 2022`, `Tanggal: …`."""
    match = re.match(r"\s*(?:tanggal|date)\s*:\s*", text[start : min(end, start + _REACH)], re.IGNORECASE)
    first = start + match.end() if match else start
    if end - first > _REACH:
        return None
    head = _read_head(text, first, end)
    if head is None or head.date is None or not head.date.year:
        return None
    if head.place is not None and not _is_place_and_date(text, head):
        return None
    return _dateline(start, end, head)


def _after_dash(text: str, start: int, head: _Head, dash: re.Match[str], limit: int) -> Dateline:
    """Return the dateline, taking in a date between this dash and the next (`Belem — 13 Mei 2025 - `)."""
    end = dash.start() + len(dash[0].rstrip())
    following = _DASH.search(text, dash.end(), limit)
    if head.date is None and following is not None:
        date = _only_date(text, dash.end(), following.start())
        if date is not None and _begins_sentence(text, following.end(), limit):
            end = following.start() + len(following[0].rstrip())
            head = _Head(head.place, date)
    return _dateline(start, end, head)


def _dateline(start: int, end: int, head: _Head) -> Dateline:
    date = head.date
    if date is None:
        return Dateline(Span(start, end), head.place, None, None)
    return Dateline(Span(start, end), head.place, _day(date), date.span)


def _day(found: FoundDate) -> Date | None:
    try:
        return Date(found.year or 0, found.month, found.day or 0)
    except ValueError:
        return None


def _only_date(text: str, start: int, end: int) -> FoundDate | None:
    piece = text[start:end].strip()
    found = next(find_dates(piece), None)
    if found is None or found.day is None or found.span != (0, len(piece)):
        return None
    return _moved(found, text.index(piece, start))


def _moved(found: FoundDate, by: int) -> FoundDate:
    weekday = found.weekday_span
    return found._replace(span=found.span.moved(by), weekday_span=weekday.moved(by) if weekday else None)


def _begins_sentence(text: str, at: int, limit: int) -> bool:
    sign = text[at : min(at + 1, limit)]
    return not sign or sign.isupper() or sign.isdigit() or sign in _BEGINS


def _read_head(text: str, start: int, end: int) -> _Head | None:
    """Read what stands before the dash; None when it is no dateline."""
    head = text[start:end]
    if not head.strip():
        return None
    dates = list(find_dates(head))
    if len(dates) > 1 or (dates and dates[0].day is None):
        return None
    # What was understood is blotted out, so offsets stay.
    rest = head
    if dates:
        first, last = dates[0].span
        range_start = _RANGE_START.search(rest, 0, first)
        first = range_start.start() if range_start else first
        rest = f"{rest[:first]}{',' * (last - first)}{rest[last:]}"
    brackets = [match for match in _BRACKET.finditer(rest) if _is_agency(match[1])]
    for match in brackets:
        rest = f"{rest[: match.start()]}{',' * len(match[0])}{rest[match.end() :]}"
    parts = _parts(rest)
    if parts is None or (not parts and not dates):
        return None
    names = [part for part in parts if not _MEDIA.fullmatch(rest, part.start, part.end)]
    plain = not dates and not brackets and len(names) == len(parts)
    if names and not _is_place(rest, names[0], _LONGEST_BARE if plain else _LONGEST_PLACE):
        return None
    if plain and any(part.of(rest)[:1].islower() for part in names):
        return None
    place = names[0].moved(start) if names else None
    return _Head(place, _moved(dates[0], start) if dates else None)


def _parts(rest: str) -> list[Span] | None:
    """Return the names between commas, or None when something there is no name."""
    parts: list[Span] = []
    at = 0
    for match in [*_PART.finditer(rest), None]:
        end = match.start() if match else len(rest)
        piece = rest[at:end].strip()
        if piece and weekday_number(piece) is None and piece.lower() != "tanggal":
            begin = rest.index(piece, at)
            if not (_NAME.fullmatch(piece) and _is_name(piece)) and not _MEDIA.fullmatch(piece):
                return None
            parts.append(Span(begin, begin + len(piece)))
        at = match.end() if match else end
    return parts if len(parts) <= _MOST_PARTS else None


def _is_name(words: str) -> bool:
    found = words.split()
    return len(found) <= _LONGEST_PART and all(word[:1].isupper() or word in _JOINING for word in found)


def _is_agency(words: str) -> bool:
    """Tell whether brackets hold an agency, or a date blotted out."""
    return not words.strip(", ") or _is_name(words)


def _is_place(text: str, part: Span, most_words: int) -> bool:
    words = part.of(text).lower().split()
    if len(words) > most_words:
        return False
    return not any(
        words[0] in press_words(table, kind)
        for table, kind in (("offices", "head"), ("offices", "pronoun"), ("institutions", "head"))
    )


def _is_place_and_date(text: str, head: _Head) -> bool:
    """Tell whether a head is place, comma or bracket, whole date: all that a full stop may end."""
    if head.date is None or not head.date.year or head.place is None:
        return False
    between = text[head.place.end : head.date.span.start]
    return "," in between or "(" in between
