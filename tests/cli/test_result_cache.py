"""Results kept between runs: never a word of a text, never a stale or damaged answer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from command_line import Run
from many_files import BAD, write_many
from rilis import cache
from rilis.cli import file_work
from rilis.cli.one_file import checked
from rilis.cli.reads import Recorder
from rilis.cli.setup import Session
from rilis.findings.textless import FORMAT
from rilis.model.result import FileResult
from rilis.model.source import Source

MARKER = "Zebrakuning"


@pytest.fixture(autouse=True)
def own_results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "simpanan"
    monkeypatch.setenv("RILIS_CACHE", str(folder))
    return folder


@pytest.fixture
def entries(own_results: Path) -> Callable[[], list[Path]]:
    def found() -> list[Path]:
        files = (path for path in (own_results / "results").rglob("*") if path.is_file())
        return sorted(path for path in files if path.name != ".pruned")

    return found


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were checked rather than recalled."""
    seen: list[str] = []

    def noting(session: Session, path: str, source: Source) -> tuple[FileResult, Recorder]:
        seen.append(path)
        return checked(session, path, source)

    monkeypatch.setattr(file_work, "checked", noting)
    return seen


def test_the_second_run_says_the_same_and_checks_nothing(example: Path, run: Run, worked: list[str]) -> None:
    run("draft", "brief.yaml")
    names = [*write_many(example, 3), "brief.yaml", "draft.md"]
    first = [run("check", *names, "--format", form) for form in ("text", "json")]
    assert set(worked) == set(names)
    worked.clear()
    assert [run("check", *names, "--format", form) for form in ("text", "json")] == first
    assert not worked
    run("check", *names, "--no-cache")
    assert set(worked) == set(names)


def test_no_word_of_a_text_is_kept(example: Path, run: Run, entries: Callable[[], list[Path]]) -> None:
    text = f"Plt {MARKER} hadir di {MARKER}. {MARKER} berharga Rp2.5 miliar. Hubungi Sari, 0812-3456-7890.\n"
    (example / "a.txt").write_text(text + f"“Kami {MARKER}” ujar {MARKER}.\n", encoding="utf-8")
    brief = (example / "brief.yaml").read_text(encoding="utf-8")
    (example / "brief.yaml").write_text(brief + f"tambahn: {MARKER}\n", encoding="utf-8")
    run("draft", "brief.yaml")
    shown = run("check", "a.txt", "brief.yaml", "draft.md")
    assert MARKER in shown.out
    assert len(entries()) == 3
    known = f"{text}{brief}"
    for entry in entries():
        data = entry.read_bytes()
        assert MARKER.lower().encode() not in data.lower()
        assert b"0812" not in data
        seal, _, body = data.decode().partition("\n")
        assert seal == cache.key(body)
        literals = [word for word in texts_in(json.loads(body)) if word in known and not program_word(word)]
        assert all(sum(map(str.isalnum, word)) <= 3 for word in literals), literals


def texts_in(plain: object) -> Iterator[str]:
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, list):
        for each in plain:
            yield from texts_in(each)


def program_word(word: str) -> bool:
    """Tell names of things in the entry itself: kinds of reads, severities, the stage."""
    return word in {"text", "there", "yes", "error", "warning", "info", "draft", "dates"}


