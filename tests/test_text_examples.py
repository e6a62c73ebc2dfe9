"""Finished texts, three bad and three good: the findings of each are its golden.

pytest tests/test_text_examples.py --update      writes them anew; read the diff
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rilis.cli.main import main

FOLDER = Path(__file__).resolve().parent.parent / "examples" / "teks-jadi"
TEXTS = sorted(path for path in FOLDER.glob("*.txt") if not path.name.endswith(".temuan.txt"))


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_findings_of_a_finished_text(
    text: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    update: bool,
) -> None:
    shutil.copy(text, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    code = main(
        ["check", text.name, "--lang", "id", "--now", "2025-07-15T09:00+07:00", "--without", "contoh"]
    )
    findings = capsys.readouterr().out
    golden = text.with_suffix(".temuan.txt")
    if update:
        golden.write_text(findings, encoding="utf-8")
    assert findings == golden.read_text(encoding="utf-8"), f"{golden} differs; --update rewrites it"
    good = text.stem.startswith("baik-")
    assert (code == 0) is good
    assert findings.startswith("SIAP SIAR") is good


def test_three_bad_and_three_good() -> None:
    begins = [path.stem.partition("-")[0] for path in TEXTS]
    assert (begins.count("baik"), begins.count("buruk")) == (3, 3)
