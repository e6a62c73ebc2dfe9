"""Pictures in one part of a Word document."""

from __future__ import annotations

import io
from typing import Any


class Pictures:
    """Puts pictures into one part of a document."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._count = 0

    def inline(self, data: bytes, alt: str, width: int, height: int) -> Any | None:
        """Return a picture no larger than `width` and `height`, or None for what Word cannot show."""
        import struct

        from docx.image.exceptions import (
            InvalidImageStreamError,
            UnexpectedEndOfFileError,
            UnrecognizedImageError,
        )
        from docx.image.image import Image
        from docx.oxml.shape import CT_Inline
        from docx.shared import Emu

        spoiled = (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError,
                   struct.error, LookupError, ArithmeticError, ValueError, TypeError)  # fmt: skip
        try:
            picture = Image.from_blob(data)
            wide, tall = int(picture.width), int(picture.height)
        except spoiled:
            return None
        if wide <= 0 or tall <= 0:
            return None
        scale = min(1.0, width / wide, height / tall)
        identity, _ = self._part.get_or_add_image(io.BytesIO(data))
        self._count += 1
        size = (Emu(max(1, int(wide * scale))), Emu(max(1, int(tall * scale))))
        made = CT_Inline.new_pic_inline(self._count, identity, f"gambar{self._count}", *size)
        for side in ("distT", "distB", "distL", "distR"):
            made.set(side, "0")
        made.docPr.set("name", f"Gambar {self._count}")
        made.docPr.set("descr", alt)
        return made
