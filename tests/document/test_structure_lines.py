"""Lines of a release, one by one: labels, numbers, marks, captions."""

from __future__ import annotations

import pytest

from rilis.document.parse import parse
from rilis.model.document import Document
from rilis.model.source import Source


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text_of(block)) for block in document.blocks]


def read(name: str, text: str) -> Document:
    return parse(Source(name, text))


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
        "Number: 7/HM/CONTOH/01/2022",
        "Number: to follow",
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
