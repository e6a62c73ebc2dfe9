from __future__ import annotations

import json
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rilis.brief.reader import read_brief
from rilis.brief.table import RECORDS
from rilis.errors import InputError
from rilis.model.brief import Brief
from rilis.model.source import Source
from rilis.model.span import Span, place_exact

KEYS = sorted(
    {field.key for fields in RECORDS.values() for field in fields} | {"lead", "x", "Di Mana", "<a>"}
)
TEXTS = st.sampled_from(
    ["", "a", "1.5", "29/1/2022", "Senin, 29 Januari 2022", "{fakta:x}", "ya", "\x07", "\ue000", "# a"]
)
SCALARS = TEXTS | st.text(max_size=12)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=12,
)


def walk(brief: Brief) -> None:
    """Check that every place lies in the source and that exact letters slice back."""
    text = brief.source.text
    for place in brief.where.values():
        assert 0 <= place.span.start <= place.span.end <= len(text)
        for row in place.segments:
            assert 0 <= row.source_start <= row.source_end <= len(text)
    for problem in brief.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
        assert problem.message.english()
        brief.place_of(problem.field)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=8))
def test_any_mapping_is_read(value: dict[str, object]) -> None:
    try:
        walk(read_brief(Source("b", json.dumps(value))))
    except InputError:
        return


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(KEYS), st.text("abc: #,-|{}[]\"'\n1.5%", max_size=25)),
        min_size=1,
        max_size=8,
    )
)
def test_any_text_is_read_or_refused(rows: list[tuple[str, str]]) -> None:
    try:
        walk(read_brief(Source("b", "\n".join(f"{key}: {text}" for key, text in rows))))
    except InputError:
        return


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text("ab “”é😀-", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=4))
def test_words_of_blocks_slice_back(lines: list[str]) -> None:
    block = "".join(f"  .{line}\n" for line in lines)
    brief = read_brief(Source("b", f"judul: |\n{block}teras: |\n{block}"))
    assert brief.teras == "\n".join(f".{line}" for line in lines)
    for path, value in (("judul", brief.judul), ("teras", brief.teras)):
        for at, letter in enumerate(value):
            place = place_exact(brief.where[path].segments, Span(at, at + 1))
            assert letter == "\n" or (place is not None and place.of(brief.source.text) == letter)


@pytest.mark.parametrize(
    "body",
    [
        "isi: |\n  " + "{kutipan:a}" * 20_000,
        "isi: |\n  " + "{fakta:" * 30_000,
        "isi: |\n" + "  - \n" * 40_000,
        "isi: |\n  x" + " " * 200_000 + "y",
        "isi:\n" + "- kutipan: k9\n" * 4_000,
        "tokoh:\n"
        + "".join(f"- id: orang{number}\n" for number in range(4_000))
        + "isi:\n"
        + "- hadir: x\n" * 4_000,
        "".join(f"kunci{number}x: a\n" for number in range(8_000)),
        "tokoh: {nama: a" + "".join(f", b{number}" for number in range(8_000)) + "}",
    ],
    ids=["refs", "open", "dashes", "blanks", "unknown", "ids", "keys", "strays"],
)
def test_work_is_bounded(body: str) -> None:
    before = process_time()
    brief = read_brief(Source("b", f"jenis: a\n{body}\n"))
    assert process_time() - before < 3
    assert len(brief.problems) < 400
