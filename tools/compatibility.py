"""Runs rilis-contoh's own tests against the oldest rilis it says it works with.

    python tools/compatibility.py

The lower bound in its pyproject.toml (`rilis>=0.1`) names a release. That release is built from
its tag `v0.1.0` and installed, with the plugin, in an environment of its own; while our own
version is that release and not tagged yet, it is built from the files as they are.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path

import rilis
from fresh_venv import FreshVenv, build_wheel

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "plugins" / "rilis-contoh"


def main() -> int:
    """Run the tests; return 1 when they fail or the release cannot be had."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        oldest = oldest_wanted(PLUGIN)
        source = source_of(oldest, rilis.__version__, ROOT, folder / "source")
        if source is None:
            print(f"rilis {oldest} has no tag v{oldest} here, and this is rilis {rilis.__version__}.")
            return 1
        print(tests_against(source, PLUGIN, folder))
    return 0


def oldest_wanted(plugin: Path) -> str:
    """Return the lower bound of rilis that a plugin's pyproject.toml names, as three numbers."""
    project = tomllib.loads((plugin / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bounds = [re.fullmatch(r"rilis\s*>=\s*([\d.]+)", line) for line in project["dependencies"]]
    (bound,) = [match[1] for match in bounds if match]
    return ".".join([*bound.split("."), "0", "0"][:3])


def source_of(version: str, ours: str, repository: Path, into: Path) -> Path | None:
    """Return a folder with the files of a release: its tag unpacked, or the files as they are."""
    git = ("git", "-C", str(repository))
    archive = subprocess.run((*git, "archive", f"v{version}"), capture_output=True, check=False)
    if archive.returncode == 0:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as packed:
            packed.extractall(into, filter="data")
        return into
    return repository if ours == version else None


def tests_against(source: Path, plugin: Path, folder: Path) -> str:
    """Return what a plugin's own tests print when rilis is built from `source`; raises RuntimeError."""
    wheels = folder / "wheels"
    venv = FreshVenv(folder)
    venv.install(build_wheel(source, wheels), build_wheel(plugin, wheels))
    return venv.run("python", "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=plugin)


if __name__ == "__main__":
    sys.exit(main())
