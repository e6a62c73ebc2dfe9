"""Charts: the same bytes for the same figures, bounded, and a release that does without them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from rilis.cli.main import main
from rilis.language.series import Chart, Series, chart_of
from rilis.render import charts
from rilis.render.charts import draw_chart
from rilis.render.images import picture_type

HEAD = ("Bulan", "Tahunan", "Bulanan")
ROWS = [(f"Bulan {at}", f"{at},5", str(-at)) for at in range(1, 9)]


@pytest.mark.parametrize("kind", ["garis", "batang"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_same_figures_are_the_same_bytes(
    kind: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart = chart_of(HEAD, ROWS)
    first = draw_chart(chart, kind, "en" if language == "en" else "id", "#1B4F8A")
    monkeypatch.setenv("TZ", "Asia/Jayapura")
    again = draw_chart(chart, kind, "en" if language == "en" else "id", "#1B4F8A")
    assert picture_type(first) == "png"
    assert first == again
    assert b"Matplotlib" not in first


def test_a_project_folder_cannot_change_how_charts_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = draw_chart(chart_of(HEAD, ROWS), "garis", "id")
    (tmp_path / "matplotlibrc").write_text("text.usetex: True\nfont.size: 40\n")
    monkeypatch.chdir(tmp_path)
    assert draw_chart(chart_of(HEAD, ROWS), "garis", "id") == plain


@pytest.mark.parametrize("kind", ["garis", "batang"])
def test_nought_and_one_series_are_drawn(kind: str) -> None:
    chart = chart_of(("Desa", "Luka"), [("Satu", "0"), ("Dua", "3"), ("Tiga", "-")])
    assert picture_type(draw_chart(chart, kind, "id")) == "png"


def test_hostile_words_and_gaps_are_drawn() -> None:
    labels = ("$x^{", "\U0001f4a5", "a" * 9000)
    chart = Chart(labels, (Series("$\\frac{", 1, (None, chart_of(HEAD, ROWS).series[0].values[0], None)),))
    assert picture_type(draw_chart(chart, "batang", "id")) == "png"
    assert picture_type(draw_chart(chart, "garis", "id")) == "png"


@pytest.fixture
def release(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    work = tmp_path / "rilis"
    shutil.copytree(root / "examples" / "09-statistik", work)
    monkeypatch.chdir(work)
    return work


def made(release: Path) -> str:
    main(["draft", "brief.yaml", "--to", "md,html,docx", "-o", "hasil", "--overwrite", "--lang", "en"])
    (page,) = (release / "hasil").glob("*.html")
    return page.read_text(encoding="utf-8")


def test_without_the_library_the_table_stands_alone_and_one_line_says_so(
    release: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(charts, "library_version", lambda: "")
    page = made(release)
    told = capsys.readouterr()
    assert "<img" not in page
    assert "<figcaption" not in page
    assert page.count("<caption") == 2
    assert told.err.count("rilis[grafik]") == 1
    main(["check", "brief.yaml", "--lang", "en", "--now", "2027-05-04T09:00+07:00"])
    assert capsys.readouterr().out.count("matplotlib is not installed") == 1


def test_every_figure_in_the_alternative_text_stands_in_the_table(release: Path) -> None:
    page = made(release)
    alts = re.findall(r'<img[^>]* alt="((?:Grafik)[^"]+)"', page)
    cells = {re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", page)}
    assert len(alts) == 2
    for alt in alts:
        figures = re.findall(r"-?\d+,\d+", alt)
        assert figures
        assert set(figures) <= cells
