"""A virtual environment with the libraries of this one but none of its own packages, without a network."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

OURS = (
    "rilis",
    "__editable__",
    "_editable_impl_rilis",
    "_rilis",
    "_virtualenv",
    "distutils-precedence",
    "__pycache__",
)


class FreshVenv:
    """An environment in a folder: `install` puts packages in, `run` runs its Python or programs."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        run(sys.executable, "-m", "venv", "--without-pip", folder / "env")
        self.bin = folder / "env" / "bin"
        libraries = folder / "libraries"
        libraries.mkdir()
        for path in Path(sysconfig.get_path("purelib")).iterdir():
            if not path.name.lower().startswith(OURS) and path.suffix != ".pth":
                (libraries / path.name).symlink_to(path)
        where = self.run("python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
        (Path(where) / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")

    def install(self, *packages: Path) -> None:
        """Install wheels or source folders; what they need must be among the libraries."""
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", self.bin / "python")
        run(*pip, "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", *packages)

    def run(self, program: str, *arguments: str | Path, cwd: Path | None = None, code: int = 0) -> str:
        """Run a program of the environment and return what it printed."""
        return run(self.bin / program, *arguments, cwd=cwd or self.folder, code=code)


def build_wheel(project: Path, into: Path) -> Path:
    """Build a project's wheel with the backend that is installed, and return it."""
    into.mkdir(parents=True, exist_ok=True)
    before = set(into.glob("*.whl"))
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", into, cwd=project)
    (built,) = set(into.glob("*.whl")) - before
    return built


def run(*command: str | Path, cwd: Path | None = None, code: int = 0) -> str:
    """Run a command away from this environment's settings; raises RuntimeError for another exit code."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "RILIS"))
    }
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != code:
        raise RuntimeError(f"{command}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr
