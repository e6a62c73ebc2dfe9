"""Looks into a Word document that was made, with python-docx and with another reader."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
from docx2python import docx2python
from render_samples import words_of

from rilis.model.renderer import RenderJob
from rilis.render.docx import render_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(made: RenderJob) -> Any:
    return docx.Document(io.BytesIO(render_docx(made)))


def part(made: RenderJob, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(render_docx(made))) as file:
        return file.read(name).decode()


def parts(made: RenderJob) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(render_docx(made))) as file:
        return {name: file.read(name).decode() for name in file.namelist() if name.endswith(".xml")}


def words_in(made: RenderJob) -> str:
    """Return the words of the body as another reader sees them."""
    with docx2python(io.BytesIO(render_docx(made))) as read:
        text = str(read.text)
    return words_of(text)


def styled(word: Any, name: str) -> list[str]:
    return [paragraph.text for paragraph in word.paragraphs if paragraph.style.name == name]
