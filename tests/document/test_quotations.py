from __future__ import annotations

import pytest

from rilis.document.parse import parse
from rilis.model.document import Document
from rilis.model.source import Source


def read(text: str) -> Document:
    return parse(Source("x.txt", text))


def quoted(text: str) -> list[str]:
    document = read(text)
    return [quotation.words.of(document.text) for quotation in document.analysis.quotations]


@pytest.mark.parametrize(
    "marks", ["“{}”", '"{}"', '“{}"', '"{}”', "”{}“", "„{}”", "“{}“", "”{}”", "‘‘{}’’", "''{}''", "``{}''"]
)
def test_marks_of_all_kinds(marks: str) -> None:
    text = marks.format("Kami siap melayani warga,") + " ujar Sari. Lalu " + marks.format("kedua") + " usai."
    document = read(text)
    first, second = document.analysis.quotations
    assert first.words.of(document.text) == "Kami siap melayani warga,"
    mark = len(marks.partition("{}")[0])
    assert first.span.length == first.words.length + 2 * mark
    assert (first.closed, first.speech) == (True, True)
    assert second.words.of(document.text) == "kedua"
    assert not second.speech


def test_nested_marks_are_part_of_the_words() -> None:
    assert quoted("“Program ‘Contoh’ dan “Lain” dibuka hari ini,” ujar Sari.") == [
        "Program ‘Contoh’ dan “Lain” dibuka hari ini,"
    ]


@pytest.mark.parametrize(
    "text",
    [
        '“Program "Contoh" dibuka hari ini,” ujar Sari.',
        '"Program “Contoh” dibuka hari ini," ujar Sari.',
        "“Program 'Contoh' dibuka hari ini,” ujar Sari.",
    ],
)
def test_marks_of_another_kind_inside_are_part_of_the_words(text: str) -> None:
    (words,) = quoted(text)
    assert words.startswith("Program")
    assert words.endswith("hari ini,")


def test_two_single_marks_inside_a_word_are_no_quotation() -> None:
    assert quoted("Jum''at dan Qur''an.") == []
    assert quoted("Layar 14'' dipasang di balai desa.") == []


def test_two_quotations_that_open_and_close_with_different_kinds_stay_two() -> None:
    assert quoted('“Kami siap," ujar Sari. "Kami hadir,” ujar Dewi.') == ["Kami siap,", "Kami hadir,"]


def test_a_missing_closing_mark_ends_before_the_next_opening_one() -> None:
    document = read("“Kami siap, ujar Sari. “Kami hadir,” ujar Dewi.")
    first, second = document.analysis.quotations
    assert (first.words.of(document.text), first.closed) == ("Kami siap, ujar Sari.", False)
    assert (second.words.of(document.text), second.closed) == ("Kami hadir,", True)


def test_a_missing_closing_mark_ends_with_the_paragraph() -> None:
    document = read("“Kami siap melayani warga, ujar Sari.\n“Kami hadir untuk warga,” ujar Dewi.")
    first, second = document.analysis.quotations
    assert not first.closed
    assert first.span.end == document.blocks[0].span.end
    assert second.closed


def test_speech_of_several_paragraphs_is_one_quotation() -> None:
    document = read("“Kami siap melayani warga.\n“Kami hadir di semua kota,” ujar Sari.\nIsi.")
    (quotation,) = document.analysis.quotations
    assert quotation.closed
    assert quotation.span.start == 0
    assert quotation.attribution is not None


def test_no_other_quotation_crosses_a_block() -> None:
    document = read("Acara “besar\nitu” usai.")
    assert all(
        any(block.span.covers(quotation.span) for block in document.blocks)
        for quotation in document.analysis.quotations
    )


def test_straight_marks_open_and_close_in_turn() -> None:
    assert quoted('" Kami siap. " Ungkapnya. "Kami hadir,"ujar Sari.') == [" Kami siap. ", "Kami hadir,"]


def test_inches_are_no_marks() -> None:
    assert quoted('Layar 14" itu disebut "baru" saja.') == ["baru"]


@pytest.mark.parametrize(
    "text",
    [
        "Acara bertema “Bersama membangun negeri yang lebih baik” dibuka.",
        "Buku berjudul “Apa Kabar Desa Kita Hari Ini?” terbit.",
        "Seminar “Pencegahan Stunting di Kota dan Desa” dibuka.",
        "Kata “desa” dan “kota” berbeda.",
        "Siaran itu menyebut pihaknya “merasa gusar” saja.",
    ],
)
def test_titles_and_terms_are_no_speech(text: str) -> None:
    assert [quotation.speech for quotation in read(text).analysis.quotations] == [False] * text.count("“")


@pytest.mark.parametrize(
    "text", ["“Kami siap melayani warga di sini.”", "“Kami tetap siap melayani warga” itu."]
)
def test_speech_without_a_speaker(text: str) -> None:
    (quotation,) = read(text).analysis.quotations
    assert quotation.speech
    assert quotation.attribution is None


def test_in_quotation() -> None:
    document = read("Awal “Kami siap melayani,” ujar Sari. Tema “Desa” dipilih.")
    inside, term = document.analysis.quotations
    analysis = document.analysis
    assert analysis.in_quotation(inside.words)
    assert analysis.in_quotation(inside.span)
    assert not analysis.in_quotation(term.words)
    assert not analysis.in_quotation(document.blocks[0].span)
