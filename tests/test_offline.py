"""The recipe for machines without a network: wheels gathered here, installed there with no index."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def run(*command: str | Path, cwd: Path) -> str:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_"))
    }
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_folder_of_wheels_is_all_an_office_needs(root: Path, tmp_path: Path) -> None:
    stick, there = tmp_path / "stick", tmp_path / "kantor"
    stick.mkdir()
    gathered = ("--no-index", "--find-links", root / "build" / "wheelhouse")
    run(root / "tools" / "wheelhouse", stick, *gathered, cwd=tmp_path)
    run(sys.executable, "-m", "venv", "--without-pip", there, cwd=tmp_path)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", there / "bin" / "python")
    run(*pip, "install", "--no-index", "--find-links", stick, "rilis", cwd=tmp_path)
    rilis = there / "bin" / "rilis"
    run(rilis, "new", "siaran", cwd=tmp_path)
    run(rilis, "draft", "siaran/brief.yaml", "--to", "md,html,docx", cwd=tmp_path)
    assert (tmp_path / "siaran" / "draft.md").is_file()
    assert "rilis-contoh" not in run(rilis, "list", "plugins", cwd=tmp_path)
