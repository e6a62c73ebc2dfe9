"""A joint release from the command line: whose letterhead, number and contact come first."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest

from rilis.cli.main import main

NOW = ("--now", "2027-03-20T09:00+07:00", "--lang", "en", "--without", "contoh")


@pytest.fixture
def joint(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "bersama"
    shutil.copytree(root / "examples" / "08-bersama", work)
    monkeypatch.chdir(work)
    (work / "draft.md").unlink()
    return work


def head_of(path: Path) -> str:
    return str(docx.Document(str(path)).sections[0].first_page_header.paragraphs[0].text)


def test_the_agency_asked_for_comes_first(joint: Path) -> None:
    assert main(["draft", "brief.yaml", "--untuk", "bmc", "--to", "md,docx", *NOW]) == 0
    text = (joint / "draft-bmc.md").read_text(encoding="utf-8")
    assert text.index("SP-21/BMC/2027") < text.index("014/SP/KEMENAIRCO")
    assert text.index("Petrus Sinaga") < text.index("Ratna Kusumadewi")
    assert "instansi: bmc, kemenairco" in text
    assert "**JAKARTA (22 Maret 2027)** – " in text
    (file,) = (joint / "keluaran").iterdir()
    assert "_bersama_bmc_" in file.name
    assert head_of(file) == "Badan Meteorologi Contoh dan Kementerian Pengairan Contoh"
    assert main(["draft", "brief.yaml", "--to", "md,docx", *NOW]) == 0
    assert "**Jakarta, 22 Maret 2027** — " in (joint / "draft.md").read_text(encoding="utf-8")


def test_each_draft_is_checked_and_rendered_in_its_own_order(
    joint: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["draft", "brief.yaml", "--untuk", "bmc", *NOW])
    assert main(["check", "draft-bmc.md", "--ignore", "quotes.unapproved", *NOW]) == 0, (
        capsys.readouterr().out
    )
    for quote in ("k1", "k2", "k3", "k4"):
        main(["approve", "brief.yaml", quote, "--oleh", "Sari", *NOW])
    assert main(["render", "draft-bmc.md", "--to", "docx", *NOW]) == 0, capsys.readouterr().out
    (file,) = (joint / "keluaran").iterdir()
    assert head_of(file).startswith("Badan Meteorologi Contoh dan")


def test_numbers_are_checked_by_each_agencys_own_pattern(
    joint: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    brief = joint / "brief.yaml"
    text = brief.read_text(encoding="utf-8")
    brief.write_text(text.replace("SP-21/BMC/2027", "21/BMC/2026"), encoding="utf-8")
    assert main(["check", "brief.yaml", "--select", "structure", *NOW]) == 1
    told = capsys.readouterr().out
    assert told.count("structure.number-format") == 1
    assert "SP-{urut}/BMC/{tahun}" in told


def test_an_unknown_agency_is_named_with_those_known(joint: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", "brief.yaml", "--untuk", "bmg", *NOW]) == 2
    assert "“bmg” is no agency" in capsys.readouterr().err
    assert not (joint / "draft-bmg.md").exists()
