"""Quoted words beside those of the brief: the folding keeps places, and no changed word passes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rilis.checks.quotes.nearest import nearest
from rilis.checks.quotes.wording import CUT, MARK, Wording, pieces, trimmed

SIGNS = "“”\"'‘’–—-….,?! \u00a0\n[]()ab1é\u0301\u200b"
texts = st.one_of(st.text(max_size=80), st.text(alphabet=SIGNS, max_size=80))
words = st.sampled_from("kami tidak akan menaikkan tarif air warga desa bukan siap 12 Rp1.000".split())


def said(text: str) -> list[str]:
    return [piece.text for piece in pieces(text)]


@given(texts)
@settings(max_examples=400, deadline=None)
def test_every_piece_stands_where_it_says_and_nothing_seen_is_lost(text: str) -> None:
    end = 0
    for piece in pieces(text):
        assert end <= piece.start < piece.end <= len(text)
        assert not unseen(text[end : piece.start])
        if piece.text not in (MARK, CUT, "-"):
            kept = unicodedata.normalize("NFC", text[piece.start : piece.end])
            assert len(piece.text) <= len(kept)
        end = piece.end
    assert not unseen(text[end:])


def unseen(between: str) -> str:
    """What lies between pieces and should not: anything but blanks and what no reader sees."""
    return between.translate(dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))).strip()


@given(st.lists(words, min_size=1, max_size=12))
@settings(deadline=None)
def test_typography_alone_changes_nothing(spoken: list[str]) -> None:
    plain = said('"' + " ".join(spoken) + '" - ya... ‘baik’')
    other = said("“" + " \u00a0".join(spoken) + "”\n— ya … 'baik'")
    assert plain == other


@given(st.lists(words, min_size=4, max_size=14), st.integers(0, 13), words, st.sampled_from("acdx"))
@settings(max_examples=300, deadline=None)
def test_a_word_changed_added_or_dropped_is_never_found(
    spoken: list[str], at: int, word: str, how: str
) -> None:
    at %= len(spoken)
    changed = {
        "a": [*spoken[:at], word, *spoken[at:]],
        "c": [*spoken[:at], word, *spoken[at + 1 :]],
        "d": [*spoken[:at], *spoken[at + 1 :]],
        "x": [*spoken[:at], spoken[at] + "x", *spoken[at + 1 :]],
    }[how]
    inner = how == "d" and at in (0, len(spoken) - 1)
    assume(changed != spoken and not inner)
    runs = [spoken[first : first + len(changed)] for first in range(len(spoken))]
    assume(changed not in runs)
    assert Wording(" ".join(spoken) + ".").find(changed) == -1


@given(st.lists(words, min_size=1, max_size=14), st.data())
@settings(deadline=None)
def test_every_run_of_the_words_is_found_at_its_place(spoken: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(spoken) - 1))
    last = data.draw(st.integers(first + 1, len(spoken)))
    at = Wording(" ".join(spoken)).find(spoken[first:last])
    assert 0 <= at <= first
    assert spoken[at : at + last - first] == spoken[first:last]


def test_a_part_of_a_word_is_not_found() -> None:
    assert Wording("Kami bersiap.").find(["siap"]) == -1


def test_signs_at_the_ends_belong_to_the_sentence_around() -> None:
    assert trimmed(said("“Kami siap.”")) == ["Kami", "siap"]
    assert trimmed(said("Siapa?")) == ["Siapa", "?"]
    assert trimmed(said("“,.”")) == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [("Kami akan menaikkan tarif", "Kami tidak akan menaikkan tarif"), ("Tarif naik besok pagi", None)],
)
def test_the_nearest_row_gives_its_words(changed: str, words: str | None) -> None:
    rows = [(0, "k0", Wording("Siap.")), (1, "k1", Wording("Kami tidak akan menaikkan tarif."))]
    found = nearest(rows, said(changed))
    assert (found and found[2]) == words
