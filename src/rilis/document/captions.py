"""Tells pictures and their captions from paragraphs."""

from __future__ import annotations

import re
from typing import Final

from rilis.document.builder import RawBlock, RawText
from rilis.model.span import Span

_CAPTION: Final = re.compile(r"\(?(?:foto|gambar|keterangan|photo|caption)\b[^.:]{0,40}[:.]", re.IGNORECASE)
"""How a caption says that it is one: `Foto:`, `Keterangan foto:`, `Gambar 1.`."""


def with_captions(raw: RawText) -> RawText:
    """Call `caption` a paragraph that is only a picture, and the caption that follows it.

    A caption follows when it is slanted from end to end or says that it is one.
    """
    pictures = {mark.span.start: mark.span.end for mark in raw.marks if mark.kind == "image"}
    if not pictures:
        return raw
    slanted = {mark.span for mark in raw.marks if mark.kind == "emphasis"}
    breaks = set(raw.breaks)
    blocks: list[RawBlock] = []
    after_picture = False
    for whole in raw.blocks:
        for block in _split(whole, pictures.get(whole.span.start), breaks):
            plain = block.kind == "paragraph"
            picture = plain and pictures.get(block.span.start) == block.span.end
            caption = picture or (
                plain and after_picture and (block.span in slanted or _says_caption(raw.text, block.span))
            )
            blocks.append(block._replace(kind="caption") if caption else block)
            after_picture = picture
    return raw._replace(blocks=tuple(blocks))


def _says_caption(text: str, span: Span) -> bool:
    return _CAPTION.match(text, span.start, span.end) is not None


def _split(block: RawBlock, picture_end: int | None, breaks: set[int]) -> tuple[RawBlock, ...]:
    """Cut a paragraph whose first line is a picture after that line."""
    if block.kind != "paragraph" or picture_end is None or picture_end not in breaks:
        return (block,)
    return (
        block._replace(span=Span(block.span.start, picture_end)),
        block._replace(span=Span(picture_end + 1, block.span.end)),
    )
