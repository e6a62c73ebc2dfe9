"""Results written down as places: the same when read again, and no word of the text among them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.findings.slices import Slices, TextLeftError
from rilis.findings.textless import with_text, without_text
from rilis.model.document import Document
from rilis.model.finding import FieldPlace, Finding, Suggestion
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, Skipped, Waved
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Span

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=80)


@given(st.lists(texts, min_size=1, max_size=3), texts)
def test_any_value_comes_back_or_is_refused(known: list[str], value: str) -> None:
    slices = Slices(known)
    try:
        pieces = slices.pieces(value)
    except TextLeftError:
        missing = [letter for letter in value if letter.isalnum() and letter not in "".join(known)]
        assert len(missing) > 3
        return
    assert slices.value(json.loads(json.dumps(pieces))) == value
    literal = "".join(piece for piece in pieces if isinstance(piece, str))
    assert not set(literal) & set("".join(known))
    assert sum(map(str.isalnum, literal)) <= 3


@given(texts, st.data())
def test_what_is_made_of_a_text_is_kept_as_places_alone(text: str, data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=8))
    value = "".join(text[start:end] for start, end in pairwise(cuts))
    pieces = Slices([text]).pieces(value)
    assert all(isinstance(piece, int) for piece in pieces)
    assert Slices([text]).value(pieces) == value


@pytest.mark.parametrize("pieces", [[0], [0, 99], [3, 1], [-1, 2], [0, "a"]])
def test_places_outside_are_refused(pieces: list[int | str]) -> None:
    with pytest.raises(ValueError, match="no such place"):
        Slices(["kata"]).value(pieces)


SOURCE = Source("a.md", "Kata rahasia 0812-345 di sini, Plt Kepala.\n")
BRIEF = Source("brief.yaml", "judul: Kata rahasia\n")
KNOWN = {"“{seen}”: write “{right}”.", "Names.", "Not {why}.", "{number} words"}


def flags(defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Return every field that says no as long as nobody says yes, saying yes: also those added later."""
    return {name: True for name, value in defaults.items() if value is False}


def full_result() -> FileResult:
    finding = Finding(
        SOURCE,
        Span(5, 12),
        "style.a",
        "warning",
        Message(
            "“{seen}”: write “{right}”.",
            {"seen": "rahasia", "right": Message("{number} words", {"number": 12})},
        ),
        (Suggestion("Rahasia", safe=True), Suggestion("")),
        "judul",
        FieldPlace(BRIEF, "judul", Span(7, 19)),
        "EYD V",
        key="0f" * 16,
        **flags(Finding._field_defaults),
    )
    other = Finding(BRIEF, Span(0, 0), "brief.b", "error", Message("made of rahasia {x}", {"x": "Plt."}))
    return FileResult(
        SOURCE,
        (finding, other),
        (Skipped("Names.", Message("Not {why}.", {"why": "Kepala"})),),
        (),
        (Waved(finding, "alasan ini", "Kepala Dinas", **flags(Waved._field_defaults)),),
        Secrets(((SOURCE.name, Span(13, 21)),), frozenset({"0812-345", "0812345"})),
        "final",
    )


def test_a_whole_result_comes_back() -> None:
    result = full_result()
    plain = json.loads(json.dumps(without_text(result, [SOURCE, BRIEF], "gaya umum", KNOWN.__contains__)))
    assert with_text(plain, [SOURCE, BRIEF], "gaya umum") == result
    said = json.dumps(plain, ensure_ascii=False)
    for word in ("rahasia", "0812", "Kepala", "Plt", "judul", "alasan"):
        assert word not in said


def test_what_points_elsewhere_or_went_wrong_is_refused(
    make_document: Callable[..., Document], make_finding: Callable[..., Finding]
) -> None:
    other = make_finding(make_document("kata").source, "kata")
    for result in (
        FileResult(SOURCE, (other._replace(source=Source("lain.md", "kata")),)),
        FileResult(SOURCE, problems=(Problem("a.md", Message("kata")),)),
        FileResult(SOURCE, (Finding(SOURCE, Span(0, 1), "a", "info", Message("ЖИЗНЬ")),)),
    ):
        with pytest.raises(TextLeftError):
            without_text(result, [SOURCE], "", KNOWN.__contains__)
