"""Texts for messengers, mail and web sites from the command line: names, marks, and what is said of their length."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import Run

STEM = "DRAF_2022-01-29_siaran-pers_humas-pemerintah-samakan-informasi-presidensi-g20"


def test_drafts_are_written_with_their_endings_and_marked(example: Path, run: Run) -> None:
    assert run("draft", "brief.yaml", "--to", "wa,txt,cms").code == 0
    made = {path.name: path.read_text(encoding="utf-8") for path in (example / "keluaran").iterdir()}
    assert sorted(made) == [f"{STEM}.cms.html", f"{STEM}.txt", f"{STEM}.wa.txt"]
    assert made[f"{STEM}.wa.txt"].startswith("*DRAF – UNTUK PERSETUJUAN*\n\nSIARAN PERS\n")
    assert made[f"{STEM}.txt"].startswith("DRAF – UNTUK PERSETUJUAN\n\nSIARAN PERS\n")
    assert made[f"{STEM}.cms.html"].startswith("<p><strong>DRAF – UNTUK PERSETUJUAN</strong></p>\n")


def test_forced_texts_carry_the_stamp_and_embargoed_ones_the_moment(example: Path, run: Run) -> None:
    brief = example / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8").replace("siar: segera", "siar: 2022-01-29 10.00 WIB"))
    forced = ("--force", "--alasan", "Uji", "--oleh", "Sari")
    assert (
        run("render", "brief.yaml", "--to", "wa,txt,cms", *forced, "--now", "2022-01-28T09:00+07:00").code
        == 0
    )
    for path in (example / "keluaran").iterdir():
        assert path.name.startswith("EMBARGO_2022-01-29_1000WIB_")
        first, second = path.read_text(encoding="utf-8").splitlines()[:2]
        assert "EMBARGO SAMPAI Sabtu, 29 Januari 2022, pukul 10.00 WIB" in first
        assert "BELUM LOLOS PEMERIKSAAN" in second
        assert "Uji, Sari" in second


@pytest.mark.parametrize(("lang", "words"), [("en", "Telegram takes 4096"), ("id", "Telegram menerima 4096")])
def test_a_text_too_long_for_messengers_is_remarked(example: Path, run: Run, lang: str, words: str) -> None:
    brief = example / "brief.yaml"
    long = (
        "      Kalimat ini memperpanjang siaran pers. "
        + "Isinya cukup panjang bagi sebuah pesan. " * 60
        + "\n"
    )
    text = brief.read_text(encoding="utf-8")
    brief.write_text(text.replace("isi:\n", "isi:\n  - paragraf: |\n" + long, 1), encoding="utf-8")
    done = run("draft", "brief.yaml", "--to", "wa,txt", lang=lang)
    assert done.code == 0
    assert done.err.startswith("wa: ")
    assert words in done.err
    assert len(done.err.splitlines()) == 1


def test_a_text_that_fits_is_not_remarked(example: Path, run: Run) -> None:
    assert run("draft", "brief.yaml", "--to", "wa").err == ""
