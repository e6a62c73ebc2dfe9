"""Fonts that the shipped Word documents name, and which of them this machine has."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.cli.doctor.part import Part, text
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.template import TemplatePack

STAND_INS: Final = {
    "Calibri": "Carlito",
    "Cambria": "Caladea",
    "Arial": "Liberation Sans",
    "Times New Roman": "Liberation Serif",
}
"""Free fonts of the same widths: lines break where they would."""
_FOLDERS: Final = (
    r"C:\Windows\Fonts",
    os.path.join(os.environ.get("LOCALAPPDATA", ""), "Microsoft", "Windows", "Fonts"),
    "/Library/Fonts",
    "/System/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
    os.path.join(os.path.expanduser("~"), "Library", "Fonts"),
    "/Applications/Microsoft Word.app/Contents/Resources/DFonts",
)
_SECONDS: Final = 10


def fonts_part(templates: Iterable[TemplatePack]) -> Part:
    """Return which fonts are there, which have a stand-in, and which are missing."""
    wanted = sorted({font for pack in templates for font in fonts_of(pack.reference_docx)})
    there = set(installed_fonts())
    shown, missing = [], []
    for font in wanted:
        other = STAND_INS.get(font, "")
        if _has(font, there):
            shown.append(font)
        elif other and _has(other, there):
            shown.append(f"{font} ({other})")
        else:
            shown.append(f"{font} –")
            missing.append(font)
    name = Message(N_("fonts"))
    if not missing:
        return Part("fonts", name, "ok", text(", ".join(shown) or "–"))
    cost = Message(
        N_("Without {fonts} a PDF made here may break lines and pages elsewhere than Word does."),
        {"fonts": ", ".join(missing)},
    )
    ways = {
        "windows": Message(N_("they come with Microsoft Office")),
        "macos": Message(N_("they come with Microsoft Office")),
        "debian": text("apt install fonts-crosextra-carlito fonts-crosextra-caladea fonts-liberation"),
    }
    return Part("fonts", name, "missing", text(", ".join(shown)), cost, ways)


def fonts_of(reference: bytes) -> Iterator[str]:
    """Yield the fonts that the styles of a Word document name; none for what is no such document."""
    try:
        with zipfile.ZipFile(io.BytesIO(reference)) as packed:
            styles = packed.read("word/styles.xml")
    except (zipfile.BadZipFile, KeyError):
        return
    for match in re.finditer(rb'w:ascii="([^"]{1,60})"', styles):
        yield match[1].decode("utf-8", "replace")


def installed_fonts() -> Iterator[str]:
    """Yield names of fonts without blanks, in small letters: from fontconfig, else from file names."""
    program = shutil.which("fc-list")
    if program:
        try:
            listed = subprocess.run(
                [program, ":", "family"], capture_output=True, timeout=_SECONDS, check=True
            ).stdout.decode("utf-8", "replace")
        except (OSError, subprocess.SubprocessError):
            listed = ""
        yield from (_folded(name) for line in listed.splitlines() for name in line.split(","))
    for folder in _FOLDERS:
        if os.path.isabs(folder) and os.path.isdir(folder):
            yield from (_folded(os.path.splitext(name)[0]) for name in os.listdir(folder))


def _folded(name: str) -> str:
    return re.sub(r"[\s_-]", "", name).lower()


def _has(font: str, there: set[str]) -> bool:
    folded = _folded(font)
    short = {folded, folded + "regular", folded.replace("newroman", "")}
    return bool(short & there)
