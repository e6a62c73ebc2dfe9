"""Rows with conditions: what lifts a form, and what it needs to be reported."""

from __future__ import annotations

from datetime import UTC, datetime
from datetime import date as Date  # noqa: N812 - read beside fields of that name

import pytest

from rilis.document.parse import parse
from rilis.errors import ConfigError, RilisError
from rilis.findings.surroundings import Surroundings
from rilis.findings.term_conditions import stands
from rilis.model.check import Context
from rilis.model.lexicon import TermHit
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.style import Profile
from rilis.model.window import Window
from rilis.packs.lexicon import read_lexicon
from rilis.testing import Case, findings_of

HEAD = """\
id: contoh.istilah
ringkas: Istilah.
mengapa: Agar jelas.
dasar: Daftar sendiri
istilah:
- id: kata
  bentuk: [dahsyat]
"""


def seen(row: str, text: str) -> bool:
    """Tell whether a row with these lines reports the text."""
    lexicon = read_lexicon(Source("a.yaml", HEAD + row))
    return bool(findings_of(lexicon, Case(text, (), None, 1, flags=True, name="case.txt"))[0])


@pytest.mark.parametrize(
    ("row", "reported", "silent"),
    [
        (
            "  kecuali: [{dekat: [gempa, letusan*], jarak: 2, arah: kiri}]\n",
            "Gempa itu kata warga dahsyat sekali.",
            "Warga mengingat gempa yang dahsyat.",
        ),
        ("  kecuali: [{kutipan: ya}]\n", "Pertunjukan itu dahsyat.", "“Acara itu dahsyat,” ujar Sari Dewi."),
        ("  kecuali: [{nama: ya}]\n", "Pertunjukan itu dahsyat.", "Kelompok Dahsyat Muda tampil di balai."),
        (
            "  kecuali: [{kelas: pemilu}]\n",
            "Dinas Contoh menilai acara dahsyat.",
            "KPU Kota Rekaan menilai acara dahsyat.",
        ),
        (
            "  kecuali: [{kelas: pemilu}]\n",
            "Wali Kota mengunjungi KPU Kota Rekaan pada acara dahsyat.",
            "Ketua Komisi Pemilihan Umum Kota Rekaan menilai acara dahsyat.",
        ),
        (
            "  kecuali: [{kelas: pemilu}]\n",
            "Penerima KIP menilai acara dahsyat.",
            "Acara itu dahsyat.\n\nNarahubung: Sari Dewi, Bawaslu Kota Rekaan, 021-5550100",
        ),
        (
            "  kecuali: [{topik: [gempa]}]\n",
            "Acara itu dahsyat.",
            "Gempa di Rekaan terasa kuat.\n\nWarga menyebutnya dahsyat.",
        ),
        ("  kecuali: [{angka: ya}]\n", "Acara itu dahsyat.", "Acara dahsyat itu dihadiri 300 orang."),
        (
            "  kecuali: [{bukti: ya}]\n",
            "Acara dahsyat itu dihadiri 300 orang.",
            "Menurut catatan panitia, acara dahsyat itu dihadiri 300 orang.",
        ),
        (
            "  bila: [{jendela: [kampanye]}]\n",
            "Rekaan, 16 Oktober 2024 - Acara itu dahsyat.",
            "Rekaan, 25 November 2024 - Acara itu dahsyat.",
        ),
        (
            "  bila: [{jendela: ya}]\n",
            "Rekaan, 25 November 2024 - Acara itu dahsyat.",
            "Rekaan, 16 Oktober 2023 - Acara itu dahsyat.",
        ),
        (
            "  bila: [{orang: 4}]\n",
            "Kepala Dinas Contoh Sari Dewi tampil dahsyat.",
            "Kelompok itu tampil dahsyat.",
        ),
    ],
)
def test_a_condition_tells_right_from_wrong(row: str, reported: str, silent: str) -> None:
    assert seen(row, reported)
    assert not seen(row, silent)


def test_an_agency_of_a_class_is_known_by_its_profile() -> None:
    lexicon = read_lexicon(Source("a.yaml", HEAD + "  kecuali: [{kelas: pemilu}]\n"))
    case = Case("Acara itu dahsyat.", (), None, 1, flags=True, name="case.txt")
    assert findings_of(lexicon, case)[0]
    assert not findings_of(
        lexicon, case._replace(profile=Profile(nama="Dewan Kehormatan Penyelenggara Pemilu"))
    )[0]
    assert findings_of(lexicon, case._replace(profile=Profile(nama="Dinas Contoh")))[0]


