from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from brief_samples import BASE, HEAD, brief

from rilis.errors import InputError
from rilis.model.moment import Moment
from rilis.model.span import Span, place_exact


def test_values_are_read_by_their_type() -> None:
    found = brief(
        """siar: 2022-01-30 10.00 WIB
pokok:
  siapa: Kemenkopik
  kapan: Sabtu, 29 Januari 2022
fakta:
  - id: a
    nilai: 30.000
    rentang: [1, "2,5"]
tokoh: {id: d, nama: Rangga, penugasan: plt}
narahubung:
  - nama: Ratna
    telepon_pribadi: {nomor: 08, izin: ya}
singkatan: {WWF: World Water Forum}
tambahan:
  a: [x, {b: y}]
"""
    )
    assert found.tanggal == date(2022, 1, 29)
    assert found.siar.embargo == Moment(date(2022, 1, 30), 10, 0, "WIB")
    assert found.pokok is not None
    assert found.pokok.kapan_tanggal == date(2022, 1, 29)
    assert found.fakta[0].angka == Decimal(30000)
    assert found.fakta[0].rentang == ("1", "2,5")
    assert found.tokoh[0].penugasan == "Plt."
    assert found.narahubung[0].telepon_pribadi == "08"
    assert found.narahubung[0].izin is True
    assert found.singkatan == {"WWF": "World Water Forum"}
    assert found.tambahan == {"a": ("x", {"b": "y"})}


def test_every_field_knows_its_place() -> None:
    text = BASE + "tokoh:\n- id: d\n  jabatan: Kepala\nkanal: {laman: contoh.go.id}\n"
    found = brief("tokoh:\n- id: d\n  jabatan: Kepala\nkanal: {laman: contoh.go.id}\n")
    for path, words in {
        "tokoh[0].jabatan": "Kepala",
        "kanal.laman": "contoh.go.id",
        "kanal": "{laman: contoh.go.id}",
    }.items():
        assert found.where[path].span.of(text) == words
    assert {"tokoh", "tokoh[0]", "tokoh[0].id", "judul", "isi", "tanggal"} <= set(found.where)
    key = found.where["tokoh[0].jabatan"].key
    assert key is not None
    assert key.of(text) == "jabatan"


def test_a_block_loses_its_last_line_end_and_keeps_its_places() -> None:
    found = brief("teras: |\n  Satu “dua”\n  tiga.\n\n")
    assert found.teras == "Satu “dua”\ntiga."
    segments = found.where["teras"].segments
    place = place_exact(segments, Span(11, 15))
    assert place is not None
    assert place.of(found.source.text) == "tiga"
    assert segments[-1].end == len(found.teras)


@pytest.mark.parametrize(
    ("text", "path"),
    [("instansi: kemenko\n", "instansi[0].id"), ("instansi: [kemenko]\n", "instansi[0].id")],
)
def test_one_value_stands_for_a_list(text: str, path: str) -> None:
    found = brief(text)
    assert found.instansi[0].id == "kemenko"
    assert found.where[path].span.of(found.source.text) == "kemenko"
    assert not found.problems


def test_one_record_stands_for_a_list() -> None:
    found = brief("tokoh: {id: d, nama: Isi}\n")
    assert [person.id for person in found.tokoh] == ["d"]
    assert not found.problems


def test_bare_texts_stand_for_records() -> None:
    found = brief("lampiran: a.png\npenanggung_jawab: Hendra\npenutup: (*)\n")
    assert found.lampiran[0].berkas == "a.png"
    assert found.penanggung_jawab is not None
    assert found.penanggung_jawab.nama == "Hendra"
    assert found.penutup is not None
    assert found.penutup.tanda == "(*)"
    assert not found.problems


def test_keys_fold_case_space_and_marks() -> None:
    found = brief("Tentang-Instansi: x\npokok: {Di Mana: Jakarta}\n")
    assert found.tentang_instansi == "x"
    assert found.pokok is not None
    assert found.pokok.di_mana == "Jakarta"
    assert not found.problems


