"""The hook that other repositories use: it takes what rilis finds by itself, and its command works."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from rilis.cli.main import main


@pytest.fixture
def hook(root: Path) -> dict[str, Any]:
    (found,) = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return dict(found)


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("brief.yaml", True),
        ("2022/gempa.brief.yml", True),
        ("2022/draft.md", True),
        ("gempa.draft.md", True),
        ("README.md", False),
        ("rilis.yaml", False),
        ("debrief.yaml", False),
        (".github/workflows/ci.yml", False),
    ],
)
def test_hook_takes_briefs_and_drafts(hook: dict[str, Any], path: str, *, taken: bool) -> None:
    assert bool(re.search(hook["files"], path)) is taken


def test_command_of_the_hook_stops_at_errors_only(
    hook: dict[str, Any], root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, *arguments = shlex.split(hook["entry"])
    broken = tmp_path / "brief.yaml"
    broken.write_text("jenis: siaran_pers\njudul: Rapat\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    assert program == "rilis"
    assert main([*arguments, str(root / "examples" / "01-presidensi-g20" / "brief.yaml")]) == 0
    assert main([*arguments, str(broken)]) == 1
    assert capsys.readouterr().err == ""
