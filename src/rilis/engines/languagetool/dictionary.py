"""The machine's Hunspell dictionary of Indonesian, made ready for LanguageTool.

LanguageTool has no Indonesian; it takes a dictionary as a *dynamic language*. Its server refuses to
start unless `common_words.txt` stands beside the dictionary (`HTTPServerConfig`), so both files
are copied into a private folder. The dictionary (GPL or LGPL by origin) is never passed on.
"""

from __future__ import annotations

import os
from typing import Final

_NAME: Final = "id_ID"
_FOLDERS: Final = (
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/share/myspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
    "~/Library/Spelling",
    "/usr/lib/libreoffice/share/extensions/dict-id",
    r"C:\Program Files\LibreOffice\share\extensions\dict-id",
)
"""Where systems keep Hunspell dictionaries; Hunspell's own DICPATH is looked through first."""
_BYTES: Final = 32 * 1024 * 1024
_COMMON: Final = "common_words.txt"


def find_dictionary() -> str:
    """Return the path of the Indonesian `.dic` with its `.aff` beside it, or ""."""
    named = os.environ.get("DICPATH", "").split(os.pathsep)
    for folder in (*filter(None, named), *map(os.path.expanduser, _FOLDERS)):
        path = os.path.join(folder, _NAME + ".dic")
        if all(map(_readable, (path, _affixes_of(path)))):
            return path
    return ""


def copy_dictionary(path: str, folder: str) -> str:
    """Copy a dictionary into a private folder as LanguageTool wants it; return its new path.

    Raises OSError.
    """
    import shutil

    made = os.path.join(folder, _NAME + ".dic")
    shutil.copyfile(path, made)
    shutil.copyfile(_affixes_of(path), _affixes_of(made))
    # Words that tell the language of a text; we always name the language, so none are needed.
    with open(os.path.join(folder, _COMMON), "w", encoding="utf-8"):
        pass
    return made


def _affixes_of(path: str) -> str:
    return path.removesuffix(".dic") + ".aff"


def _readable(path: str) -> bool:
    return os.path.isfile(path) and os.access(path, os.R_OK) and os.path.getsize(path) <= _BYTES
