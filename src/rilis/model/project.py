"""The files around a text, as far as the pipeline may see them."""

from __future__ import annotations

from typing import Protocol

from rilis.model.source import Source


class Project(Protocol):
    """Reads files named by a brief or a draft. Paths are relative and stay below the project."""

    def read(self, path: str) -> Source | None:
        """Return a text file, or None when it is not there. Raises InputError when unreadable."""

    def read_bytes(self, path: str) -> bytes | None:
        """Return a file's bytes (a picture), or None when it is not there."""

    def style_file(self, path: str) -> bytes | None:
        """Return the bytes of a file that a style names, None when it is not there or outside the style's folder.

        Nothing (`b""`) where there are no files at all.
        """

    def exists(self, path: str) -> bool:
        """Tell whether a file is there; False for a path that leaves the project."""

    def below_root(self, path: str) -> str:
        """Return a file's path as seen from the project's root, with `/`."""


class NoProject:
    """A text from memory, with no files around it."""

    def read(self, path: str) -> Source | None:
        """Return None."""
        del path
        return None

    def read_bytes(self, path: str) -> bytes | None:
        """Return None."""
        del path
        return None

    def style_file(self, path: str) -> bytes | None:
        """Return nothing: what cannot be looked for is not reported as missing."""
        del path
        return b""

    def exists(self, path: str) -> bool:
        """Return True: what cannot be looked for is not reported as missing."""
        return bool(path)

    def below_root(self, path: str) -> str:
        """Return the path as it is."""
        return path
