"""Names that nearly are another name of the same text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final

from rilis.language.distance import one_edit_apart
from rilis.language.word_tables import read_table, shipped_table

_SHORTEST: Final = 5
"""Letters of the shortest name that is compared with others."""
_LONGEST: Final = 40
_VOWELS: Final = frozenset("aeiou")


def near_names(
    names: Sequence[tuple[int, str]], left_out: Callable[[str], bool], listed: Callable[[str], bool]
) -> list[tuple[int, int]]:
    """Return token pairs (odd one, usual one): a name that nearly is another name of this text.

    `names`: token and word in lower case, in order; `left_out` tells the words that are not
    compared: English ones. The usual one stands at least twice; the odd one once, and it is no
    `listed` name. Both are long enough and no pair of words that are known to be near each other.
    """
    counts = Counter(word for _, word in names if len(word) >= _SHORTEST and not left_out(word))
    places = {word: index for index, word in reversed(names)}
    usual: dict[str, list[str]] = {}
    for word, count in counts.items():
        if count > 1:
            for shape in _shapes(word):
                usual.setdefault(shape, []).append(word)
    found = []
    for odd in (word for word, count in counts.items() if count == 1 and not listed(word)):
        near = (other for shape in _shapes(odd) for other in usual.get(shape, ()))
        meant = next(
            (other for other in near if one_edit_apart(odd, other) and not _two_names(odd, other)), None
        )
        if meant is not None:
            found.append((places[odd], places[meant]))
    return sorted(found)


def _shapes(word: str) -> list[str]:
    """Return the word whole and without each of its letters: two words one slip apart share a shape."""
    return [word, *(word[:at] + word[at + 1 :] for at in range(min(len(word), _LONGEST)))]


def _two_names(left: str, right: str) -> bool:
    """Tell whether two near names are known to differ, or differ as names do: -putra and -putri, Medika and Medikal."""
    if frozenset((left, right)) in _apart():
        return True
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) < len(longer):
        return longer in (shorter + "s", shorter + "l")
    return left[:-1] == right[:-1] and left[-1] in _VOWELS and right[-1] in _VOWELS


@cache
def _apart() -> frozenset[frozenset[str]]:
    rows = read_table(shipped_table("near_names.tsv"), ("form", "other", "source"))
    return frozenset(frozenset((row["form"].lower(), row["other"].lower())) for row in rows)
