from __future__ import annotations

from decimal import Decimal

import pytest

from rilis.document.parse import parse
from rilis.model.document import Document
from rilis.model.source import Source


def read(text: str) -> Document:
    return parse(Source("x.txt", text))


@pytest.mark.parametrize(
    ("text", "words", "value", "scale", "unit"),
    [
        ("Sebanyak 1.250 orang hadir.", "1.250 orang", "1250", "", "orang"),
        ("Anggaran Rp2,5 miliar cair.", "Rp2,5 miliar", "2500000000", "miliar", "Rp"),
        ("Anggaran Rp 10.000,50 cair.", "Rp 10.000,50", "10000.50", "", "Rp"),
        ("Naik 5,3 persen setahun.", "5,3 persen", "5.3", "", "persen"),
        ("Naik 5% setahun.", "5%", "5", "", "%"),
        ("Ada 3 juta warga baru.", "3 juta warga", "3000000", "juta", "warga"),
        ("Luasnya 1.5 hektare saja.", "1.5 hektare", None, "", "hektare"),
        ("Hadir 12 dari semua.", "12", "12", "", ""),
        ("Sebanyak 2025 persen naik.", "2025 persen", "2025", "", "persen"),
        ("Kurs Rp16.235/US$ hari ini.", "Rp16.235", "16235", "", "Rp"),
    ],
)
def test_figures(text: str, words: str, value: str | None, scale: str, unit: str) -> None:
    document = read(text)
    (figure,) = document.analysis.figures
    assert figure.span.of(document.text) == words
    assert figure.value == (None if value is None else Decimal(value))
    assert (figure.scale, figure.unit) == (scale, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Rapat pada 29 Januari 2022 usai.",
        "Rapat Senin (10/6) pukul 10.00 WIB usai.",
        "Mulai 10:30 dan 10.30 WITA di sini.",
        "Nomor 3 Tahun 2025 tentang hal itu.",
        "Pasal 5 ayat 2 berlaku.",
        "Hubungi 081234567890 atau +628123456789 segera.",
        "Sejak 2019 hal itu berubah.",
        "Siswa SMP Negeri 2 hadir, juga COVID-19.",
        "Kode A/12/HM/2022 dipakai.",
        "Alamatnya Jalan Contoh No. 12 di sini.",
        "Pada 2017-2022 ia menjabat.",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    document = read(text)
    assert [figure.span.of(document.text) for figure in document.analysis.figures] == []


def test_ranges_are_two_figures() -> None:
    document = read("Butuh 3-6 bulan untuk itu.")
    assert [figure.value for figure in document.analysis.figures] == [Decimal(3), Decimal(6)]


def test_numbers_outside_the_text_are_no_figures() -> None:
    document = read(
        "SIARAN PERS\nNomor: 12/HM/2022\n\nJudul Rilis\n\nTeras 5 kota.\n\nNarahubung: 5 orang (021) 5550123"
    )
    assert [figure.span.of(document.text) for figure in document.analysis.figures] == ["5 kota"]


def test_dates_keep_impossible_numbers_and_skip_the_number_line() -> None:
    document = read(
        "SIARAN PERS\nNo. 16/6/2022\n\nJudul Rilis\n\nJakarta, 31 Februari 2022 – Rapat Sabtu (29/1) usai."
    )
    first, second = document.analysis.dates
    assert (first.day, first.month, first.year, first.weekday) == (31, 2, 2022, None)
    assert (second.day, second.month, second.year, second.weekday) == (29, 1, None, 5)
    assert second.weekday_span is not None
    assert second.weekday_span.of(document.text) == "Sabtu"


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Menteri Keuangan Sari Dewi hadir.", "Sari Dewi", "Menteri Keuangan"),
        (
            "Kepala Biro Humas Kementerian Contoh, Sari Dewi, hadir.",
            "Sari Dewi",
            "Kepala Biro Humas Kementerian Contoh",
        ),
        ("Bupati Sleman Budi Contoh hadir.", "Budi Contoh", "Bupati Sleman"),
        ("Bupati Sukacontoh Budi Hadi Contoh hadir.", "Budi Hadi Contoh", "Bupati Sukacontoh"),
        (
            "Kepala Dinas Kesehatan Kota Sukacontoh Budi Hadi hadir.",
            "Budi Hadi",
            "Kepala Dinas Kesehatan Kota Sukacontoh",
        ),
        (
            "Direktur Penyehatan Lingkungan dr. Sari Dewi, M.Epid., hadir.",
            "Sari Dewi",
            "Direktur Penyehatan Lingkungan",
        ),
        ("Plt. Sekretaris Jenderal Sari Dewi hadir.", "Sari Dewi", "Plt. Sekretaris Jenderal"),
        ("Ketua Komisi XI DPR RI Budi Contoh hadir.", "Budi Contoh", "Ketua Komisi XI DPR RI"),
        ("Kapolres Sukacontoh, AKBP Budi Hadi, hadir.", "Budi Hadi", "Kapolres Sukacontoh"),
        (
            "Kepala Badan Siber Contoh (BSC), Sari Dewi, hadir.",
            "Sari Dewi",
            "Kepala Badan Siber Contoh (BSC)",
        ),
        ("Ketua Partai Sejahtera Sari Dewi hadir.", "Sari Dewi", "Ketua Partai Sejahtera"),
        ("Acara dihadiri Ibu Sari Dewi.", "Sari Dewi", None),
        ("“Kami siap melayani,” ujar Sari.", "Sari", None),
        ("“Kami siap melayani,” ujar M. Rahman, Kepala Biro Humas.", "M. Rahman", "Kepala Biro Humas"),
    ],
)
def test_people(text: str, name: str, office: str | None) -> None:
    document = read(text)
    (person,) = document.analysis.people
    assert (person.name, person.span.of(document.text), person.kind) == (name, name, "person")
    assert (person.office.of(document.text) if person.office else None) == office


