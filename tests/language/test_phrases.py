from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.phrases import PhraseTrie
from rilis.language.tokens import tokenise

WORDS = st.lists(st.sampled_from(["kerja", "sama", "kerjasama", "di", "mana"]), min_size=1, max_size=12)
ROWS = st.lists(
    st.lists(st.sampled_from(["kerja", "sama", "di", "kerja*", "s*"]), min_size=1, max_size=3).map(tuple),
    max_size=8,
)


def found(rows: list[tuple[str, tuple[str, ...]]], text: str) -> list[tuple[str, str]]:
    tokens = tokenise(text)
    return [(key, tokens.span(first, last).of(text)) for key, first, last in PhraseTrie(rows).find(tokens)]


def test_longest_first_with_all_keys_at_a_place() -> None:
    rows = [("a", ("kerja",)), ("b", ("kerja", "sama")), ("c", ("kerja", "sama")), ("d", ("sama",))]
    assert found(rows, "Kerja SAMA erat") == [
        ("b", "Kerja SAMA"),
        ("c", "Kerja SAMA"),
        ("a", "Kerja"),
        ("d", "SAMA"),
    ]


def test_a_star_stands_for_any_ending() -> None:
    rows = [("a", ("cacat*",)), ("b", ("kaum", "difabel*"))]
    assert found(rows, "Kecacatan, cacat, cacatnya, kaum difabelnya") == [
        ("a", "cacat"),
        ("a", "cacatnya"),
        ("b", "kaum difabelnya"),
    ]


def test_both_apostrophes_and_marks_between_words() -> None:
    rows = [("a", ("jum'at",)), ("b", ("dan", "/", "atau")), ("c", ("kerja", "sama"))]
    assert found(rows, "Jum’at jum'at dan/atau kerja, sama") == [
        ("a", "Jum’at"),
        ("a", "jum'at"),
        ("b", "dan/atau"),
    ]


@pytest.mark.parametrize("words", [(), ("",), ("*",), ("kerja", "*")])
def test_a_row_that_would_match_anything_is_refused(words: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(words))):
        PhraseTrie([("a", words)])


def fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


@given(WORDS, ROWS)
def test_exactly_what_a_plain_search_finds(words: list[str], phrases: list[tuple[str, ...]]) -> None:
    rows = list(enumerate(phrases))
    plain = [
        (key, first, first + len(phrase) - 1)
        for first in range(len(words))
        for key, phrase in rows
        if first + len(phrase) <= len(words)
        and all(fits(pattern, words[first + at]) for at, pattern in enumerate(phrase))
    ]
    hits = list(PhraseTrie(rows).find(tokenise(" ".join(words))))
    assert sorted(hits) == sorted(plain)
    places = [(first, -last) for _, first, last in hits]
    assert places == sorted(places)
