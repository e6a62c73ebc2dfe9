"""Every kind's starting brief: clean but for its gaps, and every gap is seen."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from rilis.cli.main import main
from rilis.plugins.catalog import load_catalog

GAP = re.compile(r"\[(?:isi|nama (?!pendek)|jabatan|ucapan)\b[^\[\]{}\n]*\]")
"""Gaps whose words are printed as they stand; a short name is not, where nobody speaks twice."""
KINDS = [pack.id for pack in load_catalog(entry_points=False).templates]
WAITING = {
    "structure.placeholder",
    "quotes.unapproved",
    "structure.number-missing",
    "structure.signature-missing",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_starting_brief_has_gaps_and_nothing_else(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", ".", "--template", kind, "--without", "contoh"]) == 0
    brief = tmp_path / "brief.yaml"
    text = brief.read_text(encoding="utf-8")
    assert re.search(rf"(?m)^jenis: {kind}\b", text)
    capsys.readouterr()
    assert main(["check", "brief.yaml", "--format", "json", "--without", "contoh"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert {finding["check"] for finding in findings} <= WAITING
    seen = {finding["exact"] for finding in findings if finding["check"] == "structure.placeholder"}
    gaps = set(GAP.findall(re.sub(r"(?m)^\s*#.*", "", text)))
    assert gaps
    assert {gap for gap in gaps if not any(gap in words for words in seen)} == set()


@pytest.mark.parametrize("kind", KINDS)
def test_a_starting_brief_makes_every_file(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["new", ".", "--template", kind, "--without", "contoh"])
    assert main(["draft", "brief.yaml", "--to", "md,html,docx", "--without", "contoh"]) == 0
    written = capsys.readouterr().out
    assert [ending for ending in (".md", ".html", ".docx") if ending not in written] == []
