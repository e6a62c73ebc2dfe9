from __future__ import annotations

import io
import runpy
import zipfile
from pathlib import Path
from typing import Any

import docx
from render_samples import BASE, final

from rilis.render.docx import render_docx
from rilis.render.docx_reference import STYLES


def test_committed_file_is_what_its_script_makes(root: Path, tmp_path: Path) -> None:
    made = runpy.run_path(str(root / "tools" / "reference_docx.py"))["reference"]()
    assert made == (BASE / "reference.docx").read_bytes()


def test_file_is_small_on_a4_and_has_every_style() -> None:
    data = (BASE / "reference.docx").read_bytes()
    assert len(data) < 10_000
    word: Any = docx.Document(io.BytesIO(data))
    section = word.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    assert (round(section.left_margin.cm, 1), round(section.right_margin.cm, 1)) == (2.5, 2.5)
    assert set(STYLES) <= {style.name for style in word.styles}


def test_nothing_of_python_docx_comes_along() -> None:
    with zipfile.ZipFile(io.BytesIO(render_docx(final(images={})))) as file:
        names = set(file.namelist())
    assert not {
        name for name in names if "thumbnail" in name or "stylesWithEffects" in name or "theme" in name
    }
