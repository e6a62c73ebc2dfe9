"""The register of releases as CSV text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.brief.register import COLUMNS, Register, read_register, with_release, written
from rilis.errors import InputError
from rilis.model.register import Registered, same_number
from rilis.model.source import Source

ROW = Registered(
    "12/HM/01/2022", "2022-01-29", "Judul, dengan “koma”; titik", "a", "id", "f00d", berkas="k/a.html"
)


def read(text: str) -> Register:
    return read_register(Source("register.csv", text))


def test_what_is_written_is_read_again() -> None:
    register = with_release(Register(), ROW)
    text = written(register)
    assert text.startswith(
        "nomor,tanggal,judul,instansi,bahasa,sidik,pengesahan,berkas,waktu,brief,paksa,diralat_oleh\r\n"
    )
    assert read(text) == register


def test_a_spreadsheet_may_have_saved_it() -> None:
    text = (
        "Judul;Nomor;Tanggal;Sidik;Catatan kami\r\n=Judul;12/HM/01/2022;29/01/2022;f00d;penting\r\n;;;;\r\n"
    )
    register = read(text)
    (row,) = register.rows
    assert (row.nomor, row.tanggal, row.lain) == (
        "12/HM/01/2022",
        "2022-01-29",
        (("Catatan kami", "penting"),),
    )
    again = written(with_release(register, ROW._replace(sidik="beef")))
    assert again.splitlines()[0].startswith("Judul;Nomor;Tanggal;Sidik;Catatan kami;instansi")
    assert again.splitlines()[1].startswith("'=Judul;12/HM/01/2022;2022-01-29;f00d;penting;")
    assert len(again.splitlines()) == 3


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", '"', "nomor\n1\n"])
def test_something_else_is_no_register(text: str) -> None:
    with pytest.raises(InputError):
        read(text)


def test_the_same_words_are_noted_once_and_a_correction_is_linked() -> None:
    register = with_release(Register(), ROW)
    again = with_release(register, ROW._replace(berkas="k/a.docx", waktu="later"))
    assert [row.berkas for row in again.rows] == ["k/a.html | k/a.docx"]
    assert len(with_release(again, ROW._replace(sidik="beef")).rows) == 2
    assert len(with_release(again, ROW._replace(paksa="gempa, Hendra")).rows) == 2
    fixed = with_release(again, ROW._replace(nomor="13/HM/01/2022", sidik="cafe"), corrects="12/hm/01/2022")
    assert [row.diralat_oleh for row in fixed.rows] == ["13/HM/01/2022", ""]


def test_numbers_are_one_whatever_their_case_and_blanks() -> None:
    assert same_number("12/HM/ 2022", "12/hm/2022")
    assert not same_number("menyusul", "menyusul")
    assert not same_number("", "")


@given(
    st.lists(st.lists(st.text(max_size=12), min_size=12, max_size=12), max_size=4), st.sampled_from(",;\t")
)
def test_any_cell_comes_back_and_none_computes(cells: list[list[str]], delimiter: str) -> None:
    rows = tuple(
        Registered(
            *(  # type: ignore[arg-type]
                " ".join(cell.split()).lstrip("' ") for cell in line
            )
        )._replace(nomor="1", tanggal="2022-01-29")
        for line in cells
    )
    text = written(Register(rows, COLUMNS, delimiter))
    assert not any(line[:1] in set("=+@") for line in text.splitlines())
    found = read(text).rows
    assert found == rows
