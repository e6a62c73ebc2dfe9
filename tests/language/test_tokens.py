from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.tokens import EMAIL, HANDLE, HASHTAG, NUMBER, PUNCT, URL, WORD, tokenise, word_count
from rilis.model.span import Span

SIGNS = st.text(alphabet=st.sampled_from("aZé\u0301-'’.,:/@#_0123 \n“”()Rpwhts"), max_size=80)


def forms(text: str) -> list[tuple[str, int]]:
    tokens = tokenise(text)
    return [(tokens.form(index), tokens.kinds[index]) for index in range(len(tokens))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("antar-instansi", WORD),
        ("Al-Qur'an", WORD),
        ("Jum’at", WORD),
        ("ke-80", WORD),
        ("COVID-19", WORD),
        ("G20", WORD),
        ("cafe\u0301", WORD),
        ("1.250", NUMBER),
        ("1,5", NUMBER),
        ("08.00", NUMBER),
        ("10:30", NUMBER),
        ("29/01/2022", NUMBER),
        ("https://contoh.go.id/a?b=1&c", URL),
        ("www.contoh.go.id", URL),
        ("contoh.go.id", URL),
        ("s.id/", URL),
        ("humas.rilis@contoh.go.id", EMAIL),
        ("@contoh_ri", HANDLE),
        ("#SiaranPers", HASHTAG),
        ("...", PUNCT),
        ("--", PUNCT),
    ],
)
def test_one_token(text: str, kind: int) -> None:
    assert forms(text) == [(text, kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rp1.000", [("Rp", WORD), ("1.000", NUMBER)]),
        ("10.00WIB", [("10.00", NUMBER), ("WIB", WORD)]),
        ("2022.", [("2022", NUMBER), (".", PUNCT)]),
        ("10-12", [("10", NUMBER), ("-", PUNCT), ("12", NUMBER)]),
        ("‘kata’", [("‘", PUNCT), ("kata", WORD), ("’", PUNCT)]),
        ("dan/atau", [("dan", WORD), ("/", PUNCT), ("atau", WORD)]),
        ("tiba.Setelah", [("tiba", WORD), (".", PUNCT), ("Setelah", WORD)]),
        ("(https://contoh.id/a).", [("(", PUNCT), ("https://contoh.id/a", URL), (")", PUNCT), (".", PUNCT)]),
        ("lihat contoh.go.id.", [("lihat", WORD), ("contoh.go.id", URL), (".", PUNCT)]),
    ],
)
def test_tokens_split_where_they_should(text: str, expected: list[tuple[str, int]]) -> None:
    assert forms(text) == expected


@given(st.one_of(SIGNS, st.text(max_size=60)))
def test_tokens_tile_all_but_space(text: str) -> None:
    tokens = tokenise(text)
    at = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert not text[at:start].strip()
        assert at <= start < end
        at = end
    assert not text[at:].strip()
    assert tokens.lower == [tokens.form(index).lower() for index in range(len(tokens))]
    assert len(tokens.kinds) == len(tokens)


@given(SIGNS, st.integers(0, 80), st.integers(0, 80))
def test_inside_is_what_a_plain_scan_finds(text: str, start: int, end: int) -> None:
    tokens = tokenise(text)
    span = Span(min(start, end), max(start, end))
    plain = [index for index in range(len(tokens)) if span.covers(tokens.span(index, index))]
    assert list(tokens.inside(span)) == plain


def test_word_count_counts_words_numbers_and_addresses() -> None:
    text = "Sebanyak 250 warga hadir, lihat contoh.go.id."
    assert word_count(text) == 6
    assert word_count(text, Span(0, 12)) == 2
    assert tokenise(text).words(Span(9, 18)) == 2
