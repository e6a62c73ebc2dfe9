"""What of LanguageTool is on this machine, for `rilis doctor`: looked up, nothing started or imported."""

from __future__ import annotations

import os
import re
from typing import Final, NamedTuple

from rilis.engines.languagetool.dictionary import find_dictionary

_FOLDER: Final = re.compile(r"LanguageTool-(\d+\.\d+|\d{8})")
"""Names that language_tool_python 3.4.0 knows; a `-SNAPSHOT` is none of them."""
_JARS: Final = ("languagetool-server.jar", "languagetool.jar")


class Found(NamedTuple):
    """Paths and versions; empty where there is nothing."""

    folder: str
    """Where installations are looked for."""
    versions: tuple[str, ...]
    java: str
    dictionary: str


def find() -> Found:
    """Return what is here."""
    import shutil

    folder = os.environ.get("LTP_PATH") or os.path.expanduser("~/.cache/language_tool_python")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    versions = tuple(
        match[1]
        for name in names
        if (match := _FOLDER.fullmatch(name)) and any(_there(folder, name, jar) for jar in _JARS)
    )
    return Found(folder, versions, shutil.which("java") or "", find_dictionary())


def _there(*parts: str) -> bool:
    return os.path.isfile(os.path.join(*parts))
