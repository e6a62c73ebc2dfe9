"""`rilis check --baseline`: what is known stays out of the way for a time, and nothing goes in silence."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from command_line import Run
from many_files import BAD, write_many
from rilis.report.json import report_schema

SIGNED = ("--alasan", "Sudah terbit sebelum aturan ini", "--oleh", "Sari Dewi")
FILE = ("--baseline", "lama.tsv")
WRITE = (*FILE, "--write-baseline", *SIGNED, "--kedaluwarsa", "2022-12-31", "--now", "2022-01-29T10:00+07:00")
NOW = (*FILE, "--now", "2022-02-01T10:00+07:00")


def test_what_was_written_is_known_and_what_is_new_is_not(project: Path, run: Run) -> None:
    names = write_many(project, 2)
    before = run("check", *names)
    written = run("check", *names, *WRITE)
    assert (before.code, written.code) == (1, 0)
    text = (project / "lama.tsv").read_text(encoding="utf-8")
    assert "Plt" not in text
    assert "melayani" not in text
    rows = [line.split("\t") for line in text.splitlines()[2:]]
    assert rows == sorted(rows, key=lambda cells: (cells[2], cells[1], cells[0]))
    assert {tuple(cells[3:]) for cells in rows} == {(SIGNED[1], SIGNED[3], "2022-12-31")}
    known = run("check", *names, *NOW)
    assert known.code == 0
    assert "Known by the baseline: 6" in known.out
    with (project / "000.txt").open("a", encoding="utf-8") as file:
        file.write("\nAnggaran baru Rp3.5 miliar disetujui.\n")
    done = run("check", *names, *NOW, "--format", "json")
    data = json.loads(done.out)
    jsonschema.validate(data, report_schema())
    assert (done.code, data["known"]) == (1, 6)
    assert [finding["exact"] for finding in data["findings"]] == ["3.5"]


def test_moved_text_stays_known_in_another_file(project: Path, run: Run) -> None:
    names = write_many(project, 1)
    run("check", *names, *WRITE)
    (project / "lain.txt").write_text("Pembuka baru.\n\nLagi.\n\n" + BAD, encoding="utf-8")
    assert run("check", "lain.txt", *NOW).code == 0


def test_expired_unknown_and_unused_rows_are_said(project: Path, run: Run) -> None:
    names = write_many(project, 1)
    run("check", *names, *WRITE)
    expired = run("check", *names, *FILE, "--now", "2023-01-01T10:00+07:00")
    assert expired.code == 1
    assert "expired on 2022-12-31" in expired.out
    assert "names.acting-stop" in expired.out
    path = project / "lama.tsv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("names.acting-stop", "names.acting-stp"), encoding="utf-8")
    unknown = run("check", *names, *NOW, "--plain")
    assert "Did you mean “names.acting-stop”?" in unknown.out
    assert "lama.tsv:" in unknown.out
    path.write_text(text, encoding="utf-8")
    (project / "000.txt").write_text("Semua baik di sini.\n", encoding="utf-8")
    assert run("check", *names, *NOW).out.count("lets nothing pass") == 3
    (project / "lain.txt").write_text("Semua baik di sana.\n", encoding="utf-8")
    assert run("check", "lain.txt", *NOW).code == 0
    (project / "000.txt").unlink()
    assert run("check", "lain.txt", *NOW).out.count("lets nothing pass") == 3
    renewed = run("check", "lain.txt", *WRITE)
    assert renewed.code == 0
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2


def test_writing_again_keeps_who_decided_and_rows_of_other_files(project: Path, run: Run) -> None:
    names = write_many(project, 2)
    run("check", *names, *WRITE)
    first = (project / "lama.tsv").read_text(encoding="utf-8")
    other = ("--alasan", "Lain", "--oleh", "Budi", "--now", "2022-02-01T10:00+07:00")
    run("check", "001.txt", *FILE, "--write-baseline", *other)
    assert (project / "lama.tsv").read_text(encoding="utf-8") == first
    with (project / "001.txt").open("a", encoding="utf-8") as file:
        file.write("\nAnggaran baru Rp3.5 miliar disetujui.\n")
    run("check", "001.txt", *FILE, "--write-baseline", *other)
    lines = (project / "lama.tsv").read_text(encoding="utf-8").splitlines()
    new = [line for line in lines if line not in first.splitlines()]
    assert [line.split("\t")[3:] for line in new] == [["Lain", "Budi", "2022-08-02"]]


def test_a_fix_leaves_what_is_known(project: Path, run: Run) -> None:
    names = write_many(project, 1)
    run("check", *names, *WRITE)
    path = project / "000.txt"
    before = path.read_text(encoding="utf-8")
    with path.open("a", encoding="utf-8") as file:
        file.write("\nPlh Kepala Badan Lain ikut datang.\n")
    done = run("check", *names, *NOW, "--fix")
    assert done.code == 0
    assert path.read_text(encoding="utf-8") == before + "\nPlh. Kepala Badan Lain ikut datang.\n"


def test_jobs_and_cache_know_the_same(project: Path, run: Run) -> None:
    names = write_many(project)
    run("check", *names, *WRITE)
    (project / "005.txt").write_text("Anggaran baru Rp3.5 miliar disetujui.\n", encoding="utf-8")
    first = run("check", *names, *NOW, "--no-cache")
    for options in (("--jobs", "2", "--no-cache"), ("--jobs", "2"), ()):
        assert run("check", *names, *NOW, *options) == first


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--write-baseline", *SIGNED), "needs a file"),
        ((*FILE, "--write-baseline", "--oleh", "Sari"), "a reason and a name"),
        ((*FILE, "--write-baseline", "--alasan", "Lama"), "a reason and a name"),
        ((*WRITE, "--kedaluwarsa", "2021-01-01"), "is past"),
        ((*WRITE, "--kedaluwarsa", "besok"), "is not a date"),
        (FILE, "cannot be read"),
        (("--baseline", "000.txt"), "is not a baseline"),
    ],
)
def test_what_does_not_go_together_is_said(
    options: tuple[str, ...], words: str, project: Path, run: Run
) -> None:
    write_many(project, 1)
    done = run("check", "000.txt", *options)
    assert done.code == 2
    assert words in done.err
    assert not (project / "lama.tsv").exists()
