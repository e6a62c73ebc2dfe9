from __future__ import annotations

from brief_samples import HEAD, brief
from hypothesis import given
from hypothesis import strategies as st

from rilis.brief.body_text import read_body_text


def test_items_with_their_companions() -> None:
    found = brief(
        """isi:
  - paragraf: |
      Satu.
  - Dua.
  - kutipan: k1
    pengantar: Narasi.
    verba: ujar
    keterangan: di Jakarta
    sambung: senada
  - tidak_langsung: |
      Tiga.
    tokoh: d
    disetujui: {oleh: A, sidik: b}
  - subjudul: Empat
  - daftar: {pengantar: Yaitu, bernomor: ya, butir: [a, b]}
  - daftar: [c]
  - tabel: t
  - hadir: [d]
  - hadir: d
  - foto: f
kutipan: {id: k1, tokoh: d, ucapan: x}
tokoh: {id: d, nama: D}
tabel: {id: t, kolom: [a], baris: [[1]]}
lampiran: {id: f, berkas: a.png}
""",
        HEAD,
    )
    assert not found.problems
    assert [item.jenis for item in found.isi] == [
        "paragraf",
        "paragraf",
        "kutipan",
        "tidak_langsung",
        "subjudul",
        "daftar",
        "daftar",
        "tabel",
        "hadir",
        "hadir",
        "foto",
    ]
    quote, indirect, numbered = found.isi[2], found.isi[3], found.isi[5]
    assert (quote.id, quote.pengantar, quote.verba, quote.sambung) == ("k1", "Narasi.", "ujar", "senada")
    assert (indirect.teks, indirect.teks_path, indirect.tokoh) == ("Tiga.", "isi[3].tidak_langsung", "d")
    assert indirect.disetujui is not None
    assert indirect.disetujui.sidik == "b"
    assert (numbered.pengantar, numbered.bernomor, numbered.butir) == ("Yaitu", True, ("a", "b"))
    assert found.where["isi[5].daftar.butir[1]"].span.of(found.source.text) == "b"
    assert found.isi[6].butir == ("c",)
    assert (found.isi[1].teks_path, found.isi[1].teks) == ("isi[1]", "Dua.")
    assert found.isi[9].butir == ("d",)


def test_keys_alone_are_one_item() -> None:
    assert [item.teks for item in brief("isi: {paragraf: Satu}\n", HEAD).isi] == ["Satu"]


def test_two_main_keys_lose_no_words() -> None:
    found = brief("isi:\n- subjudul: A\n  paragraf: B\n", HEAD)
    assert sorted(item.teks for item in found.isi) == ["A", "B"]
    assert [problem.check for problem in found.problems] == ["brief.wrong-shape"]


ONE_TEXT = """Par satu
lanjut.

## Sub
{kutipan:k1}
- a
- b
  c
1. x

Penutup.
{foto: f}"""


def test_the_one_text_form() -> None:
    items = [item for item, _ in read_body_text(ONE_TEXT, "isi")]
    assert [(item.jenis, item.teks or item.id or item.butir) for item in items] == [
        ("paragraf", "Par satu\nlanjut."),
        ("subjudul", "Sub"),
        ("kutipan", "k1"),
        ("daftar", ("a", "b\n  c")),
        ("daftar", ("x",)),
        ("paragraf", "Penutup."),
        ("foto", "f"),
    ]
    assert [item.bernomor for item in items if item.jenis == "daftar"] == [False, True]
    for item, named in read_body_text(ONE_TEXT, "isi"):
        assert ONE_TEXT[item.teks_start :].startswith(item.teks)
        for start, words in zip(item.butir_start, item.butir, strict=True):
            assert ONE_TEXT[start:].startswith(words)
        assert named is None or named.of(ONE_TEXT) == item.id


@given(st.text("ab #-1.{}:\n\tkutipan", max_size=200))
def test_any_text_is_a_body_whose_words_stand_where_they_say(text: str) -> None:
    last = 0
    for item, named in read_body_text(text, "isi"):
        assert text[item.teks_start :].startswith(item.teks)
        assert item.teks_start >= last
        last = item.teks_start
        for start, words in zip(item.butir_start, item.butir, strict=True):
            assert text[start:].startswith(words)
        assert named is None or named.of(text) == item.id
