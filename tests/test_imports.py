"""Who may import whom: the contracts in pyproject.toml hold, and they name every room."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any


def contracts(root: Path) -> list[dict[str, Any]]:
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def rooms(root: Path) -> set[str]:
    """Return what stands directly in src/rilis, as modules."""
    here = root / "src" / "rilis"
    packages = {path.parent.name for path in here.glob("*/__init__.py")}
    return {f"rilis.{name}" for name in packages | {path.stem for path in here.glob("*.py")} - {"__init__"}}


def test_contracts_hold(root: Path) -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


def test_a_library_is_forbidden_in_every_room_but_its_own(root: Path) -> None:
    allowed = {
        "click": {"cli"},
        "pluggy": {"plugins", "api"},
        "jinja2": {"templating"},
        "yaml": {"syntax"},
        "gettext": {"messages"},
        "docx": {"document", "render"},
        "lxml": {"document", "render"},
    }
    free = {
        library: {f"rilis.{room}" for room in allowed[library]} ^ (rooms(root) - set(each["source_modules"]))
        for each in contracts(root)
        for library in each.get("forbidden_modules", [])
        if library in allowed
    }
    assert free == {library: set() for library in allowed}


def test_checks_are_kept_from_every_room_but_the_api(root: Path) -> None:
    (each,) = [each for each in contracts(root) if each.get("source_modules") == ["rilis.checks"]]
    assert rooms(root) - set(each["forbidden_modules"]) == {"rilis.checks", "rilis.api"}
