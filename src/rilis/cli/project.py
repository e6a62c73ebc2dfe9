"""Files on disk around a text: reading them, and never outside the project."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from typing import Final

from rilis.cli.failures import cannot_read, cannot_write
from rilis.document.decode import decode
from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import FileMark, Source

CONFIG_NAME: Final = "rilis.yaml"
REGISTER_NAME: Final = "register.csv"
_BYTES: Final = 20 * 1024 * 1024
"""Largest picture or table read, in bytes."""
_DIGEST: Final = 20
"""Bytes of the hash that tells one content from another."""


def read_source(path: str, name: str | None = None) -> Source:
    """Return a text file as a Source. Raises InputError when it cannot be read or decoded."""
    import hashlib

    try:
        with open(path, "rb") as file:
            stat = os.fstat(file.fileno())
            data = file.read(_BYTES + 1)
    except OSError as error:
        raise InputError(cannot_read(path, error)) from error
    source = decode(name or path, data)
    digest = hashlib.blake2b(data, digest_size=_DIGEST).hexdigest()
    source.file = FileMark(path, digest, stat.st_size, stat.st_mtime_ns)
    return source


class FileProject:
    """The files beside one text. `root`: nothing outside it is read, but for what installed styles bring.

    `style_folders`: those of the styles that plugins gave.
    """

    def __init__(self, folder: str, root: str, style_folders: Sequence[str] = ()) -> None:
        self._folder = folder
        self._root = os.path.realpath(root)
        self._style_folders = style_folders

    @property
    def root(self) -> str:
        """The folder that nothing is read outside of."""
        return self._root

    def read(self, path: str) -> Source | None:
        """Return a text file named relative to the text, or None when it is not there."""
        found = self.path(path)
        shown = os.path.join(self._folder, path)
        return read_source(found, shown) if found and os.path.isfile(found) else None

    def read_bytes(self, path: str) -> bytes | None:
        """Return a file's bytes, or None when it is not there or too large."""
        found = self.path(path)
        if not found or not os.path.isfile(found) or os.path.getsize(found) > _BYTES:
            return None
        with open(found, "rb") as file:
            return file.read(_BYTES)

    def style_file(self, path: str) -> bytes | None:
        """Return the bytes of a file that a style names by its full path, below the project or that style."""
        if "\0" in path:
            return None
        real = os.path.realpath(os.path.join(self._folder, path))
        roots = (self._root, *map(os.path.realpath, self._style_folders))
        if not any(real.startswith(root + os.sep) for root in roots) or not os.path.isfile(real):
            return None
        with open(real, "rb") as file:
            return file.read(_BYTES) or None

    def exists(self, path: str) -> bool:
        """Tell whether a file is there, below the project's root."""
        found = self.path(path)
        return bool(found) and os.path.isfile(found)

    def below_root(self, path: str) -> str:
        """Return a file's path as seen from the root, with `/`; one outside as it is."""
        real = os.path.realpath(path)
        inside = real.startswith(self._root + os.sep)
        return os.path.relpath(real, self._root).replace(os.sep, "/") if inside else path

    def path(self, path: str) -> str:
        """Return the real path of a relative one, or "" when it is absolute or leaves the root."""
        if not path or os.path.isabs(path) or "\0" in path:
            return ""
        real = os.path.realpath(os.path.join(self._folder, path))
        return real if real == self._root or real.startswith(self._root + os.sep) else ""


def config_above(path: str) -> str | None:
    """Return the `rilis.yaml` nearest above a file; the search stops at the git root or home."""
    folder = os.path.dirname(os.path.abspath(path))
    home = os.path.expanduser("~")
    while True:
        found = os.path.join(folder, CONFIG_NAME)
        if os.path.isfile(found):
            return found
        above = os.path.dirname(folder)
        if folder in (home, above) or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = above


def project_root(path: str, config: str | None) -> str:
    """Return the folder a text may read from: its configuration's, else the git root, else its own."""
    if config is not None:
        return os.path.dirname(os.path.abspath(config))
    folder = start = os.path.dirname(os.path.abspath(path))
    while not os.path.exists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return start
        folder = above
    return folder


def write_text(path: str, data: bytes) -> None:
    """Write a file whole or not at all. Raises InputError when the place cannot be written."""
    import tempfile

    folder = os.path.dirname(os.path.abspath(path))
    beside = ""
    try:
        os.makedirs(folder, exist_ok=True)
        _see_it_is_writable(path)
        handle, beside = tempfile.mkstemp(prefix=".rilis-", dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(path, beside)
        os.replace(beside, path)
    except BaseException as error:
        if beside and os.path.exists(beside):
            os.unlink(beside)
        if isinstance(error, OSError):
            raise InputError(
                cannot_write(path, error),
                Message(
                    N_("Close it in other programs; see that the folder may be written and has room left.")
                ),
            ) from error
        raise


def _see_it_is_writable(path: str) -> None:
    """Raise PermissionError for a file that nobody may write: replacing it would pass by its lock."""
    if os.path.isfile(path) and not os.stat(path).st_mode & 0o222:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)


def _keep_mode(path: str, beside: str) -> None:
    if os.path.exists(path):
        os.chmod(beside, os.stat(path).st_mode & 0o777)
    else:
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(beside, 0o666 & ~mask)
