"""A template pack as a folder: pack.yaml, draft.md.j2, starter.yaml, and what it has of its own looks.

`page.html.j2` and `reference.docx` may be left out: a pack then has those of `rilis_templates/dasar`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from typing import Final

from rilis.errors import TemplateError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.template import TemplatePack
from rilis.packs.nodes import PackReader
from rilis.syntax.yaml_reader import read_yaml

BASE: Final = "dasar"
"""Folder beside the shipped packs; its files are known to pages under that name."""
_EXTENDED: Final = f'{{% extends "{BASE}/page.html.j2" %}}\n'
_KEYS: Final = ("id", "versi", "ringkas", "perlu")
_LIMIT: Final = 8 * 1024 * 1024
"""Bytes of one file of a pack."""


def read_template(folder: str, *, trusted: bool = True) -> TemplatePack:
    """Return the pack in a folder. Raises TemplateError when a file is missing or too large."""
    base, word_base = _base()
    described = Source(os.path.join(folder, "pack.yaml"), _text(folder, "pack.yaml"))
    reader = PackReader(described)
    fields = reader.fields(read_yaml(described), _KEYS)
    text = {key: reader.text(fields[key]) if key in fields else "" for key in ("id", "versi", "ringkas")}
    parts = {
        name: _text(folder, name)
        for name in sorted(os.listdir(folder))
        if name.endswith(".j2") and name not in ("draft.md.j2", "page.html.j2")
    }
    return TemplatePack(
        id=text["id"] or os.path.basename(folder),
        version=text["versi"] or "1",
        summary=text["ringkas"],
        draft=_text(folder, "draft.md.j2"),
        page=_text(folder, "page.html.j2") if _has(folder, "page.html.j2") else _EXTENDED,
        parts=parts,
        base=base,
        reference_docx=_bytes(folder, "reference.docx") if _has(folder, "reference.docx") else word_base,
        starter=_text(folder, "starter.yaml"),
        requires=reader.texts(fields["perlu"]) if "perlu" in fields else (),
        trusted=trusted,
        origin=folder,
    )


@cache
def _base() -> tuple[Mapping[str, str], bytes]:
    """Return the shared page files by the names that pages know them by, and the shared Word document."""
    import rilis_templates

    folder = os.path.join(os.path.dirname(rilis_templates.__file__), BASE)
    names = sorted(name for name in os.listdir(folder) if name.endswith(".j2"))
    return {f"{BASE}/{name}": _text(folder, name) for name in names}, _bytes(folder, "reference.docx")


def _has(folder: str, name: str) -> bool:
    return os.path.lexists(os.path.join(folder, name))


def _text(folder: str, name: str) -> str:
    return _bytes(folder, name).decode("utf-8")


def _bytes(folder: str, name: str) -> bytes:
    path = os.path.join(folder, name)
    try:
        with open(path, "rb") as file:
            data = file.read(_LIMIT + 1)
    except OSError as error:
        raise TemplateError(
            Message(N_("The template pack lacks the file “{file}”."), {"file": path})
        ) from error
    if len(data) > _LIMIT:
        raise TemplateError(Message(N_("The file “{file}” is too large."), {"file": path}))
    return data
