"""A zip file that has the same bytes whenever it holds the same files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Final

_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can name."""
_FIRST: Final = ("mimetype", "[Content_Types].xml")
"""Parts that stand at the head of their file; the first of them is kept unpacked."""


def same_bytes(data: bytes, changes: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """Return a zip file written anew: fixed times and attributes, parts in order.

    `changes`: what to make of a part, by its name.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for name in sorted(source.namelist(), key=lambda name: (name not in _FIRST, name)):
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_STORED if name == _FIRST[0] else zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            part = source.read(name)
            target.writestr(info, changes[name](part) if changes and name in changes else part)
    return made.getvalue()
