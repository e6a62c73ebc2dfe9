"""LanguageTool itself: one server for all tests of this folder, and an installation of it for our own start."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from command_line import Done, Run
from machine import need, need_dictionary, need_languagetool
from rilis.cli.main import main
from rilis.engines.languagetool import asking
from rilis.engines.languagetool.dictionary import copy_dictionary
from rilis.engines.languagetool.faults import FaultError
from rilis.engines.languagetool.limits import HEAP, MAX_TEXT, QUEUE

SLOW = 180.0
"""Seconds a server may take to start beside the other tests on a machine of two cores."""


@pytest.fixture(scope="session")
def jars() -> Path:
    return need_languagetool()


@pytest.fixture(scope="session")
def server(jars: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start `org.languagetool.server.HTTPServer` with our limits and Debian's Indonesian dictionary."""
    folder = tmp_path_factory.mktemp("languagetool")
    dictionary = copy_dictionary(need_dictionary(), str(folder))
    config = folder / "server.properties"
    config.write_text(
        f"maxTextLength={MAX_TEXT}\nmaxCheckTimeMillis=45000\nmaxWorkQueueSize={QUEUE}\n"
        f"lang-id=Indonesian\nlang-id-dictPath={dictionary}\n"
    )
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    command = [need("java"), HEAP, "-cp", f"{jars}/*", "org.languagetool.server.HTTPServer"]
    process = subprocess.Popen(
        [*command, "--port", str(port), "--config", str(config)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}/"
    try:
        _wait(process, address)
        yield address
    finally:
        process.kill()
        process.wait()


def _wait(process: subprocess.Popen[bytes], address: str) -> None:
    until = time.monotonic() + SLOW
    while process.poll() is None and time.monotonic() < until:
        try:
            asking.healthy(address)
        except FaultError:
            time.sleep(0.3)
        else:
            return
    pytest.fail("LanguageTool's server did not start")


@pytest.fixture
def installed(jars: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out an installation as language_tool_python knows it: a jar that names all the others."""
    folder = tmp_path / "lt" / "LanguageTool-6.7"
    folder.mkdir(parents=True)
    names = " ".join(path.as_uri() for path in sorted(jars.glob("*.jar")))
    lines = f"Class-Path: {names}"
    # A line of a manifest holds 72 bytes; the next goes on after one blank.
    wrapped = "\r\n ".join(lines[start : start + 70] for start in range(0, len(lines), 70))
    with zipfile.ZipFile(folder / "languagetool-server.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", f"Manifest-Version: 1.0\r\n{wrapped}\r\n\r\n")
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "lt"))
    return folder


@pytest.fixture
def office(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the examples into a project of their own and go there."""
    folder = tmp_path / "kantor"
    shutil.copytree(root / "examples", folder)
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str) -> Done:
        capsys.readouterr()
        code = main([*arguments, "--lang", "en"])
        shown = capsys.readouterr()
        return Done(code, shown.out, shown.err)

    return call
