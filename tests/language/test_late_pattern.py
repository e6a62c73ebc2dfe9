"""A pattern that is compiled when first used does what the compiled one does."""

from __future__ import annotations

import copy
import re

import pytest

from rilis.language.late_pattern import late_pattern


def test_it_finds_what_the_compiled_pattern_finds() -> None:
    late, now = (
        late_pattern(r"(?P<a>\d+)\s?(kg|g)", re.IGNORECASE),
        re.compile(r"(?P<a>\d+)\s?(kg|g)", re.IGNORECASE),
    )
    text = "5 KG beras, 12 g garam, 7 liter"
    assert [match.span() for match in late.finditer(text)] == [match.span() for match in now.finditer(text)]
    first = late.search(text, 3)
    assert first is not None
    assert (first["a"], late.pattern) == ("12", now.pattern)
    assert late.sub("x", text) == now.sub("x", text)
    assert late.fullmatch("5kg") is not None
    assert late.match("kg") is None


def test_a_fault_is_told_at_the_first_use_and_nothing_else_is_there() -> None:
    broken = late_pattern("(")
    with pytest.raises(re.error):
        broken.search("a")
    with pytest.raises(AttributeError):
        broken.scanner("a")  # type: ignore[attr-defined]
    assert copy.copy(late_pattern("a")).search("a") is not None
