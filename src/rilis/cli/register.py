"""`register.csv` at the project's root: read for the checks, grown by `rilis render`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rilis.brief.register import COLUMNS, Register, read_register, written
from rilis.cli.failures import cannot_write
from rilis.cli.project import REGISTER_NAME, read_source, write_text
from rilis.document.decode import encode
from rilis.errors import InputError
from rilis.model.register import Registered


def register_path(path: str, config: str | None) -> str:
    """Return where the register of a text stands: the folder of its rilis.yaml, else its own."""
    return os.path.join(os.path.dirname(os.path.abspath(config or path)), REGISTER_NAME)


def kept_text(register: str, fingerprint: str, ending: str = ".md") -> str:
    """Return where the text of a release is kept as it went out: `.rilis/terbit/<sidik>.md`."""
    return os.path.join(os.path.dirname(register), ".rilis", "terbit", fingerprint + ending)


def registered(path: str) -> tuple[Registered, ...]:
    """Return the rows of a register; none when it is not there. Raises InputError if unreadable."""
    return _read(path).rows if os.path.isfile(path) else ()


def grow(path: str, change: Callable[[Register], Register]) -> None:
    """Change a register: whole or not at all, and one process after the other.

    Raises InputError when it cannot be read or written.
    """
    with _locked(path):
        old = _read(path) if os.path.isfile(path) else Register((), COLUMNS)
        new = change(old)
        if new != old:
            write_text(path, encode(written(new), new.encoding))


def _read(path: str) -> Register:
    return read_register(read_source(path))


@contextmanager
def _locked(path: str) -> Iterator[None]:
    """Hold the register for this process; the system lets go when the process ends, however it ends."""
    lock = os.path.join(os.path.dirname(path), ".rilis", "register.kunci")
    try:
        os.makedirs(os.path.dirname(lock), exist_ok=True)
        file = open(lock, "ab")  # noqa: SIM115 - closed below, with its lock
    except OSError as error:
        raise InputError(cannot_write(lock, error)) from error
    with file:
        if os.name == "nt":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
