"""The hooks that other repositories use: they take what rilis finds by itself, and their commands work."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from rilis.cli.main import main

Hooks = dict[str, dict[str, Any]]


@pytest.fixture
def hooks(root: Path) -> Hooks:
    rows = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return {row["id"]: row for row in rows}


@pytest.mark.parametrize(
    ("path", "brief", "draft"),
    [
        ("brief.yaml", True, False),
        ("2022/gempa.brief.yml", True, False),
        ("2022/draft.md", False, True),
        ("gempa.draft.md", False, True),
        ("README.md", False, False),
        ("rilis.yaml", False, False),
        ("debrief.yaml", False, False),
        (".github/workflows/ci.yml", False, False),
    ],
)
def test_hooks_take_briefs_and_drafts(hooks: Hooks, path: str, *, brief: bool, draft: bool) -> None:
    taken = {name: bool(re.search(hook["files"], path)) for name, hook in hooks.items()}
    both = brief or draft
    assert taken == {"rilis-check": both, "rilis-fix": both, "rilis-check-brief": brief}


@pytest.mark.parametrize("name", ["rilis-check", "rilis-check-brief"])
def test_a_check_stops_at_errors_only(
    hooks: Hooks, name: str, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, *arguments = shlex.split(hooks[name]["entry"])
    broken = tmp_path / "brief.yaml"
    broken.write_text("jenis: siaran_pers\njudul: Rapat\n", encoding="utf-8")
    (tmp_path / ".git").mkdir()
    assert program == "rilis"
    assert main([*arguments, str(root / "examples" / "01-presidensi-g20" / "brief.yaml")]) == 0
    assert main([*arguments, str(broken)]) == 1
    assert capsys.readouterr().err == ""
