"""`rilis draft --to html,docx` beside bare Python, its imports, and the smallest document of python-docx."""

from __future__ import annotations

import io
import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tables import in_turn, office

IMPORTS = "import click, pluggy, pyromark, yaml, jinja2, jinja2.sandbox"
SMALLEST = "import docx; d = docx.Document(); d.add_paragraph('a'); d.save('kecil.docx')"


def draft_whole(folder: Path, root: Path, runs: int) -> None:
    """Print milliseconds, ratio to bare Python and peak memory of whole processes."""
    work = folder / "draf"
    work.mkdir()
    for name in ("brief.yaml", "rilis.yaml", "rapat-daring.png"):
        shutil.copy(root / "examples" / "01-presidensi-g20" / name, work / name)
    python = os.path.realpath(sys.executable)
    rilis = [str(Path(sys.executable).parent / "rilis"), "draft", "brief.yaml", "-o", "hasil", "--overwrite"]
    commands = {
        "bare Python": [python, "-c", "pass"],
        "third-party imports, html": [sys.executable, "-c", IMPORTS],
        "third-party imports, html and docx": [sys.executable, "-c", IMPORTS + ", docx"],
        "python-docx, smallest document": [sys.executable, "-c", SMALLEST],
        "rilis draft --to md": [*rilis, "--to", "md"],
        "rilis draft --to html": [*rilis, "--to", "html"],
        "rilis draft --to html,docx": [*rilis, "--to", "html,docx"],
    }
    found = in_turn(commands, work, runs, office(folder))
    bare = found["bare Python"].seconds
    for name, row in found.items():
        print(
            f"{name:40} {row.seconds * 1000:7.0f} ms  {row.seconds / bare:5.1f} × bare  {row.peak:5.0f} MiB"
        )


def draft_warm(root: Path, runs: int) -> None:
    """Print milliseconds of each step within one process, with the ratio to python-docx's smallest document."""
    from rilis.cli.project import read_source
    from rilis.cli.setup import Options, Session
    from rilis.pipeline import draft_brief, draft_job
    from rilis.render.docx import render_docx
    from rilis.render.html import render_html

    path = str(root / "examples" / "01-presidensi-g20" / "brief.yaml")
    setup = Session(Options()).setup_of(path)
    source = read_source(path)
    job = draft_job(draft_brief(source, setup, "draft.md"), setup)
    steps: dict[str, Callable[[], object]] = {
        "python-docx, smallest document": _smallest,
        "brief → draft": lambda: draft_job(draft_brief(source, setup, "draft.md"), setup),
        "draft → html": lambda: render_html(job),
        "draft → docx": lambda: render_docx(job),
    }
    seen: dict[str, list[float]] = {name: [] for name in steps}
    for step in steps.values():
        step()
    for _round in range(runs):
        for name, step in steps.items():
            begun = time.perf_counter()
            step()
            seen[name].append(time.perf_counter() - begun)
    smallest = statistics.median(seen["python-docx, smallest document"])
    for name, times in seen.items():
        middle = statistics.median(times)
        print(f"{name:40} {middle * 1000:7.1f} ms  {middle / smallest:5.2f} × smallest")


def _smallest() -> bytes:
    import docx

    word = docx.Document()
    word.add_paragraph("a")
    raw = io.BytesIO()
    word.save(raw)
    return raw.getvalue()
