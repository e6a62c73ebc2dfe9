from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.case import title_case, title_case_faults
from rilis.language.word_tables import read_table, shipped_table

WORDS = st.sampled_from(
    [
        "di",
        "Di",
        "yang",
        "Untuk",
        "kerja",
        "Kerja",
        "BNPB",
        "e-KTP",
        "undang-undang",
        "Undang-undang",
        "bantu-membantu",
        ":",
        "–",
        "(",
        "“",
        "”",
        "5",
        "km",
        "a.n.",
        "dalam",
        "negeri",
        "Dalam",
        "Negeri",
        "ß",
        "ǆ",
        "ŉ",
        "1990-an",
        ".",
        ",",
        "/",
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("upaya pemerintah menekan inflasi Di daerah", "Upaya Pemerintah Menekan Inflasi di Daerah"),
        ("di balik Undang-undang Baru", "Di Balik Undang-Undang Baru"),
        ("warga bantu-membantu", "Warga Bantu-membantu"),
        ("“untuk kita”", "“Untuk Kita”"),
        ("Bantuan Bagi Warga Dan Desa", "Bantuan bagi Warga dan Desa"),
    ],
)
def test_a_title_gets_its_capitals(text: str, expected: str) -> None:
    assert title_case(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kementerian Dalam Negeri Salurkan Dana Bagi Hasil",
        "Rapat Koordinasi: Dari Desa untuk Indonesia",
        "Rapat Koordinasi – Untuk Indonesia",
        "Program “Dari Desa” Dimulai",
        "BNPB DAN BMKG SIAGA",
        "Layanan e-KTP dan iPhone",
        "Jarak 5 km di Era 1990-an",
        "HUT ke-80 RI",
        "Tuhan Yang Maha Esa",
        "Laporan a.n. Menteri",
        "Bantuan Akan Tiba",
        "Bantuan akan Tiba",
        "Lihat contoh.go.id dan @contoh",
        "",
    ],
)
def test_a_right_title_is_left_alone(text: str) -> None:
    assert title_case_faults(text) == []


def test_each_fault_is_placed() -> None:
    text = "Upaya Dari warga"
    assert [(span.of(text), word) for span, word in title_case_faults(text)] == [
        ("Dari", "dari"),
        ("warga", "Warga"),
    ]


@given(st.one_of(st.lists(WORDS, max_size=10).map(" ".join), st.text(max_size=40)))
def test_a_mended_title_has_no_faults(text: str) -> None:
    assert title_case_faults(title_case(text)) == []


@given(st.lists(WORDS, max_size=10).map(" ".join))
def test_only_case_changes(text: str) -> None:
    assert title_case(text).casefold().replace("ss", "ß") == text.casefold().replace("ss", "ß")


def test_the_table_of_function_words_is_sound() -> None:
    rows = read_table(shipped_table("particles.tsv"))
    forms = [row["form"] for row in rows]
    assert len(set(forms)) == len(forms)
    assert {row["rule"] for row in rows} == {"lower", "either"}
    assert all(row["source"] and row["form"].islower() for row in rows)
    assert all(row["form"] in name.split() for row in rows for name in row["names"].split("; ") if name)
