"""English versions: what they take from the Indonesian brief, what they translate, what they leave open."""

from __future__ import annotations

from pathlib import Path

import pytest

from rilis.brief.reader import read_brief
from rilis.draft.write import write_draft
from rilis.model.brief import Brief
from rilis.model.document import Draft
from rilis.model.project import NoProject
from rilis.model.source import Source
from rilis.model.style import Profile
from rilis.packs.template import read_template

ROOT = Path(__file__).resolve().parent.parent.parent
PACK = read_template(str(ROOT / "templates" / "rilis_templates" / "siaran_pers"))
PROFILE = Profile("bcn", "Badan Contoh Nasional", "BCN", titimangsa="{KOTA} ({tanggal}) – ")
PARENT = """\
jenis: siaran_pers
judul: Badan Contoh Buka Layanan
tanggal: 2022-01-29
kota: Bandung
nomor: 1/BCN/2022
siar: 2022-01-29 14.30 WITA
tokoh:
  - id: sari
    nama: Sari Dewi
    gelar_belakang: M.Si.
    jabatan: Kepala Badan Contoh Nasional
    sapaan: Ibu
    panggilan: Sari
  - id: rudi
    nama: Rudi Hartanta
    jabatan: Sekretaris
    penugasan: Plt.
    mewakili: Menteri Contoh
kutipan:
  - id: k1
    tokoh: sari
    ucapan: |
      Kami siap. Warga dilayani.
    disetujui: {oleh: Sari, sidik: abc}
  - id: k2
    tokoh: rudi
    atas_nama: sari
    asal: naskah sambutan
    ucapan: Layanan gratis.
fakta:
  - {id: kota, nilai: 19, satuan: kota, kira: lebih dari}
  - {id: dana, nilai: "1,5", skala: triliun, satuan: rupiah, kira: sekitar}
  - {id: naik, nilai: "5,50", satuan: persen}
  - {id: loket, nilai: 30.000, satuan: loket, kira: diperkirakan}
  - {id: aneh, nilai: 2, satuan: kota, kira: konon}
tabel:
  - id: t1
    judul: Loket per Daerah
    kolom: [Daerah, Loket, Anggaran]
    baris: [[Contoh Bahari, "1.250", "Rp2,5"], [daerah lain, 7, "40 persen"]]
    jumlah: hitung
    sumber: Dinas Contoh
    per: 2022-01-29 08.00 WIB
narahubung:
  - {nama: Ratna, unit: Biro Humas, telepon: 021-5550123}
kanal: {laman: contoh.go.id, youtube: contoh}
isi: |
  Isi.
"""
HEAD = "bahasa: en\ninduk: id.yaml\njudul: Contoh Agency Opens Service\n"


class Files(NoProject):
    """The parent, held in memory."""

    def read(self, path: str) -> Source | None:
        return Source(path, PARENT) if path == "id.yaml" else None


def english(rest: str) -> Brief:
    return read_brief(Source("brief.en.yaml", HEAD + rest), Files())


def drafted(rest: str) -> Draft:
    return write_draft(english(rest), PACK, PROFILE, "draft.en.md")


def text(rest: str) -> str:
    return drafted(rest).source.text


def paragraph(words: str, rest: str = "") -> str:
    """Return the one paragraph after the dateline that an English brief with these words makes."""
    made = text(f"{rest}isi:\n  - paragraf: |\n      {words}\n")
    return made.partition("# Contoh Agency Opens Service\n\n")[2].partition("\n\n")[0].partition("** – ")[2]


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        ("kota", "more than 19 cities"),
        ("dana", "about Rp1.5 trillion"),
        ("naik", "5.50 percent"),
        ("loket", "an estimated 30,000 [satuan_en: loket]"),
        ("aneh", "[kira_en: konon] 2 cities"),
    ],
)
def test_figures_are_english_and_what_is_not_is_a_gap(fact: str, shown: str) -> None:
    assert paragraph(f"Service is open in {{fakta:{fact}}}.") == f"Service is open in {shown}."


def test_a_figure_takes_the_words_the_writer_gives() -> None:
    rows = "fakta:\n  - {id: loket, satuan_en: counters, kira_en: some}\n"
    assert paragraph("There are {fakta:loket}.", rows) == "There are some 30,000 counters."


def test_a_speaker_has_name_and_office_once_and_a_short_name_later() -> None:
    rest = (
        "tokoh:\n  - {id: sari, jabatan_en: Head of BCN}\n"
        "kutipan:\n  - {id: k1, ucapan_en: We are ready. Residents are served.}\n"
        "isi:\n  - kutipan: k1\n  - kutipan: k1\n  - kutipan: k1\n    sambung: senada\n"
    )
    made = text(rest)
    assert (
        "“We are ready,” said Sari Dewi, M.Si., Head of Badan Contoh Nasional (BCN). “Residents are served.”"
        in made
    )
    assert "“We are ready,” Sari added. “Residents" in made
    assert "Echoing this, Sari said, “We are ready. Residents are served.”" in made


