"""Slips of common English words, told from seldom words by wordfreq's lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.packs.speller import shipped_speller


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("recieve", "receive"),
        ("occured", "occurred"),
        ("goverments", "governments"),
        ("enviroment", "environment"),
        ("partnershp", "partnership"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(word: str, meant: str) -> None:
    assert shipped_speller().english_slip(word) == meant


@pytest.mark.parametrize(
    "word",
    "tamper redeployment standardise inclusivity ministries mangroves handline programmes wich resilience".split(),
)
def test_a_seldom_word_a_short_one_and_a_regular_form_stay_silent(word: str) -> None:
    assert shipped_speller().english_slip(word) is None


@given(st.text(max_size=60))
def test_any_text_is_answered(word: str) -> None:
    meant = shipped_speller().english_slip(word)
    assert meant is None or (meant in shipped_speller().english and meant != word)
