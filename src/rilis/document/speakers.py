"""Reads the name and office of a speaker that stands after a verb or begins a sentence."""

from __future__ import annotations

from typing import Final, Literal

from rilis.document.name_parts import (
    MOST_TOKENS,
    STOP,
    begins_office,
    inside_name,
    is_small_title,
    is_time,
    joins,
    office_words,
)
from rilis.document.tables import press_words
from rilis.language.late_pattern import late_pattern
from rilis.language.tokens import HANDLE, WORD, Tokens

_DEGREES: Final = late_pattern(
    r"(?:,\s?(?:[A-Z][A-Za-z]{0,5}\.){1,4}(?:[A-Z][A-Za-z]{0,8}\b\.?)?|,\s?(?:MBA|PhD|MA|MSc|Ph\.D)\b\.?){1,6}"
)
_NO_NAME: Final = frozenset(("nomor", "no", "pasal", "tahun", "tentang", "pukul"))
"""Words in capitals that end a name: `Panglima TNI Nomor 5`."""
_MOST_SMALL: Final = 3
"""Words in small letters between a role and a name: `ketua panitia acara Sari`."""

_Part = Literal["name", "office", "small", "link", "comma", "end"]
"""Word in capitals; word of an office; another small word; what joins two words; end of a part; end."""


def read_speaker(tokens: Tokens, first: int, limit: int) -> int:
    """Return the index after the last token of the speaker that begins at token `first`.

    `first` itself when none does. A speaker is a name in capitals, an office with or without a
    name, `seorang warga`, or an account; `limit` is the first token out of reach.
    """
    limit = min(limit, len(tokens), first + MOST_TOKENS)
    if first >= limit:
        return first
    if tokens.kinds[first] == HANDLE:
        return first + 1
    after = _words(tokens, first, limit)
    if after == first:
        return first
    after = _degrees(tokens, after, limit)
    if after < limit and tokens.form(after) == "," and _appositive(tokens, first, after + 1, limit):
        after = _degrees(tokens, _words(tokens, after + 1, limit), limit)
    return after


def _words(tokens: Tokens, first: int, limit: int) -> int:
    """Return the index after a run of name and office words."""
    at = end = first
    small = 0
    named = False
    while at < limit:
        part = _part(tokens, at, limit, named=named)
        if part == "comma" and small and end > first:
            return at  # `juru bicara kementerian, Sari`
        if part in ("end", "comma"):
            break
        small = small + 1 if part == "small" else 0
        if small and (end == first or small > _MOST_SMALL):
            break
        named = named or part == "name"
        at += 1
        if part in ("name", "office"):
            end = at
    return end


def _part(tokens: Tokens, at: int, limit: int, *, named: bool) -> _Part:
    """Tell what a token is to the speaker read so far; `named`: a word in capitals came already."""
    form = tokens.form(at)
    if tokens.kinds[at] != WORD:
        if inside_name(tokens, at, limit):
            return "office" if form == ")" else "link"
        return "comma" if form == "," and not named else "end"
    if form[0].isupper():
        return "end" if is_time(tokens.lower[at]) or tokens.lower[at] in _NO_NAME else "name"
    if is_small_title(tokens, at, limit) or (named and joins(tokens, at, limit)):
        return "link"
    if named or form in STOP:
        return "end"
    return "office" if form in office_words() else "small"


def _degrees(tokens: Tokens, after: int, limit: int) -> int:
    """Return the index after degrees that follow a name: `, S.E., M.Si.`."""
    match = _DEGREES.match(tokens.text, tokens.ends[after - 1])
    if match is None:
        return after
    while after < limit and tokens.ends[after] <= match.end():
        after += 1
    return after


def _appositive(tokens: Tokens, first: int, at: int, limit: int) -> bool:
    """Tell whether name after office, or office after name, follows the comma before token `at`."""
    if at >= limit or tokens.kinds[at] != WORD:
        return False
    office_first = begins_office(tokens, first)
    if begins_office(tokens, at):
        return not office_first or tokens.lower[at] in press_words("offices", "rank")
    return office_first and tokens.form(at)[0].isupper() and not is_time(tokens.lower[at])
