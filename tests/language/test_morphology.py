from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.affixes import FRAMES, PREFIXES, Frame, prefixed
from rilis.language.morphology import Parse, parses, repeated

STEMS = (
    "kirim",
    "pakai",
    "sapu",
    "tulis",
    "baca",
    "ambil",
    "gali",
    "rawat",
    "lihat",
    "cek",
    "proses",
    "kritik",
)


@pytest.mark.parametrize(
    ("prefix", "stem", "written"),
    [
        ("meN", "kirim", "mengirim"),
        ("meN", "pakai", "memakai"),
        ("meN", "sapu", "menyapu"),
        ("meN", "tulis", "menulis"),
        ("meN", "baca", "membaca"),
        ("meN", "ambil", "mengambil"),
        ("meN", "rawat", "merawat"),
        ("meN", "cek", "mengecek"),
        ("meN", "proses", "memproses"),
        ("meN", "kritik", "mengkritik"),
        ("meN", "transfer", "mentransfer"),
        ("meN", "standar", "menstandar"),
        ("meN", "kaji", "mengkaji"),
        ("meN!", "konsumsi", "mengonsumsi"),
        ("peN", "tulis", "penulis"),
        ("ber", "kerja", "bekerja"),
        ("ber", "ajar", "belajar"),
        ("ber", "renang", "berenang"),
        ("ter", "rasa", "terasa"),
        ("per", "ajar", "pelajar"),
    ],
)
def test_a_prefix_takes_the_look_the_stem_asks_for(prefix: str, stem: str, written: str) -> None:
    assert prefixed(prefix, stem) == written


@pytest.mark.parametrize("frame", FRAMES, ids=str)
def test_every_frame_is_taken_apart_as_it_is_put_together(frame: Frame) -> None:
    stems = {"k": ("muka",), "pe": ("kerja", "tani", "juang")}.get(frame.prefix, STEMS)
    for stem in stems:
        for suffix in frame.suffixes:
            if suffix != "i" or not stem.endswith("i"):
                parse = Parse(frame.outer, frame.prefix, stem, suffix, "")
                assert parse in list(parses(parse.around(stem))), parse.around(stem)


@given(st.text(alphabet="abdegiklmnprstu", min_size=1, max_size=20))
def test_what_is_taken_apart_goes_together_again(word: str) -> None:
    for parse in parses(word):
        rebuilt = parse.around(parse.stem)
        # A stem may have more than one look (memproduksi, but memilih): then another parse gives this one.
        assert rebuilt == word or parse.prefix in PREFIXES
        assert parse.stem in rebuilt or parse.stem[1:] in rebuilt


@pytest.mark.parametrize(
    "word",
    [
        "rumah-rumah",
        "menunda-nunda",
        "kekuning-kuningan",
        "sebaik-baiknya",
        "bermacam-macam",
        "tolong-menolong",
        "berlari-lari",
    ],
)
def test_reduplication_is_right_when_its_word_is(word: str) -> None:
    known = (
        "rumah menunda kekuningan kuningan sebaik baik macam bermacam tolong menolong berlari lari".split()
    )
    assert repeated(word, known.__contains__)
    assert not repeated(word.replace("-", "x-"), known.__contains__)


def test_a_compound_is_one_word_only_between_two_affixes() -> None:
    assert Parse("", "ber", "", "", "").around("kerja sama") == "bekerja sama"
    assert Parse("", "", "", "", "nya").around("tanggung jawab") == "tanggung jawabnya"
    assert Parse("", "per", "", "an", "").around("tanggung jawab") == "pertanggungjawaban"
    assert Parse("", "di", "", "i", "").around("tindak lanjut") == "ditindaklanjuti"
