from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rilis.language.speller import WordSpeller
from rilis.language.tokens import tokenise
from rilis.packs.speller import shipped_speller

SPELLER: WordSpeller = shipped_speller()

RIGHT = (
    "meningkatkan memperhatikan pertanggungjawaban ditindaklanjuti keberlanjutan ketidakpastian pemberdayaan "
    "memberdayakan mengemukakan dikemukakan persetujuan menyetujui disetujui berkeadilan kepemimpinan sepenuhnya "
    "mempekerjakan mempelajari mempunyai mengkaji pengkajian kedua keduanya kepada daripada keluar ketika terhadap "
    "antarinstansi pascabencana nonaktif subbagian menunda-nunda undang-undang sebaik-baiknya meskipun ataupun "
    "diketahuinya parkir taksir himpun ampun hanya bertanya semuanya tenaganya"
).split()
NONSTANDARD = {
    "resiko": "risiko",
    "beresiko": "berisiko",
    "bernafas": "bernapas",
    "mengkonsumsi": "mengonsumsi",
    "mensukseskan": "menyukseskan",
    "mempengaruhi": "memengaruhi",
    "pengkoordinasian": "pengoordinasian",
    "dikoordinir": "dikoordinasi",
    "didepan": "di depan",
    "kesana": "ke sana",
    "diantaranya": "di antaranya",
    "apapun": "apa pun",
    "wargapun": "warga pun",
    "kerjasama": "kerja sama",
    "bekerjasama": "bekerja sama",
    "tanggungjawabnya": "tanggung jawabnya",
    "memanfaatkanya": "memanfaatkannya",
}
TYPOS = {
    "menyejahterahkan": "menyejahterakan",
    "pemerinatah": "pemerintah",
    "kegaitan": "kegiatan",
    "mengataka": "mengatakan",
    "pengingkatan": "peningkatan",
    "masyarkat": "masyarakat",
}


@pytest.mark.parametrize("word", RIGHT)
def test_right_words_are_right(word: str) -> None:
    assert SPELLER.look(word).kind == "ok"


@pytest.mark.parametrize(("word", "standard"), NONSTANDARD.items())
def test_nonstandard_words_come_with_their_standard_form(word: str, standard: str) -> None:
    verdict = SPELLER.look(word)
    assert (verdict.kind, verdict.standard[:1]) == ("nonstandard", (standard,))
    assert all(SPELLER.look(part).kind == "ok" for part in standard.split())


@pytest.mark.parametrize(("word", "meant"), TYPOS.items())
def test_slips_are_found_and_what_was_meant_comes_first(word: str, meant: str) -> None:
    verdict = SPELLER.look(word)
    assert verdict.kind == "typo"
    assert (verdict.standard or SPELLER.suggestions(word))[0] == meant


def test_foreign_words_are_foreign_and_new_ones_unknown() -> None:
    assert SPELLER.look("understanding").kind == "foreign"
    assert SPELLER.look("zarkutop").kind == "unknown"


@settings(max_examples=60)
@given(st.text(alphabet="abdeiklmnprstu-'", max_size=14))
def test_any_letters_get_an_answer_and_the_same_one_twice(word: str) -> None:
    assert SPELLER.look(word) == SPELLER.look(word)
    parts = [part for each in SPELLER.suggestions(word) for part in each.split()]
    assert all(SPELLER.is_word(part) or (part.istitle() and SPELLER.is_name(part.lower())) for part in parts)


def seen(text: str) -> list[tuple[str, str]]:
    return [(fault.word, fault.verdict.kind) for fault in SPELLER.faults(text, tokenise(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Lihat https://zarkutop.go.id, @zarkutop, #zarkutop, a@zarkutop.go.id, zarkutop/2024 dan 3zarkutop.",
        "Ada BKPZX, iZarkutop dan e-Zarkutop.",
        "Rumah Zarkutop ramai; kata Zarkutop sudah biasa, dan zarkutop pun ada.",
        "Aplikasi Surat Zarkutop (zarkutop) dibuka.",
        "Ia berkata the quick understanding of power dan pulang.",
        "Rizki Ramadhan dan Bobby Anugrah hadir di Kebon Gede.",
    ],
)
def test_names_codes_addresses_and_english_are_left_alone(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Didalam rapat itu ia hadir.", [("Didalam", "nonstandard")]),
        ("Kepala Bagian Kerjasama hadir.", [("Kerjasama", "nonstandard")]),
        ("Menurtunya, bantuan tiba.", [("Menurtunya", "typo")]),
        ("Pejabat Direkturat Jenderal hadir.", [("Direkturat", "typo")]),
        ("RAPAT PENANGANAN RESIKO BENCANA", [("RESIKO", "nonstandard")]),
        ("Ada penggeladahan, lalu penggeladahan lagi.", [("penggeladahan", "unknown")] * 2),
    ],
)
def test_capitals_do_not_hide_what_is_certain(text: str, found: list[tuple[str, str]]) -> None:
    assert seen(text) == found


def test_words_of_a_project_are_known_with_affixes() -> None:
    own = WordSpeller(SPELLER.sources, SPELLER.keep, ["Zarkutop", "resiko"])
    for word in ("zarkutop", "menzarkutop", "zarkutopnya", "resiko"):
        assert own.look(word).kind in ("ok", "unknown")
    assert own.look("zarkutop").kind == own.look("zarkutopnya").kind == own.look("resiko").kind == "ok"


def test_a_name_one_slip_away_is_offered_with_its_capital() -> None:
    assert SPELLER.suggestions("karawanx")[0] == "Karawang"
    assert SPELLER.suggestions("diponegroo") == ("Diponegoro",)


@pytest.mark.parametrize("word", ["persimpanan", "satuinya", "berhail", "peratuan", "pebantu", "kesetian"])
def test_a_derivation_in_no_use_near_a_known_word_is_looked_at(word: str) -> None:
    verdict = SPELLER.look(word)
    assert verdict.kind == "unknown"
    assert len(verdict.standard) == 1
    assert SPELLER.recognise(word).kind == "ok"


@pytest.mark.parametrize("word", ["ditangkal", "penyerap", "dipilah", "pelonggaran", "meralat", "kesemuanya"])
def test_a_derivation_whose_kin_is_in_use_is_right(word: str) -> None:
    assert SPELLER.look(word).kind == "ok"


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("dikalangan", "di kalangan"),
        ("kewilayah", "ke wilayah"),
        ("diawal", "di awal"),
        ("walikota", "wali kota"),
        ("sepakbola", "sepak bola"),
        ("orangtuanya", "orang tuanya"),
        ("menciderai", "mencederai"),
    ],
)
def test_places_compounds_and_pairs_with_affixes(word: str, right: str) -> None:
    verdict = SPELLER.look(word)
    assert (verdict.kind, verdict.standard) == ("nonstandard", (right,))
