"""Which files a command line means: files as named, folders walked for briefs and drafts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from typing import Final

from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message

DOCUMENTS: Final = (".md", ".markdown", ".txt", ".html", ".htm")
BRIEFS: Final = (".yaml", ".yml")
_OUTPUT: Final = "keluaran"
_PEEK: Final = 400
"""Characters of a .md file read to see whether it says `rilis:`."""


def find_inputs(
    paths: Sequence[str], include: Sequence[str] = (), leave_out: Sequence[str] = ()
) -> list[str]:
    """Return the files meant by `paths`, each once, sorted as given.

    `include`, `leave_out`: patterns of `rilis.yaml` for files below a walked folder. Raises
    InputError for a path that is not there, a kind that is not read, and when nothing matched.
    """
    found: dict[str, None] = {}
    for path in paths:
        if os.path.isdir(path):
            found.update(dict.fromkeys(_walk(path, include, leave_out)))
        elif not os.path.exists(path):
            raise InputError(Message(N_("There is no file “{path}”."), {"path": path}))
        elif not path.lower().endswith((*DOCUMENTS, *BRIEFS)):
            kinds = ", ".join((*BRIEFS, *DOCUMENTS))
            raise InputError(
                Message(N_("“{path}” is of a kind that is not read."), {"path": path}),
                Message(N_("rilis reads {kinds}."), {"kinds": kinds}),
            )
        else:
            found[path] = None
    if not found:
        raise InputError(
            Message(N_("Nothing to check was found in {paths}."), {"paths": ", ".join(paths)}),
            Message(
                N_(
                    "A folder is searched for brief.yaml, *.brief.yaml and drafts made by rilis; "
                    "name other files, or list them under “berkas: sertakan” in rilis.yaml."
                )
            ),
        )
    return sorted(found)


def is_brief(path: str) -> bool:
    """Tell whether a file is read as a brief."""
    return path.lower().endswith(BRIEFS)


def _walk(folder: str, include: Sequence[str], leave_out: Sequence[str]) -> Iterator[str]:
    kept = _not_ignored(folder)
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != _OUTPUT)
        for name in sorted(files):
            path = os.path.join(parent, name)
            inside = os.path.relpath(path, folder).replace(os.sep, "/")
            if name.startswith((".", "~$")) or (kept is not None and inside not in kept):
                continue
            if any(fnmatch(inside, pattern) for pattern in leave_out):
                continue
            if _is_ours(path, name) or any(fnmatch(inside, pattern) for pattern in include):
                yield path


def _is_ours(path: str, name: str) -> bool:
    if name in ("brief.yaml", "brief.yml") or name.endswith((".brief.yaml", ".brief.yml")):
        return True
    if fnmatch(name, "brief.??.y*ml"):
        return True  # a version in another language
    if not name.endswith((".md", ".markdown")):
        return False
    try:
        with open(path, encoding="utf-8-sig") as file:
            start = file.read(_PEEK)
    except (OSError, UnicodeDecodeError):
        return False
    return start.startswith("---") and "\nrilis:" in start


def _not_ignored(folder: str) -> frozenset[str] | None:
    """Return the files below a folder that git does not ignore; None outside a repository."""
    import subprocess

    command = ["git", "-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, capture_output=True, check=True, timeout=30).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    return frozenset(listed.decode("utf-8", "surrogateescape").split("\0"))
