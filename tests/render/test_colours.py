"""Contrast as WCAG measures it, and shades that pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.render.colours import LEAST, contrast_on_white, digits_of, readable_colour, readable_shade

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"{number:06X}")


@pytest.mark.parametrize(
    ("digits", "ratio"),
    [("FFFFFF", 1.0), ("000000", 21.0), ("777777", 4.48), ("767676", 4.54), ("FF0000", 4.0)],
)
def test_ratio_is_the_one_of_the_guideline(digits: str, ratio: float) -> None:
    assert round(contrast_on_white(digits), 2) == ratio


@given(COLOURS)
def test_shade_can_be_read_and_no_needless_step_was_taken(digits: str) -> None:
    shade = readable_shade(digits)
    assert contrast_on_white(shade) >= LEAST
    if contrast_on_white(digits) >= LEAST:
        assert shade == digits
    else:
        assert contrast_on_white(shade) < LEAST + 0.35
        channels = [(int(digits[at : at + 2], 16), int(shade[at : at + 2], 16)) for at in (0, 2, 4)]
        assert all(new <= old for old, new in channels)


@pytest.mark.parametrize(
    "colour", ["", "red", "#12345", "#1234567", "#GGGGGG", "1F3A5F", "#١٢٣٤٥٦", "#1F3A5F "]
)
def test_what_is_no_colour_has_no_shade(colour: str) -> None:
    assert digits_of(colour) == readable_colour(colour) == ""


def test_colour_is_written_one_way() -> None:
    assert readable_colour("#1f3a5f") == "#1F3A5F"
