"""A template pack as a folder: pack.yaml, draft.md.j2, starter.yaml, and what it has of its own looks.

`page.html.j2` and `reference.docx` may be left out: a pack then has those of `rilis_templates/dasar`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from typing import Final

from rilis.errors import InputError, RilisError, TemplateError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.template import TemplatePack
from rilis.packs.archive import Archive
from rilis.packs.nodes import PackReader
from rilis.packs.place import is_file, listed, pack_name, read_bytes, stays_below
from rilis.syntax.yaml_reader import read_yaml

BASE: Final = "dasar"
"""Folder beside the shipped packs; its files are known to pages under that name."""
_EXTENDED: Final = f'{{% extends "{BASE}/page.html.j2" %}}\n'
PACK: Final = "pack.yaml"
TEMPLATE_KEYS: Final = ("id", "versi", "ringkas", "perlu")


def read_template(
    folder: str, *, trusted: bool = True, faults: list[RilisError] | None = None
) -> TemplatePack:
    """Return the pack in a folder, which may lie in an archive (place.py).

    `faults`: gathers what is wrong in pack.yaml instead of raising. Raises TemplateError when a
    file is missing, too large, no text, or (in a pack that is not trusted) lies outside it, and
    InputError and ConfigError for a pack.yaml that cannot be read.
    """
    base, word_base = _base()
    described = Source(os.path.join(folder, PACK), _text(folder, PACK))
    reader = PackReader(described, faults)
    fields = reader.fields(read_yaml(described), TEMPLATE_KEYS)
    text = {key: reader.text(fields[key]) if key in fields else "" for key in ("id", "versi", "ringkas")}
    parts = {
        name: _text(folder, name)
        for name in listed(folder)
        if name.endswith(".j2") and name not in ("draft.md.j2", "page.html.j2")
    }
    reference = _bytes(folder, "reference.docx") if _has(folder, "reference.docx") else word_base
    if not trusted:
        _refuse_unsafe(os.path.join(folder, "reference.docx"), reference)
    return TemplatePack(
        id=text["id"] or pack_name(folder),
        version=text["versi"] or "1",
        summary=text["ringkas"],
        draft=_text(folder, "draft.md.j2"),
        page=_text(folder, "page.html.j2") if _has(folder, "page.html.j2") else _EXTENDED,
        parts=parts,
        base=base,
        reference_docx=reference,
        starter=_text(folder, "starter.yaml"),
        requires=reader.texts(fields["perlu"]) if "perlu" in fields else (),
        trusted=trusted,
        origin=folder,
    )


def _refuse_unsafe(path: str, data: bytes) -> None:
    """Refuse a Word document that would not be read as an archive: it is one."""
    try:
        Archive(path, data)
    except InputError as error:
        raise TemplateError(error.message, source=error.source) from error


@cache
def _base() -> tuple[Mapping[str, str], bytes]:
    """Return the shared page files by the names that pages know them by, and the shared Word document."""
    import rilis_templates

    folder = os.path.join(os.path.dirname(rilis_templates.__file__), BASE)
    names = sorted(name for name in os.listdir(folder) if name.endswith(".j2"))
    return {f"{BASE}/{name}": _text(folder, name) for name in names}, _bytes(folder, "reference.docx")


def _has(folder: str, name: str) -> bool:
    path = os.path.join(folder, name)
    return is_file(path) or os.path.lexists(path)


def _text(folder: str, name: str) -> str:
    try:
        return _bytes(folder, name).decode("utf-8")
    except UnicodeDecodeError as error:
        path = os.path.join(folder, name)
        raise TemplateError(Message(N_("The file “{file}” is not UTF-8."), {"file": path})) from error


def _bytes(folder: str, name: str) -> bytes:
    path = os.path.join(folder, name)
    if not stays_below(path, folder):
        raise TemplateError(Message(N_("The file “{file}” lies outside its pack."), {"file": path}))
    try:
        return read_bytes(path)
    except OSError as error:
        raise TemplateError(
            Message(N_("The template pack lacks the file “{file}”."), {"file": path})
        ) from error
    except InputError as error:
        raise TemplateError(error.message, error.hint, source=error.source) from error
