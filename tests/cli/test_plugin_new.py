"""`rilis plugin new`: what it writes installs, passes its own tests, and shows up."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from command_line import ROOT, Run
from fresh_venv import FreshVenv, build_wheel
from rilis.cli.plugin_name import plugin_names
from rilis.cli.plugin_skeleton import MARKS, Names, plugin_files
from rilis.errors import ConfigError
from rilis.plugins.catalog import GROUPS
from skeleton import EXAMPLE, MODEL, marked, model_files


def test_the_example_is_what_the_command_writes_for_it() -> None:
    there = {path.relative_to(MODEL).as_posix(): path.read_bytes() for path in model_files()}
    assert plugin_files(EXAMPLE) == there


def test_a_new_plugin_installs_passes_its_tests_and_shows_up(project: Path, run: Run, tmp_path: Path) -> None:
    done = run("pengaya", "baru", "dinas-pangan", "--agency", "Dinas Pangan Contoh", "--short", "DPC")
    assert (done.code, done.err) == (0, "")
    made = project / "rilis-dinas-pangan"
    texts = {
        path: path.read_text(encoding="utf-8")
        for path in made.rglob("*")
        if path.is_file() and path.suffix != ".docx"
    }
    assert not [path for path, text in texts.items() if any(mark in text for mark in MARKS)]
    assert not [
        path
        for path, text in texts.items()
        if "BCN" in text or "Badan Contoh" in text or "rilis_contoh" in text
    ]
    assert "Plugin `rilis` untuk Dinas Pangan Contoh" in texts[made / "README.md"]

    venv = FreshVenv(tmp_path / "lingkungan")
    venv.install(build_wheel(ROOT, tmp_path / "wheels"), made)
    plugins = venv.run("rilis", "list", "plugins", cwd=tmp_path)
    assert re.search(r"^dinas-pangan +0\.1\.0 +rilis-dinas-pangan", plugins, re.MULTILINE)
    checks = venv.run("rilis", "list", "checks", cwd=tmp_path)
    assert "dinas-pangan.salam" in checks
    assert "dinas-pangan.istilah" in checks
    assert "dinas-pangan.siaran" in venv.run("rilis", "list", "templates", cwd=tmp_path)
    assert re.search(
        r"\b1\d passed", venv.run("python", "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=made)
    )
    assert "PAKET SIAP" in venv.run("rilis", "paket", "periksa", made / "src", cwd=tmp_path)
    (tmp_path / "brief").mkdir()
    starter = (made / "src/rilis_dinas_pangan/siaran_dinas_pangan/starter.yaml").read_text(encoding="utf-8")
    (tmp_path / "brief" / "brief.yaml").write_text(starter, encoding="utf-8")
    (tmp_path / "brief" / "rilis.yaml").write_text("rilis: 1\ngaya: dinas-pangan\n", encoding="utf-8")
    venv.run("rilis", "draft", "brief.yaml", cwd=tmp_path / "brief")
    drafted = (tmp_path / "brief" / "draft.md").read_text(encoding="utf-8")
    assert "templat: dinas-pangan.siaran@1" in drafted
    assert "Biro Humas Dinas Pangan Contoh" in drafted


def test_what_it_writes_is_formed_and_typed_like_our_own(project: Path, run: Run) -> None:
    assert run("plugin", "new", "lain", "paket").code == 0
    for command in (
        ("ruff", "check", "--isolated", "--select", "E,F,I", "--line-length", "110"),
        ("ruff", "format", "--isolated", "--check", "--line-length", "110"),
    ):
        done = subprocess.run(
            [str(Path(sys.executable).parent / command[0]), *command[1:], "paket"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("name", "words", "near"),
    [
        ("Kominfo", "cannot be the name", "“kominfo”"),
        ("rilis-kominfo", "cannot be the name", "“kominfo”"),
        ("dinas kominfo", "cannot be the name", "“dinas-kominfo”"),
        ("dinas_kominfo", "cannot be the name", "“dinas-kominfo”"),
        ("2kominfo", "cannot be the name", "“kominfo”"),
        ("-", "cannot be the name", "“dinas-kominfo”"),
        ("../luar", "cannot be the name", "“luar”"),
        ("a" * 41, "cannot be the name", "a" * 40),
        ("spelling", "a name of rilis itself", "“dinas-spelling”"),
        ("templates", "a name of rilis itself", "“dinas-templates”"),
        ("contoh", "installed already", "another name"),
    ],
)
def test_a_name_that_would_not_do(name: str, words: str, near: str, run: Run, project: Path) -> None:
    done = run("plugin", "new", name)
    assert done.code == 2
    assert words in done.err
    assert near in done.err
    assert list(project.iterdir()) == [project / ".git"]


@pytest.mark.parametrize("agency", ['Dinas "X"', "Dinas: X", "Dinas #1", "Dinas\nX", "{{ x }}", "x" * 101])
def test_an_agency_that_would_break_the_files_is_refused(agency: str, run: Run, project: Path) -> None:
    done = run("plugin", "new", "lain", "--agency", agency)
    assert done.code == 2
    assert "cannot stand in the files" in done.err


def test_nothing_that_is_there_is_overwritten(run: Run, project: Path) -> None:
    (project / "rilis-lain").mkdir()
    (project / "rilis-lain" / "catatan.txt").write_text("saya", encoding="utf-8")
    done = run("plugin", "new", "lain")
    assert done.code == 2
    assert "left as it is" in done.err
    (project / "kosong").mkdir()
    assert run("plugin", "new", "lain", "kosong").code == 0
    assert (project / "kosong" / "pyproject.toml").is_file()


@given(st.text(max_size=50))
def test_any_text_is_a_name_that_serves_or_gets_one_that_does(text: str) -> None:
    names: Names | None
    try:
        names = plugin_names(text, "", "", GROUPS, ())
    except ConfigError as error:
        near = str(error.hint.values["near"]) if error.hint else ""
        names = plugin_names(near, "", "", (), ()) if near not in ("", "rilis", "templates") else None
    assert names is None or names.marked["<<package>>"].isidentifier()


def test_a_mark_in_the_example_itself_is_not_lost() -> None:
    assert marked("rilis_contoh rilis-contoh contoh.salam humas@contoh.go.id percontohan") == (
        "<<package>> <<distribution>> <<name>>.salam humas@contoh.go.id percontohan"
    )
    with pytest.raises(ValueError, match="<<name>>"):
        marked("a <<name>>")
