"""What kind of picture some bytes are, told by their first bytes, never by a name."""

from __future__ import annotations

from typing import Final

_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)


def picture_type(data: bytes) -> str:
    """Return `png`, `jpeg`, `gif` or `webp`, or an empty text for anything else."""
    for start, kind in _MAGIC:
        if data.startswith(start):
            return kind
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""
