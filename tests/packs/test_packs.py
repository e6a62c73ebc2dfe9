"""Styles and lexicons: what they say, where they are wrong, how they lie over each other."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from rilis import cache
from rilis.errors import ConfigError
from rilis.model.source import Source
from rilis.model.style import StylePack
from rilis.packs.compiled import read_compiled
from rilis.packs.files import lexicon_from, style_from
from rilis.packs.lexicon import read_lexicon
from rilis.packs.resolve import resolve_style
from rilis.packs.style import read_style

STYLE = """\
rilis: 1
gaya: umum
nonaktif: [style.sentence-length]
tingkat: {spelling.nonstandard: info}
pilihan: {structure.title-length: {kata: 12}}
instansi:
  badan:
    nama: Badan Contoh
    singkatan: BC
    nomor:
      - {pola: "{urut}/HM/{tahun}", mulai: 2024-10-21}
      - {pola: "{urut}/LAMA/{tahun}", akhir: 2024-10-20}
    narahubung: {unit: Biro Humas, telepon_pribadi: {nomor: 0812-0000, izin: ya}}
    bagian_wajib: [nomor, penutup]
abaikan:
  - {berkas: "arsip/**", aturan: style.sentence-length, alasan: arsip, oleh: Sari}
"""


def style(text: str, identity: str = "rilis.yaml") -> StylePack:
    return read_style(Source("rilis.yaml", text), identity)


def test_a_profile_is_that_of_its_day() -> None:
    agency = style(STYLE).instansi["badan"]
    assert agency.at(dt.date(2025, 1, 1)).nomor == ("{urut}/HM/{tahun}",)
    assert agency.at(dt.date(2022, 1, 1)).nomor == ("{urut}/LAMA/{tahun}",)
    assert agency.at(None).nomor == ("{urut}/HM/{tahun}",)
    contact = agency.at(None).narahubung[0]
    assert (contact.unit, contact.telepon_pribadi, contact.izin) == ("Biro Humas", "0812-0000", True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("gayaa: umum\n", "Unknown key “gayaa”"),
        ("rilis: 2\n", "format 2"),
        ("tingkat: {a: parah}\n", "parah"),
        ("gagal_pada: kadang\n", "kadang"),
        ("abaikan:\n  - {aturan: x}\n", "alasan"),
        ("instansi: {a: {nomor: [{pola: x, mulai: kemarin}]}}\n", "kemarin"),
        ("instansi: {a: {bagian_wajib: [kaki]}}\n", "kaki"),
        ("instansi: {a: {nomor_wajib: mungkin}}\n", "mungkin"),
        ("aktif: {a: b}\n", "text is needed"),
    ],
)
def test_a_fault_names_its_place(text: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as error:
        style(text)
    assert error.value.span is not None


def test_a_child_lies_over_its_parent() -> None:
    parent = style("nonaktif: [style]\npilihan: {a.b: {kata: 1, huruf: 2}}\nkamus: [satu]\n", "umum")
    child = style("aktif: [style]\npilihan: {a.b: {kata: 5}}\nkamus: [dua]\n")
    whole = resolve_style(child, {"umum": parent}, lambda _style: None)
    assert whole.nonaktif == ()
    assert whole.pilihan["a.b"] == {"kata": "5", "huruf": "2"}
    assert whole.kamus == ("satu", "dua")


def test_unknown_parents_and_circles_are_refused() -> None:
    general = style("rilis: 1\n", "umum")
    with pytest.raises(ConfigError, match="umumm"):
        resolve_style(style("gaya: umumm\n"), {"umum": general}, lambda _style: None)
    circle = {"a": style("gaya: b\n", "a"), "b": style("gaya: a\n", "b")}
    with pytest.raises(ConfigError, match="extends itself"):
        resolve_style(style("gaya: a\n"), circle, lambda _style: None)


def test_the_cache_gives_back_what_was_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "gaya.yaml"
    path.write_text(STYLE, encoding="utf-8")
    first = style_from(str(path))

    def never(source: Source) -> StylePack:
        raise AssertionError(source)

    assert read_compiled(str(path), StylePack, never) == first
    for kept in (tmp_path / "cache").rglob("*"):
        if kept.is_file():
            kept.write_text("{damaged", encoding="utf-8")
    assert style_from(str(path)) == first
    path.write_text(STYLE + "aturan: '1.0'\n", encoding="utf-8")
    assert style_from(str(path)).aturan == "1.0"


def test_a_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path / "file"))
    assert not cache.write("a/b", "x")
    assert cache.read("a/b") is None
    monkeypatch.setenv("RILIS_CACHE", "")
    assert not cache.write("a", "x")


def test_a_lexicon_row_is_complete(tmp_path: Path) -> None:
    text = "id: x.y\nringkas: R.\nmengapa: M.\ndasar: D\nistilah:\n  - id: a\n    bentuk: [A, A B]\n    ganti: C\n"
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    (row,) = lexicon_from(str(path)).terms
    assert (row.bentuk, row.ganti, row.dasar) == (("a", "a b"), ("C",), "D")
    with pytest.raises(ConfigError, match="stands twice"):
        read_lexicon(Source("x", text + "  - id: a\n"))
    with pytest.raises(ConfigError, match="“dasar” is missing"):
        read_lexicon(Source("x", text.replace("dasar: D\n", "")))
