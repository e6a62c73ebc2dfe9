"""Where LibreOffice is: named by the person, on the search path, or where its installers put it."""

from __future__ import annotations

import glob
import os
import sys
from typing import Final

PLACE: Final = "RILIS_SOFFICE"
"""Environment variable that names the program."""
_NAMES: Final = ("soffice", "libreoffice")
_MAC: Final = "Applications/LibreOffice.app/Contents/MacOS/soffice"
_LINUX: Final = ("/usr/lib/libreoffice/program/soffice", "/usr/lib64/libreoffice/program/soffice",
                 "/opt/libreoffice*/program/soffice", "/usr/local/lib/libreoffice/program/soffice")  # fmt: skip


def find_office() -> str:
    """Return the path of LibreOffice, or an empty text.

    What `RILIS_SOFFICE` names is the only one looked for when it is set. Never a program in the
    working folder: that may be a stranger's project.
    """
    named = os.environ.get(PLACE, "")
    if named:
        return named if _is_program(named) else ""
    return next((path for path in (*_on_path(), *_standard()) if _is_program(path)), "")


def _on_path() -> list[str]:
    folders = [folder.strip('"') for folder in os.environ.get("PATH", "").split(os.pathsep)]
    # soffice.com waits for the work to end; soffice.exe does not.
    ends = (".com", ".exe") if sys.platform == "win32" else ("",)
    kept = [folder for folder in folders if os.path.isabs(folder)]
    return [os.path.join(folder, name + end) for folder in kept for name in _NAMES for end in ends]


def _standard() -> list[str]:
    if sys.platform == "win32":
        roots = [os.environ.get(name, "") for name in ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)")]
        return [os.path.join(root, "LibreOffice", "program", "soffice.com") for root in roots if root]
    if sys.platform == "darwin":
        return ["/" + _MAC, os.path.join(os.path.expanduser("~"), _MAC)]
    return [path for pattern in _LINUX for path in sorted(glob.glob(pattern), reverse=True)]


def _is_program(path: str) -> bool:
    return os.path.isabs(path) and os.path.isfile(path) and os.access(path, os.X_OK)
