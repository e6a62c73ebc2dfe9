"""Texts for messengers and mail: what stands first and last, what is marked, what is made harmless."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hostile import KINDS, WORDS, spoiled, text
from hypothesis import given, settings
from render_samples import RELEASE, by_hand, document, final, job, words_of

from rilis.document.parse import parse
from rilis.language.dates import format_date
from rilis.messages import N_
from rilis.model.document import Mark
from rilis.model.message import Message
from rilis.model.moment import Moment
from rilis.model.renderer import RenderJob
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.render.inline import clean
from rilis.render.txt import WIDTH, render_txt
from rilis.render.wa import ONE_MESSAGE, length_remark, render_wa

EMBARGO = Moment(date(2022, 1, 29), 10, 0, "WIB")
STAMP = Message(
    N_("CHECKS NOT PASSED: {count} findings – {reason}, {name}"), {"count": 2, "reason": "r", "name": "n"}
)
HARMLESS = str.maketrans("\u2217\u02cd\u223c\u02cb\u2223", "*_~`|")
FORMED = {
    sign: re.compile(rf"(?<![^\W_]){re.escape(sign)}(?=\S)[^\n]*?(?<=\S){re.escape(sign)}(?![^\W_])")
    for sign in ("*", "_", "~", "`", "||")
}
"""What a messenger sets as bold, slanted, struck, code, hidden: a pair at the edges of words on one line."""


def wa(made: RenderJob) -> str:
    return render_wa(made).decode()


def txt(made: RenderJob) -> str:
    return render_txt(made).decode()


def paragraph(words: str, *marks: Mark) -> str:
    return wa(final(by_hand(("paragraph", words), marks=marks))).rstrip("\n")


def test_a_release_for_messengers() -> None:
    assert wa(final()) == (
        "SIARAN PERS\nNomor: 7/HM/CONTOH/01/2022\nUNTUK DISIARKAN SEGERA\n\n"
        "*Kementerian Contoh Buka Layanan & Aduan di 3 Kota*\n\nPetugas Siap sejak Senin\n\n"
        "*Jakarta, 29 Januari 2022* — Kementerian Contoh membuka layanan aduan di tiga kota pada Sabtu, "
        "29 Januari 2022.\n\n"
        "“Warga cukup datang sekali,” ujar Kepala Biro Rangga Wiratama. “Petugas kami mencatat semuanya.”\n\n"
        "Layanan itu diterima _secara langsung_ dan *tanpa biaya* sesuai dengan pedoman "
        "(https://contoh.go.id/pedoman).\n\nGambar: Warga menunggu di loket. (Contoh/Bagas)\n\n"
        "*Tahap Layanan*\n\nWarga menempuh tiga tahap, yaitu\n\n"
        "1. mengambil nomor;\n2. mengisi formulir; dan\n3. menunggu panggilan.\n\nYang dibawa adalah\n\n"
        "• kartu identitas;\n  • asli atau\n  • salinan;\n• bukti bayar.\n\n"
        "*Jumlah Aduan Menurut Kota*\n• Contoh Timur – Aduan: 1.250; Selesai: 98,5%\n"
        "• Contoh Barat – Aduan: 730; Selesai: –\nSumber: Biro Layanan; data per 28 Januari 2022\n\n"
        "*Tentang Kementerian Contoh*\n\nKementerian Contoh adalah instansi rekaan.\n\n"
        "Penanggung jawab: Hendra Sasmita, Kepala Biro Humas\n\n#LayananContoh\n\n(*)\n\n"
        "*Narahubung*\n\nRatna Pramudita, Biro Humas\nTelepon: 021-555 0123\nSurel: humas@contoh.go.id\n"
        "Laman: https://contoh.go.id\n"
    )


def test_a_release_for_mail() -> None:
    made = txt(final())
    assert "Jakarta, 29 Januari 2022 — Kementerian Contoh membuka layanan aduan di\ntiga kota" in made
    assert (
        "Kota          Aduan  Selesai\n------------  -----  -------\nContoh Timur  1.250    98,5%\n" in made
    )
    assert "\n- kartu identitas;\n  - asli atau\n" in made
    assert made.endswith("(*)\n")
    assert not re.search(r"[*_#\[\]]", made.replace("(*)", "").replace("#LayananContoh", ""))


@pytest.mark.parametrize("render", [render_wa, render_txt])
def test_marks_come_first(render: object) -> None:
    def first(made: RenderJob, lines: int) -> list[str]:
        return [line.strip("*") for line in render(made).decode().splitlines()[:lines]]  # type: ignore[operator]

    when = "EMBARGO SAMPAI Sabtu, 29 Januari 2022, pukul 10.00 WIB"
    stamp = "BELUM LOLOS PEMERIKSAAN: 2 temuan – r, n"
    assert first(final(), 1) == ["SIARAN PERS"]
    assert first(job(), 1) == ["DRAF – UNTUK PERSETUJUAN"]
    assert first(final(stamp=STAMP), 1) == [stamp]
    assert first(final(embargo=EMBARGO), 1) == [when]
    assert first(job(embargo=EMBARGO, stamp=STAMP), 3) == [when, "DRAF – UNTUK PERSETUJUAN", stamp]
    assert first(job(language="en"), 1) == ["DRAFT – FOR APPROVAL"]


@pytest.mark.parametrize("render", [render_wa, render_txt])
def test_embargo_is_not_said_twice(render: object) -> None:
    line = f"EMBARGO SAMPAI {format_date(EMBARGO.date, 'id', weekday=True)}, pukul 10.00 WIB".upper()
    made = final(document(RELEASE.replace("UNTUK DISIARKAN SEGERA", line)), embargo=EMBARGO)
    assert render(made).decode().upper().count("EMBARGO SAMPAI") == 1  # type: ignore[operator]


def test_contact_is_last_for_messengers_alone() -> None:
    assert wa(final()).rstrip().endswith("https://contoh.go.id")
    assert txt(final()).rstrip().endswith("(*)")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("nilai *penting* sekali", "nilai ∗penting∗ sekali"),
        ("_a_ dan ~b~", "ˍaˍ dan ∼b∼"),
        ("```kode``` dan `kode`", "ˋˋˋkodeˋˋˋ dan ˋkodeˋ"),
        ("||rahasia||", "∣∣rahasia∣∣"),
        ("Penulis: A | Editor: B", "Penulis: A | Editor: B"),
        ("satu tanda * saja, 3 * 4 = 12", "satu tanda * saja, 3 * 4 = 12"),
        ("nama_berkas_panjang dan a*b*c", "nama_berkas_panjang dan a*b*c"),
        ("surel nama_depan_@contoh.go.id", "surel nama_depan_@contoh.go.id"),
        ("laman https://contoh.go.id/_a_/*b*", "laman https://contoh.go.id/_a_/*b*"),
        ("> kutipan", "› kutipan"),
        ("- bukan butir", "– bukan butir"),
        ("* bukan butir", "∗ bukan butir"),
        ("***", "∗∗∗"),
        ("-5 derajat", "-5 derajat"),
        ("\ue000tebal\ue000 \ue001", "tebal"),
    ],
)
def test_signs_in_the_text_are_only_signs(words: str, shown: str) -> None:
    assert paragraph(words) == shown


def test_own_marks_stand_at_the_edges_of_words() -> None:
    assert paragraph("kata asing di sini", Mark("emphasis", Span(5, 11))) == "kata _asing_ di sini"
    assert paragraph("kataasing", Mark("emphasis", Span(4, 9))) == "kataasing"
    assert paragraph("a *b* c", Mark("strong", Span(6, 7))) == "a ∗b∗ *c*"
    both = (Mark("strong", Span(0, 4)), Mark("emphasis", Span(0, 4)))
    assert paragraph("kata", *both) == "*_kata_*"
    assert paragraph("dua\nbaris", Mark("strong", Span(0, 9))) == "*dua*\n*baris*"


def test_title_with_signs_is_bold_as_a_whole() -> None:
    assert wa(final(by_hand(("title", "Harga *naik*"), ("lead", "Isi.")))).startswith("*Harga ∗naik∗*\n")


def test_links_are_bare() -> None:
    words = "lihat pedoman dan https://contoh.go.id/a di sana"
    marks = (
        Mark("link", Span(6, 13), "https://contoh.go.id/p"),
        Mark("link", Span(18, 40), "https://contoh.go.id/a"),
    )
    shown = "lihat pedoman (https://contoh.go.id/p) dan https://contoh.go.id/a di sana"
    assert paragraph(words, *marks) == shown
    mail = Mark("link", Span(0, 5), "mailto:humas@contoh.go.id")
    assert paragraph("surel kami", mail) == "surel (humas@contoh.go.id) kami"
    assert paragraph("jahat", Mark("link", Span(0, 5), "javascript:alert(1)")) == "jahat"


def test_wide_table_becomes_lines_in_mail() -> None:
    wide = (
        "| Kota | "
        + "Kolom yang panjang sekali namanya | " * 3
        + "\n|---|---|---|---|\n| Timur | satu | | tiga |\n"
    )
    made = txt(final(document("# Judul\n\nIsi.\n\n" + wide)))
    assert "- Timur – Kolom yang panjang sekali namanya: satu; " in " ".join(made.split())
    assert "namanya: –; " in " ".join(made.split())


def test_table_without_head_and_empty_rows() -> None:
    made = final(document("# Judul\n\nIsi.\n\n| | |\n|---|---|\n| a | 1 |\n| | |\n"))
    assert "• a; 1" in wa(made) or "• a – 1" in wa(made)
    assert "• –" not in wa(made)


def test_long_text_is_remarked() -> None:
    assert length_remark(b"a" * ONE_MESSAGE) is None
    remark = length_remark("🎉".encode() * (ONE_MESSAGE // 2 + 1))
    assert remark is not None
    assert "4098 characters" in remark.english()


def test_text_for_mail_reads_as_the_same_release() -> None:
    made = parse(Source("rilis.txt", txt(final())))
    title, number = made.first("title"), made.first("number")
    assert title is not None
    assert made.text_of(title) == "Kementerian Contoh Buka Layanan & Aduan di 3 Kota"
    assert number is not None
    assert next(made.text_of(block) for block in made.of_kind("lead")).startswith(
        "Kementerian Contoh membuka"
    )


def formed(line: str) -> list[str]:
    return [sign for sign, pattern in FORMED.items() if pattern.search(line)]


def whole(made: str) -> str:
    return words_of(made.translate(HARMLESS))


@pytest.mark.parametrize("words", WORDS)
def test_every_word_of_every_field_comes_through(words: str) -> None:
    expected = words_of(re.sub("[\u2066\u202b\u202c]", "", clean(words).translate(HARMLESS)))
    expected = expected.lstrip(">-*–›")
    for made in (wa(spoiled(words, draft=False)), txt(spoiled(words, draft=False))):
        found = re.sub("[\u2066\u2069\u202b\u202c]", "", whole(made))
        for at in range(len(KINDS)):
            between = found.partition(f"a{at}")[2].partition(f"z{at}")[0]
            assert expected in between, KINDS[at]


@settings(max_examples=80, deadline=None)
@given(text)
def test_no_sign_of_the_text_forms_anything(words: str) -> None:
    address = re.compile(r"https?://\S+|[^\s@]+@[^\s@]+")
    for line in wa(final(by_hand(("paragraph", words), ("closing", "(" + words + ")")))).splitlines():
        bare = address.sub("x", line)
        assert formed(bare) == []
        assert not re.match(r"\s*(?:>|[-*]\s)", line)


@settings(max_examples=60, deadline=None)
@given(text)
def test_any_words_make_clean_texts(words: str) -> None:
    for render in (render_wa, render_txt):
        made = render(spoiled(words)).decode("utf-8")
        assert made == clean(made).rstrip("\n") + "\n"
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202d\u202e]", made)
        assert "\n\n\n" not in made
        for line in made.split("\n"):
            assert line == line.rstrip()
            opened = sum(line.count(sign) for sign in "\u202a\u202b")
            assert opened == line.count("\u202c")
            assert sum(line.count(sign) for sign in "\u2066\u2067\u2068") == line.count("\u2069")


@settings(max_examples=60, deadline=None)
@given(text)
def test_lines_for_mail_are_short_unless_one_word_is_long(words: str) -> None:
    for line in txt(final(by_hand(("title", "j " + words), ("paragraph", "p " + words * 5)))).split("\n"):
        assert len(line) <= WIDTH or " " not in line.strip()
