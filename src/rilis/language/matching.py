"""Which units of two sequences (blocks, lines, words) stand for each other: equal ones, then alike ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from rilis.language.late_pattern import late_pattern

_WORK: Final = 4_000_000
"""Comparisons of equal units allowed; where units repeat more often, only unique ones are anchors."""
_PAIRS: Final = 40_000
"""Most pairs of units whose words are compared for likeness."""
_ALIKE: Final = 0.5
"""Share of common words from which two different units are one that was edited."""
_WORD: Final = late_pattern(r"\w+")


def equal_pairs(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of places of equal units, both places growing.

    `difflib` of the standard library finds them between the common beginning and end; its longest
    runs first keep paragraphs and phrases together as a reader sees them. Time stays bounded:
    units that repeat too often are then no anchors.
    """
    most = min(len(one), len(other))
    head = next((at for at in range(most) if one[at] != other[at]), most)
    rest = most - head
    tail = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    left, right = list(one[head : len(one) - tail]), list(other[head : len(other) - tail])
    left, right = _anchors(left, right)
    pairs = [(at, at) for at in range(head)]
    for first, second, length in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        pairs += [(head + first + at, head + second + at) for at in range(length)]
    return pairs + [(len(one) - at, len(other) - at) for at in range(tail, 0, -1)]


def matched(one: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Return place → place of units that are equal or share half of their words, both growing."""
    equal = equal_pairs(one, other)
    pairs = dict(equal)
    before = (-1, -1)
    for after in [*equal, (len(one), len(other))]:
        gap = _alike(one[before[0] + 1 : after[0]], other[before[1] + 1 : after[1]])
        pairs.update((before[0] + 1 + left, before[1] + 1 + right) for left, right in gap)
        before = after
    return pairs


def _anchors(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    """Return the units with those that repeat too often made unlike each other."""
    counts, others = Counter(one), Counter(other)
    if sum(count * others[unit] for unit, count in counts.items()) <= _WORK:
        return one, other
    often = {unit for unit in counts if counts[unit] > 1 or others[unit] > 1}
    return (
        [f"\0one{at}" if unit in often else unit for at, unit in enumerate(one)],
        [f"\0other{at}" if unit in often else unit for at, unit in enumerate(other)],
    )


def _alike(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs, in order, that together have the most words in common."""
    if not one or not other or len(one) * len(other) > _PAIRS:
        return []
    bags = [Counter(_WORD.findall(unit.lower())) for unit in one]
    others = [Counter(_WORD.findall(unit.lower())) for unit in other]
    shares = [[_share(bag, another) for another in others] for bag in bags]
    best = [[0.0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for left in range(len(one) - 1, -1, -1):
        for right in range(len(other) - 1, -1, -1):
            paired = best[left + 1][right + 1] + shares[left][right] if shares[left][right] else 0.0
            best[left][right] = max(paired, best[left + 1][right], best[left][right + 1])
    pairs: list[tuple[int, int]] = []
    left = right = 0
    while left < len(one) and right < len(other):
        share = shares[left][right]
        if share and best[left][right] == best[left + 1][right + 1] + share:
            pairs.append((left, right))
            left, right = left + 1, right + 1
        elif best[left][right] == best[left + 1][right]:
            left += 1
        else:
            right += 1
    return pairs


def _share(bag: Counter[str], other: Counter[str]) -> float:
    """Return twice the common words over all words (Dice), 0 below the threshold."""
    total = bag.total() + other.total()
    share = 2 * (bag & other).total() / total if total else 0.0
    return share if share >= _ALIKE else 0.0
