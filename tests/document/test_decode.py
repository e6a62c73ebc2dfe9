"""Bytes to text and back, and the words for what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.document.decode import decode, encode
from rilis.errors import InputError

TEXT = "Judul “baik”\r\nbaris 😀\rtiga\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_text_keeps_line_ends_and_goes_back_byte_for_byte(data: bytes, encoding: str) -> None:
    source = decode("a.txt", data)
    assert (source.text, source.encoding) == (TEXT, encoding)
    assert encode(source.text, source.encoding) == data


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"PK\x03\x04x", "Word"),
        (b"%PDF-1.7", "PDF"),
        (b"a\x00b", "NUL"),
        ("Café “kutipan” — naïve".encode("cp1252"), "windows-1252"),
        (b"x" * 100, "larger"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match=words):
        decode("a.txt", data, limit=60)


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    try:
        source = decode("a.txt", data)
    except InputError:
        return
    assert encode(source.text, source.encoding) == data
