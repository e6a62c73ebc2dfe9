"""The files that leave the house: whole, escaped, the same bytes every time."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import docx
import pytest

from rilis.document.parse import parse
from rilis.errors import StyleMissingError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.renderer import QuoteRow, RenderJob
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.packs.template import read_template
from rilis.render.docx import render_docx
from rilis.render.docx_reference import STYLES
from rilis.render.html import render_html
from rilis.render.view import view_of
from rilis.render.words import colour_of

ROOT = Path(__file__).resolve().parent.parent.parent
PACK = read_template(str(ROOT / "templates" / "rilis_templates" / "siaran_pers"))
PICTURE = (ROOT / "tests" / "briefs" / "dokumen.png").read_bytes()
TEXT = """\
---
rilis: 1
tanggal: 2022-01-29
---
SIARAN PERS
Nomor: 12/HM/BCN/01/2022

# Riset & Inovasi <b>bukan tebal</b> “Baik” 😀

**Anak judul**

**Bandung, 29 Januari 2022** — Badan Contoh membuka layanan *daring* di [laman](https://contoh.go.id) dan [sini](javascript:alert(1)).

“Kami siap melayani warga,” ujar Kepala Badan Sari Dewi.

## Rincian

1. satu
2. dua

Lalu:

1. tiga

- butir

**Tabel Warga**

| Desa | Jumlah |
|---|---:|
| A | 1.250 |
| **Jumlah** | **1.250** |

*Sumber: Badan Contoh*

![Alt gambar](foto.png)

*Keterangan foto.*

## Tentang Badan Contoh

Badan rekaan.

## Narahubung

Sari Dewi

- Telepon: 021-555 0123
- Surel: humas@contoh.go.id

Penulis: Rina | Editor: Tono

#Contoh #Layanan

(*)
"""


def job(text: str = TEXT, **changes: Any) -> RenderJob:
    document = parse(Source("draft.md", text))
    made = RenderJob(
        document=document,
        profile=Profile("bcn", "Badan Contoh & Mitra", "BCN"),
        template=PACK,
        title="Riset & Inovasi",
        quotes=(QuoteRow("k1", "Sari Dewi", "Kami siap\nmelayani.", ""),),
        images={"foto.png": PICTURE},
        number="12/HM/BCN/01/2022",
    )
    return made._replace(**changes)


class Balanced(HTMLParser):
    VOID = ("meta", "img", "br", "link", "input", "hr")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.words.append(data)


def page(made: RenderJob) -> tuple[str, Balanced]:
    html = render_html(made).decode()
    reader = Balanced()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return html, reader


def words_of(data: bytes) -> str:
    word = docx.Document(io.BytesIO(data))
    return "\n".join(
        "".join(node.text or "" for node in p.iter() if node.tag.endswith("}t"))
        for p in word.element.body.iter()
        if p.tag.endswith("}p")
    )


def test_the_page_is_whole_and_escaped() -> None:
    html, reader = page(job())
    text = " ".join("".join(reader.words).split())
    assert "Riset & Inovasi <b>bukan tebal</b>" not in html
    assert "Riset &amp; Inovasi" in html
    for block in job().document.blocks:
        for word in job().document.text_of(block).replace(" | ", " ").split():
            assert word in text or word in "Alt gambar"
    assert '<html lang="id">' in html
    assert "None" not in html
    assert "Undefined" not in html
    assert html.count("<script") == html.count('<script type="application/ld+json">') == 1
    assert not [link for link in reader.links if link.startswith(("javascript", "//", "file"))]
    assert "mailto:humas@contoh.go.id" in reader.links
    assert "tel:0215550123" in reader.links
    assert '<time datetime="2022-01-29">29 Januari 2022</time>' in html


def test_drafts_are_marked_and_final_files_are_not() -> None:
    draft, _reader = page(job())
    final, _reader = page(job(draft=False, quotes=()))
    assert "DRAF – UNTUK PERSETUJUAN" in draft
    assert "Lembar Persetujuan" in draft
    assert "DRAF" not in final
    assert "Lembar Persetujuan" not in final
    assert "DRAF" in "".join(
        zipfile.ZipFile(io.BytesIO(render_docx(job()))).read("word/header1.xml").decode()
    )


def test_embargo_and_stamp_stand_at_the_head() -> None:
    moment = Moment(date(2022, 1, 29), 10, 0, "WIB")
    stamp = Message(
        N_("CHECKS NOT PASSED: {count} findings – {reason}, {name}"),
        {"count": 2, "reason": "gempa", "name": "Sari"},
    )
    made = job(embargo=moment, stamp=stamp, draft=False)
    html, _reader = page(made)
    assert "EMBARGO SAMPAI Sabtu, 29 Januari 2022, pukul 10.00 WIB" in html
    assert "gempa, Sari" in html
    head = zipfile.ZipFile(io.BytesIO(render_docx(made))).read("word/header1.xml").decode()
    assert "EMBARGO SAMPAI" in head
    assert "gempa, Sari" in head


def test_the_document_is_whole_and_has_real_styles() -> None:
    data = render_docx(job())
    text = words_of(data)
    for block in job().document.blocks:
        for piece in job().document.text_of(block).replace(" | ", " ").split():
            assert piece in text or piece in "Alt gambar"
    word: Any = docx.Document(io.BytesIO(data))
    used = {p.style.name for p in word.paragraphs}
    assert {
        "Title",
        "Subtitle",
        "Rilis Teras",
        "Rilis Kutipan",
        "Heading 2",
        "List Number",
        "List Bullet",
    } <= used
    numbers = [p._p.pPr.numPr.numId.val for p in word.paragraphs if p.style.name == "List Number"]
    assert numbers[0] == numbers[1] != numbers[2]
    assert word.core_properties.language == "id-ID"
    assert word.core_properties.author == "Badan Contoh & Mitra"
    assert word.tables[0].style.name == "Rilis Tabel"
    assert "tblHeader" in word.tables[0].rows[0]._tr.xml
    assert 'descr="Alt gambar"' in word.element.xml
    footer = word.sections[0].footer._element.xml
    assert "NUMPAGES" in footer
    assert 'w:val="id-ID"' in word.styles.element.xml


def test_characters_that_xml_forbids_do_no_harm() -> None:
    made = job(TEXT.replace("Rincian", "Rin\x0bcian \ufffe"), title="a\x00b")
    assert "Rincian" in words_of(render_docx(made))
    page(made)


def test_a_missing_style_is_named() -> None:
    word = docx.Document(io.BytesIO(PACK.reference_docx))
    word.styles["Rilis Teras"].delete()
    raw = io.BytesIO()
    word.save(raw)
    with pytest.raises(StyleMissingError, match="Rilis Teras"):
        render_docx(job(template=PACK._replace(reference_docx=raw.getvalue())))
    assert "Rilis Teras" in STYLES


def test_the_same_job_gives_the_same_bytes_anywhere() -> None:
    code = (
        "import sys, hashlib; sys.path.insert(0, 'tests'); sys.path.insert(0, 'tests/render')\n"
        "import test_render as t\n"
        "print(hashlib.sha256(t.render_html(t.job()) + t.render_docx(t.job())).hexdigest())"
    )
    seen = {hashlib.sha256(render_html(job()) + render_docx(job())).hexdigest()}
    for seed, zone in (("1", "Asia/Jayapura"), ("2", "UTC")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        seen.add(done.stdout.strip())
    assert len(seen) == 1


def test_an_accent_colour_must_be_readable() -> None:
    colours = {
        given: colour_of(job(profile=Profile(warna=given))) for given in ("#7A1F2B", "#FFFF00", "red;}", "")
    }
    assert colours == {"#7A1F2B": "#7A1F2B", "#FFFF00": "#7A7A00", "red;}": "#1F3A5F", "": "#1F3A5F"}


def test_lists_tables_and_pictures_are_told_apart() -> None:
    (body,) = view_of(job().document).sections
    assert [item.kind for item in body.items] == [
        "lead",
        "quotation",
        "heading",
        "list",
        "paragraph",
        "list",
        "list",
        "table",
        "figure",
    ]
