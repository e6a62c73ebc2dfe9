"""Texts are let go and come back as they were, or the run says that they changed."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from command_line import Run
from many_files import BAD, write_many
from rilis.cli import texts
from rilis.cli.checking import check_paths
from rilis.cli.progress import bar
from rilis.cli.setup import Options, Session
from rilis.cli.texts import Texts, settled
from rilis.errors import InputError
from rilis.model.result import RunResult


def test_no_text_is_held_after_a_long_run(project: Path) -> None:
    names = write_many(project, 20)
    run = check_paths(Session(Options()), names)
    assert not [result for result in run.files if result.source.held]
    again = [result.source.text for result in run.files]
    assert again == [(project / name).read_text(encoding="utf-8") for name in names]
    assert sum(result.source.held for result in run.files) <= 8


def test_a_file_that_changes_before_the_report_is_a_problem(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_many(project, 2)

    def meddle(result: RunResult) -> RunResult:
        (project / "001.txt").write_text("Tanpa kesalahan.\n", encoding="utf-8")
        return settled(result)

    monkeypatch.setattr(texts, "settled", meddle)
    done = run("check", *names, "--format", "json")
    data = json.loads(done.out)
    assert done.code == 2
    assert {finding["path"] for finding in data["findings"]} == {"000.txt"}
    assert [problem["path"] for problem in data["problems"]] == ["001.txt"]


def test_a_file_that_changes_while_it_is_reported_stops_the_report(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_many(project, 2)

    def meddle(result: RunResult) -> RunResult:
        (project / "000.txt").write_text(BAD * 3, encoding="utf-8")
        return result

    monkeypatch.setattr(texts, "settled", meddle)
    done = run("check", *names)
    assert done.code == 2
    assert "changed while it was being checked" in done.err


def test_a_fix_never_writes_over_what_somebody_just_typed(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_many(project, 2)

    def meddle(result: RunResult) -> RunResult:
        (project / "000.txt").write_text("Baru diketik.\n", encoding="utf-8")
        return result

    monkeypatch.setattr(texts, "settled", meddle)
    assert run("check", *names, "--fix").code == 2
    assert (project / "000.txt").read_text(encoding="utf-8") == "Baru diketik.\n"


def test_a_deleted_file_cannot_come_back(project: Path) -> None:
    names = write_many(project, 2)
    result = check_paths(Session(Options()), names).files[0]
    (project / "000.txt").unlink()
    with pytest.raises(InputError):
        _ = result.source.text
    with pytest.raises(AttributeError):
        _ = result.source.nothing  # type: ignore[attr-defined]  # there is none
    assert Texts().let_go(result) is result


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("quiet", ["", "plain", "CI", "pipe"])
def test_a_bar_is_drawn_on_a_terminal_only(quiet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "stdout", io.StringIO() if quiet == "pipe" else Terminal())
    monkeypatch.setattr("rilis.cli.progress._SOON", 0.0)
    monkeypatch.delenv("CI", raising=False)
    if quiet == "CI":
        monkeypatch.setenv("CI", "true")
    with bar(wanted=quiet != "plain", words=str) as begin:
        assert (begin is None) == bool(quiet)
        if begin is not None:
            step = begin(2)
            step()
            step()
    drawn = stream.getvalue()
    assert bool(drawn) == (not quiet)
    if drawn:
        assert "Checking [###############---------------] 1/2" in drawn
        assert drawn.rpartition("1/2")[2].strip() == ""
        assert drawn.endswith("\r")


def test_a_short_run_draws_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("rilis.cli.progress._SOON", 1e9)
    with bar(wanted=True, words=str) as begin:
        assert begin is not None
        begin(1)()
    assert not stream.getvalue()