@pytest.mark.parametrize(
    "text",
    [
        "“Kami siap melayani,” kata seorang warga.",
        "“Kami siap melayani,” ujarnya.",
        "“Kami siap melayani,” kata Kementerian Keuangan.",
        "“Kami siap melayani,” tulis BNPB.",
        "Menteri Keuangan hadir di sini.",
        "Surat Panglima TNI Nomor 5 terbit.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert read(text).analysis.people == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Rapat di Kementerian Keuangan dan Bank Indonesia usai.",
            ["Kementerian Keuangan", "Bank Indonesia"],
        ),
        (
            "Ada Badan Riset dan Inovasi Nasional (BRIN) di sini.",
            ["Badan Riset dan Inovasi Nasional", "BRIN"],
        ),
        ("Hadir Kepala Dinas Kesehatan Sari Dewi di sini.", ["Dinas Kesehatan"]),
        ("Menurut Kemenkes dan BNPB begitu.", ["Kemenkes", "BNPB"]),
        (
            "Warga Kementerian Pengembangan Literasi Contoh hadir.",
            ["Kementerian Pengembangan Literasi Contoh"],
        ),
        ("Pemerintah membuka kantor dan badan baru.", []),
        ("Hadir Pemerintah Kabupaten Sukacontoh pada Senin.", ["Pemerintah Kabupaten Sukacontoh"]),
    ],
)
def test_institutions(text: str, names: list[str]) -> None:
    document = read(text)
    found = document.analysis.institutions
    assert [mention.name for mention in found] == names
    assert all(mention.span.of(document.text) == mention.name for mention in found)


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        (
            "Ada Badan Nasional Penanggulangan Bencana (BNPB) di sini.",
            "BNPB",
            "Badan Nasional Penanggulangan Bencana",
        ),
        ("Ada Kementerian Keuangan (Kemenkeu) di sini.", "Kemenkeu", "Kementerian Keuangan"),
        (
            "Ada Badan Perencanaan Pembangunan Nasional (BAPPENAS) kini.",
            "BAPPENAS",
            "Badan Perencanaan Pembangunan Nasional",
        ),
        (
            "Ada BNPB (Badan Nasional Penanggulangan Bencana) di sini.",
            "BNPB",
            "Badan Nasional Penanggulangan Bencana",
        ),
        ("Ada Kementerian Dalam Negeri (BNPB) di sini.", "BNPB", None),
        ("Ada Menteri Badan Siber (BS) di sini.", "BS", "Badan Siber"),
        ("Hari ini BNPB hadir.", "BNPB", None),
        ("Hari ini KemenPPPA hadir.", "KemenPPPA", None),
    ],
)
def test_abbreviations(text: str, short: str, full: str | None) -> None:
    document = read(text)
    (found,) = document.analysis.abbreviations
    assert (found.short, found.span.of(document.text)) == (short, short)
    assert (found.expansion.of(document.text) if found.expansion else None) == full


@pytest.mark.parametrize(
    "text",
    [
        "Bab XIV dan V usai.",
        "PEMERINTAH MEMBUKA LAYANAN BARU",
        "Warga Jakarta hadir.",
        "Ada McDonald di sini.",
    ],
)
def test_what_is_no_abbreviation(text: str) -> None:
    assert read(text).analysis.abbreviations == []


def test_words_and_sentences() -> None:
    document = read("SIARAN PERS\n\nJudul Rilis\n\nTeras satu. Teras dua.\n\n- Butir satu")
    texts = [sentence.of(document.text) for sentence in document.analysis.sentences]
    assert texts == ["Teras satu.", "Teras dua.", "Butir satu"]
    assert document.analysis.words(document.analysis.sentences[0]) == 2


def test_syllabic_short_forms_that_the_text_explains_are_known_from_then_on() -> None:
    document = read(
        "Ada Badan Pengawas Pemilu Desa (Bawaslude) di sini. Sekretaris Jenderal Bawaslude Sari Dewi hadir."
    )
    first, second = document.analysis.abbreviations
    assert first.expansion is not None
    assert first.expansion.of(document.text) == "Badan Pengawas Pemilu Desa"
    assert (second.short, second.expansion) == ("Bawaslude", None)
    (person,) = document.analysis.people
    assert person.name == "Sari Dewi"


def test_units_in_titles_have_capitals() -> None:
    document = parse(Source("x.md", "# Layanan Dibuka di 19 Kota\n\nTeras."))
    assert [(figure.unit, figure.span.of(document.text)) for figure in document.analysis.figures] == [
        ("kota", "19 Kota")
    ]


def test_names_are_not_looked_for_in_titles() -> None:
    document = parse(Source("x.md", "# Menteri Contoh Buka Layanan Kementerian Baru\n\nTeras."))
    assert document.analysis.people == []
    assert document.analysis.institutions == []
