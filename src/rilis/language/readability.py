"""How hard a text is to read: words in a sentence and syllables in a word, as Fry counts them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

INDONESIAN_SHARE = 0.6
"""Factor on the syllables of Indonesian, whose words are longer than those of the English texts that
Edward Fry's graph (1968, 1977) was made from: Harjasujana and Mulyati, Membaca 2 (Jakarta:
Departemen Pendidikan dan Kebudayaan, 1996), as used by Indonesian studies of school books."""


def word_and_syllable_count(pieces: Iterable[str]) -> tuple[int, int]:
    """Return how many words and syllables pieces of an Indonesian text hold, in linear time.

    A syllable has one vowel letter; ai, au and oi at the end of a word, or before -nya, -lah and
    -kan, are one syllable (pan-tai, but ma-in). Numbers are no words here; a word without a
    vowel, such as an abbreviation, has one syllable.
    """
    words = syllables = 0
    for piece in pieces:
        for word in _word().findall(piece.lower()):
            words += 1
            vowels = sum(map(word.count, "aiueoé"))
            if vowels > 1 and _diphthong().search(word):
                vowels -= 1
            syllables += vowels or 1
    return words, syllables


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _diphthong() -> re.Pattern[str]:
    return re.compile(r"(?:ai|au|oi)(?:nya|lah|kan)?\Z")
