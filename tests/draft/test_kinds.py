"""What only some kinds print: an event, a whole statement, a marked claim, words read out."""

from __future__ import annotations

from pathlib import Path

import pytest

from rilis.brief.reader import read_brief
from rilis.document.parse import parse
from rilis.draft.write import write_draft
from rilis.model.document import Draft
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.packs.template import read_template

PACKS = Path(__file__).resolve().parent.parent.parent / "templates" / "rilis_templates"
PROFILE = Profile("bcn", "Badan Contoh Nasional", "BCN")
HEAD = "judul: Judul\ntanggal: 2024-05-13\nkota: Denpasar\n"


def drafted(kind: str, rest: str) -> Draft:
    brief = read_brief(Source("brief.yaml", f"jenis: {kind}\n{HEAD}{rest}"))
    return write_draft(brief, read_template(str(PACKS / kind)), PROFILE, "draft.md")


def event(more: str = "", language: str = "id") -> str:
    acara = "acara:\n  nama: kunjungan\n  mulai: 2024-05-21 08.30 WITA\n  tempat: Aula\n" + more
    return drafted("undangan_media", f"bahasa: {language}\n{acara}").source.text


def test_an_invitation_says_weekday_hour_and_zone() -> None:
    text = event("  selesai: 2024-05-21 11.00 WITA\n")
    assert (
        "mengundang wartawan untuk meliput kunjungan pada Selasa, 21 Mei 2024, pukul 08.30 WITA, di Aula."
        in text
    )
    assert "- Hari dan tanggal: Selasa, 21 Mei 2024\n- Pukul: 08.30–11.00 WITA\n- Tempat: Aula" in text
    assert "UNDANGAN MEDIA" in text


def test_an_invitation_in_english_gives_the_offset_of_the_zone() -> None:
    text = event("  selesai: 2024-05-22 11.00 WITA\n", "en")
    assert "invites journalists to cover kunjungan on Tuesday, 21 May 2024, at 08:30 WITA, at Aula." in text
    assert "- Day and date: Tuesday, 21 May 2024 to Wednesday, 22 May 2024" in text
    assert "- Time: 08:30–11:00 WITA (UTC+8)" in text


@pytest.mark.parametrize("place", ["secara daring", "di Aula"])
def test_a_preposition_is_not_doubled(place: str) -> None:
    made = drafted(
        "undangan_media", f"acara: {{nama: kunjungan, mulai: 2024-05-21 08.30 WITA, tempat: {place}}}\n"
    )
    assert f"pukul 08.30 WITA, {place}." in made.source.text


STATEMENT = """\
tokoh:
  - {id: sari, nama: Sari Dewi, jabatan: Kepala Badan}
kutipan:
  - id: p1
    tokoh: sari
    ucapan: |
      Kami siap “melayani” warga.

      Layanan gratis.
isi:
  - pernyataan: p1
"""


def test_a_statement_is_printed_whole_each_paragraph_in_its_marks() -> None:
    text = drafted("pernyataan", STATEMENT).source.text
    assert (
        "Berikut pernyataan Kepala Badan Sari Dewi.\n\n“Kami siap ‘melayani’ warga.\n\n“Layanan gratis.”\n"
        in text
    )


def test_every_word_of_a_statement_knows_its_field() -> None:
    draft = drafted("pernyataan", STATEMENT)
    words = [row.span.of(draft.source.text) for row in draft.origins if row.field == "kutipan[0].ucapan"]
    assert "".join(words) == "Kami siap ‘melayani’ warga.Layanan gratis."


CLAIM = """\
teras: Tarif tetap Rp150.000.
klarifikasi:
  klaim: |
    “Tarif naik jadi Rp350.000 pada Senin, 14 Mei 2024!”
  beredar_di: WhatsApp
  sejak: 2024-05-12
  putusan: %s
  bukti:
    - {uraian: Tarif tidak berubah, sumber: Keputusan Kepala Badan, tautan: "https://contoh.go.id"}
  imbauan: [Periksa kabar di kanal resmi.]
isi: Pesan itu bukan dari kami.
"""


@pytest.mark.parametrize(
    ("verdict", "mark"),
    [
        ("tidak benar", "TIDAK BENAR"),
        ("menyesatkan", "MENYESATKAN"),
        ("di luar konteks", "DI LUAR KONTEKS"),
        ("dipalsukan", "DIPALSUKAN"),
    ],
)
def test_a_claim_stands_after_the_facts_under_its_verdict(verdict: str, mark: str) -> None:
    text = drafted("klarifikasi", CLAIM % verdict).source.text
    assert f"**[{mark}]** “Tarif naik jadi Rp350.000 pada Senin, 14 Mei 2024!”" in text
    assert (
        text.index("Tarif tetap") < text.index(f"[{mark}]") < text.index("Pesan itu") < text.index("Periksa")
    )
    assert "Sejak 12 Mei 2024, beredar informasi berikut di WhatsApp." in text
    assert "- Tarif tidak berubah. Sumber: Keputusan Kepala Badan, https://contoh.go.id" in text


def test_a_claim_is_no_figure_no_date_and_no_sentence_of_the_agency() -> None:
    draft = drafted("klarifikasi", CLAIM % "tidak benar")
    document = parse(draft.source)
    claim = document.first("claim")
    assert claim is not None
    assert "Rp350.000" in document.text_of(claim)
    found = [figure.span for figure in document.analysis.figures]
    found += [date.span for date in document.analysis.dates]
    assert found
    inside = [span for span in found if claim.span.covers(span)]
    assert inside == []
    assert not any(claim.span.overlaps(sentence) for sentence in document.analysis.sentences)


def test_words_read_out_name_their_reader_once() -> None:
    rest = (
        "pidato: {tokoh: menteri, dibacakan: dirjen, naskah: https://contoh.go.id/n}\n"
        "tokoh:\n  - {id: menteri, nama: Raden Kusuma, jabatan: Menteri Contoh, gelar_belakang: M.A.}\n"
        "  - {id: dirjen, nama: Widya Sasongko, jabatan: Direktur Jenderal}\n"
        "  - {id: ketua, nama: Yosef Tukan, jabatan: Ketua Ikatan}\n"
        "kutipan:\n"
        "  - {id: k1, tokoh: dirjen, atas_nama: menteri, asal: naskah sambutan, ucapan: Mari membaca.}\n"
        "  - {id: k2, tokoh: dirjen, atas_nama: menteri, asal: naskah sambutan, ucapan: Buka pintu.}\n"
        "  - {id: k3, tokoh: ketua, ucapan: Kami siap.}\n"
        "isi:\n  - kutipan: k1\n  - kutipan: k2\n    verba: kata\n  - kutipan: k3\n    sambung: senada\n"
    )
    text = drafted("pidato", rest).source.text
    first = "Menteri Contoh Raden Kusuma, M.A., dalam naskah sambutan yang dibacakan Direktur Jenderal Widya Sasongko."
    assert f"“Mari membaca,” ujar {first}" in text
    assert "“Buka pintu,” katanya." in text
    assert "Senada, Ketua Ikatan Yosef Tukan menjelaskan, “Kami siap.”" in text
    assert "Naskah lengkap: https://contoh.go.id/n" in text
