from __future__ import annotations

from datetime import date

from rilis.document.parse import parse
from rilis.model.document import Document
from rilis.model.source import Source

DRAFT = """---
rilis: 1
tanggal: Sabtu, 29 Januari 2022
bahasa: id
---
SIARAN PERS
Nomor: 12/HM/CONTOH/01/2022
UNTUK DISIARKAN SEGERA

# Kementerian Contoh Membuka Layanan

**Layanan Dibuka di Dua Kota**

**Jakarta, 28 Januari 2022** — Kementerian Contoh membuka layanan.

![Antrean](a.png)

*Warga mengantre.*

Paragraf isi.

## Jadwal

- Senin
- Selasa

## Tentang Kementerian Contoh

Kementerian Contoh melayani warga.

## Narahubung

Sari Dewi, Biro Humas

- Telepon: (021) 5550123
- Laman: contoh.go.id

## Lampiran

- Foto

Penanggung jawab: Kepala Biro Humas

#contoh #layanan

(abc/de)

(*)
"""

PLAIN = """KEMENTERIAN CONTOH
REPUBLIK INDONESIA

SIARAN PERS
NOMOR: 12/HM/CONTOH/01/2022

Kementerian Contoh Membuka Layanan

JAKARTA (28 Januari 2022) - Kementerian Contoh membuka
layanan di dua kota.

Paragraf isi. (*)

Tentang Kementerian Contoh
Kementerian Contoh melayani warga.

Narahubung:
Sari Dewi
(021) 5550123
Instagram: @contoh
"""

PAGE = """<html lang="en"><body><article><h1>Siaran Pers</h1><p>No. 16/6/Contoh</p><h1>Judul Berita</h1>
<h2>Anak Judul</h2><p><strong>Jakarta, 28 Januari 2022</strong> – Teras berita.</p><p>Isi.</p>
<h3>Contact</h3><p>Biro Humas<br>(021) 5550123</p><p>***</p></article></body></html>"""


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text_of(block)) for block in document.blocks]


def read(name: str, text: str) -> Document:
    return parse(Source(name, text))


def test_a_draft_of_format_1() -> None:
    document = read("x.md", DRAFT)
    assert kinds(document) == [
        ("label", "SIARAN PERS"),
        ("number", "Nomor: 12/HM/CONTOH/01/2022"),
        ("status", "UNTUK DISIARKAN SEGERA"),
        ("title", "Kementerian Contoh Membuka Layanan"),
        ("subtitle", "Layanan Dibuka di Dua Kota"),
        ("dateline", "Jakarta, 28 Januari 2022 —"),
        ("lead", "Kementerian Contoh membuka layanan."),
        ("caption", "Antrean"),
        ("caption", "Warga mengantre."),
        ("paragraph", "Paragraf isi."),
        ("subheading", "Jadwal"),
        ("list_item", "Senin"),
        ("list_item", "Selasa"),
        ("heading", "Tentang Kementerian Contoh"),
        ("background", "Kementerian Contoh melayani warga."),
        ("heading", "Narahubung"),
        ("contact", "Sari Dewi, Biro Humas"),
        ("contact", "Telepon: (021) 5550123"),
        ("channel", "Laman: contoh.go.id"),
        ("heading", "Lampiran"),
        ("attachment", "Foto"),
        ("signature", "Penanggung jawab: Kepala Biro Humas"),
        ("hashtags", "#contoh #layanan"),
        ("closing", "(abc/de)"),
        ("closing", "(*)"),
    ]
    assert document.release
    assert document.date == date(2022, 1, 29), "front matter goes before the dateline"
    assert document.meta["tanggal"] == "Sabtu, 29 Januari 2022"


def test_the_same_in_plain_text() -> None:
    document = read("x.txt", PLAIN)
    assert kinds(document) == [
        ("heading", "KEMENTERIAN CONTOH REPUBLIK INDONESIA"),
        ("label", "SIARAN PERS"),
        ("number", "NOMOR: 12/HM/CONTOH/01/2022"),
        ("title", "Kementerian Contoh Membuka Layanan"),
        ("dateline", "JAKARTA (28 Januari 2022) -"),
        ("lead", "Kementerian Contoh membuka layanan di dua kota."),
        ("paragraph", "Paragraf isi."),
        ("closing", "(*)"),
        ("heading", "Tentang Kementerian Contoh"),
        ("background", "Kementerian Contoh melayani warga."),
        ("heading", "Narahubung:"),
        ("contact", "Sari Dewi"),
        ("contact", "(021) 5550123"),
        ("channel", "Instagram: @contoh"),
    ]
    assert document.release
    assert document.date == date(2022, 1, 28)


def test_the_same_in_a_web_page() -> None:
    document = read("x.html", PAGE)
    assert kinds(document) == [
        ("label", "Siaran Pers"),
        ("number", "No. 16/6/Contoh"),
        ("title", "Judul Berita"),
        ("subtitle", "Anak Judul"),
        ("dateline", "Jakarta, 28 Januari 2022 –"),
        ("lead", "Teras berita."),
        ("paragraph", "Isi."),
        ("heading", "Contact"),
        ("contact", "Biro Humas"),
        ("contact", "(021) 5550123"),
        ("closing", "***"),
    ]
    assert document.release
    assert document.language == "en"


def test_an_ordinary_article_has_no_parts_of_a_release() -> None:
    text = (
        "Pemerintah Membuka Layanan Baru\n"
        "Jakarta - Pemerintah membuka layanan baru. Nomor 3 Tahun 2025 menjadi dasarnya.\n"
        "Untuk informasi lebih lanjut, warga dapat menghubungi kantor terdekat.\n"
        "Tentang layanan itu, warga menunggu penjelasan.\n"
        "Siaran pers kementerian menyebut layanan dibuka Senin.\n"
    )
    for name, body in (("x.txt", text), ("x.md", "# " + text.replace("\n", "\n\n"))):
        document = read(name, body)
        assert [kind for kind, _ in kinds(document)] == ["title", "dateline", "lead", *["paragraph"] * 3]
        assert not document.release
        assert document.date is None


def test_a_lone_sentence_is_a_lead() -> None:
    for name in ("x.md", "x.txt", "x.html", "<stdin>"):
        assert kinds(read(name, "Program ini dibuka hari ini.")) == [("lead", "Program ini dibuka hari ini.")]