def test_three_keys_have_other_names_without_a_finding() -> None:
    found = brief("status: segera\ntentang: x\ntokoh: {id: a, nama: Isi, sebutan: B}\n")
    assert found.siar.teks == "segera"
    assert found.tentang_instansi == "x"
    assert found.tokoh[0].panggilan == "B"
    assert not found.problems
    assert brief("embargo: 2022-01-29\n").siar.embargo is not None


@pytest.mark.parametrize("text", ["- a\n- b\n", "satu teks\n"])
def test_what_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        brief(text, "")


def test_an_unreadable_date_gives_no_date() -> None:
    found = brief("isi: x\n", "jenis: a\njudul: b\ntanggal: kemarin\n")
    assert found.tanggal is None
    assert found.tanggal_teks == "kemarin"


def test_a_table_is_read_from_csv() -> None:
    found = brief("tabel: {id: t, berkas: data.csv}\n", data_csv='Kota;Jumlah\n"A; B";1,5\nC;2\n')
    assert found.tabel[0].kolom == ("Kota", "Jumlah")
    assert found.tabel[0].baris == (("A; B", "1,5"), ("C", "2"))


def test_a_hostile_csv_is_a_problem_not_a_crash() -> None:
    found = brief("tabel: {id: t, berkas: data.csv}\n", data_csv="a,b\n" + '"' + "x" * 200_000)
    assert "brief.unreadable-file" in {problem.check for problem in found.problems}
    many = brief("tabel: {id: t, berkas: data.csv}\n", data_csv="a,b\n" + "1,2\n" * 20_000)
    assert "brief.unreadable-file" in {problem.check for problem in many.problems}
    assert len(many.tabel[0].baris) < 20_000


def test_ragged_rows_are_filled_and_noted() -> None:
    found = brief("tabel:\n- id: t\n  kolom: [a, b]\n  baris: [[1, 2], [3], [4, 5, 6]]\n")
    assert found.tabel[0].kolom == ("a", "b", "")
    assert found.tabel[0].baris == (("1", "2", ""), ("3", "", ""), ("4", "5", "6"))
    ragged = [problem for problem in found.problems if problem.check == "brief.ragged-table"]
    assert [problem.span.of(found.source.text) for problem in ragged] == ["[3]", "[4, 5, 6]"]


def test_a_parent_shares_people_figures_and_tables() -> None:
    parent = HEAD + "isi: x\ntokoh: [{id: d, nama: Rangga}, {id: e, nama: Ema}]\nfakta: {id: f, nilai: 3}\n"
    found = brief(
        "induk: id.yaml\nbahasa: en\nteras: '{fakta:f}'\ntokoh: {id: d, nama: Rangga, jabatan: Head}\n"
        "kutipan: {id: k, tokoh: e, ucapan: x}\n",
        id_yaml=parent,
    )
    assert [(person.id, person.jabatan) for person in found.tokoh] == [("d", "Head"), ("e", "")]
    assert found.fakta[0].angka == 3
    assert {problem.check for problem in found.problems} == {"brief.unused"}
    assert found.place_of("fakta[0].nilai").span.of(found.source.text) == "id.yaml"


def test_a_parent_that_is_itself_or_broken_does_no_harm() -> None:
    text = "induk: id.yaml\n"
    assert brief(text, id_yaml=BASE + text).tokoh == ()
    broken = brief(text, id_yaml="{")
    assert "brief.unreadable-file" in {problem.check for problem in broken.problems}
    assert "brief.missing-file" in {problem.check for problem in brief(text, lain_yaml="").problems}


def test_windows_line_ends_and_places() -> None:
    text = (HEAD + "isi: |\n  Satu.\n\n  Dua.\n").replace("\n", "\r\n")
    found = brief("", text)
    assert [item.teks for item in found.isi] == ["Satu.", "Dua."]
    start = found.isi[1].teks_start
    place = place_exact(found.where["isi"].segments, Span(start, start + 4))
    assert place is not None
    assert place.of(text) == "Dua."
