"""Numbers as people type them: digits with gaps, and the words before them."""

from __future__ import annotations

from typing import Final

from rilis.api import Context, late_pattern

GAP: Final = "[ .\u00a0\u2010\u2011\u2013-]"
"""What may part the groups of one number, for a pattern."""
_GAPS: Final = late_pattern(GAP)
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LOOK_BACK: Final = 48


def before(text: str, start: int, length: int = _LOOK_BACK) -> str:
    """Return the words before a place, at most `length` letters of its line."""
    words = text[max(0, start - length) : start]
    return words[words.rfind("\n") + 1 :]


def after(text: str, end: int, length: int = _LOOK_BACK) -> str:
    """Return the words after a place, at most `length` letters of its line."""
    return text[end : end + length].partition("\n")[0]


def mentions(text: str, stems: tuple[str, ...]) -> bool:
    """Tell whether one of some pieces of words stands in a text: asked before any slow pattern."""
    return any(stem in text for stem in stems)


def groups(number: str) -> tuple[int, ...]:
    """Return how many digits each group of a number has."""
    return tuple(map(len, _GAPS.split(number)))


def day_exists(day: int, month: int) -> bool:
    """Tell whether a day is in the calendar of a leap year."""
    return 1 <= month <= len(_DAYS) and 1 <= day <= _DAYS[month - 1]


def bare(number: str) -> str:
    """Return a number's digits alone, a telephone's country code as 0."""
    digits = "".join(sign for sign in number if sign.isascii() and sign.isdigit())
    return "0" + digits[2:] if digits.startswith("628") else digits


def open_to_all(context: Context, number: str) -> bool:
    """Tell whether the brief says that a number may be printed (`nomor_umum`)."""
    brief = context.brief
    return brief is not None and bare(number) in {bare(row.nomor) for row in brief.nomor_umum}
