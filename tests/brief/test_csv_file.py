"""CSV as spreadsheets save it: separators, marks, blank rows, totals, and what is wrong on which line."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.brief.csv_file import separator
from rilis.brief.reader import read_brief
from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.message import Message
from rilis.model.project import NoProject
from rilis.model.source import Source

BRIEF = """jenis: darurat
judul: Banjir
tanggal: 2027-03-14
kejadian: Banjir melanda.
tabel: {berkas: korban.csv}
"""


class Files(NoProject):
    """One CSV file beside the brief."""

    def __init__(self, text: str) -> None:
        self._text = text

    def read(self, path: str) -> Source | None:
        if "\x80" in self._text:
            raise InputError(Message(N_("This file is empty.")), source=Source(path, ""))
        return Source(path, self._text)


def read(text: str) -> Brief:
    return read_brief(Source("brief.yaml", BRIEF), Files(text))


@pytest.mark.parametrize(
    "text",
    [
        "Desa;Luka;Rusak\r\nSatu;12;1,5\r\nDua;1.250;0\r\n",
        'Desa,Luka,Rusak\nSatu,12,"1,5"\nDua,1.250,0\n',
        "Desa\tLuka\tRusak\nSatu\t12\t1,5\nDua\t1.250\t0",
        "sep=;\r\nDesa;Luka;Rusak\r\nSatu;12;1,5\r\nDua;1.250;0\r\n",
        ';;;\nDesa;Luka;Rusak;;\n\n;;;;\nSatu; 12 ;1,5;;\n;;;;\n"Dua";1.250;0;;\n',
    ],
)
def test_every_way_of_saving_gives_the_same_table(text: str) -> None:
    (table,) = read(text).tabel
    assert table.kolom == ("Desa", "Luka", "Rusak")
    assert table.baris == (("Satu", "12", "1,5"), ("Dua", "1.250", "0"))
    assert read(text).problems == ()


def test_a_row_of_totals_is_no_row() -> None:
    (table,) = read("Desa;Luka\nSatu;12\n\nDua;3\nJumlah:;15\n").tabel
    assert (table.baris, table.jumlah_berkas) == ((("Satu", "12"), ("Dua", "3")), ("Jumlah:", "15"))
    assert table.letak == (2, 4, 5)


def test_what_is_wrong_names_file_and_line() -> None:
    problems = read('Desa;Luka\n"Satu\ndan";12\nDua;3;4\nTiga;1.5\n').problems
    said = [problem.message.english() for problem in problems]
    assert any(text.startswith("korban.csv:4 has 3 cells") for text in said)
    assert any(text.startswith("korban.csv:5 has “1.5” under “Luka”") for text in said)
    assert {problem.field for problem in problems} == {"tabel[0].berkas"}


def test_a_file_that_cannot_be_read_is_noted() -> None:
    assert [problem.check for problem in read("\x80").problems] == ["brief.unreadable-file"]


@given(
    st.lists(
        st.lists(st.text(alphabet="ab ,;.\"'1", min_size=1, max_size=8), min_size=3, max_size=3),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(";\t"),
)
def test_a_written_file_is_read_back(rows: list[list[str]], sign: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=sign).writerows([["Desa", "Luka", "Rusak"], *rows])
    (table,) = read(out.getvalue()).tabel
    kept = [
        tuple(" ".join(cell.split()) for cell in row) for row in rows if any(cell.strip() for cell in row)
    ]
    assert table.baris == tuple(kept) or len(table.kolom) < 3
    assert separator(out.getvalue()) == sign
