"""Small files in the user's cache folder. Losing one costs time, never a result.

What may be kept here: lists of plugins, compiled packs, and results as hashes, ids and places
(findings/textless.py). Never text of a brief or a document.
"""

from __future__ import annotations

import os
import sys
from typing import Final

_DAY: Final = 86_400
"""Seconds of a day."""


def folder() -> str:
    """Return the user's cache folder for rilis, or the one `RILIS_CACHE` names.

    An empty `RILIS_CACHE` means no cache: the answer is "" and nothing is read or kept.
    """
    named = os.environ.get("RILIS_CACHE")
    if named is not None:
        return named
    if sys.platform.startswith("linux") and not os.environ.get("XDG_CACHE_HOME"):
        # The same place platformdirs gives, without the import on every start.
        return os.path.join(os.path.expanduser("~"), ".cache", "rilis")
    import platformdirs

    return platformdirs.user_cache_dir("rilis", appauthor=False)


def read(name: str) -> str | None:
    """Return what was kept under `name`, or None when it is missing or unreadable."""
    data = read_bytes(name)
    try:
        return None if data is None else data.decode()
    except UnicodeDecodeError:
        return None


def read_bytes(name: str) -> bytes | None:
    """Return the bytes kept under `name`, or None when they are missing or unreadable."""
    if not folder():
        return None
    try:
        with open(os.path.join(folder(), name), "rb") as file:
            return file.read()
    except OSError:
        return None


def write(name: str, text: str) -> bool:
    """Keep `text` under `name` for the next run; False when the folder cannot be written."""
    return write_bytes(name, text.encode())


def write_bytes(name: str, data: bytes) -> bool:
    """Keep bytes under `name` for the next run; False when the folder cannot be written.

    Written beside and moved into place, so that two processes never see half a file.
    """
    if not folder():
        return False
    path = os.path.join(folder(), name)
    beside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(beside, "wb") as file:
            file.write(data)
        os.replace(beside, path)
    except OSError:
        try:
            os.unlink(beside)
        except OSError:
            return False
        return False
    return True


def prune(name: str, most: int, days: int) -> None:
    """Drop files below the folder `name` that are older than `days`, and the oldest beyond `most`.

    Looks at most once a day. Files that others drop at the same time are no matter.
    """
    import time

    top = os.path.join(folder(), name)
    stamp = os.path.join(top, ".pruned")
    now = time.time()
    if not folder() or _age(stamp, now) < _DAY:
        return
    write(f"{name}/.pruned", "")
    found = []
    for parent, _folders, files in os.walk(top):
        paths = (os.path.join(parent, file) for file in files)
        found += [(_age(path, now), path) for path in paths if path != stamp]
    found.sort()
    for number, (age, path) in enumerate(found):
        if number >= most or age > days * _DAY:
            try:
                os.unlink(path)
            except OSError:
                continue


def _age(path: str, now: float) -> float:
    """Return the seconds since a file last changed; a missing one is infinitely old."""
    try:
        return now - os.stat(path).st_mtime
    except OSError:
        return float("inf")


def key(*parts: object) -> str:
    """Return a short file-name-safe key of anything printable."""
    import hashlib

    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:24]