def test_words_read_out_name_both_people() -> None:
    rest = (
        "tokoh:\n  - {id: sari, jabatan_en: Head of the Agency}\n"
        "  - {id: rudi, jabatan_en: Secretary, mewakili_en: the Minister}\n"
        "kutipan:\n  - {id: k2, ucapan_en: The service is free.}\nisi:\n  - kutipan: k2\n"
    )
    assert (
        "“The service is free,” said Sari Dewi, M.Si., Head of the Agency, in a speech read out by "
        "Rudi Hartanta, Acting Secretary, representing the Minister." in text(rest)
    )


def test_what_has_no_english_is_left_as_a_gap_that_points_at_its_row() -> None:
    draft = drafted("isi:\n  - kutipan: k1\n")
    made = draft.source.text
    assert "“[ucapan_en: k1],” said Sari Dewi, M.Si., [jabatan_en: Kepala Badan Contoh Nasional]." in made
    assert "Kami siap" not in made
    origin = next(row for row in draft.origins if row.span.of(made).startswith("[jabatan_en"))
    assert origin.field == "tokoh[0]"


def test_a_table_has_english_figures_heads_and_words() -> None:
    rows = (
        "tabel:\n  - id: t1\n    judul_en: Counters by Region\n    kolom_en: [Region, Counters, Budget]\n"
        "    sel_en: {daerah lain: other regions}\n    sumber_en: Contoh Office\nisi:\n  - tabel: t1\n"
    )
    made = text(rows)
    assert "**Counters by Region**" in made
    assert "| Region | Counters | Budget |" in made
    assert "| Contoh Bahari | 1,250 | Rp2.5 |" in made
    assert "| other regions | 7 | 40 percent |" in made
    assert "| **Total** | **1,257** |  |" in made
    assert "*Source: Contoh Office; data as of 29 January 2022, 08:00 WIB*" in made


def test_a_table_without_english_words_has_gaps() -> None:
    made = text("isi:\n  - tabel: t1\n")
    for key in ("judul_en: Loket per Daerah", "kolom_en: Daerah", "sel_en: daerah lain", "sumber_en: Dinas"):
        assert f"[{key}" in made
    assert "[sel_en: Contoh Bahari]" not in made


def test_what_the_english_brief_does_not_say_comes_from_its_parent() -> None:
    made = text("isi: Text.\nteras: Badan Contoh Nasional opened a service on Saturday.\n")
    assert "Number: 1/BCN/2022" in made
    assert "EMBARGOED UNTIL SATURDAY, 29 JANUARY 2022, 14:30 WITA" in made
    assert "**BANDUNG (29 January 2022)** – Badan" in made
    assert "Ratna, [unit_en: Biro Humas]" in made
    assert "- Telephone: +62 21-5550123" in made
    assert "- Website: contoh.go.id\n- YouTube: contoh" in made


def test_words_typed_in_the_english_brief_are_english() -> None:
    brief = english("tokoh:\n  - {id: sari, jabatan: Head}\nkutipan:\n  - {id: k1, ucapan: Ready.}\nisi: x\n")
    assert brief.tokoh[0].jabatan == "Head"
    assert brief.kutipan[0].disetujui is None
    assert not brief.asing & {"tokoh[0].jabatan", "kutipan[0].ucapan"}


def test_a_row_that_only_adds_english_words_lacks_nothing() -> None:
    brief = english(
        "tokoh:\n  - {id: sari, jabatan_en: Head}\nkutipan:\n  - {id: k1, ucapan_en: Ready.}\nisi:\n- kutipan: k1\n"
    )
    assert {problem.check for problem in brief.problems} == set()
    lonely = english("tokoh:\n  - {id: lain, jabatan_en: Head}\nisi: '{tokoh:lain}'\n")
    assert [problem.field for problem in lonely.problems] == ["tokoh[0].nama"]


def test_a_number_still_to_come_says_so_in_english() -> None:
    assert "Number: to follow\n" in text("nomor: menyusul\nisi: Text.\nteras: Lead.\n")


def test_a_missing_form_is_a_finding_of_the_draft() -> None:
    from rilis.checks.brief.english_missing import check
    from rilis.testing import Case, findings_of

    made = text("isi:\n  - kutipan: k1\n  - paragraf: |\n      Open in {fakta:loket}.\n")
    found, _ = findings_of(check, Case(made, (), None, 1, flags=True, name="draft.en.md"))
    keys = {finding.message.values["key"] for finding in found}
    assert keys == {"ucapan_en", "jabatan_en", "satuan_en", "unit_en"}
