"""Near misses: which known word someone meant."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 64
"""Longer words get no suggestion: names of keys, checks and files are shorter."""


def closest(word: str, candidates: Iterable[str], limit: int = 2, count: int = 3) -> list[str]:
    """Return the candidates within `limit` edits of `word`, nearest first, at most `count`.

    An edit adds, drops or changes a letter or swaps two neighbours; case does not count.
    Short words allow fewer edits (one for each three letters, rounded up), so that `id` does not
    suggest every short key; one letter allows none. Equal distances keep the order of `candidates`.
    """
    folded = word.casefold()
    if len(folded) > _LONGEST:
        return []
    allowed = min(limit, (len(folded) + 2) // 3, max(len(folded) - 1, 0))
    found = []
    for place, candidate in enumerate(candidates):
        other = candidate.casefold()
        if abs(len(other) - len(folded)) <= allowed:
            edits = _edits(folded, other)
            if edits <= allowed:
                found.append((edits, place, candidate))
    return [candidate for _, _, candidate in sorted(found)[:count]]


def one_edit_apart(left: str, right: str) -> bool:
    """Tell whether one letter added, dropped or changed, or two neighbours swapped, make one word of the other.

    Case counts; a word is not apart from itself. Linear in the length.
    """
    if abs(len(left) - len(right)) > 1 or left == right:
        return False
    if len(left) > len(right):
        left, right = right, left
    at = next((place for place, letter in enumerate(left) if letter != right[place]), len(left))
    if len(left) < len(right):
        return left[at:] == right[at + 1 :]
    swapped = left[at : at + 2] == right[at : at + 2][::-1] and left[at + 2 :] == right[at + 2 :]
    return left[at + 1 :] == right[at + 1 :] or swapped


def _edits(left: str, right: str) -> int:
    """Return the optimal string alignment distance of two words."""
    before: list[int] = []
    last = list(range(len(right) + 1))
    for row, letter in enumerate(left, 1):
        current = [row]
        for column, other in enumerate(right, 1):
            cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (letter != other))
            swapped = row > 1 and column > 1 and letter == right[column - 2] and other == left[row - 2]
            if swapped:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        before, last = last, current
    return last[-1]
