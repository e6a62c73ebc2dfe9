from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rilis.language.distance import closest, one_edit_apart

KEYS = ["judul", "jenis", "nomor", "tanggal", "kutipan", "kota", "id"]


def test_near_words_come_nearest_first() -> None:
    assert closest("judl", KEYS) == ["judul"]
    assert closest("Tangal", KEYS) == ["tanggal"]
    assert closest("kutpian", KEYS) == ["kutipan"]
    assert closest("abcd", ["abxd", "abcx", "abcd"]) == ["abcd", "abxd", "abcx"]


def test_far_words_are_not_suggested() -> None:
    assert closest("siaran", KEYS) == []
    assert closest("xy", ["ab", "id"]) == []
    assert closest("x" * 100, ["x" * 100]) == []
    assert closest("", KEYS) == []


def test_a_swap_is_one_edit() -> None:
    assert closest("ktoa", KEYS, limit=1) == ["kota"]
    assert closest("judlu", KEYS, limit=0) == []


def test_no_more_than_asked() -> None:
    assert closest("aaaa", ["aaab", "aaac", "aaad", "aaae"], count=2) == ["aaab", "aaac"]


WORDS = st.text(alphabet="abc", max_size=7)


@given(WORDS, WORDS)
def test_one_edit_apart_is_a_distance_of_one(left: str, right: str) -> None:
    near = closest("xyz" + left, ["xyz" + right], limit=1)
    assert one_edit_apart(left, right) is one_edit_apart(right, left) is (bool(near) and left != right)
