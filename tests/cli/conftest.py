"""A project folder to work in, and the command line called in it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from command_line import ROOT, Done, Run
from many_files import strange_plugin
from merge_files import HAND, edit
from rilis.cli.main import main


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "proyek"
    folder.mkdir()
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def example(project: Path) -> Path:
    for name in ("brief.yaml", "rilis.yaml", "rapat-daring.png"):
        shutil.copy(ROOT / "examples" / "01-presidensi-g20" / name, project / name)
    return project


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str, lang: str = "en") -> Done:
        capsys.readouterr()
        code = main([*arguments, "--lang", lang] if lang else list(arguments))
        shown = capsys.readouterr()
        return Done(code, shown.out, shown.err)

    return call


@pytest.fixture
def edited(example: Path, run: Run) -> Path:
    """A draft edited by hand, and a brief that changed since."""
    assert run("draft", "brief.yaml").code == 0
    edit(example / "draft.md", HAND)
    edit(example / "brief.yaml", ("nilai: 128", "nilai: 131"))
    return example


@pytest.fixture
def strange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install the strange plugin, importable here and in workers; the folder it stands in."""
    folder = strange_plugin(tmp_path / "terpasang")
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.delitem(sys.modules, "aneh", raising=False)
    return folder
