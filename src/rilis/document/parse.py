"""A file of any known type → Document."""

from __future__ import annotations

import os
from datetime import date as Date  # noqa: N812 - read beside fields of that name
from typing import Final

from rilis.document.analysis import TextAnalysis
from rilis.document.builder import RawText
from rilis.document.front_matter import front_matter, read_front_matter
from rilis.document.structure import recognise
from rilis.language.calendar import parse_date
from rilis.model.document import Document, Language
from rilis.model.source import Source

__all__ = ["front_matter", "parse"]

_MARKDOWN: Final = (".md", ".markdown")
_HTML: Final = (".html", ".htm")


def parse(source: Source, language: str | None = None) -> Document:
    """Return the document in `source`, of the type that its name tells; unknown types are plain text.

    Front matter with `rilis:` makes it a draft in Markdown whatever its name. `language`: `id` or
    `en`, used when the text itself does not say; else Indonesian. Raises InputError for a draft
    of a format newer than ours; no text is too malformed to be read.
    """
    matter = read_front_matter(source)
    ending = os.path.splitext(source.name)[1].lower()
    ours = "rilis" in matter.values
    if ours or ending in _MARKDOWN:
        raw = _markdown(source.text, matter.body)
    elif ending in _HTML:
        raw = _html(source.text)
    else:
        raw = _plain(source.text)
    meta = matter.values if ours or ending in _MARKDOWN else {}
    parts = recognise(raw, release=ours)
    written_in = _language(meta.get("bahasa", ""), raw.language, language)
    return Document(
        text=raw.text,
        blocks=parts.blocks,
        segments=raw.segments,
        source=source,
        meta=meta,
        language=written_in,
        analysis=TextAnalysis(raw.text, parts.blocks, written_in),
        marks=raw.marks,
        date=_date(meta.get("tanggal", "")) or parts.date,
        release=ours or parts.release,
    )


def _markdown(text: str, start: int) -> RawText:
    from rilis.document.markdown import read_markdown

    return read_markdown(text, start)


def _html(text: str) -> RawText:
    from rilis.document.html import read_html

    return read_html(text)


def _plain(text: str) -> RawText:
    from rilis.document.text import read_text

    return read_text(text)


def _language(*stated: str | None) -> Language:
    for value in stated:
        folded = (value or "").strip().lower()[:2]
        if folded in ("id", "en"):
            return "en" if folded == "en" else "id"
    return "id"


def _date(typed: str) -> Date | None:
    parsed = parse_date(typed) if typed else None
    return parsed.date if parsed else None
