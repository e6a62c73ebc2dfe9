"""`rilis new --ralat`: a correction from the register or from two briefs, linked both ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import Run
from merge_files import edit

NOW = ("--now", "2022-01-31T09:00+07:00")
APPROVE = ("approve", "brief.yaml", "k1", "k2", "k3", "isi:4", "--oleh", "Rangga", "--pada", "2022-01-28")
SIGNED = "pengesahan:\n  - peran: kepala biro humas\n    nama: Hendra Sasmita\n    pada: 2022-01-31\n"
NUMBER = "7/HM/KEMENKOPIK/01/2022"


@pytest.fixture
def released(example: Path, run: Run) -> Path:
    assert run(*APPROVE).code == 0
    brief = example / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8") + SIGNED, encoding="utf-8")
    assert run("render", "brief.yaml", "--to", "html", *NOW).code == 0
    return example


def filled(path: Path) -> None:
    """Fill in what only a person can say, as a person would."""
    text = path.read_text(encoding="utf-8")
    text = text.replace("nomor: menyusul", "nomor: 8/HM/KEMENKOPIK/01/2022")
    text = text.replace(
        "[isi judul: “Ralat” dan apa yang diralat, tanpa mengulang yang salah]",
        "Ralat Jumlah Peserta Rapat Humas",
    )
    text = text.replace(
        "[isi sebab kekeliruan dan permintaan maaf, satu atau dua kalimat]",
        "Daftar hadir sesi kedua belum terhitung. Kami mohon maaf.",
    )
    assert "[" not in text.replace("# Brief", "")
    path.write_text(text + SIGNED, encoding="utf-8")


def test_from_the_register_to_a_linked_correction(released: Path, run: Run) -> None:
    old = (next((released / ".rilis" / "terbit").iterdir())).read_text(encoding="utf-8")
    edit(released / "brief.yaml", ("nilai: 128", "nilai: 182"))
    done = run("new", "--ralat", NUMBER, *NOW)
    assert done.code == 0, done.err
    brief = released / "ralat.brief.yaml"
    text = brief.read_text(encoding="utf-8")
    assert "Rapat yang diikuti 128 pejabat humas itu juga membagi tugas." in text
    assert "Rapat yang diikuti 182 pejabat humas itu juga membagi tugas." in text
    assert run("new", "--ralat", NUMBER, *NOW).code == 2  # never over a file that is there
    assert run("render", "ralat.brief.yaml", *NOW).code == 1  # gaps and number first
    filled(brief)
    checked = run("check", "ralat.brief.yaml", *NOW)
    assert checked.code == 0, checked.out
    rendered = run("render", "ralat.brief.yaml", "--to", "html", *NOW)
    assert rendered.code == 0, rendered.out
    (page,) = (released / "keluaran").glob("*8-HM*.html")
    shown = page.read_text(encoding="utf-8")
    assert f"meralat siaran pers nomor {NUMBER} tanggal 29 Januari 2022 berjudul “Humas Pemerintah" in shown
    assert "seharusnya “Rapat yang diikuti 182 pejabat humas itu juga membagi tugas”" in shown
    (released / "lama.md").write_text(old.split("---\n", 2)[2], encoding="utf-8")
    verdict = run("verify", "lama.md")
    assert verdict.code == 0
    assert "corrected by number 8/HM/KEMENKOPIK/01/2022" in verdict.out
    assert run("verify", str(page)).code == 0


def test_from_two_briefs(released: Path, run: Run) -> None:
    new = released / "baru.yaml"
    new.write_bytes((released / "brief.yaml").read_bytes())
    edit(
        new,
        ("nilai: 128", "nilai: 182"),
        ("nama: Rangga Wiratama", "nama: Rangga Wiratama Putra"),
        ("kami umumkan perubahan", "kami kabarkan perubahan"),
    )
    done = run("new", "--ralat", "brief.yaml", "baru.yaml", "ralat", *NOW)
    assert done.code == 0, done.err
    text = (released / "ralat" / "ralat.brief.yaml").read_text(encoding="utf-8")
    for words in (
        "128 pejabat humas",
        "182 pejabat humas",
        "Rangga Wiratama Putra",
        "kami kabarkan",
        f"nomor: {NUMBER}",
    ):
        assert words in text
    assert text.count("tertulis:") == 3
    assert run("draft", "ralat/ralat.brief.yaml").code == 0


def test_what_is_not_there_is_said(released: Path, run: Run) -> None:
    assert run("new", "--ralat", "99/HM/KEMENKOPIK/01/2022").code == 2
    assert run("new", "--ralat", "tidak-ada.yaml").code == 2
    assert run("new", "--ralat", "brief.yaml", "a.yaml", "b.yaml").code == 2
    assert run("new").code == 2
    done = run("new", "--ralat", "brief.yaml", "baru", *NOW)
    assert done.code == 0
    assert "[isi kata-kata yang salah]" in (released / "baru" / "ralat.brief.yaml").read_text(
        encoding="utf-8"
    )


def test_an_english_correction(released: Path, run: Run) -> None:
    assert run("new", "--ralat", NUMBER, *NOW).code == 0
    brief = released / "ralat.brief.yaml"
    filled_text = brief.read_text(encoding="utf-8").replace("bahasa: id", "bahasa: en")
    brief.write_text(
        filled_text.replace("[isi kata-kata yang salah]", "128 officers").replace(
            "[isi kata-kata yang benar]", "182 officers"
        ),
        encoding="utf-8",
    )
    assert run("draft", "ralat.brief.yaml").code == 0
    draft = (released / "ralat.draft.md").read_text(encoding="utf-8")
    assert "CORRECTION TO PRESS RELEASE" in draft
    assert "corrects press release number 7/HM/KEMENKOPIK/01/2022 of 29 January 2022" in draft
    assert "“128 officers” should read “182 officers”." in draft


def test_a_new_correction_starts_from_the_template(project: Path, run: Run) -> None:
    assert run("new", "r", "--template", "ralat").code == 0
    assert "ralat:" in (project / "r" / "brief.yaml").read_text(encoding="utf-8")
    assert run("draft", "r/brief.yaml").code == 0
