"""`--jobs`: as many processes as one likes, the same bytes; a lost one is named, the rest stays."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from command_line import Run
from many_files import MANY, strange_plugin, write_many
from rilis.cli.fingerprint import Fingerprint
from rilis.cli.options import processes
from rilis.cli.results import Results
from rilis.cli.setup import Options, Session
from rilis.cli.worker import Task, answer
from rilis.errors import ConfigError


def test_same_bytes_for_any_jobs_and_order(example: Path, run: Run) -> None:
    names = write_many(example)
    run("draft", "brief.yaml")
    (example / "kosong.txt").write_text("", encoding="utf-8")
    (example / "latin.txt").write_bytes("Café “x”".encode("cp1252"))
    (example / "rusak.yaml").write_text("judul: a: b\n", encoding="utf-8")
    (example / "yatim.md").write_text("---\nrilis: 1\nbrief: tiada.yaml\n---\n# Judul\n", encoding="utf-8")
    names += ["kosong.txt", "latin.txt", "rusak.yaml", "yatim.md", "brief.yaml", "draft.md"]
    for form in ("json", "text"):
        first = run("check", *names, "--format", form, "--no-cache")
        assert first.code == 2
        assert first.out.count("000.txt") > 1
        chance = random.Random(5)
        for jobs in ("2", "3"):
            chance.shuffle(names)
            again = run("check", *names, "--format", form, "--no-cache", "--jobs", jobs)
            assert (again.code, again.out) == (first.code, first.out)
        cached = [run("check", *names, "--format", form, "--jobs", "2").out for _round in range(2)]
        assert cached == [first.out, first.out]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("word", ["BUNUH", "KELUAR"])
def test_a_lost_worker_is_named_and_the_others_stay(
    word: str, project: Path, run: Run, strange: Path
) -> None:
    names = write_many(project)
    (project / "007.txt").write_text(f"{word}\n", encoding="utf-8")
    done = run("check", *names, "--jobs", "2", "--format", "json")
    data = json.loads(done.out)
    assert done.code == 2
    assert [problem["path"] for problem in data["problems"]] == ["007.txt"]
    assert data["files"] == MANY - 1
    assert {finding["path"] for finding in data["findings"]} == set(names) - {"007.txt"}


def test_what_cannot_be_said_in_places_is_done_here(project: Path, run: Run, strange: Path) -> None:
    names = write_many(project)
    (project / "003.txt").write_text("KATA QXZJV\n", encoding="utf-8")
    serial = run("check", *names, "--no-cache")
    assert "Kata “жизнь” KATA QXZ" in serial.out
    assert run("check", *names, "--no-cache", "--jobs", "2").out == serial.out


def test_workers_that_see_something_else_stop_the_run(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_many(project)
    monkeypatch.setattr(Fingerprint, "of", lambda _self, _path: "another")
    done = run("check", *names, "--jobs", "2", "--no-cache")
    assert done.code == 2
    assert "other plugins, data or settings" in done.err


def test_a_worker_compares_before_it_checks(project: Path) -> None:
    write_many(project, 1)
    session = Session(Options())
    results = Results(session)
    said = answer(Task("000.txt", results.fingerprint.of("000.txt")), session, results)
    assert said.written is not None
    assert not said.other
    assert answer(Task("000.txt", "x"), session, results).other
    assert answer(Task("tiada.txt", results.fingerprint.of("tiada.txt")), session, results).written is None


def test_fingerprints_differ_by_all_that_matters(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def seen(options: Options | None = None) -> str:
        return Fingerprint(Session(options or Options())).of("a.txt")

    plain = seen()
    assert plain == seen()
    found = {plain, seen(Options(select=("quotes",))), seen(Options(ignore=("quotes",)))}
    found.add(seen(Options(without=("contoh",))))
    found.add(seen(Options(keyed=True)))
    (project / "rilis.yaml").write_text("rilis: 1\nleksikon: [kata.yaml]\n", encoding="utf-8")
    lexicon = "id: kata\nringkas: r\nmengapa: m\ndasar: d\nistilah: []\n"
    (project / "kata.yaml").write_text(lexicon, encoding="utf-8")
    found.add(seen())
    (project / "kata.yaml").write_text(lexicon + "\n", encoding="utf-8")
    found.add(seen())
    monkeypatch.setattr("rilis.plugins.marks._files", lambda _folder: [("x.py", 1, 2)])
    found.add(seen())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    found.add(seen())
    assert len(found) == 9


@pytest.mark.skipif(sys.platform == "win32", reason="process groups")
def test_control_c_ends_all_cleanly(tmp_path: Path) -> None:
    names = write_many(tmp_path)
    for name in names:
        (tmp_path / name).write_text("TUNGGU\n", encoding="utf-8")
    begun = tmp_path / "begun"
    begun.mkdir()
    where = str(strange_plugin(tmp_path / "terpasang"))
    env = {**os.environ, "PYTHONPATH": where, "RILIS_TEST_BEGUN": str(begun)}
    process = subprocess.Popen(
        [sys.executable, "-m", "rilis", "check", *names, "--jobs", "2"],
        cwd=tmp_path,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while not list(begun.iterdir()) and process.poll() is None:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert b"Traceback" not in out + err
    for worker in begun.iterdir():
        with pytest.raises(ProcessLookupError):
            os.kill(int(worker.name), 0)


def test_numbers_of_processes() -> None:
    assert processes("3") == 3
    assert processes("auto") == processes("0") >= 1
    for wrong in ("-1", "dua", "1.5", "", "99999999"):
        with pytest.raises(ConfigError):
            processes(wrong)


def test_workers_that_never_begin_are_said(project: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    names = write_many(project)
    monkeypatch.setattr("rilis.cli.workers.work", os._exit)
    done = run("check", *names, "--jobs", "2", "--no-cache")
    assert done.code == 2
    assert "end before they begin" in done.err
