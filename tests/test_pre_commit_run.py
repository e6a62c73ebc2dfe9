"""pre-commit itself installs rilis and runs its hooks in a small repository, without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = "01-presidensi-g20"


class Repository:
    """A press office's repository; the folder of its own where pre-commit keeps what it installs."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        self.root = root
        folder.mkdir()
        self.git("init", "-q")

    def git(self, *words: str, cwd: Path | None = None) -> str:
        who = ("-c", "user.name=Tiara", "-c", "user.email=tiara@contoh.go.id")
        command = ["git", *who, *words]
        return subprocess.run(
            command, cwd=cwd or self.folder, check=True, capture_output=True, text=True
        ).stdout.strip()

    def pre_commit(self, *words: str) -> tuple[int, str]:
        """Return exit code and output; packages come from the wheels that `make setup` gathered."""
        self.git("add", "-A")
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "GIT_"))
        }
        environment |= {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.root / "build" / "wheelhouse"),
            "PRE_COMMIT_HOME": str(self.folder.parent / "home"),
            "RILIS_CACHE": "",
        }
        command = [sys.executable, "-m", "pre_commit", *words]
        done = subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def office(tmp_path: Path, root: Path) -> Repository:
    made = Repository(tmp_path / "kantor", root)
    for name in ("brief.yaml", "rilis.yaml", "rapat-daring.png"):
        shutil.copy(root / "examples" / GOOD / name, made.folder / name)
    return made


def test_try_repo_fails_on_a_bad_release_fixes_it_and_passes(office: Repository) -> None:
    brief = office.folder / "brief.yaml"
    good = brief.read_bytes()
    brief.write_bytes(
        good.replace(b"\nnomor:", b"\nno:").replace(b"tanggal: 2022-01-29", b"tanggal: 2022-02-30")
    )
    code, said = office.pre_commit("try-repo", str(office.root), "--all-files", "--verbose")
    assert code == 1, said
    results = [line.rpartition(".")[2] for line in said.splitlines() if line.startswith("rilis check")]
    assert results == ["Failed", "Failed", "Failed"], said
    assert "brief.date" in said
    assert "files were modified by this hook" in said  # rilis-fix
    assert b"\nnomor:" in brief.read_bytes()
    assert b"2022-02-30" in brief.read_bytes()  # which day is meant, nobody can know

    brief.write_bytes(brief.read_bytes().replace(b"tanggal: 2022-02-30", b"tanggal: 2022-01-29"))
    assert brief.read_bytes() == good
    code, said = office.pre_commit("try-repo", str(office.root), "--all-files")
    assert code == 0, said
    assert said.count("Passed") == 3


def test_an_agencys_plugin_comes_as_an_additional_dependency(office: Repository) -> None:
    wheels = sorted((office.root / "build" / "wheelhouse").glob("rilis_contoh-*.whl"))
    (office.folder / "draft.md").write_text("# Rapat\n\nSalam sejahtera bagi kita semua.\n", encoding="utf-8")
    (office.folder / "rilis.yaml").write_text("tingkat: {contoh.salam: error}\n", encoding="utf-8")
    (office.folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {office.root}\n  rev: {office.git('rev-parse', 'HEAD', cwd=office.root)}\n"
        "  hooks:\n  - id: rilis-check\n    files: draft.md\n"
        f"    additional_dependencies: ['{wheels[-1]}']\n",
        encoding="utf-8",
    )
    code, said = office.pre_commit("run", "--all-files", "--verbose")
    assert code == 1, said
    assert "contoh.salam" in said
