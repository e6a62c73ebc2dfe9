from __future__ import annotations

import pytest

from rilis.document.text import read_text
from rilis.model.span import Span, place_exact


def blocks(text: str) -> list[tuple[str, str]]:
    raw = read_text(text)
    return [(block.label, block.span.of(raw.text)) for block in raw.blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blank_lines_part_paragraphs_and_wrapped_lines_join(end: str) -> None:
    text = end.join(["Satu baris", "  dan sambungannya.", "", " \t", "Dua."])
    assert blocks(text) == [("", "Satu baris dan sambungannya."), ("", "Dua.")]


def test_the_blank_for_a_line_end_has_no_exact_place() -> None:
    raw = read_text("satu\ndua\n\ntiga")
    assert raw.text == "satu dua\ntiga"
    assert place_exact(raw.segments, Span(3, 6)) is None
    assert place_exact(raw.segments, Span(5, 8)) == Span(5, 8)
    assert list(raw.breaks) == [4]


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    assert blocks("satu\ndua\n") == [("", "satu"), ("", "dua")]


def test_with_long_lines_each_line_is_a_paragraph() -> None:
    long = "kata " * 30
    assert len(blocks(f"{long}\n{long}\n\n{long}")) == 3


def test_list_items_lose_their_bullets() -> None:
    assert blocks("Isi:\n\n- satu\n  lanjut\n2) dua\na. tiga\n") == [
        ("", "Isi:"),
        ("-", "satu lanjut"),
        ("2)", "dua"),
        ("a.", "tiga"),
    ]


def test_dashes_and_stars_that_are_no_bullets() -> None:
    assert blocks("-- selesai --\n\n- selesai -\n\n***\n\n(*)\n\n2022. Tahun") == [
        ("", "-- selesai --"),
        ("", "- selesai -"),
        ("", "***"),
        ("", "(*)"),
        ("", "2022. Tahun"),
    ]


def test_an_empty_text_has_no_blocks() -> None:
    assert read_text(" \n\t\r\n").blocks == ()
