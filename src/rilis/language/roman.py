"""Roman numerals, written the one right way."""

from __future__ import annotations

_PARTS = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_GREATEST = 3999
_LONGEST = 15
"""Letters of MMMDCCCLXXXVIII, the longest numeral."""


def to_roman(number: int) -> str:
    """Return `number` (1 to 3999) in capitals. Raises ValueError outside that range."""
    if not 1 <= number <= _GREATEST:
        raise ValueError(number)
    letters = []
    for value, sign in _PARTS:
        times, number = divmod(number, value)
        letters.append(sign * times)
    return "".join(letters)


def from_roman(text: str) -> int | None:
    """Return the value of a numeral in capitals, or None when it is malformed (`IIX`, `ix`)."""
    if not 1 <= len(text) <= _LONGEST:
        return None
    number = 0
    rest = text
    for value, sign in _PARTS:
        while rest.startswith(sign):
            number += value
            rest = rest[len(sign) :]
    if rest or number > _GREATEST or to_roman(number) != text:
        return None
    return number
