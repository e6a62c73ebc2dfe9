"""Words and syllables of Indonesian, as Fry's method counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.readability import word_and_syllable_count


@pytest.mark.parametrize(
    ("text", "words", "syllables"),
    [
        ("ma-in", 2, 2),
        ("main", 1, 2),
        ("pantai", 1, 2),
        ("pantainya", 1, 3),
        ("pulau", 1, 2),
        ("laut", 1, 2),
        ("Kementerian menerbitkan pedoman.", 3, 12),
        ("BPK", 1, 1),
        ("pada 12 Mei 2027", 2, 4),
        ("", 0, 0),
    ],
)
def test_counts(text: str, words: int, syllables: int) -> None:
    assert word_and_syllable_count([text]) == (words, syllables)


@given(pieces=st.lists(st.text("abciou 1-", max_size=30), max_size=5))
def test_every_word_has_a_syllable_and_pieces_add_up(pieces: list[str]) -> None:
    words, syllables = word_and_syllable_count(pieces)
    assert syllables >= words
    each = [word_and_syllable_count([piece]) for piece in pieces]
    assert (words, syllables) == (sum(one for one, _ in each), sum(two for _, two in each))
