"""The wheel holds all it needs and, in an empty environment, does the work from another folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from rilis import __version__


def run(*command: str | Path, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build with the backend that is installed, without isolation and so without a network."""
    folder = tmp_path_factory.mktemp("wheels")
    root = Path(__file__).resolve().parent.parent
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=root)
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_every_file_of_both_packages(wheel: Path, root: Path) -> None:
    wanted = {
        path.relative_to(folder).as_posix()
        for folder, package in ((root / "src", "rilis"), (root / "templates", "rilis_templates"))
        for path in (folder / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    held = set(zipfile.ZipFile(wheel).namelist())
    packages = {name for name in held if name.startswith(("rilis/", "rilis_templates/"))}
    assert packages == wanted
    assert [name for name in held - packages if ".dist-info/" not in name] == []


def test_wheel_works_away_from_the_repository(wheel: Path, root: Path, tmp_path: Path) -> None:
    environment = tmp_path / "env"
    run(sys.executable, "-m", "venv", "--without-pip", environment, cwd=tmp_path)
    python, rilis = environment / "bin" / "python", environment / "bin" / "rilis"
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python)
    run(*pip, "install", "--no-index", "--no-deps", wheel, cwd=tmp_path)
    # The libraries of the running environment, but not its editable rilis: Python reads no .pth files
    # of a folder that is itself named in one.
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(run(python, "-c", where, cwd=tmp_path).strip())
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    where = "import rilis, rilis_templates; print(rilis.__file__); print(rilis_templates.__file__)"
    for file in run(python, "-c", where, cwd=tmp_path).splitlines():
        assert Path(file).is_relative_to(packages)

    work, elsewhere = tmp_path / "work", tmp_path / "elsewhere"
    shutil.copytree(root / "examples" / "01-presidensi-g20", work)
    elsewhere.mkdir()
    # Plugins installed for development are named by their metadata, but their code is reached by .pth.
    others = [f"--without={point.name}" for point in entry_points(group="rilis")]
    assert __version__ in run(rilis, "--version", cwd=elsewhere)
    run(rilis, "draft", work / "brief.yaml", "--to", "md,html,docx", "-o", "out", *others, cwd=elsewhere)
    made = sorted(path.suffix for path in (elsewhere / "out").iterdir() if path.is_file())
    assert made == [".docx", ".html", ".md"]
    markdown = (elsewhere / "out" / "draft.md").read_text(encoding="utf-8")
    assert "Humas Pemerintah Samakan Informasi" in markdown
