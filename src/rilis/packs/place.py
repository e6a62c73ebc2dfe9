"""Places of packs: files and folders on disk, and those inside a .zip, by one kind of path.

A path may go on inside an archive as if it were a folder: `paket.zip/leksikon/istilah.yaml`. All
readers of packs go through here, so that a pack reads the same packed or not.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Final

from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.packs.archive import FILE_BYTES, Archive

ZIP: Final = ".zip"


def split(path: str) -> tuple[str, str]:
    """Return the archive a path goes through and the name inside; ("", "") for a path on disk.

    The name inside is empty for the archive itself and has no `..` left.
    """
    if ZIP not in path.lower():
        return "", ""
    parts = os.path.normpath(path).split(os.sep)
    for at, part in enumerate(parts, 1):
        if part.lower().endswith(ZIP):
            archive = os.sep.join(parts[:at])
            if os.path.isfile(archive):
                return archive, "/".join(parts[at:])
    return "", ""


def is_file(path: str) -> bool:
    """Tell whether a path is a file, on disk or in an archive. Raises InputError as Archive does."""
    archive, name = split(path)
    if archive:
        return bool(name) and name in _opened(archive).names
    return os.path.isfile(path)


def is_folder(path: str) -> bool:
    """Tell whether a path is a folder; an archive is one. Raises InputError as Archive does."""
    archive, name = split(path)
    if archive:
        return not name or any(each.startswith(name + "/") for each in _opened(archive).names)
    return os.path.isdir(path)


def listed(folder: str) -> list[str]:
    """Return the names in a folder, sorted; hidden ones are left out. Raises OSError, InputError."""
    archive, name = split(folder)
    if archive:
        start = name + "/" if name else ""
        inside = [each[len(start) :] for each in _opened(archive).names if each.startswith(start)]
        names = {each.partition("/")[0] for each in inside}
    else:
        names = set(os.listdir(folder))
    return sorted(each for each in names if not each.startswith("."))


def read_bytes(path: str, limit: int = FILE_BYTES) -> bytes:
    """Return a file's bytes.

    Raises OSError for one that is not there or no plain file, InputError for one over `limit`
    bytes and for an archive that is not read.
    """
    archive, name = split(path)
    if archive:
        data = _opened(archive).read(name)
    elif os.path.exists(path) and not os.path.isfile(path):
        raise IsADirectoryError(21, os.strerror(21), path)
    else:
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    if len(data) > limit:
        raise InputError(Message(N_("The file “{file}” is too large."), {"file": path}))
    return data


def read_source(path: str) -> Source:
    """Return a text file of a pack, its UTF-8 mark left out. Raises OSError and InputError."""
    data = read_bytes(path)
    try:
        return Source(path, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        values = {"line": data.count(b"\n", 0, error.start) + 1}
        raise InputError(
            Message(N_("This file is not UTF-8 (line {line})."), values),
            Message(N_("Save it as UTF-8.")),
            source=Source(path, ""),
        ) from error


def stamp(path: str) -> tuple[int, int]:
    """Return size and time of change, in ns, of a file or of the archive it is in. Raises OSError."""
    archive, name = split(path)
    found = os.stat(archive if name else path)
    return found.st_size, found.st_mtime_ns


def _opened(path: str) -> Archive:
    return _kept(path, *stamp(path))


@lru_cache(maxsize=2)
def _kept(path: str, _size: int, _changed: int) -> Archive:
    return Archive(path)


def pack_name(path: str) -> str:
    """Return the name of a folder or archive without `.zip`: the id of a pack that states none."""
    name = os.path.basename(os.path.normpath(path))
    return name[: -len(ZIP)] if name.lower().endswith(ZIP) else name


def stays_below(path: str, root: str) -> bool:
    """Tell whether a path, links followed, is `root` or lies below it."""
    real, top = os.path.realpath(path), os.path.realpath(root)
    return real == top or real.startswith(top.rstrip(os.sep) + os.sep)
