"""The wheel, in an empty environment, does the work from another folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import entry_points
from pathlib import Path


def run(*command: str | Path, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_wheel_works_away_from_the_repository(root: Path, tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels), cwd=root)
    (wheel,) = wheels.glob("*.whl")
    run(sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env"), cwd=tmp_path)
    python = tmp_path / "env" / "bin" / "python"
    packages = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip()
    )
    shutil.unpack_archive(str(wheel), str(packages), format="zip")
    # The libraries of the running environment, but not its editable rilis: a plain path entry
    # reads no .pth files of the folder it names.
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    where = run(python, "-c", "import rilis; print(rilis.__file__)", cwd=tmp_path)
    assert where.startswith(str(packages))

    work = tmp_path / "work"
    shutil.copytree(root / "examples" / "01-presidensi-g20", work)
    rilis = (python, "-m", "rilis")
    # Plugins installed for development are named by their metadata, but stand in a .pth.
    others = [f"--without={point.name}" for point in entry_points(group="rilis")]
    assert "0.1.0" in run(*rilis, "--version", cwd=work)
    run(*rilis, "draft", "brief.yaml", "--to", "md,html,docx", "-o", "out", *others, cwd=work)
    names = sorted(path.suffix for path in (work / "out").iterdir() if path.is_file())
    assert names == [".docx", ".html", ".md"]
