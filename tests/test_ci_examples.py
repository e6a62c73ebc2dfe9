"""The pipelines in docs/ci say what rilis really takes: each of their commands is run."""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from rilis.cli.main import main


def commands(value: object) -> Iterator[str]:
    """Yield every line of a pipeline that calls rilis."""
    if isinstance(value, dict):
        for each in value.values():
            yield from commands(each)
    elif isinstance(value, list):
        for each in value:
            yield from commands(each)
    elif isinstance(value, str):
        yield from (line for line in value.splitlines() if line.startswith("rilis "))


@pytest.mark.parametrize("name", ["github.yml", "gitlab.yml"])
def test_every_command_of_a_pipeline_works(
    name: str,
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "siaran").mkdir()
    for each in ("brief.yaml", "rilis.yaml", "rapat-daring.png"):
        shutil.copy(root / "examples" / "01-presidensi-g20" / each, tmp_path / "siaran" / each)
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    found = list(commands(yaml.safe_load((root / "docs" / "ci" / name).read_text(encoding="utf-8"))))
    assert len(found) == 2
    for command in found:
        words = shlex.split(command.partition(" > ")[0])
        assert main(words[1:]) == 0, command
        shown = capsys.readouterr()
        assert shown.out
        assert shown.err == ""


def test_both_languages_tell_the_same_commands(root: Path) -> None:
    def told(path: Path) -> list[str]:
        text = path.read_text(encoding="utf-8")
        return [
            line.partition("#")[0].strip() for line in text.splitlines() if line.startswith(("tools/", "py "))
        ]

    assert told(root / "docs" / "ci.md") == told(root / "docs" / "id" / "ci.md") != []
