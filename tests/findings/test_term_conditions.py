"""Rows with conditions: what lifts a form, and what it needs to be reported."""

from __future__ import annotations

import pytest

from rilis.errors import ConfigError, RilisError
from rilis.model.source import Source
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
