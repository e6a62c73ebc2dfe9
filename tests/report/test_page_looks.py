"""The page as readers have it: on a desk, on a phone, by screen reader, on paper, with filters set."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from browser import look_at
from command_line import ROOT
from machine import need
from rilis.cli.main import main
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult, Skipped, Waved
from rilis.model.rule import RulesOf
from rilis.model.source import Source
from rilis.report.page.whole import html_report

NOW = datetime(2022, 1, 28, 2, tzinfo=UTC)
PRINTED = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage --no-pdf-header-footer"
).split()


@pytest.fixture(scope="module")
def crowded(make_finding: Callable[..., Finding], rules_of: RulesOf) -> str:
    """Return a page with all that may stand on one: long words, many findings, several files."""
    words = " ".join(f"kata{number}" for number in range(120))
    source = Source("a.md", f"# Judul {words}\n\n{words}\n{'x' * 400}\nakhir\n")
    severities = ("error", "warning", "info")
    checks = ("privacy.nik", "spelling.typo", "wording.people:cacat", "quotes.a", "contoh.sapa")
    found = tuple(
        make_finding(
            source,
            f"kata{number} ",
            "lain " * 9,
            severity=severities[number % 3],
            check=checks[number % 5],
            message=Message(f"“kata{number}” ditemukan."),
        )
        for number in range(3, 60)
    )
    brief = Source("brief.yaml", "judul: |\n  Rapat kerja\nisi:\n  - paragraf: |\n      Halo.\n")
    result = FileResult(
        source,
        (*found, make_finding(brief, "Rapat"), make_finding(source, "x" * 400, "y" * 400)),
        (Skipped("dates", Message("No date.")),),
        waved=(Waved(make_finding(source, "akhir"), "nama resmi", "Sari"),),
    )
    clean = FileResult(Source(f"{'panjang' * 20}.txt", "Teks baik."))
    problem = Problem("x.md", Message("Unreadable."), Message("Save it."))
    return html_report(RunResult((result, clean), (problem,)), "0.1.0", rules_of, NOW)


def test_a_browser_finds_nothing_wrong(
    crowded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT / "examples" / "01-presidensi-g20")
    arguments = ["check", "brief.yaml", "--format", "html", "--without", "contoh"]
    assert main([*arguments, "--now", "2022-01-28T09:00+07:00"]) == 1
    pages = [tmp_path / "contoh.html", tmp_path / "ramai.html"]
    pages[0].write_text(capsys.readouterr().out, encoding="utf-8")
    pages[1].write_text(crowded, encoding="utf-8")
    for seen in look_at(pages):
        assert (seen.violations, seen.remote, seen.scrolls) == ((), (), False)


def test_a_validator_finds_nothing_wrong(crowded: str, tmp_path: Path) -> None:
    page = tmp_path / "ramai.html"
    page.write_text(crowded, encoding="utf-8")
    # The choice of findings is a form only for its reset button; nothing is sent.
    command = [need("html-validate"), "--preset", "standard", "--rule", "wcag/h32:off", str(page)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, encoding="utf-8")
    assert done.returncode == 0, done.stdout


def printed(html: str, folder: Path) -> str:
    """Return the letters of a page on paper, without blanks: where a line ends says nothing."""
    source, target = folder / "a.html", folder / "a.pdf"
    source.write_text(html, encoding="utf-8")
    profile = f"--user-data-dir={folder / 'profil'}"
    command = [need("chromium"), *PRINTED, profile, f"--print-to-pdf={target}", source.as_uri()]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    done = subprocess.run([need("pdftotext"), str(target), "-"], capture_output=True, check=True, timeout=60)
    return "".join(done.stdout.decode().split())


def test_on_paper_all_is_there_but_what_was_filtered_out(crowded: str, tmp_path: Path) -> None:
    notes = {number: f"“kata{number}”ditemukan." for number in range(3, 60)}
    whole = printed(crowded, tmp_path)
    assert [number for number, words in notes.items() if words not in whole] == []
    assert "tersembunyi" not in whole
    box = 'checked id="b-warning"'
    assert box in crowded
    without = printed(crowded.replace(box, 'id="b-warning"'), tmp_path)
    assert [number for number, words in notes.items() if words not in without] == [
        number for number in notes if number % 3 == 1
    ]
    assert "Sebagiantemuantersembunyikarenapilihanini." in without
    assert "kata4" in without
    less = printed(crowded.replace('checked id="k1"', 'id="k1"'), tmp_path)
    assert [number for number, words in notes.items() if words not in less] == [
        number for number in notes if number % 5 == 0
    ]
