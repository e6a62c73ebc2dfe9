from __future__ import annotations

import pytest

from rilis.document.builder import RawText
from rilis.document.markdown import code_points, read_markdown
from rilis.model.span import Span, place, place_exact


def blocks(text: str) -> list[tuple[str, str]]:
    raw = read_markdown(text)
    return [(block.kind, block.span.of(raw.text)) for block in raw.blocks]


def marks(raw: RawText) -> list[tuple[str, str, str]]:
    return [(mark.kind, mark.span.of(raw.text), mark.target) for mark in raw.marks]


def source_of(raw: RawText, text: str, words: str) -> str | None:
    at = raw.text.index(words)
    found = place_exact(raw.segments, Span(at, at + len(words)))
    return None if found is None else found.of(text)


def test_headings_paragraphs_lists_and_tables() -> None:
    text = "# Judul\n\nSatu\ndua.\n\n- a\n  1. b\n\n| k | l |\n|---|---|\n| 1 | 2 |\n"
    raw = read_markdown(text)
    assert [(b.kind, b.span.of(raw.text), b.level, b.label) for b in raw.blocks] == [
        ("heading", "Judul", 1, ""),
        ("paragraph", "Satu dua.", 0, ""),
        ("list_item", "a", 1, "-"),
        ("list_item", "b", 2, "1."),
        ("table_row", "k | l", 1, ""),
        ("table_row", "1 | 2", 0, ""),
    ]


def test_marks_carry_their_words_and_targets() -> None:
    raw = read_markdown("**Tebal** *miring* [tautan](https://a.id) ![alt *x*](p.png)\n\n|a|\n|-|\n|b|\n")
    assert marks(raw) == [
        ("strong", "Tebal", ""),
        ("emphasis", "miring", ""),
        ("link", "tautan", "https://a.id"),
        ("image", "alt x", "p.png"),
        ("emphasis", "x", ""),
        ("cell", "a", ""),
        ("cell", "b", ""),
    ]


def test_empty_cells_keep_their_column() -> None:
    raw = read_markdown("|a|b|c|\n|-|-|-|\n| |2| |\n")
    assert [mark.span.of(raw.text) for mark in raw.marks] == ["a", "b", "c", "", "2", ""]


@pytest.mark.parametrize("text", ["“a” – 😀 *b* 𝐜 d", "😀😀 **“x”**", "é*e*\u0301 z", "abc *d*"])
def test_places_after_wide_letters_are_code_points(text: str) -> None:
    raw = read_markdown(text)
    for word in ("b", "x", "z", "d"):
        if word in raw.text:
            assert source_of(raw, text, word) == word
            assert place(
                raw.segments, Span(raw.text.index(word), raw.text.index(word) + 1)
            ).start == text.index(word)


def test_byte_offsets_become_code_points() -> None:
    text = "a–😀b"
    convert = code_points(text)
    assert [convert(len(text[:at].encode())) for at in range(5)] == [0, 1, 2, 3, 4]


def test_entities_and_escapes_are_shown_but_have_no_exact_place() -> None:
    text = r"A &amp; B\* c"
    raw = read_markdown(text)
    assert raw.text == "A & B* c"
    assert source_of(raw, text, "&") is None
    assert place(raw.segments, Span(2, 3)).of(text) == "&amp;"
    assert source_of(raw, text, "* c") == "* c"


def test_a_line_end_in_a_paragraph_is_one_blank_and_remembered() -> None:
    for end in ("\n", "\r\n"):
        text = f"satu{end}dua  {end}tiga"
        raw = read_markdown(text)
        assert raw.text == "satu dua\ntiga"
        assert list(raw.breaks) == [4, 8]
        assert place(raw.segments, Span(4, 5)).of(text) == end


def test_comments_and_tags_are_left_out() -> None:
    assert blocks("a <!-- x --> b\n\n<!-- rilis: abaikan x\ny -->\n\nc <b>d</b>\n\n<div>e *f*\n</div>") == [
        ("paragraph", "a b"),
        ("paragraph", "c d"),
        ("paragraph", "e *f*"),
    ]


def test_code_and_quoted_blocks_are_kept_as_text() -> None:
    assert blocks("> kutip\n\n```py\nkode\n```\n\n    inden\n\n`x` y") == [
        ("paragraph", "kutip"),
        ("paragraph", "kode"),
        ("paragraph", "inden"),
        ("paragraph", "x y"),
    ]


def test_closing_marks_survive_markdown() -> None:
    assert blocks("a\n\n***\n\n#####\n\n---\n\n(*)") == [
        ("paragraph", "a"),
        ("rule", "***"),
        ("rule", "#####"),
        ("paragraph", "(*)"),
    ]


def test_a_picture_and_its_caption() -> None:
    for caption in ("*Warga mengantre.*", "Foto: warga mengantre."):
        text = f"![Antrean](a.png)\n\n{caption}\n\nIsi biasa."
        assert [kind for kind, _ in blocks(text)] == ["caption", "caption", "paragraph"]
        assert [kind for kind, _ in blocks(text.replace("\n\n", "\n", 1))] == [
            "caption",
            "caption",
            "paragraph",
        ]
    assert [kind for kind, _ in blocks("![a](b)\n\nIsi biasa.")] == ["caption", "paragraph"]


def test_the_body_is_read_from_an_offset() -> None:
    text = "---\n– x\n---\n*isi*"
    raw = read_markdown(text, 12)
    assert raw.text == "isi"
    assert source_of(raw, text, "isi") == "isi"


def test_a_lone_surrogate_is_no_reason_to_stop() -> None:
    assert read_markdown("a \ud800 b").text == "a \ufffd b"
