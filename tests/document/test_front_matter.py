from __future__ import annotations

import pytest

from rilis.document.front_matter import front_matter, read_front_matter
from rilis.errors import InputError
from rilis.model.source import Source

HEAD = "---\nrilis: 1\n"


def read(text: str) -> dict[str, str]:
    return dict(front_matter(Source("draft.md", text)))


def test_values_are_kept_as_typed() -> None:
    text = HEAD + "nomor: 12/HM/CONTOH/01/2022\njudul: Satu: dua\nkosong:\ntanggal: 012\n---\nIsi"
    assert read(text) == {
        "rilis": "1",
        "nomor": "12/HM/CONTOH/01/2022",
        "judul": "Satu: dua",
        "kosong": "",
        "tanggal": "012",
    }


def test_marks_and_comments_are_no_part_of_a_value() -> None:
    text = HEAD + "sidik: 3f9a # of the body\nnomor: \"12 # HM\"  # x\ntagar: '#contoh'\n---\n"
    assert read(text) == {"rilis": "1", "sidik": "3f9a", "nomor": "12 # HM", "tagar": "#contoh"}


def test_malformed_lines_are_left_out() -> None:
    assert read(HEAD + "- butir\nsatu dua: tiga\n  dalam: x\nbrief: b.yaml\n---\n") == {
        "rilis": "1",
        "brief": "b.yaml",
    }


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_body_begins_after_the_closing_line(end: str) -> None:
    text = end.join(["---", "rilis: 1", "---", "Isi"])
    assert text[read_front_matter(Source("a.md", text)).body :] == "Isi"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Isi",
        "---\n",
        "---\n---\n",
        "---\nrilis: 1\n",
        "--- \nbukan kunci\n---\nIsi",
        " ---\nrilis: 1\n---\n",
    ],
)
def test_no_front_matter(text: str) -> None:
    assert read_front_matter(Source("a.md", text)) == ({}, 0)


def test_a_newer_format_is_refused_with_a_way_out() -> None:
    with pytest.raises(InputError) as caught:
        read("---\nrilis: 2\n---\n")
    assert "format newer" in str(caught.value)
    assert caught.value.hint is not None


def test_format_zero_and_odd_formats_are_read() -> None:
    assert read("---\nrilis: 0\n---\n") == {"rilis": "0"}
    assert read("---\nrilis: dua\n---\n") == {"rilis": "dua"}


@pytest.mark.parametrize(
    "text",
    [
        "---\nrilis: 1\nbrief: b.yaml\n\n# Judul\n",
        "rilis: 1\nbrief: b.yaml\n---\n# Judul\n",
        "---\r\nrilis: 1\r\nsidik: 0\r\n",
    ],
)
def test_a_draft_that_lost_a_fence_is_refused_at_its_place(text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_front_matter(Source("draft.md", text))
    assert caught.value.span is not None
    assert caught.value.span.of(text) == "rilis: 1"
