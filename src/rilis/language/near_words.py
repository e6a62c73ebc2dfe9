"""Words one slip away: what fingers do to a word, and what each slip costs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final

from rilis.language.word_data import KNOWN

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SLIP: Final = 2.2
"""Decades of frequency that one full slip outweighs (measured on synthetic typos)."""
_FIRST: Final = 0.6
"""What a slip on the first letter costs more: it is seldom hit wrong."""
_UNSEEN: Final = 1.2
"""Zipf value taken for a word that the frequency list does not hold."""
LONGEST: Final = 40
"""Letters of the longest word that slips are looked for in."""
_ENDINGS: Final = ("if", "is", "ik", "al", "or", "er", "tas", "si", "ika", "log", "logi", "isme", "us")
"""Endings of learned words, which come in families."""


def slips(word: str) -> Iterator[tuple[str, float]]:
    """Yield every word one slip away with the cost of the slip that made `word` of it.

    A letter too many, two letters swapped, a wrong letter, a letter too few; neighbours on the
    keyboard, doubled letters and swaps cost less.
    """
    near = _neighbours()
    for at in range(len(word)):
        head, letter, tail = word[:at], word[at], word[at + 1 :]
        first = _FIRST if at == 0 else 0.0
        before = word[at - 1] if at else ""
        after = tail[:1]
        close = near.get(letter, "")
        extra = 0.5 if letter in (before, after) else 0.75 if before in close or after in close else 0.95
        yield head + tail, extra + first
        if after and after != letter:
            yield head + after + letter + tail[1:], 0.6 + first
        for other in _LETTERS:
            if other != letter:
                yield head + other + tail, (0.75 if other in close else 1.0) + first
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        for other in _LETTERS:
            doubled = other in (head[-1:], tail[:1])
            yield head + other + tail, (0.55 if doubled else 0.85) + (_FIRST if at == 0 else 0.0)


def nearest(
    word: str, codes: Mapping[str, int], zipf: float, is_word: Callable[[str], bool], cost: float = 9.0
) -> str | None:
    """Return the likeliest word of at least this Zipf value that is one slip of at most this cost away.

    Only words in the frequency list are looked at: this is cheap enough for every unknown word.
    """
    if len(word) > LONGEST:
        return None
    least = round(zipf * 10)
    found = [
        (code - 10 * _SLIP * slip, other)
        for other, slip in slips(word)
        if (code := codes.get(other, 0) & (KNOWN - 1)) >= least and slip <= cost
    ]
    return next((other for _score, other in sorted(found, reverse=True) if is_word(other)), None)


def differ_by_ending(left: str, right: str) -> bool:
    """Tell whether two words are one learned word with two endings: invasif, invasi; genetik, genetis."""
    same = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        same += 1
    endings = (left[same:], right[same:])
    return len(left) - same <= 2 and any(left.endswith(ending) for ending in _ENDINGS) and endings != ("", "")  # noqa: PLR2004


def ranked(
    word: str,
    codes: Mapping[str, int],
    is_word: Callable[[str], bool],
    is_name: Callable[[str], bool],
) -> list[str]:
    """Return the right words one slip away, the likeliest first: frequent, and a cheap slip; names with a capital.

    Where a word in use is near, one that only might be is not what was meant: such derivations are
    looked for when nothing else is found.
    """
    if len(word) > LONGEST:
        return []
    costs: dict[str, float] = {}
    for other, cost in slips(word):
        costs[other] = min(costs.get(other, cost), cost)
    in_use = [
        other for other in costs if codes.get(other, 0) & (KNOWN - 1) and (is_word(other) or is_name(other))
    ]
    found = in_use or [other for other in costs if len(other) > 1 and is_word(other)]
    found.sort(key=lambda other: (_SLIP * costs[other] - _zipf(other, codes), other))
    return [other if is_word(other) else other.capitalize() for other in found]


def two_slips(word: str, codes: Mapping[str, int], zipf: float) -> list[str]:
    """Return frequent known words two slips away, the most frequent first.

    Only words with the same first letter and nearly the same length are looked at.
    """
    least = KNOWN | round(zipf * 10)
    found = [
        (code, other)
        for other, code in codes.items()
        if code >= least
        and other[:1] == word[:1]
        and abs(len(other) - len(word)) <= 2  # noqa: PLR2004 - two slips
        and _within_two(word, other)
    ]
    return [other for _code, other in sorted(found, key=lambda row: (-row[0], row[1]))]


def _zipf(word: str, codes: Mapping[str, int]) -> float:
    code = codes.get(word, 0) & (KNOWN - 1)
    return code / 10 if code else _UNSEEN


def _within_two(left: str, right: str) -> bool:
    """Tell whether two words are at most two edits apart (bounded Levenshtein)."""
    last = list(range(len(right) + 1))
    for row, letter in enumerate(left, 1):
        current = [row]
        for column, other in enumerate(right, 1):
            current.append(min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != other)))
        if min(current) > 2:  # noqa: PLR2004 - two slips
            return False
        last = current
    return last[-1] <= 2  # noqa: PLR2004 - two slips


@cache
def _neighbours() -> dict[str, str]:
    """Return the letters beside each letter on the keyboard."""
    found: dict[str, str] = {}
    for number, row in enumerate(_ROWS):
        for at, letter in enumerate(row):
            near = row[max(at - 1, 0) : at] + row[at + 1 : at + 2]
            for other in _ROWS[max(number - 1, 0) : number] + _ROWS[number + 1 : number + 2]:
                near += other[max(at - 1, 0) : at + 2]
            found[letter] = near
    return found