@pytest.mark.parametrize(
    ("region", "text", "nama", "concerned"),
    [
        ("", "Acara itu dahsyat.", "", True),
        ("Indonesia", "Acara itu dahsyat.", "", True),
        ("Kabupaten Rekaan", "Acara itu dahsyat.", "", False),
        ("Kabupaten Rekaan", "Acara di Rekaan itu dahsyat.", "", True),
        ("Kabupaten Rekaan", "Acara itu dahsyat.", "Dinas Contoh Kabupaten Rekaan", True),
        ("Kota", "Acara itu dahsyat.", "Dinas Contoh Kabupaten Rekaan", False),
    ],
)
def test_a_stage_of_a_region_concerns_texts_that_name_it(
    region: str,
    text: str,
    nama: str,
    concerned: bool,
) -> None:
    term = read_lexicon(Source("a.yaml", HEAD + "  bila: [{jendela: [kampanye]}]\n")).terms[0]
    day = Date(2030, 5, 1)
    window = Window("x", "Pemilihan Contoh", "kampanye", region, day, day)
    document = parse(Source("a.txt", text))._replace(date=day)
    now = datetime(2030, 5, 1, tzinfo=UTC)
    context = Context({}, Profile(nama=nama), now, windows=(window,))
    span = Span(text.index("dahsyat"), text.index("dahsyat") + len("dahsyat"))
    lexicon = read_lexicon(Source("a.yaml", HEAD))
    assert stands(TermHit(lexicon, term, span), Surroundings(document, context)) == concerned


def test_a_phrase_lifts_only_what_it_covers() -> None:
    row = "  kecuali: [amat dahsyat sekali, gempa amat dahsyat]\n"
    assert not seen(row, "Gempa amat dahsyat sekali.")
    assert not seen(row, "Kabar gempa amat dahsyat itu beredar.")
    assert seen(row, "Gempa amat dahsyat sekali dan acara dahsyat.")


@pytest.mark.parametrize(
    ("title", "body", "reported"),
    [
        ("Festival Rekaan Dahsyat Sekali", "Festival itu ditutup.", True),
        ("Kelompok Dahsyat Muda Tampil di Balai", "Kelompok Dahsyat Muda tampil di balai.", False),
        ("Kelompok Dahsyat Muda tampil lagi", "Festival itu ditutup.", False),
    ],
)
def test_in_a_title_of_capitals_a_name_is_what_the_text_has_again(
    title: str, body: str, reported: bool
) -> None:
    text = f"SIARAN PERS\n\n{title}\n\nRekaan, 16 Oktober 2025 - {body}"
    assert seen("  kecuali: [{nama: ya}]\n", text) == reported


def test_all_of_bila_must_hold() -> None:
    row = "  bila:\n  - dekat: [acara]\n  - orang: 9\n"
    assert not seen(row, "Acara itu dahsyat.")
    assert seen(row, "Kepala Dinas Contoh Sari Dewi menilai acara itu dahsyat.")


def test_tiers_and_forms_of_a_word() -> None:
    rows = "  tingkat: C\n- id: dua\n  bentuk: [cacat+]\n  tingkat: A\n"
    first, second = read_lexicon(Source("a.yaml", HEAD + rows)).terms
    assert (first.tingkat, first.ketat, second.tingkat, second.ketat) == ("info", True, "error", False)
    assert {"cacat", "kecacatan", "cacatnya", "mencacatkan"} <= set(second.bentuk)


@pytest.mark.parametrize(
    "row",
    [
        "  kecuali: [{dekat: [a], kutipan: ya}]\n",
        "  kecuali: [{jarak: 3}]\n",
        "  kecuali: [{dekat: [a], jarak: 0}]\n",
        "  kecuali: [{kutipan: tidak}]\n",
        "  kecuali: [{angka: mungkin}]\n",
        "  kecuali: [{topik: ya}]\n",
        "  kecuali: [{kelas: [pemlu]}]\n",
        "  bila: [{jendela: tidak}]\n",
        "  kecuali: [{dekat: [a], arah: atas}]\n",
        "  bila: [{orang: banyak}]\n",
        "  tingkat: D\n",
        "- id: b\n  bentuk: [dua kata+]\n",
    ],
)
def test_a_row_that_cannot_be_read_names_its_place(row: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_lexicon(Source("a.yaml", HEAD + row))
    assert isinstance(caught.value, RilisError)
    assert caught.value.span is not None
