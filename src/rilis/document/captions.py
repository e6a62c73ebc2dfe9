"""Tells pictures and their captions from paragraphs."""

from __future__ import annotations

import re
from typing import Final

from rilis.document.builder import RawBlock, RawText
from rilis.language.late_pattern import late_pattern
from rilis.model.span import Span

_CAPTION: Final = late_pattern(
    r"\(?(?:foto|gambar|keterangan|sumber|tabel|photo|source|table)\b[^.:]{0,40}[:.]", re.IGNORECASE
)
"""How a caption says that it is one: `Foto:`, `Gambar 1.`, `Sumber:`."""


def with_captions(raw: RawText) -> RawText:
    """Call `caption` a paragraph that is only a picture, and the captions of pictures and tables.

    A caption follows when it is slanted from end to end or says that it is one; a table may also
    have a bold one above it.
    """
    pictures = {mark.span.start: mark.span.end for mark in raw.marks if mark.kind == "image"}
    if not pictures and all(block.kind != "table_row" for block in raw.blocks):
        return raw
    slanted = {mark.span for mark in raw.marks if mark.kind == "emphasis"}
    bold = {mark.span for mark in raw.marks if mark.kind == "strong"}
    breaks = set(raw.breaks)
    blocks: list[RawBlock] = []
    captioned = False
    """What comes next may be a caption."""
    for whole, following in zip(raw.blocks, (*raw.blocks[1:], None), strict=True):
        for block in _split(whole, pictures.get(whole.span.start), breaks):
            plain = block.kind == "paragraph"
            picture = plain and pictures.get(block.span.start) == block.span.end
            heads_table = following is not None and following.kind == "table_row" and block.span in bold
            says = captioned and (block.span in slanted or _says_caption(raw.text, block.span))
            caption = picture or (plain and (heads_table or says))
            blocks.append(block._replace(kind="caption") if caption else block)
            captioned = picture or block.kind == "table_row"
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
