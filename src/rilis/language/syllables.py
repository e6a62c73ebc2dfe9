"""Which letters Indonesian syllables hold: a word that nobody could say is a slip, and no new word.

Source: Tata Bahasa Baku Bahasa Indonesia, chapter on sounds (consonants that begin and end syllables).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

_VOWELS: Final = frozenset("aiueo")
_ONE_SOUND: Final = ("ng", "ny", "kh", "sy")
_BEGIN: Final = frozenset(
    "bl br cl cr dr dw fl fr gl gr gw jl jr kl kr ks kw pl pr ps sk sl sm sn sp sr st sw tr vr wr "
    "str spr skr spl skl".split()
)
"""Consonants that begin a syllable together."""
_END: Final = frozenset(
    "ft ks kt ld lf lk lm lp ls lt mf mp ms nd nk ns nt ps rb rd rk rm rn rp rs rt st ts".split()
)
"""Consonants that end a word together."""


def sayable(word: str) -> bool:
    """Tell whether Indonesian syllables may hold the consonants of a word in lower case; without a vowel: True."""
    runs = list(_runs(word))
    if all(not run for run in runs):
        return True
    last = len(runs) - 1
    for index, run in enumerate(runs):
        if len(run) < 2 or (0 < index < last and len(run) == 2):  # noqa: PLR2004 - one ends a syllable, one begins one
            continue
        if index == 0:
            said = run in _BEGIN
        elif index == last:
            said = run in _END
        else:
            said = run[1:] in _BEGIN or run[2:] in _BEGIN or run[:2] in _END
        if not said:
            return False
    return True


def _runs(word: str) -> Iterator[str]:
    """Yield the consonants before, between and behind the vowels, a sound of two letters as one sign."""
    for sound in _ONE_SOUND:
        word = word.replace(sound, sound[0].upper())
    parts = [(vowel, "".join(letters)) for vowel, letters in groupby(word, _VOWELS.__contains__)]
    if not any(vowel for vowel, _letters in parts):
        return
    if parts[0][0]:
        yield ""
    yield from (letters for vowel, letters in parts if not vowel)
    if parts[-1][0]:
        yield ""
