"""Ten kinds of releases as writers brief them: each drafts, renders and raises no false alarm."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from rilis.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
BRIEFS = sorted((ROOT / "tests" / "briefs").glob("*.yaml"))
WAITING = "quotes.unapproved"
"""Nothing in these briefs is approved yet; that is true, and said."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path in (ROOT / "tests" / "briefs").iterdir():
        shutil.copy(path, tmp_path / path.name)
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def plain(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@pytest.mark.parametrize("path", BRIEFS, ids=lambda path: path.stem)
def test_a_brief_of_this_kind_is_drafted_and_raises_no_false_alarm(
    path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moment = "2025-01-01T09:00+07:00"
    assert main(["check", path.name, "--ignore", WAITING, "--now", moment, "--lang", "en"]) == 0, (
        capsys.readouterr().out
    )
    assert main(["draft", path.name, "--to", "md,html,docx", "--lang", "en"]) == 0
    draft = folder / f"{path.stem}.draft.md"
    assert main(["check", draft.name, "--ignore", WAITING, "--now", moment, "--lang", "en"]) == 0, (
        capsys.readouterr().out
    )
    text = draft.read_text(encoding="utf-8")
    assert "{" not in text.partition("---\n")[2].partition("---\n")[2]
    assert ".." not in text.replace("...", "")
    assert not re.search(r"(?<!\n) {2,}| [,.;:?!]|\b(\w{3,}) \1\b", text.partition("# ")[2])
    assert len(list((folder / "keluaran").iterdir())) == 2


@pytest.mark.parametrize("path", BRIEFS, ids=lambda path: path.stem)
def test_no_word_of_a_paragraph_is_lost(path: Path, folder: Path) -> None:
    main(["draft", path.name, "--lang", "en"])
    draft = set(plain((folder / f"{path.stem}.draft.md").read_text(encoding="utf-8")))
    brief = path.read_text(encoding="utf-8")
    for words in re.findall(r"(?:paragraf|ucapan|butir): \|\n((?:\s{6,}.*\n)+)", brief):
        typed = re.sub(r"\{fakta:[^}]*\}", " ", words)
        assert set(plain(typed)) <= draft
