"""What was made can be read again: pages, fragments and mail texts hold the same release, part for part."""

from __future__ import annotations

import pytest
from render_samples import RELEASE, document, final

from rilis.document.parse import parse
from rilis.model.document import Document
from rilis.model.source import Source
from rilis.render.cms import render_cms
from rilis.render.html import render_html
from rilis.render.txt import render_txt

PLAIN = RELEASE.partition("**Jumlah Aduan")[0] + RELEASE.partition("28 Januari 2022*\n\n")[2]
"""The release without its table: plain text has none."""


def parts(made: Document) -> list[tuple[str, str]]:
    return [(block.kind, " ".join(made.text_of(block).split())) for block in made.blocks]


@pytest.mark.parametrize(("render", "name"), [(render_html, "rilis.html"), (render_cms, "rilis.cms.html")])
def test_pages_read_as_the_same_release(render: object, name: str) -> None:
    read = parse(Source(name, render(final()).decode()))  # type: ignore[operator]
    wanted = [
        ("caption", words)
        if words in ("Jumlah Aduan Menurut Kota", "Sumber: Biro Layanan; data per 28 Januari 2022")
        or words.startswith("Warga menunggu")
        else (kind, words)
        for kind, words in parts(document())
    ]
    assert [row for row in parts(read) if row not in wanted] == []
    assert [row[1] for row in parts(read)] == [row[1] for row in wanted]
    assert read.date == document().date
    assert read.release


def test_mail_text_reads_as_the_same_release() -> None:
    made = document(
        PLAIN.replace(
            "![Warga di loket layanan.](loket.png)\n\n*Warga menunggu di loket. (Contoh/Bagas)*\n", ""
        )
    )
    read = parse(Source("rilis.txt", render_txt(final(made)).decode()))
    shown = [(kind, words.removesuffix(" (https://contoh.go.id/pedoman).")) for kind, words in parts(read)]
    wanted = [
        (kind, words.removesuffix(".") if words.endswith("pedoman.") else words)
        for kind, words in parts(made)
    ]
    assert shown == wanted
