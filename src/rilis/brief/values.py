"""Texts read by the type of their key: days, moments, figures, yes and no, choices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from rilis.brief import problems_values as problems
from rilis.brief.fields import Field
from rilis.brief.keys import fold_key
from rilis.brief.notes import Notes
from rilis.language.calendar import parse_date, parse_moment
from rilis.language.numbers import ambiguous, parse_number
from rilis.model.brief import Place, Siar
from rilis.model.finding import FieldPath
from rilis.model.span import Segment, Span
from rilis.model.span import place as place_in

_YES: Final = frozenset(("ya", "y", "yes", "true", "benar", "iya", "1"))
_NO: Final = frozenset(("tidak", "t", "no", "n", "false", "tak", "bukan", "salah", "0"))
_AT_ONCE: Final = frozenset(
    (
        "",
        "segera",
        "siarsegera",
        "segerasiar",
        "segeradisiarkan",
        "untuksegeradisiarkan",
        "untukdisiarkansegera",
        "immediate",
        "immediately",
        "forimmediaterelease",
        "bebas",
        "tidak",
        "tidakada",
        "no",
        "none",
    )
)
"""Words for no embargo, folded like keys."""


def read_siar(text: str) -> Siar:
    """Return when a text says the release may be published; no embargo when it cannot be read."""
    return Siar(text, None if fold_key(text) in _AT_ONCE else parse_moment(text))


def read_yes(text: str) -> bool:
    """Return whether a text says yes; anything else is no."""
    return text.strip().casefold() in _YES


def read_choice(field: Field, text: str) -> str:
    """Return the canonical form of a choice (`plt` → `Plt.`), or the text itself."""
    folded = _bare(text)
    return next((choice for choice in field.choices if _bare(choice) == folded), text)


def check_value(notes: Notes, field: Field, text: str, place: Place, path: FieldPath) -> None:
    """Note what is wrong with a text as a value of its key."""
    if field.kind == "number":
        if parse_number(text) is None or ambiguous(text):
            problems.doubtful_number(notes, text, place, path)
    elif field.kind == "yes_no":
        if text.strip().casefold() not in _YES | _NO:
            problems.unknown_choice(notes, text, ("ya", "tidak"), place, path)
    elif field.kind == "enum":
        if read_choice(field, text) not in field.choices:
            problems.unknown_choice(notes, text, field.choices, place, path)
    elif field.kind in ("date", "moment", "when", "siar"):
        _check_time(notes, field, text, place, path)


def _check_time(notes: Notes, field: Field, text: str, place: Place, path: FieldPath) -> None:
    if not problems.dates_in(notes, text, place, path) or field.kind == "when":
        return
    if field.kind == "siar":
        if fold_key(text) not in _AT_ONCE and parse_moment(text) is None:
            problems.unreadable_embargo(notes, text, place, path)
        return
    known = parse_date(text) if field.kind == "date" else parse_moment(text)
    if known is None:
        problems.unreadable_date(notes, text, place, path)


def clean_text(notes: Notes, text: str, segments: Sequence[Segment], path: FieldPath) -> str:
    """Return `text` with U+FFFD for each letter that no file for readers may hold, and note them.

    These are what XML forbids and the private-use letters that drafts use as marks. Lengths stay.
    """
    if text.isprintable():
        return text
    found = False
    for match in _forbidden().finditer(text):
        found = True
        if notes.full("brief.control-character"):
            notes.count("brief.control-character", Span(0, 0))
        else:
            span = place_in(segments, Span(*match.span()))
            problems.control_character(notes, match[0], span, path)
    return _forbidden().sub("\ufffd", text) if found else text


def kept_length(text: str, segments: Sequence[Segment], length: int) -> tuple[Segment, ...]:
    """Return the rows of a table that speak of the first `length` letters of `text`."""
    if length == len(text):
        return tuple(segments)
    kept = []
    for row in segments:
        if row.end <= length:
            kept.append(row)
        elif row.start < length:
            end = row.source_start + length - row.start if row.exact else row.source_end
            kept.append(Segment(row.start, length, row.source_start, end, row.exact))
    return tuple(kept)


def _bare(text: str) -> str:
    return fold_key(text).replace(".", "")


@cache
def _forbidden() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]")
