"""`--to pdf,odt`: made where LibreOffice is; where it is not, the other formats still are."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_line import Run
from machine import need
from rilis.model.renderer import Renderer, RenderJob
from rilis.plugins import builtin


def endings(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.iterdir() if path.is_file())


def test_draft_makes_pdf_and_odt(example: Path, run: Run) -> None:
    need("soffice")
    done = run("draft", "brief.yaml", "--to", "docx,pdf,odt", "-o", "hasil")
    assert done.code == 0, done.err
    assert endings(example / "hasil") == [".docx", ".odt", ".pdf"]
    (pdf,) = (example / "hasil").glob("DRAF_*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_without_libreoffice_the_others_are_written_and_what_is_missing_is_said(
    example: Path, run: Run, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    monkeypatch.setattr("rilis.render.office.find_office", lambda: "")
    done = run("draft", "brief.yaml", "--to", "pdf,html,odt,docx,md", "-o", "hasil", lang=lang)
    assert done.code == 2
    assert endings(example / "hasil") == [".docx", ".html", ".md"]
    assert done.err.count("LibreOffice tidak ditemukan" if lang == "id" else "LibreOffice was not found") == 1
    assert "winget" in done.err
    assert "apt-get" in done.err
    assert "Traceback" not in done.err


def test_render_writes_the_others_too(example: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rilis.render.office.find_office", lambda: "")
    done = run(
        "render", "brief.yaml", "--to", "pdf,html", "-o", "hasil", "--force", "--alasan", "uji", "--oleh", "A"
    )
    assert done.code == 2
    assert endings(example / "hasil") == [".html"]
    assert "LibreOffice was not found" in done.err


def test_a_renderer_that_breaks_is_named_and_keeps_no_other_back(
    example: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(job: RenderJob) -> bytes:
        raise KeyError(job.title)

    given = (*builtin.rilis_renderers(), Renderer("rusak", ".x", "x", broken))
    monkeypatch.setattr("rilis.plugins.catalog.PluginCatalog.renderers", given)
    done = run("draft", "brief.yaml", "--to", "rusak,html", "-o", "hasil")
    assert done.code == 2
    assert "“rusak” failed with KeyError" in done.err
    assert endings(example / "hasil") == [".html"]
