from __future__ import annotations

from datetime import date

import pytest

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


@pytest.mark.parametrize(
    "line",
    [
        "SIARAN PERS",
        "Siaran Pers Bersama",
        "PRESS RELEASE",
        "SIARAN PERS KEMENTERIAN CONTOH",
        "**SIARAN PERS**",
        "# Siaran Pers",
    ],
)
def test_labels(line: str) -> None:
    document = read("x.md", f"{line}\n\n# Judul\n\nTeras.")
    assert [kind for kind, _ in kinds(document)] == ["label", "title", "lead"]


@pytest.mark.parametrize(
    "number",
    [
        "No. 15/HM/CONTOH/01/2022",
        "Nomor: 240/sipres/A6/IX/2020",
        "Nomor : SP.303/HUMAS/PP/HMS.3/11/2025",
        "NOMOR: SP. 303/HUMAS/PP/HMS.3/11/2025",
        "No.28/181/DContoh",
        "No. 36/05/Th. XXIX, 5 Mei 2026",
        "Nomor: menyusul",
        "125.Pers/04/SJI/2022",
        "HM.4.6/178/SET.M.CONTOH.3/3/2022",
        "SP 69/CONTOH/GKPB/V/2025",
        "SP-08/2026",
        "SP/07/CONTOH/III/2025",
        "Nomor: SP/07/CONTOH/III/2025",
        "Nomor: No. 21/05/Th. IX",
        "HM.01.1.2.12.25.19",
        "B-5/SETMEN/HM.02.04/1/2023",
        "1633/SP-HMS/09/2020",
    ],
)
def test_number_lines_after_a_label(number: str) -> None:
    for text in (
        f"SIARAN PERS\n{number}\n\nJudul Rilis\n\nTeras rilis.",
        f"SIARAN PERS {number}\n\nJudul Rilis\n\nTeras.",
    ):
        document = read("x.txt", text)
        assert [kind for kind, _ in kinds(document)] == ["label", "number", "title", "lead"]
        assert document.first("number") is not None
        assert document.text_of(document.blocks[1]) == number


def test_a_number_line_alone_makes_a_release_but_a_bare_one_does_not() -> None:
    assert read("x.txt", "Nomor: 1/HM/2022\n\nJudul Rilis\n\nTeras.").release
    assert not read("x.txt", "SP-08/2026\n\nTeras.").release


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("DRAF – UNTUK PERSETUJUAN", "draft_mark"),
        ("EMBARGO SAMPAI 29 JANUARI 2022 PUKUL 10.00 WIB", "status"),
        ("FOR IMMEDIATE RELEASE", "status"),
        ("Jakarta, 29 Januari 2022", "dateline"),
        ("Tanggal: 29 Januari 2022", "dateline"),
    ],
)
def test_other_lines_above_the_title(line: str, kind: str) -> None:
    document = read("x.md", f"SIARAN PERS\n\n{line}\n\n# Judul\n\nTeras.")
    assert [kind for kind, _ in kinds(document)] == ["label", kind, "title", "lead"]


@pytest.mark.parametrize(
    "mark",
    [
        "(*)",
        "(***)",
        "***",
        "-- selesai --",
        "- selesai -",
        "#####",
        "(abc/de)",
        "(Humas Pemprov Contoh)",
        "-30-",
    ],
)
def test_closing_marks(mark: str) -> None:
    document = read("x.txt", f"SIARAN PERS\n\nJudul Rilis\n\nTeras rilis.\n\n{mark}\n")
    assert kinds(document)[-1] == ("closing", mark)


@pytest.mark.parametrize("line", ["(seperti ini)", "(42)", "Selesai sudah acara itu.", "# 1", "*catatan*"])
def test_what_is_no_closing_mark(line: str) -> None:
    document = read("x.txt", f"SIARAN PERS\n\nJudul Rilis\n\nTeras rilis.\n\n{line}\n")
    assert kinds(document)[-1][0] != "closing"


def test_captions_of_a_table() -> None:
    text = "# Judul\n\nTeras.\n\n**Korban (Orang)**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n*Sumber: Dinas Contoh*\n\nIsi."
    assert [kind for kind, _ in kinds(read("x.md", text))] == [
        "title",
        "lead",
        "caption",
        "table_row",
        "table_row",
        "caption",
        "paragraph",
    ]


def test_a_number_at_the_end_is_a_number() -> None:
    line = "Sumber: Siaran Pers Kementerian Contoh Nomor: 365/sipers/A6/VIII/2024"
    text = f"SIARAN PERS\n\nJudul Rilis\n\nTeras.\n\n{line}"
    assert kinds(read("x.txt", text))[-1][0] == "number"


def test_the_office_after_the_closing_mark_is_a_signature() -> None:
    text = "SIARAN PERS\n\nJudul Rilis\n\nTeras.\n\n(*)\n\nBiro Hubungan Masyarakat\nKementerian Contoh\n"
    assert kinds(read("x.txt", text))[-2:] == [
        ("signature", "Biro Hubungan Masyarakat"),
        ("signature", "Kementerian Contoh"),
    ]


@pytest.mark.parametrize(
    ("name", "expected"), [("x.txt", True), ("x.yaml", True), ("x.md", True), ("x.html", True)]
)
def test_front_matter_makes_a_draft_whatever_the_name(name: str, *, expected: bool) -> None:
    document = read(name, "---\nrilis: 1\n---\n# Judul\n\n*Teras*.")
    assert document.release is expected
    assert kinds(document) == [("title", "Judul"), ("lead", "Teras.")]


@pytest.mark.parametrize(
    ("name", "text", "argument", "expected"),
    [
        ("x.md", "---\nbahasa: en\n---\nA.", "id", "en"),
        ("x.html", "<html lang='en-GB'><p>A.</p>", "id", "en"),
        ("x.html", "<html lang='fr'><p>A.</p>", None, "id"),
        ("x.txt", "A.", "en", "en"),
        ("x.txt", "A.", None, "id"),
    ],
)
def test_language(name: str, text: str, argument: str | None, expected: str) -> None:
    assert parse(Source(name, text), argument).language == expected
