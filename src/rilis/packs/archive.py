"""A pack as a .zip: read in memory, never unpacked to disk, refused when it is not plain files.

Limits: an archive of 16 MiB with 500 files of 8 MiB, 32 MiB in all; a file over 64 KiB may not be
more than 100 times its packed size. Links, encrypted files, names that leave the archive and two
names that differ in case only are refused whole, whether or not the file is asked for.
"""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

ARCHIVE_BYTES: Final = 16 * 1024 * 1024
FILES: Final = 500
FILE_BYTES: Final = 8 * 1024 * 1024
ALL_BYTES: Final = 32 * 1024 * 1024
RATIO: Final = 100
_SMALL: Final = 64 * 1024
"""Bytes below which any ratio is harmless."""
_DEPTH: Final = 8
_NAME: Final = 200
_NOT_OURS: Final = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")
"""What systems put into archives by themselves."""
_REPARSE_POINT: Final = 0x400
"""Windows' attribute of a link."""
_ENCRYPTED: Final = 0x1


class Archive:
    """The files of one archive by name, such as `leksikon/istilah.yaml`.

    When all files lie in one folder, as when a folder was packed, that folder is left out of the
    names. `data`: its bytes where they are read already. Raises InputError for what is no archive,
    is over the limits or is not plain files.
    """

    def __init__(self, path: str, data: bytes | None = None) -> None:
        self.path = path
        self._data = _whole(path) if data is None else data
        with _opened(path, self._data) as packed:
            found = _plain_files(path, packed.infolist())
        start = _common_folder(list(found))
        self._members = {name.removeprefix(start): (name, info) for name, info in found.items()}

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all files, sorted."""
        return tuple(sorted(self._members))

    def read(self, name: str) -> bytes:
        """Return the bytes of a file. Raises FileNotFoundError, and InputError for a damaged one."""
        if name not in self._members:
            raise FileNotFoundError(2, os.strerror(2), f"{self.path}/{name}")
        _, info = self._members[name]
        try:
            with _opened(self.path, self._data) as packed, packed.open(info) as file:
                return file.read(FILE_BYTES + 1)
        except _damages() as error:
            raise refused(self.path, Message(N_("“{name}” in it is damaged"), {"name": name})) from error


def refused(path: str, why: Message) -> InputError:
    """Return the error for an archive that is not read."""
    return InputError(
        Message(N_("The archive “{path}” is not read: {why}."), {"path": path, "why": why}),
        Message(N_("Pack the folder again: plain files only, without a password.")),
        source=Source(path, ""),
    )


def _damages() -> tuple[type[Exception], ...]:
    """Return all that `zipfile` raises for damaged bytes; found by trying many (test_archive.py)."""
    import struct
    import zipfile
    import zlib

    plain = (ValueError, EOFError, OverflowError, NotImplementedError, RuntimeError, IndexError)
    return (zipfile.BadZipFile, zlib.error, struct.error, *plain)


def _whole(path: str) -> bytes:
    with open(path, "rb") as file:
        data = file.read(ARCHIVE_BYTES + 1)
    if len(data) > ARCHIVE_BYTES:
        values = {"limit": ARCHIVE_BYTES // (1024 * 1024)}
        raise refused(path, Message(N_("it is larger than {limit} MiB"), values))
    return data


def _opened(path: str, data: bytes) -> ZipFile:
    import io
    import zipfile

    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except _damages() as error:
        raise refused(path, Message(N_("it is no .zip"))) from error


def _plain_files(path: str, infos: list[ZipInfo]) -> dict[str, ZipInfo]:
    if len(infos) > FILES:
        raise refused(path, Message(N_("it holds more than {limit} files"), {"limit": FILES}))
    found: dict[str, ZipInfo] = {}
    folded: set[str] = set()
    total = 0
    for info in infos:
        name = info.orig_filename
        why = _fault(info, name) or (N_("“{name}” stands in it twice") if name.lower() in folded else "")
        if why:
            raise refused(path, Message(why, {"name": _shown(name)}))
        total += info.file_size
        if total > ALL_BYTES:
            values = {"limit": ALL_BYTES // (1024 * 1024)}
            raise refused(path, Message(N_("its files are larger than {limit} MiB together"), values))
        folded.add(name.lower())
        if not name.endswith("/") and not any(part in _NOT_OURS for part in name.split("/")):
            found[name] = info
    return found


def _fault(info: ZipInfo, name: str) -> str:
    """Return why an entry makes the whole archive unreadable, or an empty text."""
    import zipfile

    if not _is_inside(name):
        return N_("“{name}” leaves the archive")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR) or info.external_attr & _REPARSE_POINT:
        return N_("“{name}” is a link, no file")
    if info.flag_bits & _ENCRYPTED:
        return N_("“{name}” needs a password")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return N_("“{name}” is packed in an unusual way")
    if info.file_size > FILE_BYTES or info.file_size > max(_SMALL, RATIO * info.compress_size):
        return N_("“{name}” becomes too large")
    return ""


def _is_inside(name: str) -> bool:
    parts = name.removesuffix("/").split("/")
    plain = all(part not in ("", ".", "..") and part == part.strip() for part in parts)
    signs = not any(letter in '\\:*?"<>|' or not letter.isprintable() for letter in name)
    return plain and signs and len(parts) <= _DEPTH and len(name) <= _NAME


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name[:60])


def _common_folder(names: list[str]) -> str:
    """Return the one folder all names lie in, with its `/`, or an empty text."""
    folders = {name.partition("/")[0] for name in names}
    if len(folders) != 1 or any("/" not in name for name in names):
        return ""
    return folders.pop() + "/"
