"""A zip file that has the same bytes whenever it holds the same files."""

from __future__ import annotations

import io
import zipfile
from typing import Final

_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can name."""
_FIRST: Final = "[Content_Types].xml"


def same_bytes(data: bytes) -> bytes:
    """Return a zip file written anew: fixed times and attributes, parts in order."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for name in sorted(source.namelist(), key=lambda name: (name != _FIRST, name)):
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            target.writestr(info, source.read(name))
    return made.getvalue()
