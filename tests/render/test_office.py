"""How LibreOffice is found, started and stopped, and what is done with what it makes."""

from __future__ import annotations

import io
import os
import re
import stat
import sys
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from render_samples import final, job, png

from machine import need
from rilis.errors import ProgramError
from rilis.render.docx import render_docx
from rilis.render.office import convert, render_odt, render_pdf
from rilis.render.office_bytes import settled_odt, settled_pdf
from rilis.render.office_place import find_office
from rilis.render.office_profile import offline, write_profile

MOMENT = datetime(2022, 1, 29, tzinfo=UTC)
posix = pytest.mark.skipif(sys.platform == "win32", reason="programs here are shell scripts")


def program(path: Path, script: str) -> str:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


COPY = 'while [ "$1" != --outdir ]; do shift; done; mkdir -p "$2"; '


@posix
def test_program_gets_a_profile_of_its_own_and_leads_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proksi.contoh.go.id:8080")
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setenv("PYTHONPATH", "/x")
    seen = tmp_path / "seen"
    fake = program(
        tmp_path / "soffice", f'env > {seen}; echo "$@" >> {seen}; pwd >> {seen}; {COPY} cp "$3" "$2/1.pdf"'
    )
    assert convert([b"isi"], "pdf", MOMENT, program=fake) == [b"isi"]
    said = seen.read_text(encoding="utf-8")
    for line in ("https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy"):
        assert f"{line}=http://127.0.0.1:9\n" in said
    assert "no_proxy" not in said
    assert "PYTHONPATH" not in said
    place = re.search(r"-env:UserInstallation=file://(\S+)", said)
    assert place is not None
    assert not Path(place[1]).exists()  # thrown away with all that was in it
    assert all(word in said for word in ("--headless", "--norestore", "PDFUACompliance", "TZ=UTC"))


@posix
def test_program_that_lasts_too_long_is_ended_with_all_it_started(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    fake = program(tmp_path / "soffice", f"sleep 600 & echo $! > {pid}; wait")
    began = time.monotonic()
    with pytest.raises(ProgramError, match="took longer than"):
        convert([b"isi"], "pdf", program=fake, seconds=-9.5)
    assert time.monotonic() - began < 60
    child = int(pid.read_text())
    for _ in range(100):
        if not alive(child):
            break
        time.sleep(0.05)
    assert not alive(child)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@posix
@pytest.mark.parametrize("script", ["exit 0", "exit 1", "kill -9 $$", COPY + ': > "$2/1.pdf"'])
def test_program_that_makes_no_file_is_said(tmp_path: Path, script: str) -> None:
    with pytest.raises(ProgramError, match="made no file"):
        convert([b"isi"], "pdf", program=program(tmp_path / "soffice", script))


def test_program_that_cannot_be_started_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match="could not be started"):
        convert([b"isi"], "odt", program=str(tmp_path / "nothing"))


def test_missing_program_is_said_with_the_way_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("RILIS_SOFFICE", str(tmp_path / "soffice"))
    with pytest.raises(ProgramError, match="named in RILIS_SOFFICE, is no program"):
        render_pdf(final())
    monkeypatch.delenv("RILIS_SOFFICE")
    monkeypatch.setattr("rilis.render.office.find_office", lambda: "")
    with pytest.raises(ProgramError, match="not found") as caught:
        render_odt(final())
    hint = caught.value.hint
    assert hint is not None
    assert all(word in hint.english() for word in ("winget", "brew", "apt-get", "RILIS_SOFFICE"))


