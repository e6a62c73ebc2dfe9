from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.names_apart import near_names


def pairs(text: str) -> list[tuple[int, int]]:
    return near_names(
        list(enumerate(text.split())), lambda word: word == "bandung", lambda word: word == "bireuen"
    )


@pytest.mark.parametrize(
    "odd", ["purabaya", "purbyaa", "prubaya", "purbayaa", "purbayu1", "urbaya", "burbaya"]
)
def test_a_name_one_slip_from_a_usual_one_is_odd(odd: str) -> None:
    found = pairs(f"purbaya lain purbaya {odd}")
    assert found == ([] if odd == "purbayu1" else [(3, 0)])


@pytest.mark.parametrize(
    "text",
    [
        "purbaya purabaya",
        "sumut sumut sulut",
        "sukarnoputra sukarnoputra sukarnoputri",
        "medika medika medikal",
        "bandung bandung bandang",
        "rina rina rino",
    ],
)
def test_names_that_may_well_be_two_are_left(text: str) -> None:
    assert pairs(text) == []


@given(st.text(alphabet="abc", min_size=6, max_size=9), st.integers(0, 8), st.sampled_from("abcxyz"))
def test_a_changed_letter_is_always_seen(name: str, at: int, letter: str) -> None:
    at = min(at, len(name) - 2)
    odd = name[:at] + letter + name[at + 1 :]
    expected = [] if odd == name or "bandung" in (odd, name) else [(2, 0)]
    assert pairs(f"{name} {name} {odd}") == expected


def test_a_listed_name_may_be_the_usual_one_but_is_never_odd() -> None:
    assert pairs("bireuen lain bireuen bireun") == [(3, 0)]
    assert pairs("bireun lain bireun bireuen") == []
