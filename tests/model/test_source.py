"""One mapper: offsets in code points, and lines with columns in code points, UTF-8 and UTF-16."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rilis.model.source import Place, Source, Unit
from rilis.model.span import Span

UNITS: tuple[Unit, ...] = ("code points", "utf-8", "utf-16")
LETTERS = "ab 1“”–é\t😀👩🏽\u200d\u0301\r\n\u2028\u0085\x0b𝒂"
TEXTS = st.text(st.one_of(st.sampled_from(LETTERS), st.characters(exclude_categories=["Cs"])), max_size=60)


def walked(text: str, offset: int, unit: Unit, mark: int = 0) -> tuple[int, int]:
    """Return line and column by reading letter by letter, the slow and plain way."""
    line, column = 1, 1 + mark
    for at, letter in enumerate(text[:offset]):
        # The CR of a CRLF ends no line of its own.
        if letter == "\n" or (letter == "\r" and text[at + 1 : at + 2] != "\n"):
            line, column = line + 1, 1
        elif unit == "utf-8":
            column += len(letter.encode())
        elif unit == "utf-16":
            column += 2 if ord(letter) > 0xFFFF else 1
        else:
            column += 1
    return line, column


@pytest.mark.parametrize("unit", UNITS)
@given(text=TEXTS, data=st.data())
def test_a_position_is_what_a_reader_counts_and_leads_back(
    unit: Unit, text: str, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text)))
    source = Source("a.md", text)
    line, column = source.position(offset, unit)
    assert (line, column) == walked(text, offset, unit)
    assert source.offset(line, column, unit) == offset


@pytest.mark.parametrize("unit", UNITS)
@given(text=TEXTS, line=st.integers(-1, 70), column=st.integers(-1, 300))
def test_any_line_and_column_leads_to_the_letter_that_holds_it(
    unit: Unit, text: str, line: int, column: int
) -> None:
    source = Source("a.md", text)
    offset = source.offset(line, column, unit)
    found, before = source.position(offset, unit)
    assert 0 <= offset <= len(text)
    if 1 <= line <= source.lines and found == line and offset < len(text):
        after = source.position(offset + 1, unit)
        # Between CR and LF a column is still of the line.
        assert before <= max(1, column)
        assert after[0] > line or column < after[1]


@pytest.mark.parametrize(("encoding", "mark"), [("utf-8", b""), ("utf-8-sig", b"\xef\xbb\xbf")])
@given(text=TEXTS, data=st.data())
def test_bytes_are_those_of_the_file(encoding: str, mark: bytes, text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    source = Source("a.md", text, encoding)
    line, column = source.position(offset, "utf-8")
    lines = re.split(b"\r\n|\r|\n", mark + text.encode())
    assert source.lines == len(lines)
    before = lines[line - 1][: column - 1].removeprefix(mark if line == 1 else b"").decode()
    assert before == text[source.line_span(line).start : offset].rstrip("\r")
    assert source.offset(line, column, "utf-8") == offset


def test_quotation_marks_and_emoji_by_hand() -> None:
    source = Source("a.md", "“Halo” 😀 x\r\ny\rz")
    at = source.text.index("x")
    assert source.position(at) == (1, 10)
    assert source.position(at, "utf-16") == (1, 11)
    assert source.position(at, "utf-8") == (1, 17)
    assert source.place(Span(at, len(source.text) - 1), "utf-16") == Place(1, 11, 3, 1)
    # Inside the four bytes of the emoji, and past the end of a line.
    assert {source.offset(1, column, "utf-8") for column in range(12, 16)} == {source.text.index("😀")}
    assert source.offset(1, 99, "utf-8") == source.offset(1, 99) == source.text.index("y")
