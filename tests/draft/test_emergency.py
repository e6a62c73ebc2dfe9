"""Eight lines at two in the morning: a usable release, every figure traced to its table."""

from __future__ import annotations

import pytest

from rilis.brief.reader import read_brief
from rilis.draft.write import write_draft
from rilis.model.brief import Brief
from rilis.model.document import Draft, origin_at
from rilis.model.project import NoProject
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.style import Profile
from rilis.testing import catalog

PACK = next(pack for pack in catalog().templates if pack.id == "darurat")
AGENCY = Profile("bpbd", "Badan Contoh Raya", "BCR")
EIGHT_LINES = """jenis: darurat
judul: Banjir Melanda Contoh Raya
tanggal: 2027-03-14
kota: Tirtacontoh
kejadian: Banjir melanda Contoh Raya pada Sabtu, 13 Maret 2027, pukul 22.40 WITA
tabel: {berkas: korban.csv, per: 2027-03-14 02.00 WITA, sumber: Posko, jumlah: hitung}
belum_diketahui: [penyebab banjir]
rilis_berikutnya: 2027-03-14 06.00 WITA
"""
CSV = "Kecamatan;Meninggal;Hilang;Mengungsi;Rumah rusak\nHulu;2;0;1250;31\nHilir;1;0;;4\n"


class Files(NoProject):
    """One CSV file beside the brief."""

    def __init__(self, text: str) -> None:
        self._text = text

    def read(self, path: str) -> Source | None:
        return Source(path, self._text)


def drafted(text: str = EIGHT_LINES, csv: str = CSV, profile: Profile = AGENCY) -> tuple[Brief, Draft]:
    brief = read_brief(Source("brief.yaml", text), Files(csv))
    return brief, write_draft(brief, PACK, profile, "draft.md")


def body(text: str = EIGHT_LINES, csv: str = CSV, profile: Profile = AGENCY) -> str:
    return drafted(text, csv, profile)[1].source.text


def test_eight_lines_are_a_whole_release() -> None:
    brief, draft = drafted()
    assert brief.problems == ()
    text = draft.source.text
    for words in (
        (
            "**Tirtacontoh, 14 Maret 2027** — Banjir melanda Contoh Raya pada Sabtu, 13 Maret 2027, pukul 22.40 WITA. "
            "Hingga Minggu, 14 Maret 2027, pukul 02.00 WITA, Badan Contoh Raya mencatat 3 orang meninggal dunia "
            "dan sedikitnya 1.250 orang mengungsi."
        ),
        "Tercatat pula 35 rumah rusak.",
        "Belum ada laporan tentang orang hilang.",
        "Korban meninggal dunia tercatat di Kecamatan Hulu (2 orang) dan Hilir (1 orang).",
        "| Hilir | 1 | 0 | … | 4 |",
        "| **Jumlah** | **3** | **0** | **sedikitnya 1.250** | **35** |",
        "- penyebab banjir; dan\n- jumlah pengungsi di Kecamatan Hilir.",
        "adalah keadaan pada Minggu, 14 Maret 2027, pukul 02.00 WITA dan dapat berubah.",
        "Siaran pers berikutnya dijadwalkan pada Minggu, 14 Maret 2027, pukul 06.00 WITA.",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("2 orang", "tabel[0].baris[0][1]"),
        ("3 orang meninggal", "tabel[0].baris"),
        ("1.250 | 31", "tabel[0].baris[0][3]"),
        ("Minggu, 14 Maret 2027, pukul 02.00", "tabel[0].per"),
        ("Banjir melanda Contoh Raya pada", "kejadian"),
        ("penyebab banjir", "belum_diketahui[0]"),
    ],
)
def test_every_figure_knows_where_it_stands(words: str, field: str) -> None:
    _, draft = drafted()
    at = draft.source.text.index(words)
    origin = origin_at(draft.origins, Span(at, at + 1))
    assert origin is not None
    assert origin.field == field


def test_an_agency_without_a_name_counts_in_the_passive() -> None:
    assert "pukul 02.00 WITA, tercatat 3 orang meninggal dunia" in body(profile=Profile())


def test_headings_of_the_writers_own_are_counted_as_written() -> None:
    text = body(csv="Desa;Ternak mati (ekor);Posko\nSatu;12;2\nDua;8;1\n")
    assert "mencatat 20 ekor ternak mati dan 3 posko." in text


def test_many_places_are_not_all_named() -> None:
    rows = "".join(f"Desa {letter};{number}\n" for number, letter in enumerate("ABCDEFGHI", 1))
    text = body(csv=f"Desa;Meninggal\n{rows}")
    assert (
        "Korban meninggal dunia terbanyak tercatat di Desa I (9 orang), Desa H (8 orang), dan Desa G (7 orang)."
        in text
    )


def test_a_typed_lead_stands_and_placed_tables_are_not_doubled() -> None:
    text = body(
        EIGHT_LINES.replace("tabel: {", "tabel: {id: korban, ")
        + "teras: Teras sendiri, {tabel:korban.meninggal} orang meninggal dunia.\n"
        + "isi:\n- tabel: korban\n- rekap: korban\n"
    )
    assert "— Teras sendiri, 3 orang meninggal dunia." in text
    assert text.count("| **Jumlah**") == 1
    assert text.count("mencatat 3 orang meninggal dunia") == 1


def test_an_empty_table_leaves_the_event() -> None:
    assert "pukul 22.40 WITA.\n" in body(csv="Kecamatan;Meninggal\n")
