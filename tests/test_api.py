"""What plugins were promised: the list is up to date, it only grows, and the example keeps to it."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import api as promise
import compatibility
from rilis.api import API, OLDEST_API
from rilis_contoh import plugin as plugin_of_the_example


def test_the_list_is_what_the_code_has(root: Path) -> None:
    kept = promise.read(root / "docs" / f"api-{API}.txt")
    assert len(kept) > 400
    assert kept == promise.current()


def test_every_supported_number_still_holds() -> None:
    now = promise.current()
    for number in range(OLDEST_API, API + 1):
        assert promise.losses(promise.read(promise.file_of(number)), now) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda lines: lines, ""),
        (lambda lines: [*lines, "m.Value[2] more: str = ''", "m.other() -> int"], ""),
        (lambda lines: [line for line in lines if "[1]" not in line], "lost or changed: m.Value[1]"),
        (lambda lines: [line.replace("[1] b", "[1] c") for line in lines], "lost or changed: m.Value[1] b"),
        (lambda lines: [line.replace("= 'x'", "= 'y'") for line in lines], "lost or changed: m.Value[1] b"),
        (lambda lines: [*lines, "m.Value[2] more: str"], "new without a default: m.Value[2]"),
        (lambda lines: [*lines, "m.call(1) more: str"], "new without a default: m.call(1)"),
        (lambda lines: [*lines, "m.New[0] more: str"], ""),
        (
            lambda lines: [line.replace("-> int", "-> str") for line in lines],
            "lost or changed: m.call() -> int",
        ),
    ],
)
def test_growth_passes_and_loss_does_not(change: object, words: str) -> None:
    lines = [
        "m.Value: class",
        "m.Value[0] a: str",
        "m.Value[1] b: str = 'x'",
        "m.call() -> int",
        "m.call(0) a: int",
    ]
    assert callable(change)
    assert promise.losses(lines, list(lines)) == []
    found = promise.losses(lines, change(list(lines)))
    assert (found == []) if not words else any(row.startswith(words) for row in found)


def test_a_lost_name_is_not_written_unless_told(root: Path, tmp_path: Path) -> None:
    """The whole tool, on a copy whose list promises one name more."""
    for name in ("src", "templates", "tools", "docs"):
        (tmp_path / name).symlink_to(root / name) if name != "docs" else (tmp_path / name).mkdir()
    kept = tmp_path / "docs" / f"api-{API}.txt"
    shutil.copy(root / "docs" / kept.name, kept)
    text = kept.read_text(encoding="utf-8")
    kept.write_text(text + "rilis.api.gone: class\n", encoding="utf-8")
    tool = tmp_path / "api_tool"
    tool.mkdir()
    shutil.copy(root / "tools" / "api.py", tool / "api.py")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(tool / "api.py"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    done = run("--update")
    assert done.returncode == 1
    assert "lost or changed: rilis.api.gone: class" in done.stdout
    assert kept.read_text(encoding="utf-8").endswith("gone: class\n")
    assert run("--check").returncode == 1
    assert run("--update", "--break").returncode == 0
    assert kept.read_text(encoding="utf-8") == text
    assert run("--check").returncode == 0
    assert text.startswith(f"# API {API}:")


def test_a_list_that_was_released_stays_as_it_is(tmp_path: Path) -> None:
    git = ("git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.invalid")
    (tmp_path / "docs").mkdir()
    path = tmp_path / "docs" / "api-1.txt"
    path.write_text("satu\n", encoding="utf-8")
    subprocess.run((*git, "init", "-q"), check=True)
    assert promise.released_with(path, "dua\n", tmp_path) is None
    for command in (("add", "."), ("commit", "-qm", "satu"), ("tag", "v0.1.0")):
        subprocess.run((*git, *command), check=True, capture_output=True)
    assert promise.released_with(path, "satu\n", tmp_path) is None
    assert promise.released_with(path, "dua\n", tmp_path) == "v0.1.0"
    assert promise.released_with(tmp_path / "docs" / "api-2.txt", "dua\n", tmp_path) is None


def test_since_is_the_first_list_that_has_it() -> None:
    assert promise.since("hook.rilis_checks", "") == 1
    assert promise.since("rilis.api.Check", "needs_release") == 1


def used_names(folder: Path) -> dict[str, set[str]]:
    """Return what the modules below a folder import from rilis, by module."""
    found: dict[str, set[str]] = {}
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "rilis":
                found.setdefault(node.module or "", set()).update(alias.name for alias in node.names)
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names if alias.name.split(".")[0] == "rilis"]
                found.update({name: set() for name in names})
    return found


def test_the_example_uses_only_what_its_number_promises(root: Path) -> None:
    plugin = root / "plugins" / "rilis-contoh"
    number = plugin_of_the_example.RILIS_API
    assert number == OLDEST_API
    promised = {promise.owner_of(line) for line in promise.read(promise.file_of(number))}
    used = used_names(plugin)
    assert set(used) == {"rilis.api", "rilis.testing"}
    assert [
        name for module, names in used.items() for name in names if f"{module}.{name}" not in promised
    ] == []


def test_the_example_passes_its_tests_with_the_oldest_rilis(root: Path, tmp_path: Path) -> None:
    plugin = root / "plugins" / "rilis-contoh"
    oldest = compatibility.oldest_wanted(plugin)
    from rilis import __version__

    source = compatibility.source_of(oldest, __version__, root, tmp_path / "source")
    assert source is not None, f"no tag v{oldest}"
    assert re.search(r"\b\d+ passed", compatibility.tests_against(source, plugin, tmp_path))


def test_an_older_release_is_taken_from_its_tag(tmp_path: Path) -> None:
    git = ("git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.invalid")
    (tmp_path / "berkas").write_text("lama", encoding="utf-8")
    for command in (("init", "-q"), ("add", "."), ("commit", "-qm", "satu"), ("tag", "v0.1.0")):
        subprocess.run((*git, *command), check=True, capture_output=True)
    (tmp_path / "berkas").write_text("baru", encoding="utf-8")
    old = compatibility.source_of("0.1.0", "0.2.0", tmp_path, tmp_path / "lama")
    assert old is not None
    assert (old / "berkas").read_text(encoding="utf-8") == "lama"
    assert compatibility.source_of("0.2.0", "0.2.0", tmp_path, tmp_path / "x") == tmp_path
    assert compatibility.source_of("0.1.5", "0.2.0", tmp_path, tmp_path / "y") is None
