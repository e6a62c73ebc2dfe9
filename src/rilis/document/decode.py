"""From a file's bytes to a Source, and back to the same bytes."""

from __future__ import annotations

import codecs
from typing import Final

from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

LIMIT: Final = 5 * 1024 * 1024
"""Bytes of the largest file that is read."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_BINARY: Final = {
    b"PK\x03\x04": N_("a Word, ODT or zip file"),
    b"%PDF": N_("a PDF file"),
    b"\xd0\xcf\x11\xe0": N_("an old Word file (.doc)"),
    b"\x89PNG": N_("a picture"),
    b"\xff\xd8\xff": N_("a picture"),
    b"GIF8": N_("a picture"),
}


def decode(name: str, data: bytes, limit: int = LIMIT) -> Source:
    """Return the text of a file: UTF-8, with or without its mark, or UTF-16 with its mark.

    Line ends stay as they are; the mark is not part of the text but of `Source.encoding`.
    Raises InputError, with the way out, for everything else, for empty files and large ones.
    """
    if len(data) > limit:
        values = {"limit": limit // (1024 * 1024)}
        raise InputError(
            Message(N_("This file is larger than {limit} MiB."), values), source=Source(name, "")
        )
    for start, kind in _BINARY.items():
        if data.startswith(start):
            raise InputError(
                Message(N_("This is {kind}, not a text."), {"kind": Message(kind)}),
                Message(N_("Save it as a text (.txt) or Markdown (.md) file.")),
                source=Source(name, ""),
            )
    text, encoding = _decoded(name, data)
    if not text.strip():
        raise InputError(Message(N_("This file is empty.")), source=Source(name, ""))
    return Source(name, text, encoding)


def encode(text: str, encoding: str) -> bytes:
    """Return the bytes of a text, with the mark its encoding had: the inverse of `decode`."""
    mark = next((mark for mark, _codec, kept in _MARKS if kept == encoding), b"")
    codec = "utf-8" if encoding == "utf-8-sig" else encoding
    return mark + text.encode(codec)


def _decoded(name: str, data: bytes) -> tuple[str, str]:
    for mark, codec, kept in _MARKS:
        if data.startswith(mark):
            return _strictly(name, data[len(mark) :], codec), kept
    return _strictly(name, data, "utf-8"), "utf-8"


def _strictly(name: str, data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise _other_encoding(name, data, error.start) from error
    zero = text.find("\0")
    if zero >= 0:
        source = Source(name, text)
        raise InputError(
            Message(N_("A NUL character stands here; this is no text file, or UTF-16 without its mark.")),
            Message(N_("Save the file as UTF-8.")),
            source=source,
            span=Span(zero, zero + 1),
        )
    return text


def _other_encoding(name: str, data: bytes, start: int) -> InputError:
    import charset_normalizer

    best = charset_normalizer.from_bytes(data[:100_000]).best()
    guess = best.encoding.replace("_", "-") if best is not None else ""
    if guess.startswith(("cp12", "iso8859")):
        guess = "windows-1252"  # what offices here save; the guesser cannot tell its kin apart
    elif guess in ("utf-8", "ascii"):
        guess = ""
    values: dict[str, str | int | Message] = {"line": data.count(b"\n", 0, start) + 1, "guess": guess or "?"}
    template = N_("This file is not UTF-8 (line {line}); it looks like {guess}.")
    return InputError(Message(template, values), Message(N_("Save it as UTF-8.")), source=Source(name, ""))
