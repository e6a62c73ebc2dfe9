"""A real LanguageTool 6.7: English releases and the Indonesian dictionary, through our child."""

from __future__ import annotations

import json
import os
import socket
import time
from pathlib import Path
from typing import Any

import pytest

from command_line import Run
from rilis.document.parse import parse
from rilis.engines.languagetool import package, starting
from rilis.engines.languagetool.engine import LanguageTool
from rilis.engines.languagetool.limits import Limits
from rilis.model.document import Document, Language
from rilis.model.source import Source

LIMITS = Limits(start=180.0, check=120.0)


def findings(run: Run, *arguments: str) -> list[dict[str, Any]]:
    done = run("check", *arguments, "--select", "languagetool", "--format", "json")
    report = json.loads(done.out)
    assert report["problems"] == []
    found: list[dict[str, Any]] = report["findings"]
    return found


def read(text: str, language: Language) -> Document:
    return parse(Source("draft.md", text), language)


def test_an_english_release_with_faults_has_them_at_their_places(server: str, run: Run, office: Path) -> None:
    brief = office / "01-presidensi-g20" / "brief.en.yaml"
    text = brief.read_text(encoding="utf-8")
    assert "issue a weekly fact sheet" in text
    text = text.replace(
        "issue a weekly fact sheet", "issue a weekly weekly fact sheet for all goverment offices"
    )
    brief.write_text(text, encoding="utf-8")
    os.chdir(brief.parent)
    found = findings(run, "brief.en.yaml", "--languagetool", server)
    assert {(row["check"], row["severity"], row["exact"]) for row in found} >= {
        ("languagetool.grammar", "warning", "weekly weekly"),
        ("languagetool.spelling", "warning", "goverment"),
    }
    (spelling,) = [row for row in found if row["exact"] == "goverment"]
    assert spelling["suggestions"][0] == {"text": "government", "safe": False}


@pytest.mark.parametrize(
    "name",
    ["01-presidensi-g20", "04-pernyataan", "05-klarifikasi", "07-darurat", "08-bersama", "09-statistik"],
)
def test_sound_english_releases_pass(
    server: str, run: Run, office: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Names of people, towns and offices are no spelling faults; no more than a hint is left."""
    monkeypatch.chdir(office / name)
    found = findings(run, "brief.en.yaml", "--languagetool", server)
    assert [row for row in found if row["severity"] != "info"] == []
    assert len(found) <= 2


def test_indonesian_is_spelled_by_the_machines_dictionary(server: str, run: Run, office: Path) -> None:
    folder = office / "baru"
    folder.mkdir()
    (folder / "rilis.yaml").write_text("rilis: 1\nmesin_ejaan: [kamus, languagetool]\n", encoding="utf-8")
    (folder / "surat.md").write_text(
        "# Kabar 🙂 Baru\n\nIni kabar dari pemerinah 🙂 untuk warga, kata mereka.\n", encoding="utf-8"
    )
    os.chdir(folder)
    (found,) = findings(run, "surat.md", "--languagetool", server)
    assert (found["check"], found["severity"], found["exact"]) == (
        "languagetool.spelling",
        "info",
        "pemerinah",
    )
    assert {"text": "pemerintah", "safe": False} in found["suggestions"]


def test_a_text_longer_than_the_server_takes(server: str) -> None:
    engine = LanguageTool(server, {"en": "en-GB"}, LIMITS)
    try:
        heard = engine.listen(read("word " * 25_000, "en"))
        assert heard.fault is not None
        assert "longer than its server takes" in heard.fault.english()
        assert not heard.lost
        assert engine.listen(read("He have it.\n", "en")).remarks[0].rule == "HE_VERB_AGR"
    finally:
        engine.close()


def test_a_language_the_server_lacks(server: str) -> None:
    engine = LanguageTool(server, {"en": "tlh"}, LIMITS)
    try:
        heard = engine.listen(read("Text.\n", "en"))
        assert heard.fault is not None
        assert "does not know the language" in heard.fault.english()
    finally:
        engine.close()


def test_our_own_server_speaks_both_and_ends(installed: Path) -> None:
    engine = LanguageTool("", {"en": "en-GB", "id": "id"}, LIMITS)
    try:
        english = engine.listen(read("He have a 🙂 goverment office.\n", "en"))
        assert english.fault is None
        assert [remark.kind for remark in english.remarks] == ["grammar", "spelling"]
        indonesian = engine.listen(read("Ini kabar dari pemerinah.\n", "id"))
        assert indonesian.fault is None
        assert [remark.rule for remark in indonesian.remarks] == ["ID_SPELLER_RULE"]
        folder = engine._folder
        assert sorted(name for name in os.listdir(folder) if name.startswith(("common", "id_"))) == [
            "common_words.txt",
            "id_ID.aff",
            "id_ID.dic",
        ]
    finally:
        engine.close()
    assert not os.path.exists(folder)


def test_a_port_that_is_taken_is_known_as_such(installed: Path) -> None:
    """What a real server says of a taken port is what `starting` looks for."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        found = package.downloads().LocalLanguageTool.get_latest_installed_version()
        server = starting.Server(found.get_server_cmd(port), port)
        try:
            for _try in range(600):
                if server.ended():
                    break
                time.sleep(0.1)
            assert server.busy
        finally:
            server.stop(1.0)
    assert installed.is_dir()