@pytest.mark.parametrize("damage", ["empty", "cut", "rubbish", "another", "not text", "older"])
def test_a_damaged_cache_changes_nothing(
    damage: str, project: Path, run: Run, entries: Callable[[], list[Path]], worked: list[str]
) -> None:
    names = write_many(project, 4)
    first = run("check", *names)
    kept = entries()
    assert len(kept) == 4
    other = kept[0].read_bytes()
    for entry in kept:
        data = entry.read_bytes()
        _seal, _, body = data.decode().partition("\n")
        older = body.replace(f"[{FORMAT},", "[0,", 1)
        entry.write_bytes(
            {
                "empty": b"",
                "cut": data[: len(data) // 2],
                "rubbish": b"{]" + data[::-1],
                "another": other,
                "not text": b"\xff\xfe\x00" + data,
                "older": f"{cache.key(older)}\n{older}".encode(),
            }[damage]
        )
    worked.clear()
    assert run("check", *names) == first
    assert len(worked) >= 3
    worked.clear()
    assert run("check", *names) == first
    assert not worked


def test_a_cache_that_cannot_be_written_changes_nothing(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_many(project, 3)
    first = run("check", *names)
    (project / "berkas").write_text("x", encoding="utf-8")
    monkeypatch.setenv("RILIS_CACHE", str(project / "berkas" / "dalam"))
    assert run("check", *names) == first
    monkeypatch.setenv("RILIS_CACHE", "")
    assert run("check", *names) == first


def test_runs_at_the_same_time_do_not_hurt_each_other(project: Path, own_results: Path) -> None:
    names = write_many(project, 40)
    command = [sys.executable, "-m", "rilis", "check", *names]
    both = [subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE) for _number in range(2)]
    shown = [process.communicate(timeout=120)[0] for process in both]
    assert shown[0] == shown[1]
    again = subprocess.run(command, cwd=project, stdout=subprocess.PIPE, check=False)
    assert again.stdout == shown[0]
    assert not list(own_results.rglob("*.tmp"))


def test_nothing_is_kept_while_an_embargo_runs(
    example: Path, run: Run, entries: Callable[[], list[Path]]
) -> None:
    brief = (example / "brief.yaml").read_text(encoding="utf-8")
    lines = [line for line in brief.splitlines() if not line.startswith("siar:")]
    (example / "brief.yaml").write_text(
        "\n".join([*lines, "siar: 2022-01-29 10.00 WIB", ""]), encoding="utf-8"
    )
    run("draft", "brief.yaml", "--now", "2022-01-29T09:59+07:00")
    run("check", "brief.yaml", "draft.md", "--now", "2022-01-29T09:59+07:00")
    assert not entries()
    run("check", "brief.yaml", "draft.md", "--now", "2022-01-29T10:01+07:00")
    assert len(entries()) == 2
    (example / "surat.txt").write_text("EMBARGO sampai besok.\n\n" + BAD, encoding="utf-8")
    (example / "lain.txt").write_text(BAD, encoding="utf-8")
    run("check", "surat.txt", "lain.txt")
    assert len(entries()) == 3


def change_config(folder: Path) -> None:
    with (folder / "rilis.yaml").open("a", encoding="utf-8") as file:
        file.write("tingkat: {quotes.comma: error}\n")


def change_lexicon(folder: Path) -> None:
    path = folder / "kata.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("hadir", "datang"), encoding="utf-8")


def delete_attachment(folder: Path) -> None:
    (folder / "rapat-daring.png").unlink()


def change_table(folder: Path) -> None:
    (folder / "tabel.csv").write_text("Kota,Jumlah\nA\n", encoding="utf-8")


def change_brief(folder: Path) -> None:
    path = folder / "brief.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("jenis:", "jeniss:"), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "stale"),
    [
        (change_config, {"a.txt", "brief.yaml", "draft.md"}),
        (change_lexicon, {"a.txt", "brief.yaml", "draft.md"}),
        (delete_attachment, {"brief.yaml", "draft.md"}),
        (change_table, {"brief.yaml", "draft.md"}),
        (change_brief, {"brief.yaml", "draft.md"}),
    ],
)
def test_a_change_of_what_matters_is_seen(
    change: Callable[[Path], None], stale: set[str], example: Path, run: Run, worked: list[str]
) -> None:
    (example / "a.txt").write_text(BAD, encoding="utf-8")
    (example / "tabel.csv").write_text("Kota,Jumlah\nA,1\n", encoding="utf-8")
    with (example / "brief.yaml").open("a", encoding="utf-8") as file:
        file.write("tabel:\n  - id: t\n    judul: Jumlah\n    berkas: tabel.csv\n")
    with (example / "rilis.yaml").open("a", encoding="utf-8") as file:
        file.write("leksikon: [kata.yaml]\n")
    (example / "kata.yaml").write_text(
        "id: kata\nringkas: r\nmengapa: m\ndasar: d\nistilah:\n"
        "  - {id: hadir, bentuk: [hadir], alasan: Terlalu umum., dasar: d}\n",
        encoding="utf-8",
    )
    run("draft", "brief.yaml")
    names = ("a.txt", "brief.yaml", "draft.md")
    run("check", *names)
    worked.clear()
    run("check", *names)
    assert not worked
    change(example)
    done = run("check", *names)
    assert set(worked) == stale
    assert run("check", *names, "--no-cache") == done


def test_options_and_the_day_are_part_of_it(
    project: Path, run: Run, entries: Callable[[], list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_many(project, 2)
    for number, options in enumerate(
        [
            (),
            ("--select", "quotes"),
            ("--ignore", "quotes"),
            ("--date", "2022-01-29"),
            ("--without", "contoh"),
        ]
    ):
        run("check", *names, *options)
        assert len(entries()) == 2 * (number + 1)
    for moment in ("2022-01-29T10:00+07:00", "2022-01-29T10:01+07:00"):
        run("check", *names, "--now", moment)
    assert len(entries()) == 14
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    run("check", *names)
    assert len(entries()) == 16


def test_code_of_a_plugin_that_changes_is_seen(
    project: Path, run: Run, strange: Path, worked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = write_many(project, 2)
    for _round in range(2):
        run("check", *names)
    assert worked == names
    os.utime(strange / "aneh.py", ns=(1, 1))
    run("check", *names)
    assert worked == names * 2


def test_a_lone_file_a_given_brief_and_a_failure_are_not_kept(
    example: Path, run: Run, entries: Callable[[], list[Path]]
) -> None:
    names = write_many(example, 2)
    run("check", names[0])
    run("check", *names, "--brief", "brief.yaml")
    (example / "kosong.txt").write_text("", encoding="utf-8")
    (example / "yatim.md").write_text("---\nrilis: 1\nbrief: tiada.yaml\n---\n# Judul\n", encoding="utf-8")
    run("check", "kosong.txt", "yatim.md")
    assert not entries()


def test_old_results_are_dropped(own_results: Path) -> None:
    for number in range(6):
        cache.write(f"results/{number}", "x")
        os.utime(own_results / "results" / str(number), (10**9 + number, 10**9 + number))
    cache.write("results/baru", "x")
    cache.write("results/lagi", "x")
    cache.prune("results", 1, 10**6)
    left = {path.name for path in (own_results / "results").iterdir()}
    assert left - {".pruned"} <= {"baru", "lagi"}
    assert len(left) == 2
    cache.write("results/ketiga", "x")
    cache.prune("results", 0, 0)
    assert (own_results / "results" / "ketiga").exists()
    shutil.rmtree(own_results)
    cache.prune("results", 0, 0)
