"""What may be shown on a terminal, and how many cells it takes."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

UNSEEN: Final = "\ufffd"
"""Stands for a character that would show nothing or make a terminal do something."""
_NARROW: Final = re.compile("[ -\u02ff\u2010-\u205e]*")
"""Letters and marks of which each, if printable, takes one column: nearly all that releases hold."""
_SPACES: Final = "\t\r\n\x0b\x0c"


def printable(text: str) -> str:
    """Return `text` on one line, without control and direction characters."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(letter: str) -> str:
    if letter.isprintable():
        return letter
    spaced = letter in _SPACES or unicodedata.category(letter) == "Zs"
    return " " if spaced else UNSEEN


def cells(letter: str) -> int:
    """Return how many columns of a terminal one printable code point takes: 0, 1 or 2 (UAX 11)."""
    if letter.isascii():
        return 1
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def is_narrow(text: str) -> bool:
    """Tell that a text shows as it is, each code point in one column. False only costs time."""
    return text.isprintable() and _NARROW.fullmatch(text) is not None


def width_of(text: str) -> int:
    """Return how many columns a printable text takes."""
    return len(text) if is_narrow(text) else sum(map(cells, text))
