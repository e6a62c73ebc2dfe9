"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src", "templates", "plugins", "tests", "tools", "benchmarks")
LONGEST = 300
BINARY = (".png", ".jpg", ".docx", ".mo", ".zip")
# Put together here, so that this file does not find itself.
MACHINE = re.compile("/(?:wor" + "k|roo" + "t|far" + "m|hom" + r"e/\w+)/|C:\\" + "Users", re.IGNORECASE)
REGISTRY = re.compile(
    "pypi" + r"\.org|pythonhosted" + r"\.org|registry" + r"\.npmjs|debian" + r"\.org/debian"
)
LEFT_OVER = re.compile(r"\b(?:TO" + "DO|FIX" + r"ME|XX" + r"X)\b")


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def calls(*folders: str) -> Iterator[tuple[Path, ast.Call, str]]:
    """Yield every call of a plain name: where, the call, the name."""
    for path in python_files(*folders):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield path, node, node.func.id


def project_texts() -> Iterator[tuple[str, str]]:
    """Yield name and text of every file that is, or would be, committed."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\0")
    for name in sorted(filter(None, names)):
        if (ROOT / name).is_file() and not name.endswith(BINARY):
            yield name, (ROOT / name).read_text(encoding="utf-8", errors="replace")


def test_no_file_is_longer_than_a_room_allows() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(*FOLDERS)}
    assert len(lengths) > len(FOLDERS)
    assert {str(path): length for path, length in lengths.items() if length > LONGEST} == {}


def test_every_module_says_what_it_is() -> None:
    silent = [
        str(path)
        for path in python_files("src", "templates", "plugins", "tools", "benchmarks")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_nothing_is_printed_past_the_command_line() -> None:
    assert [
        f"{path}:{call.lineno}" for path, call, name in calls("src", "templates") if name == "print"
    ] == []


def test_marked_messages_are_plain_texts() -> None:
    """An f-string inside N_ could never be found by the catalogue."""
    marked = [(path, call) for path, call, name in calls("src") if name == "N_"]
    wrong = [
        f"{path}:{call.lineno}"
        for path, call in marked
        if not (len(call.args) == 1 and isinstance(call.args[0], ast.Constant))
    ]
    assert marked
    assert wrong == []


def test_no_group_is_possessive() -> None:
    """Python before 3.11.5, Debian's own too, eats what such a group tried in vain (gh-106052)."""
    possessive = re.compile(r"\)(?:[*+?]|\{[0-9,{}]+\})\+")
    found = [
        f"{path}:{number}: {line.strip()}"
        for path in python_files("src")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if possessive.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("pattern", "free"),
    [
        pytest.param(MACHINE, (), id="path of a machine"),
        pytest.param(REGISTRY, (), id="host of a registry"),
        # A release with a word still to fill in is what this check looks for.
        pytest.param(LEFT_OVER, ("placeholder",), id="work left over"),
    ],
)
def test_no_file_holds(pattern: re.Pattern[str], free: tuple[str, ...]) -> None:
    found = [
        f"{name}: {match[0]}"
        for name, text in project_texts()
        if not any(word in name for word in free)
        for match in [pattern.search(text)]
        if match
    ]
    assert found == []
