"""English words, by the frequency list alone: what is a slip of a common word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from rilis.language.near_words import nearest

_SHORTEST: Final = 5
"""Letters; a shorter unknown word is a name or short form more often than a slip."""
_COMMON: Final = 3.4
"""Zipf value (wordfreq) of a word that a slip is a slip of."""
_COST: Final = 1.0
"""One plain slip; a slip on the first letter costs more."""
_OFTENER: Final = 15
"""Tenths of a decade that a word must be commoner than its slip: `recieve` is 21 below `receive`,
`tamper` 9 below `temper` (wordfreq, read on a list of 40 slips and words)."""
_STEM_LOSS: Final = 4
"""What a word in another form is seldomer than its stem, taken in tenths of a decade."""
_ENDINGS: Final = (
    ("s", ("",)),
    ("es", ("", "e")),
    ("ies", ("y",)),
    ("ed", ("", "e")),
    ("ied", ("y",)),
    ("ing", ("", "e")),
    ("ly", ("", "le")),
    ("ily", ("y",)),
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("ors", ("", "e")),
    ("est", ("", "e")),
    ("ier", ("y",)),
    ("ness", ("",)),
    ("less", ("",)),
    ("ment", ("",)),
    ("able", ("", "e")),
    ("ability", ("able",)),
    ("ibility", ("ible",)),
    ("ivity", ("ive",)),
    ("ally", ("al", "")),
    ("isation", ("ise", "ize")),
    ("ization", ("ize", "ise")),
    ("isations", ("ise", "ize")),
    ("izations", ("ize", "ise")),
    ("ise", ("ize",)),
    ("ised", ("ized",)),
    ("ising", ("izing",)),
    ("yse", ("yze",)),
)
"""Endings, and what stands in the list in their place."""
_BEFORE: Final = (
    "non",
    "un",
    "re",
    "in",
    "im",
    "pre",
    "mis",
    "over",
    "under",
    "sub",
    "inter",
    "multi",
    "anti",
)
"""Prefixes written together."""


def english_slip(word: str, words: Mapping[str, int], rare: Callable[[], Mapping[str, int]]) -> str | None:
    """Return the common English word that an unknown one is a slip of, or None.

    `word` in lower case; `words`: common words with ten times their Zipf value; `rare` gives a longer
    list, asked only where a slip is likely: it holds seldom words, and slips made often.
    Words near to no common one stay silent: no list of this size holds all of English.
    """
    if len(word) < _SHORTEST or not word.isascii() or not word.isalpha() or _formed(word, words):
        return None
    meant = nearest(word, words, _COMMON, words.__contains__, _COST)
    if meant is None or _stems_alike(word, meant):
        return None
    seldom = rare()
    seen = max(seldom.get(word, 0), *_uses_of_stems(word, words, seldom))
    return None if words[meant] - seen < _OFTENER else meant


def _uses_of_stems(word: str, words: Mapping[str, int], seldom: Mapping[str, int]) -> list[int]:
    if _doubling_lost(word, words):
        return [0]
    return [0, *(seldom.get(stem, 0) - _STEM_LOSS for stem in _stems(word))]


def _formed(word: str, words: Mapping[str, int]) -> bool:
    """Tell whether a word is listed, made by an ending or prefix, or two listed words together."""
    if word in words or _bent(word, words):
        return True
    for prefix in _BEFORE:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _STEM and (rest in words or _bent(rest, words)):
            return True
    return any(word[:at] in words and word[at:] in words for at in range(_PART, len(word) - _PART + 1))


_STEM: Final = 3
"""Letters of the shortest stem that takes an ending or prefix."""
_PART: Final = 4
"""Letters of each part of two words written together: `shorelines`, `handline`."""


def _bent(word: str, words: Mapping[str, int]) -> bool:
    return not _doubling_lost(word, words) and any(stem in words for stem in _stems(word))


def _doubling_lost(word: str, words: Mapping[str, int]) -> bool:
    """Tell whether a listed form doubles the consonant before the ending: `occurred`, not `occured`."""
    for ending in ("ed", "ing", "er"):
        stem = word.removesuffix(ending)
        if stem != word and stem + stem[-1:] + ending in words:
            return True
    return False


def _stems(word: str) -> Iterator[str]:
    """Yield what a word may be without its ending, the e or y that went with it put back."""
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _STEM:
            continue
        yield from (stem + new for new in instead)
        if stem[-1:] == stem[-2:-1]:
            yield stem[:-1]


def _stems_alike(word: str, meant: str) -> bool:
    """Tell whether both differ by a final s alone, in which the list says nothing."""
    return word == meant + "s" or meant == word + "s"
