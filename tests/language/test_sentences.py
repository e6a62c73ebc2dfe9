from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.language.sentences import sentence_spans

SIGNS = st.text(alphabet=st.sampled_from("aBcD.?!…\"“”’'()[]0129 \t\r\n-,"), max_size=120)

ONE_SENTENCE = [
    "Surat No. 12 dikirim ke Jl. Merdeka No. 1, Kec. Contoh, Kab. Contoh.",
    "Menurut Dr. Rina Sari, S.E., M.Si., rapat itu penting.",
    "Hadir dr. Budi, Prof. Tono, Ir. Sari, H. Amir, Hj. Ani, dan Drs. Dodi.",
    "Plt. Kepala Biro dan Pj. Bupati Contoh a.n. Menteri hadir s.d. sore.",
    "Nama J. B. Contoh dan M. Contoh tercatat di hlm. 5.",
    "Pukul 08.00 WIB harga turun 1,5 persen menjadi Rp1.000 per unit.",
    "Alamatnya www.contoh.go.id dan contoh.go.id/berita.",
    "Kami… Kami belum siap.",
    "Ya... Mungkin besok.",
    "Beras, gula, dll. tersedia.",
    "“Siap?” tanya Rina.",
    "“Siap!” kata Rina di Jakarta, Sabtu (29/1).",
    "1. Kegiatan pertama",
    "a. Kegiatan pertama",
    "IV. Kegiatan keempat",
    "PT Contoh Tbk. menaikkan produksi.",
    "Baris pertama\nbersambung di sini.",
    "Harganya Rp. 10.000.",
    "Dibaca di hal. 5 buku itu.",
    "Kompol. Contoh dan Kombes Pol. Contoh datang.",
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_this_is_one_sentence(text: str) -> None:
    assert [span.of(text) for span in sentence_spans(text)] == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kami siap. Mereka juga.", ["Kami siap.", "Mereka juga."]),
        ("Apa? Siapa! Ya.", ["Apa?", "Siapa!", "Ya."]),
        (
            "“Kami siap. Kami hadir,” ujar Rina. “Terima kasih.” Acara selesai.",
            ["“Kami siap.", "Kami hadir,” ujar Rina.", "“Terima kasih.”", "Acara selesai."],
        ),
        ('Ia berkata, "Ya." Lalu ia pergi.', ['Ia berkata, "Ya."', "Lalu ia pergi."]),
        ('Rapat usai. "Kami siap," ujarnya.', ["Rapat usai.", '"Kami siap," ujarnya.']),
        ("(Acara selesai.) Warga pulang.", ["(Acara selesai.)", "Warga pulang."]),
        ("Terjadi pada 2022. Warga pulang.", ["Terjadi pada 2022.", "Warga pulang."]),
        ("Hadir pukul 10.00. Acara mulai.", ["Hadir pukul 10.00.", "Acara mulai."]),
        ("Beras, gula, dll. Warga senang.", ["Beras, gula, dll.", "Warga senang."]),
        ("Hadir Rina Sari, S.H. Acara mulai.", ["Hadir Rina Sari, S.H.", "Acara mulai."]),
        ("Buah kaya vitamin C. Warga senang.", ["Buah kaya vitamin C.", "Warga senang."]),
        ("Banyak hal. Warga senang.", ["Banyak hal.", "Warga senang."]),
        ("Acara usai. 250 warga pulang.", ["Acara usai.", "250 warga pulang."]),
        ("Ia tiba.Setelah itu pulang.", ["Ia tiba.", "Setelah itu pulang."]),
        ("Senin (20/10).Ia pulang.", ["Senin (20/10).", "Ia pulang."]),
        ('Kami siap."Kami hadir," katanya.', ["Kami siap.", '"Kami hadir," katanya.']),
        ("Judul tanpa titik\n\nIsi berita.", ["Judul tanpa titik", "Isi berita."]),
        ("Judul\r\n\r\nIsi.", ["Judul", "Isi."]),
        ("Acara selesai. (abc/de)", ["Acara selesai. (abc/de)"]),
        ("Acara selesai. (Abc)", ["Acara selesai.", "(Abc)"]),
    ],
)
def test_these_are_several(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentence_spans(text)] == expected


def test_only_the_range_asked_for_is_split() -> None:
    text = "Satu. Dua. Tiga."
    assert [span.of(text) for span in sentence_spans(text, 6, 10)] == ["Dua."]
    assert sentence_spans("  \n ") == []


@given(SIGNS, st.integers(0, 120), st.integers(0, 120))
def test_sentences_are_ordered_and_cover_all_but_space(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    at = start
    for span in sentence_spans(text, start, end):
        assert not text[at : span.start].strip()
        assert at <= span.start < span.end <= end
        assert span.of(text) == span.of(text).strip()
        at = span.end
    assert not text[at:end].strip()
