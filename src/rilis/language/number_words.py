"""Whole numbers in Indonesian words, as the Tata Bahasa Baku forms them."""

from __future__ import annotations

GREATEST_SPELLED = 999_999_999

_UNITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_DIGITS = {word: value for value, word in enumerate(_UNITS)}
_TEN_AND_ELEVEN = {10: "sepuluh", 11: "sebelas"}
_LONGEST = 200
"""More letters than the longest number has."""


def spell_number(number: int) -> str:
    """Return `number` (0 to 999,999,999) in words: 1_011 → `seribu sebelas`.

    Raises ValueError outside that range.
    """
    if not 0 <= number <= GREATEST_SPELLED:
        raise ValueError(number)
    if number == 0:
        return _UNITS[0]
    millions, rest = divmod(number, 1_000_000)
    thousands, units = divmod(rest, 1000)
    words = []
    if millions:
        words += [*_below_thousand(millions), "juta"]
    if thousands == 1:
        words.append("seribu")
    elif thousands:
        words += [*_below_thousand(thousands), "ribu"]
    return " ".join([*words, *_below_thousand(units)])


def _below_thousand(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    words = ["seratus"] if hundreds == 1 else [_UNITS[hundreds], "ratus"] if hundreds else []
    if rest in _TEN_AND_ELEVEN:
        words.append(_TEN_AND_ELEVEN[rest])
    elif tens == 1:
        words += [_UNITS[unit], "belas"]
    else:
        if tens:
            words += [_UNITS[tens], "puluh"]
        if unit:
            words.append(_UNITS[unit])
    return words


def parse_spelled(text: str) -> int | None:
    """Return the number that `text` spells, whatever its case, or None.

    Strict: only what `spell_number` writes is read, so `satu ribu` and `dua tiga` give None.
    """
    if len(text) > _LONGEST:
        return None
    words = text.lower().split()
    total = below = digit = 0
    for word in words:
        if word in _DIGITS:
            digit += _DIGITS[word]
        elif word in ("sepuluh", "sebelas"):
            below += 10 if word == "sepuluh" else 11
        elif word == "seratus":
            below += 100
        elif word in ("belas", "puluh", "ratus"):
            below += {"belas": 10 + digit, "puluh": 10 * digit, "ratus": 100 * digit}[word]
            digit = 0
        elif word == "seribu":
            total += 1000
        elif word in ("ribu", "juta"):
            total += (below + digit) * (1000 if word == "ribu" else 1_000_000)
            below = digit = 0
        else:
            return None
    number = total + below + digit
    if not words or number > GREATEST_SPELLED or spell_number(number) != " ".join(words):
        return None
    return number
