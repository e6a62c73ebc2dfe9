"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src", "templates", "plugins", "tests", "tools", "benchmarks")
LONGEST = 300


def python_files(*folders: str) -> list[Path]:
    return sorted(
        path for folder in folders for path in (ROOT / folder).rglob("*.py") if ".venv" not in path.parts
    )


def tracked() -> list[Path]:
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("path", python_files(*FOLDERS), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_a_room_allows(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_every_module_says_what_it_is() -> None:
    silent = [
        str(path)
        for path in python_files("src", "templates")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_nothing_is_printed_past_the_command_line() -> None:
    found = [
        f"{path}:{node.lineno}"
        for path in python_files("src")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert found == []


def test_gettext_lives_in_messages_alone() -> None:
    found = [
        path.name
        for path in python_files("src")
        if re.search(r"^\s*(?:import|from) gettext\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert found == ["messages.py"]


def test_marked_messages_are_plain_texts() -> None:
    """An f-string inside N_ could never be found by the catalogue."""
    found = [
        f"{path}:{node.lineno}"
        for path in python_files("src")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "N_"
        and not (len(node.args) == 1 and isinstance(node.args[0], ast.Constant))
    ]
    assert found == []


def test_no_machine_path_and_nothing_left_over() -> None:
    machine = re.compile("/(?:wor" + "k|roo" + "t|far" + "m)/")
    left = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b(?!\|)")
    found = []
    for path in tracked():
        if path.suffix in {".png", ".docx", ".mo", ".jpg"} or path.name == "package-lock.json":
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        if machine.search(text):
            found.append(f"{path}: machine path")
        if path.suffix == ".py" and path.name != "placeholder.py" and left.search(text):
            found.append(f"{path}: left over")
    assert found == []
