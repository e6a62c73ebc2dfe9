from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rilis.document.parse import parse
from rilis.model.document import Document
from rilis.model.source import Source
from rilis.model.span import Span

# fmt: off
PIECES = [
    "Jakarta, 29 Januari 2022 — ", "SIARAN PERS\n", "Nomor: 12/HM/2022\n", "# Judul\n",
    "## Narahubung\n", "“Kami siap,” ", "ujar Sari", '"', "“", "”", "‘", "’", "*", "**", "_", "`", "~",
    "<", ">", "<p>", "</p>", "<br>", "<td>", "<tr>", "<table>", "<ul><li>", "<b>",
    "<img alt='x y' src=z>", "<!--", "-->", "&amp;", "&nbsp;", "&", "[a](b)", "![c](d)", "\\", "a\\",
    "b\\", "\n", "\\", "-\\", "-\\", "\n", "- ", "1. ", "> ", "\n", "\r\n", "\r", "\n\n", " ", "\t",
    "  \n", "\\", "Rp2,5 miliar ", "10 persen ", "(12/09) ", "Menteri ", "Kementerian ", "BNPB ",
    "(BNPB) ", "dan ", "mengatakan, ", "Menurut ", "😀", "𝐀", "é", "\u0301", "\xa0", "\u200b", "\u2028",
    "\x00", "\x1c", "\ufeff", "(*)\n", "***\n", "---\n", "rilis: 1\n", "Tentang ", "S.E., ", ". ",
    ", ", ": ", "/", "-", "–", "a", "B", "1",
]
# fmt: on
texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
names = st.sampled_from(["x.md", "x.txt", "x.html"])


def check_parts(document: Document) -> None:
    end = 0
    for block in document.blocks:
        assert block.span.start >= end
        assert not document.text[end : block.span.start].strip()
        assert block.span.of(document.text).strip() == block.span.of(document.text) != ""
        end = block.span.end
    assert not document.text[end:].strip()


def check_segments(document: Document) -> None:
    source = document.source.text
    for before, after in pairwise(document.segments):
        assert before.end <= after.start
        assert before.source_end <= after.source_start
    for row in document.segments:
        assert row.start < row.end <= len(document.text)
        assert row.source_start <= row.source_end <= len(source)
        if row.exact:
            assert document.text[row.start : row.end] == source[row.source_start : row.source_end]


@given(texts, names)
@settings(max_examples=400, deadline=None)
def test_any_text_is_parsed_into_ordered_blocks_with_their_places(text: str, name: str) -> None:
    document = parse(Source(name, text))
    check_parts(document)
    check_segments(document)
    for mark in document.marks:
        assert 0 <= mark.span.start <= mark.span.end <= len(document.text)


@given(texts, names, st.data())
@settings(max_examples=300, deadline=None)
def test_exact_places_are_equal_letter_for_letter(text: str, name: str, data: st.DataObject) -> None:
    document = parse(Source(name, text))
    start = data.draw(st.integers(0, len(document.text)))
    span = Span(start, data.draw(st.integers(start, len(document.text))))
    found = document.place_exact(span)
    if found is not None and document.segments:
        assert found.of(text) == span.of(document.text)
    shown = document.place(span)
    assert 0 <= shown.start <= shown.end <= len(text)


@given(texts, names)
@settings(max_examples=400, deadline=None)
def test_the_analysis_of_any_text_stays_in_its_blocks_and_in_order(text: str, name: str) -> None:
    document = parse(Source(name, text))
    analysis = document.analysis
    quotations = analysis.quotations
    for before, after in pairwise(quotations):
        assert before.span.end <= after.span.start
    for quotation in quotations:
        assert quotation.span.covers(quotation.words)
        if quotation.attribution is not None:
            assert quotation.speech
            assert quotation.attribution.span.covers(quotation.attribution.verb)
    for spans in (
        [found.span for found in analysis.figures],
        [found.span for found in analysis.dates],
        [found.span for found in analysis.people],
        [found.span for found in analysis.institutions],
        [found.span for found in analysis.abbreviations],
        analysis.sentences,
    ):
        for span in spans:
            block = document.block_at(span.start)
            assert block is not None
            assert block.span.covers(span)
            assert span.length
        for before_span, after_span in pairwise(spans):
            assert before_span.end <= after_span.start


@given(texts)
@settings(max_examples=200, deadline=None)
def test_plain_text_keeps_every_letter(text: str) -> None:
    document = parse(Source("x.txt", text))
    kept = "".join(block.label + block.span.of(document.text) for block in document.blocks)
    if "rilis" not in document.meta:
        assert "".join(kept.split()) == "".join(text.split())


@pytest.mark.parametrize("name", ["x.md", "x.txt", "x.html"])
def test_the_analysis_depends_on_text_and_blocks_alone(name: str) -> None:
    text = "Jakarta - “Kami siap melayani,” ujar Menteri Contoh Sari Dewi pada Sabtu (29/1)."
    first, second = parse(Source(name, text)).analysis, parse(Source("other/" + name, text), "en").analysis
    assert first.quotations == second.quotations
    assert first.people == second.people
    assert first.dates == second.dates
