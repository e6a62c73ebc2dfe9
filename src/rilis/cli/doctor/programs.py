"""Programs and files beside rilis: looked for, never started, nothing fetched."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from typing import Final

from rilis.cli.doctor.machine import numbers
from rilis.cli.doctor.part import Part, shown_path, text
from rilis.messages import N_
from rilis.model.message import Message

_JAVA: Final = 17
"""Oldest Java that LanguageTool 6 starts with."""


def program_parts() -> Iterator[Part]:
    """Yield Java, LanguageTool, the Indonesian dictionary, LibreOffice, the plotting library and git."""
    yield java()
    yield language_tool()
    extension = Message(N_("the extension “Indonesian dictionary” of LibreOffice"))
    from rilis.engines.languagetool.dictionary import find_dictionary

    dictionary = find_dictionary()
    yield Part(
        "hunspell-id",
        Message(N_("Indonesian dictionary")),
        "ok" if dictionary else "missing",
        _found(dictionary),
        None
        if dictionary
        else Message(N_("LanguageTool cannot spell Indonesian; rilis's own word lists can.")),
        _ways(
            extension,
            extension,
            text("apt install hunspell-id"),
        ),
    )
    from rilis.render.office_place import find_office

    office = find_office()
    yield Part(
        "libreoffice",
        text("LibreOffice"),
        "ok" if office else "missing",
        _found(office),
        None if office else Message(N_("No PDF or ODT can be made; HTML and Word files can.")),
        _ways(
            text("winget install TheDocumentFoundation.LibreOffice"),
            text("brew install --cask libreoffice"),
            text("apt install libreoffice-writer"),
        ),
    )
    yield charts()
    git = shutil.which("git") or ""
    yield Part(
        "git",
        text("git"),
        "ok" if git else "missing",
        _found(git),
        None if git else Message(N_("When a folder is checked, files that git ignores are not left out.")),
        _ways(text("winget install Git.Git"), text("brew install git"), text("apt install git")),
    )


def charts() -> Part:
    """Return the plotting library that draws a brief's charts."""
    from rilis.render.charts import library_version

    version = library_version()
    way = text('pip install "rilis[grafik]"')
    return Part(
        "charts",
        Message(N_("charts")),
        "ok" if version else "missing",
        text(f"matplotlib {version}") if version else Message(N_("not found")),
        None if version else Message(N_("Tables of a release stand without their charts.")),
        _ways(way, way, way),
    )


def java() -> Part:
    """Return the Java that LanguageTool would start, by the file that says its version."""
    home = os.environ.get("JAVA_HOME", "")
    path = shutil.which("java") or _first([os.path.join(home, "bin", "java")] if home else [])
    version = _java_version(path) if path else ""
    old = bool(version) and numbers(version) < (_JAVA,)
    value = _found(path)
    if version:
        value = text(f"{version}, {shown_path(path)}")
    cost = Message(N_("LanguageTool cannot start: it needs Java {version} or newer."), {"version": _JAVA})
    ways = _ways(
        text("winget install EclipseAdoptium.Temurin.21.JRE"),
        text("brew install --cask temurin"),
        text("apt install default-jre-headless"),
    )
    return Part(
        "java",
        text("Java"),
        "missing" if old or not path else "ok",
        value,
        cost if old or not path else None,
        ways,
    )


def _java_version(path: str) -> str:
    """Return what the file `release` of a Java says, or an empty text."""
    home = os.path.dirname(os.path.dirname(os.path.realpath(path)))
    try:
        with open(os.path.join(home, "release"), encoding="utf-8", errors="replace") as file:
            match = re.search(r'^JAVA_VERSION="([^"]{1,40})"', file.read(10_000), re.MULTILINE)
    except OSError:
        return ""
    return match[1] if match else ""


def language_tool() -> Part:
    """Return the LanguageTool that the package language-tool-python keeps; it is not imported here."""
    from rilis.engines.languagetool.found import find

    found = find()
    way = Message(
        N_("rilis doctor --install-languagetool fetches it (about 250 MB), or name a server in rilis.yaml.")
    )
    value = f"{', '.join(found.versions)}, {shown_path(found.folder)}"
    return Part(
        "languagetool",
        text("LanguageTool"),
        "ok" if found.versions else "missing",
        text(value) if found.versions else Message(N_("not found")),
        None
        if found.versions
        else Message(N_("English is not checked by LanguageTool (mesin_ejaan: languagetool); all else is.")),
        _ways(way, way, way),
    )


def _first(paths: Iterable[str]) -> str:
    return next((path for path in paths if os.path.isfile(path)), "")


def _found(path: str | None) -> Message:
    return text(shown_path(path)) if path else Message(N_("not found"))


def _ways(windows: Message, macos: Message, debian: Message) -> dict[str, Message]:
    return {"windows": windows, "macos": macos, "debian": debian}
