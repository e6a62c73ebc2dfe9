from __future__ import annotations

from rilis.language.distance import closest

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
