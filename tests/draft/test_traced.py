"""Traced text: no letter loses its field on its way into the draft."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from rilis.draft.format1 import body_fingerprint, body_of, front_matter, is_untouched
from rilis.draft.marks import Marks
from rilis.draft.prose import escaped, folded, paragraphs, stopped, unstopped
from rilis.draft.traced import Traced, joined, traced

TEXT = st.text(st.characters(blacklist_categories=["Cs", "Co"]), max_size=60)


def holds(text: Traced, value: str) -> bool:
    return all(
        str(text)[piece.start : piece.end]
        == value[piece.value_start : piece.value_start + piece.end - piece.start]
        for piece in text.pieces
        if piece.value_start is not None
    )


@given(TEXT, st.integers(0, 60), st.integers(0, 60))
def test_a_cut_keeps_the_place_of_its_letters(value: str, start: int, length: int) -> None:
    part = traced(value, "judul").cut(start, start + length)
    assert str(part) == value[start : start + length]
    assert holds(part, value)


@given(TEXT)
def test_forms_of_prose_keep_places(value: str) -> None:
    text = traced(value, "judul")
    for made in (
        folded(text),
        escaped(folded(text)),
        stopped(folded(text)),
        unstopped(folded(text)),
        *paragraphs(text),
    ):
        assert holds(made, value)
        assert all(piece.field == "judul" for piece in made.pieces)


@given(TEXT, TEXT)
def test_marks_come_out_as_they_went_in(one: str, two: str) -> None:
    marks = Marks()
    text = joined((traced(one, "a"), " dan ", traced(two, "b", 3)))
    shown, origins = marks.read(f"<{marks.finalize(text)}>")
    assert shown == f"<{one} dan {two}>"
    assert [origin.span.of(shown) for origin in origins] == [part for part in (one, two) if part]


def test_private_use_signs_in_a_value_cannot_pose_as_marks() -> None:
    marks = Marks()
    text = traced("a\ue0000\ue001b\ue002", "judul")
    shown, origins = marks.read(str(marks.finalize(text)))
    assert shown == "a0b"
    assert origins[0].value_start is None


def test_a_replacement_belongs_to_the_field_of_what_it_replaced() -> None:
    text = traced("lima % warga", "isi").replaced(re.compile("%"), lambda _match: "persen")
    assert str(text) == "lima persen warga"
    assert [(str(text)[p.start : p.end], p.value_start) for p in text.pieces] == [
        ("lima ", 0),
        ("persen", None),
        (" warga", 6),
    ]


def test_signs_of_markdown_in_prose_stay_prose() -> None:
    shown = [
        str(escaped(traced(value, "isi")))
        for value in ("# satu", "- dua", "12. tiga", "a_b <c> & *d*", "> e")
    ]
    assert shown == ["\\# satu", "\\- dua", "12\\. tiga", "a_b \\<c> \\& *d*", "\\> e"]


def test_hand_edits_are_told_by_the_fingerprint() -> None:
    body = "SIARAN PERS\n\n# Judul\n"
    text = front_matter({"templat": "siaran_pers@1", "sidik": body_fingerprint(body), "nomor": ""}) + body
    assert body_of(text) == body
    assert is_untouched(text)
    assert is_untouched(text.replace("\n", "\r\n"))
    assert not is_untouched(text + "x")
    assert not is_untouched("tanpa kepala")
