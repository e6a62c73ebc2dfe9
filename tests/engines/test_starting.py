"""The server of our own: every trap between a missing Java and a port that is taken, in bounded time."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fake_languagetool import Make
from rilis.engines.languagetool.engine import LanguageTool
from rilis.engines.languagetool.faults import FAULTS
from rilis.engines.languagetool.installing import install
from rilis.engines.languagetool.limits import TRIES, Limits
from rilis.errors import ProgramError
from rilis.model.document import Document

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a Java that is a shell script")

English = Callable[[str], Document]
Java = Callable[..., Path]
BOUNDS = Limits(start=6.0, check=4.0, stop=0.5, grace=5.0)
SEVENTEEN = 'openjdk version "17.0.2" 2022-01-18'

SERVER = """
import http.server, sys, json
class Handler(http.server.BaseHTTPRequestHandler):
    def give(self, value):
        self.send_response(200); self.end_headers(); self.wfile.write(json.dumps(value).encode())
    def do_GET(self):
        self.give([{"code": "id", "longCode": "id"}, {"code": "en", "longCode": "en-GB"}])
    def do_POST(self):
        self.give({"matches": []})
    def log_message(self, *parts): pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


@pytest.fixture
def java(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Java:
    """Install a LanguageTool of one empty jar and a Java that is a script; its calls are written down."""
    jar = tmp_path / "lt" / "LanguageTool-6.8" / "languagetool-server.jar"
    jar.parent.mkdir(parents=True)
    jar.touch()
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "lt"))
    monkeypatch.setenv("DICPATH", "")
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sleep", "cat", "sh"):
        (folder / name).symlink_to(
            next(path for path in (Path("/bin") / name, Path("/usr/bin") / name) if path.exists())
        )
    monkeypatch.setenv("PATH", str(folder))

    def make(script: str, version: str = SEVENTEEN) -> Path:
        calls = tmp_path / "calls"
        program = folder / "java"
        program.write_text(
            f"#!/bin/sh\nif [ \"$1\" = -version ]; then echo '{version}' >&2; exit 0; fi\n"
            f'echo "$@" >> {calls}\n{script}\n'
        )
        program.chmod(0o755)
        return calls

    return make


def code_of(engine: LanguageTool, document: Document) -> str:
    heard = engine.listen(document)
    assert heard.fault is not None
    assert heard.lost
    return next(code for code, fault in FAULTS.items() if fault.line == heard.fault.template)


def test_a_server_is_started_asked_and_ended(java: Java, make: Make, english: English) -> None:
    calls = java(f"exec {sys.executable} -c '{SERVER}' \"$6\"")
    engine = make("", BOUNDS)
    assert engine.listen(english("Text.\n")).fault is None
    assert engine.listen(english("More.\n")).fault is None
    folder = Path(engine._folder)
    (command,) = calls.read_text().splitlines()
    config = Path(command.rpartition("--config ")[2])
    assert config.parent == folder
    assert "maxTextLength=" in config.read_text()
    assert command.startswith("-Xmx1g -cp ")
    engine.close()
    assert not folder.exists()


def test_a_server_that_ends_at_once_is_not_tried_again(java: Java, make: Make, english: English) -> None:
    calls = java("echo 'Common words path not found' >&2; exit 1")
    assert code_of(make("", BOUNDS), english("Text.\n")) == "exited"
    assert len(calls.read_text().splitlines()) == 1


def test_busy_ports_are_few(java: Java, make: Make, english: English) -> None:
    calls = java("echo 'java.net.BindException: Address already in use' >&2; exit 1")
    assert code_of(make("", BOUNDS), english("Text.\n")) == "port"
    assert len({line.split()[5] for line in calls.read_text().splitlines()}) == TRIES


def test_a_server_that_never_answers(java: Java, make: Make, english: English) -> None:
    java("exec sleep 60")
    limits = Limits(start=1.5, check=1.0, stop=0.5, grace=6.0)
    assert code_of(make("", limits), english("Text.\n")) == "slow_start"


@pytest.mark.parametrize(
    ("version", "code"),
    [
        ('openjdk version "11.0.2" 2019', "old_java"),
        ('java version "1.8.0_361"', "old_java"),
        ("Kopi", "odd_java"),
    ],
)
def test_java_that_does_not_fit(java: Java, make: Make, english: English, version: str, code: str) -> None:
    java("exit 1", version)
    assert code_of(make("", BOUNDS), english("Text.\n")) == code


def test_a_java_that_stalls_when_asked_its_version(java: Java, make: Make, english: English) -> None:
    java("exit 1", "'; exec sleep 60; echo '")
    limits = Limits(start=0.5, check=0.5, stop=0.5, grace=2.0)
    assert code_of(make("", limits), english("Text.\n")) == "stalled"


def test_no_java(java: Java, make: Make, english: English, tmp_path: Path) -> None:
    java("exit 1")
    (tmp_path / "bin" / "java").unlink()
    assert code_of(make("", BOUNDS), english("Text.\n")) == "no_java"


@pytest.mark.parametrize("name", ["LanguageTool-6.8-SNAPSHOT", "LanguageTool-6.7", ""])
def test_nothing_installed_is_said_and_nothing_is_fetched(
    java: Java, make: Make, english: English, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    java("exit 1")
    empty = tmp_path / "empty"
    empty.mkdir()
    if name:
        (empty / name).mkdir()
    monkeypatch.setenv("LTP_PATH", str(empty))
    assert code_of(make("", BOUNDS), english("Text.\n")) == "not_installed"


def test_a_package_that_cannot_be_imported(
    java: Java, make: Make, english: English, monkeypatch: pytest.MonkeyPatch
) -> None:
    java("exit 1")
    monkeypatch.setenv("LTP_MAX_DOWNLOAD_BYTES", "banyak")
    assert code_of(make("", BOUNDS), english("Text.\n")) == "no_package"


def test_installing_without_a_network(java: Java, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    java("exit 1")
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "new"))
    monkeypatch.setenv("LTP_DOWNLOAD_HOST_NEW_RELEASES", "http://127.0.0.1:9/{version}/")
    with pytest.raises(ProgramError) as caught:
        install()
    assert caught.value.message.template == FAULTS["network"].line
    assert list((tmp_path / "new").iterdir()) == []


def test_installing_something_else_than_languagetool(
    java: Java, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The checksum holds, also where the environment would have it left out."""
    from fake_languagetool import fake_server

    java("exit 1")
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "new"))
    monkeypatch.setenv("LTP_BYPASS_VERIFIED_DOWNLOADS", "true")
    with fake_server() as fake:
        fake.languages = b"PK\x05\x06" + bytes(18)
        monkeypatch.setenv("LTP_DOWNLOAD_HOST_NEW_RELEASES", fake.address)
        with pytest.raises(ProgramError) as caught:
            install()
    assert caught.value.message.template == FAULTS["checksum"].line
    assert list((tmp_path / "new").iterdir()) == []


def test_installing_needs_java_first(java: Java, tmp_path: Path) -> None:
    java("exit 1")
    (tmp_path / "bin" / "java").unlink()
    with pytest.raises(ProgramError) as caught:
        install()
    assert caught.value.message.template == FAULTS["no_java"].line