@posix
def test_only_whole_paths_are_searched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path / "soffice", "exit 0")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("rilis.render.office_place._LINUX", ())
    monkeypatch.setenv("PATH", os.pathsep.join((".", "", "sub")))
    assert find_office() == ""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_office() == str(tmp_path / "soffice")
    (tmp_path / "soffice").chmod(0o644)
    assert find_office() == ""
    monkeypatch.setenv("RILIS_SOFFICE", sys.executable)
    assert find_office() == sys.executable


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("win32", ("LibreOffice", "program", "soffice.com")),
        ("darwin", ("Applications", "LibreOffice.app", "Contents", "MacOS", "soffice")),
    ],
)
def test_where_installers_put_it_is_searched(
    platform: str, place: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path.joinpath(*place)
    path.parent.mkdir(parents=True)
    program(path, "exit 0")
    monkeypatch.setattr("rilis.render.office_place.sys.platform", platform)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("rilis.render.office_place._MAC", os.path.join(*place))
    assert find_office() == str(path)


def test_profile_forbids_macros_updates_and_network(tmp_path: Path) -> None:
    from lxml import etree

    write_profile(tmp_path / "profile")
    root = etree.parse(tmp_path / "profile" / "user" / "registrymodifications.xcu").getroot()
    values = {str(node[0].values()[0]): str(node[0].findtext("value")) for node in root}
    assert values["MacroSecurityLevel"] == "3"
    assert values["DisableMacrosExecution"] == "true"
    assert values["AutoCheckEnabled"] == "false"
    assert values["ooInetProxyType"] == "2"


def test_environment_keeps_what_a_system_needs() -> None:
    made = offline({"PATH": "/bin", "SYSTEMROOT": "C:\\Windows", "Http_Proxy": "x", "DISPLAY": ":0"})
    assert made["PATH"] == "/bin"
    assert made["SYSTEMROOT"] == "C:\\Windows"
    assert "Http_Proxy" not in made
    assert "DISPLAY" not in made


def test_same_document_same_bytes_and_the_releases_day() -> None:
    need("soffice")
    data = render_docx(job(logo=png(9, 9)))
    first = convert([data, data], "pdf", MOMENT)
    assert first[0] == convert([data], "pdf", MOMENT)[0]
    assert b"/CreationDate(D:20220129000000Z" in first[0]
    assert b"<xmp:CreateDate>2022-01-29T00:00:00" in first[0]
    assert len(set(first)) == 1


def test_odt_has_the_same_bytes_its_traces_and_no_machine() -> None:
    need("soffice")
    made = job(provenance=job().provenance._replace(brief="rilis/brief.yaml", draft="ab12"))
    data = render_odt(made)
    assert data == render_odt(made)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        infos = file.infolist()
        meta = file.read("meta.xml").decode()
    assert (infos[0].filename, infos[0].compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert data[30:38] == b"mimetype"
    assert "Rilis Brief" in meta
    assert "rilis/brief.yaml" in meta
    assert "2022-01-29T00:00:00" in meta
    assert "Kementerian Contoh" in meta


@given(st.binary(max_size=200))
def test_bytes_that_are_no_pdf_keep_their_length(data: bytes) -> None:
    assert len(settled_pdf(data, MOMENT)) == len(data)


def test_pdf_is_changed_in_place_only() -> None:
    clock = (
        b"<</CreationDate(D:20261125205341+07'00')>> <xmp:CreateDate>2026-11-25T20:53:41Z</xmp:CreateDate>"
    )
    ids = b"/ID [ <" + b"A" * 32 + b">\n<" + b"B" * 32 + b"> ]\n/DocChecksum /" + b"C" * 32
    made = settled_pdf(clock + ids, MOMENT)
    assert made.startswith(b"<</CreationDate(D:20220129000000+07'00')>> <xmp:CreateDate>2022-01-29T00:00:00Z")
    assert len(made) == len(clock + ids)
    other = clock.replace(b"41", b"59") + ids.replace(b"A" * 32, b"D" * 32).replace(b"C" * 32, b"E" * 32)
    assert made == settled_pdf(other, MOMENT)
    signs = re.findall(rb"[0-9A-F]{32}", made)
    assert len(signs) == 3
    assert len(set(signs)) == 1


def test_odt_revision_is_no_longer_chance() -> None:
    def odt(number: int) -> bytes:
        raw = io.BytesIO()
        with zipfile.ZipFile(raw, "w") as file:
            file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            item = f'<config:config-item config:name="Rsid" config:type="int">{number}</config:config-item>'
            file.writestr("settings.xml", item)
        return raw.getvalue()

    assert settled_odt(odt(1)) == settled_odt(odt(23456))
