"""What was read, or looked for, beside a text while it was checked."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.errors import InputError
from rilis.model.project import Project
from rilis.model.source import Source

TEXT: Final = "text"
BYTES: Final = "bytes"
STYLE: Final = "style"
THERE: Final = "there"
MISSING: Final = ""
"""State of what is not there."""


class Read(NamedTuple):
    """One question to the project and its answer."""

    kind: str
    """`text`, `bytes`, `style` (a file of the style, as a logo) or `there`."""
    path: str
    """As the brief or draft names it."""
    state: str
    """Hash of the content, `yes` for what is only there, empty for what is not."""
    source: Source | None = None
    """The text, where it was one."""


class Recorder:
    """A project that notes each question it is asked."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._reads: dict[tuple[str, str], Read] = {}
        self.complete = True
        """False once something could not be read: its state has no name."""

    @property
    def reads(self) -> tuple[Read, ...]:
        """All questions, each once, in the order they were first asked."""
        return tuple(self._reads.values())

    def read(self, path: str) -> Source | None:
        """As the project answers; the same file is read once."""
        known = self._reads.get((TEXT, path))
        if known is None:
            try:
                known = _text(self._project, path)
            except InputError:
                self.complete = False
                raise
            self._reads[TEXT, path] = known
        return known.source

    def read_bytes(self, path: str) -> bytes | None:
        """As the project answers."""
        data = self._project.read_bytes(path)
        self._reads[BYTES, path] = Read(BYTES, path, _hashed(data))
        return data

    def style_file(self, path: str) -> bytes | None:
        """As the project answers."""
        data = self._project.style_file(path)
        self._reads[STYLE, path] = Read(STYLE, path, _hashed(data))
        return data

    def exists(self, path: str) -> bool:
        """As the project answers."""
        there = self._project.exists(path)
        self._reads[THERE, path] = Read(THERE, path, _yes(there=there))
        return there

    def below_root(self, path: str) -> str:
        """As the project answers; the path alone decides."""
        return self._project.below_root(path)


def ask_again(project: Project, kind: str, path: str) -> Read:
    """Return today's answer to a question. Raises InputError for a text that cannot be read."""
    if kind == TEXT:
        return _text(project, path)
    if kind == BYTES:
        return Read(kind, path, _hashed(project.read_bytes(path)))
    if kind == STYLE:
        return Read(kind, path, _hashed(project.style_file(path)))
    return Read(kind, path, _yes(there=project.exists(path)))


def _text(project: Project, path: str) -> Read:
    source = project.read(path)
    mark = source.file if source is not None else None
    return Read(TEXT, path, mark.digest if mark else MISSING, source)


def _hashed(data: bytes | None) -> str:
    import hashlib

    return MISSING if data is None else hashlib.blake2b(data, digest_size=20).hexdigest()


def _yes(*, there: bool) -> str:
    return "yes" if there else MISSING
