"""`rilis doctor`: what is there, what is missing and what that costs, and what is broken."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from command_line import Run
from rilis.cli.doctor import fonts, house, machine
from rilis.engines.languagetool import dictionary
from rilis.plugins import load
from rilis.plugins.entry_points import Installed

Parts = Callable[..., dict[str, dict[str, Any]]]


@pytest.fixture
def parts(run: Run) -> Parts:
    def call(*arguments: str, code: int = 0) -> dict[str, dict[str, Any]]:
        done = run("doctor", "--format", "json", *arguments)
        assert (done.code, done.err) == (code, ""), done.out
        report = json.loads(done.out)
        assert report["ok"] is (code == 0)
        return {part["id"]: part for part in report["parts"]}

    return call


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine without any program beside Python; its home."""
    home = tmp_path / "rumah"
    home.mkdir()
    for name in ("JAVA_HOME", "LTP_PATH", "LTP_JAR_DIR_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PATH", str(home))
    monkeypatch.setattr("rilis.render.office_place._standard", list)
    monkeypatch.delenv("DICPATH", raising=False)
    monkeypatch.setattr(dictionary, "_FOLDERS", (str(home),))
    monkeypatch.setattr(fonts, "_FOLDERS", (str(home),))
    return home


def test_everything_has_a_state_and_what_is_missing_its_cost_and_the_way(
    bare: Path, parts: Parts, project: Path
) -> None:
    found = parts()
    assert {part["state"] for part in found.values()} == {"ok", "missing"}
    missing = {name for name, part in found.items() if part["state"] == "missing"}
    assert missing == {"java", "languagetool", "hunspell-id", "libreoffice", "git", "fonts"}
    for name in missing:
        assert found[name]["cost"].endswith(".")
        assert set(found[name]["get"]) == {"windows", "macos", "debian"}
    assert "contoh 0.1.0 (rilis-contoh, API 1)" in found["plugins"]["value"]
    assert "siaran_pers" in found["templates"]["value"]
    assert "pluggy " + metadata.version("pluggy") in found["packages"]["value"]
    assert "Calibri –" in found["fonts"]["value"]


