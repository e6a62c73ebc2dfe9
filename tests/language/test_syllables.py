from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.syllables import sayable
from rilis.packs.speller import shipped_speller


@pytest.mark.parametrize(
    "word",
    "program struktur instruksi eksklusif transkrip nyanyian mengkritik komplet kompleks khidmat syukur "
    "gembring kencling prangko teks ampas indeks jlegur kpts".split(),
)
def test_words_of_indonesian_syllables(word: str) -> None:
    assert sayable(word)


@pytest.mark.parametrize("word", "pnjang frsik sstem jmomen lndeks stsiun trlalu hlujan bcukan adrsl".split())
def test_words_nobody_can_say(word: str) -> None:
    assert not sayable(word)


def test_nearly_all_known_words_can_be_said() -> None:
    words = [word for word, code in shipped_speller().data.codes.items() if code & 128 and word.isalpha()]
    assert sum(not sayable(word) for word in words) < len(words) // 200


@given(st.text(alphabet="abdengrstuik", max_size=30))
def test_any_letters_get_an_answer(word: str) -> None:
    assert sayable(word) in (True, False)
    assert sayable("".join(letter + "a" for letter in word if letter not in "aiue"))


@pytest.mark.parametrize("word", ["pnjang", "stsiun", "trlalu"])
def test_a_short_word_nobody_can_say_is_mistyped(word: str) -> None:
    assert shipped_speller().look(word).kind == "typo"
