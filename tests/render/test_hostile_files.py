"""Words that mean harm, in every field: pages and Word documents hold them as words and stay whole."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from docx_reading import words_in
from hostile import KINDS, WORDS, spoiled, text
from hypothesis import given, settings
from lxml import etree
from render_samples import words_of
from validated import faults

from rilis.render.docx import render_docx
from rilis.render.html import render_html
from rilis.render.inline import clean, closed

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufdd0-\ufdef\ufffe\uffff]")


def test_hostile_pages_are_valid(tmp_path: Path) -> None:
    pages = []
    for at, words in enumerate(WORDS):
        pages.append(tmp_path / f"{at}.html")
        pages[-1].write_bytes(render_html(spoiled(words)))
    assert faults(pages) == []


@settings(max_examples=30, deadline=None)
@given(text)
def test_any_words_make_a_page_without_foreign_elements(words: str) -> None:
    page = render_html(spoiled(words)).decode("utf-8")
    assert not CONTROLS.search(page)
    assert (
        page.count("<script") == page.count("</script") == page.count("<style>") == page.count("</style") == 1
    )
    assert page.count("<img") == 0
    assert re.findall(r"<!.{7}", page) == ["<!DOCTYPE"]


@pytest.mark.parametrize("words", WORDS)
def test_hostile_words_make_a_word_document(words: str) -> None:
    found = words_in(spoiled(words))
    for at in range(len(KINDS)):
        between = found.partition(f"a{at}")[2].partition(f"z{at}")[0]
        assert words_of(clean(words)) in between, KINDS[at]


@settings(max_examples=15, deadline=None)
@given(text)
def test_any_words_make_a_well_formed_word_document(words: str) -> None:
    with zipfile.ZipFile(io.BytesIO(render_docx(spoiled(words)))) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")):
                part = file.read(name)
                etree.fromstring(part)
                assert not CONTROLS.search(part.decode())


@settings(max_examples=200, deadline=None)
@given(text)
def test_every_change_of_direction_is_closed(words: str) -> None:
    made = closed(words)
    depth: list[str] = []
    for letter in made:
        if letter in "\u202a\u202b":
            depth.append("\u202c")
        elif letter in "\u2066\u2067\u2068":
            depth.append("\u2069")
        elif letter in "\u202c\u2069":
            assert depth
            assert depth.pop() == letter
    assert depth == []
    assert re.sub("[\u202a-\u202c\u2066-\u2069]", "", made) == re.sub(
        "[\u202a-\u202c\u2066-\u2069]", "", words
    )
    assert closed(made) == made