def test_what_is_put_there_is_found(
    bare: Path, parts: Parts, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("soffice", "git"):
        (bare / name).write_text("#!/bin/sh\nexit 9\n", encoding="utf-8")
        (bare / name).chmod(0o755)
    jvm = bare / "jvm" / "bin"
    jvm.mkdir(parents=True)
    (jvm / "java").write_text("#!/bin/sh\nexit 9\n", encoding="utf-8")
    monkeypatch.setenv("JAVA_HOME", str(bare / "jvm"))
    tool = bare / ".cache" / "language_tool_python" / "LanguageTool-6.8"
    tool.mkdir(parents=True)
    (tool / "languagetool-server.jar").write_bytes(b"")
    for name in ("id_ID.dic", "id_ID.aff", "Carlito-Regular.ttf", "Cambria.ttc"):
        (bare / name).write_bytes(b"")
    for version, state in (("11.0.2", "missing"), ("21.0.1", "ok")):
        (bare / "jvm" / "release").write_text(
            f'IMPLEMENTOR="x"\nJAVA_VERSION="{version}"\n', encoding="utf-8"
        )
        found = parts()
        assert found["java"]["value"] == f"{version}, ~/jvm/bin/java"
        assert found["java"]["state"] == state
    assert [part for part in found.values() if part["state"] != "ok"] == []
    assert found["languagetool"]["value"] == "6.8, ~/.cache/language_tool_python"
    assert found["fonts"]["value"] == "Calibri (Carlito), Cambria"


def test_nothing_is_started_but_the_list_of_fonts_and_no_network_is_used(
    parts: Parts, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    started: list[str] = []
    real = subprocess.run

    def watched(command: list[str], **named: Any) -> Any:
        started.append(os.path.basename(command[0]))
        return real(command, **named)

    monkeypatch.setattr(subprocess, "run", watched)
    monkeypatch.setattr(socket, "socket", lambda *_a, **_n: pytest.fail("a socket was opened"))
    sys.modules.pop("language_tool_python", None)
    parts()
    assert set(started) <= {"fc-list"}
    assert "language_tool_python" not in sys.modules


def test_a_home_is_not_told(
    parts: Parts, project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("RILIS_CACHE", str(tmp_path / "tembolok"))
    monkeypatch.setenv("RILIS_LANGUAGETOOL", "http://sandi:rahasia@127.0.0.1:8081/")
    (project / "rilis.yaml").write_text("rilis: 1\n", encoding="utf-8")
    found = parts(code=1)  # an address with a password is refused
    assert found["configuration"]["value"] == "~/proyek/rilis.yaml"
    assert found["configuration"]["state"] == "broken"
    assert found["cache"]["value"].startswith("~/tembolok (")
    assert str(tmp_path) not in json.dumps(found)
    assert "rahasia" not in json.dumps(found)


def test_a_broken_plugin_is_named_and_the_rest_still_told(
    run: Run, parts: Parts, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = (
        Installed("rusak", "tidak_ada_modul", "", "rilis-rusak", "1.2"),
        Installed("satu", "rilis_contoh.plugin", "", "rilis-satu", "3"),
    )
    monkeypatch.setattr(load, "installed", lambda: rows)
    found = parts(code=1)
    assert found["plugin.rusak"]["state"] == "broken"
    assert "--without rusak" in found["plugin.rusak"]["get"]["debian"]
    assert "its ids must be “satu”" in found["plugin.satu"]["value"]
    assert found["plugins"]["value"].startswith("rilis ")
    assert found["checks"]["state"] == "ok"
    shown = run("doctor").out
    assert shown.startswith("Something that rilis needs is broken: plugin “rusak”, plugin “satu”")
    assert "[BROKEN]" in shown
    assert "plugin.rusak" not in parts("--without", "rusak,satu")


def test_a_broken_configuration_is_told_with_its_place(parts: Parts, project: Path) -> None:
    (project / "rilis.yaml").write_text("rilis: 1\ngayaa: umum\n", encoding="utf-8")
    part = parts(code=1)["configuration"]
    assert part["state"] == "broken"
    assert "rilis.yaml:2:1: Unknown key “gayaa”" in part["cost"]
    assert "“gaya”" in part["get"]["debian"]
    (project / "rilis.yaml").write_text("rilis: 1\naktif: [quotes.coma]\n", encoding="utf-8")
    assert "quotes.coma" in parts(code=1)["configuration"]["cost"]


@pytest.mark.parametrize(("least", "state"), [("0.1", "ok"), ("9999.1", "broken")])
def test_a_package_that_is_too_old_is_broken(least: str, state: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [f"pluggy>={least}", "language-tool-python>=9999", 'ruff>=9999; extra == "dev"']
    monkeypatch.setattr(metadata, "requires", lambda _name: lines)
    part = machine.packages()
    assert part.state == state
    assert part.value.english().startswith(f"pluggy {metadata.version('pluggy')}, language-tool-python ")
    if part.cost:
        assert part.cost.english() == "These are missing or too old: pluggy>=9999.1."
    monkeypatch.setattr(metadata, "requires", lambda _name: ["tidak-ada-paket>=1"])
    assert machine.packages().state == "broken"


def test_a_cache_that_cannot_be_written_and_none(
    parts: Parts, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "berkas").write_text("", encoding="utf-8")
    monkeypatch.setenv("RILIS_CACHE", str(project / "berkas"))
    assert parts()["cache"]["state"] == "missing"
    monkeypatch.setenv("RILIS_CACHE", "")
    assert "RILIS_CACHE" in parts()["cache"]["value"]


def test_word_data_that_is_not_there_is_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole = house.words(5, 1)
    assert whole.state == "ok"
    assert int(str(whole.value.values["lines"])) > 500
    monkeypatch.setattr(house, "_DATA", str(tmp_path))
    lost = house.words(0, 0)
    assert lost.state == "broken"
    assert lost.cost is not None
    assert "words, press, brief" in lost.cost.english()


def test_fonts_of_what_is_no_document() -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as packed:
        packed.writestr("word/styles.xml", '<w:rFonts w:ascii="Comic Sans MS"/>')
    assert list(fonts.fonts_of(whole.getvalue())) == ["Comic Sans MS"]
    assert list(fonts.fonts_of(b"bukan")) == []


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_the_way_is_that_of_this_system(
    platform: str, bare: Path, run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "rilis.cli.doctor.report.system",
        lambda: {"win32": "windows", "darwin": "macos"}.get(platform, "debian"),
    )
    shown = run("diagnosa").out
    ways = {"win32": "winget install Git.Git", "darwin": "brew install git", "linux": "apt install git"}
    assert [way for way in ways.values() if way in shown] == [ways[platform]]
