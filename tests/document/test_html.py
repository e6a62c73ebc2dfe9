from __future__ import annotations

import pytest

from rilis.document.html import read_html
from rilis.model.span import Span, place, place_exact

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Situs</title><style>p{}</style></head><body>
<nav><a href="/">Beranda</a></nav><header><h2>Kementerian</h2></header>
{article}
<aside><p>Berita lain yang panjang sekali dan tidak perlu dibaca di sini.</p></aside>
<form><p>Cari</p></form><footer><p>Hak cipta</p></footer></body></html>"""


def blocks(text: str) -> list[tuple[str, int, str, str]]:
    raw = read_html(text)
    return [(block.kind, block.level, block.label, block.span.of(raw.text)) for block in raw.blocks]


def words(text: str) -> list[str]:
    return [row[3] for row in blocks(text)]


def test_the_article_and_nothing_around_it() -> None:
    page = PAGE.replace(
        "{article}", "<article><header><h1>Judul</h1></header><p>Satu.</p><p>Dua.</p></article>"
    )
    assert words(page) == ["Judul", "Satu.", "Dua."]
    assert read_html(page).language == "en"


def test_main_counts_where_articles_are_teasers() -> None:
    teasers = "<article>Pendek</article>" * 3
    assert (
        words(
            PAGE.replace(
                "{article}", f"<main><p>Isi yang jauh lebih panjang dari cuplikan.</p>{teasers}</main>"
            )
        )[0]
        == "Isi yang jauh lebih panjang dari cuplikan."
    )


def test_the_largest_run_of_paragraphs_with_the_title_before_it() -> None:
    page = PAGE.replace(
        "{article}",
        "<div><div><h1>Judul</h1></div><div><p>Paragraf pertama yang panjang.</p>"
        "<p>Paragraf kedua yang panjang.</p></div><div>Bagikan</div></div>",
    )
    assert words(page) == ["Judul", "Paragraf pertama yang panjang.", "Paragraf kedua yang panjang."]


def test_structure_of_lists_tables_and_captions() -> None:
    assert blocks(
        "<h2>S</h2><ul><li>a<ol start='3'><li>b</li></ol></li></ul><table><caption>t</caption><tr><th>k<th>l"
        "<tr><td>1</td><td></td></tr></table><blockquote>q</blockquote><figure><img src=i alt='foto x'>"
        "<figcaption>f</figcaption></figure>"
    ) == [
        ("heading", 2, "", "S"),
        ("list_item", 1, "•", "a"),
        ("list_item", 2, "3.", "b"),
        ("caption", 0, "", "t"),
        ("table_row", 1, "", "k | l"),
        ("table_row", 0, "", "1 |"),
        ("paragraph", 0, "", "q"),
        ("caption", 0, "", "foto x"),
        ("caption", 0, "", "f"),
    ]


def test_entities_are_read_and_map_as_a_whole() -> None:
    text = "<p>A&nbsp;&amp; &ldquo;B&#8221; &tidakada; &x</p>"
    raw = read_html(text)
    assert raw.text == "A\u00a0& “B” &tidakada; &x"
    assert place(raw.segments, Span(2, 3)).of(text) == "&amp;"
    assert place_exact(raw.segments, Span(1, 3)) is None
    assert place_exact(raw.segments, Span(5, 6)) == Span(text.index("B"), text.index("B") + 1)


def test_white_space_folds_and_words_after_it_keep_their_place() -> None:
    text = "<p>satu\n   dua\t<b> tiga</b></p>"
    raw = read_html(text)
    assert raw.text == "satu dua tiga"
    at = raw.text.index("dua")
    found = place_exact(raw.segments, Span(at, at + 3))
    assert found is not None
    assert found.of(text) == "dua"


def test_one_line_break_stays_and_two_part_paragraphs() -> None:
    assert words("<p>a<br>b<br><br>c</p>") == ["a\nb", "c"]


def test_marks() -> None:
    raw = read_html('<p><b>a</b> <em>b</em> <a href="x?y=1&amp;z=2">c</a></p>')
    assert [(mark.kind, mark.span.of(raw.text), mark.target) for mark in raw.marks] == [
        ("strong", "a", ""),
        ("emphasis", "b", ""),
        ("link", "c", "x?y=1&z=2"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b & c > d", ["a < b & c > d"]),
        ("<p>a<b>b</p>c", ["ab", "c"]),
        ("a <!-- b", ["a <!-- b"]),
        ("a <!-- b --> c <!-- <b>d</b>", ["a c"]),
        ("a <b c", ["a <b c"]),
        ("<p title='a > b'>c</p>", ["c"]),
        ('<p title="a>b', ["b"]),
        ("<script>a</script>b<style>c", ["b"]),
        ("</p></div>a", ["a"]),
        ("<nav>a", ["a"]),
        ("<P>a<BR/>b</P>", ["a\nb"]),
        ("", []),
    ],
)
def test_malformed_pages_are_read_as_far_as_they_go(text: str, expected: list[str]) -> None:
    assert words(text) == expected
