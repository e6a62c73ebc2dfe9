"""Strict YAML: text stays text, places are exact, hostile input is a located error."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rilis.errors import InputError
from rilis.model.source import Source
from rilis.model.span import Span, place_exact
from rilis.syntax.nodes import Mapping, Node, Scalar, Sequence
from rilis.syntax.yaml_reader import Limits, read_yaml, swallowed_comment


def read(text: str) -> Node:
    return read_yaml(Source("brief.yaml", text))


def plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {entry.key.text: plain(entry.value) for entry in node.entries}
    return [plain(item) for item in node.items]


def scalars(node: Node) -> Any:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield entry.key
            yield from scalars(entry.value)
    else:
        for item in node.items:
            yield from scalars(item)


@pytest.mark.parametrize(
    "text", ["no", "10:30", "012", "2022-01-29", "1,5", "~", "null", "true", "1.5", "0x1F"]
)
def test_every_value_is_the_text_that_was_typed(text: str) -> None:
    assert plain(read(f"no: {text}\n")) == {"no": text}


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_places_are_exact_in_every_style_and_with_every_line_end(ends: str) -> None:
    text = "a: 😀 “x”\nb: |\n  “é” baris\n\n  dua\nc: \"k\\u00e9 \\n z\"\nd: 'it''s'\ne: >-\n  lipat\n  ini\nf: x\n  y\n"
    source = Source("brief.yaml", text.replace("\n", ends))
    node = read_yaml(source)
    assert plain(node)["b"] == "“é” baris\n\ndua\n"
    for scalar in scalars(node):
        for row in scalar.segments:
            if row.exact:
                assert scalar.text[row.start : row.end] == source.text[row.source_start : row.source_end]
        letters = [place_exact(scalar.segments, Span(at, at + 1)) for at in range(len(scalar.text))]
        words = [at for at, letter in enumerate(scalar.text) if letter.isalnum() and letters[at]]
        assert all(letters[at].of(source.text) == scalar.text[at] for at in words)  # type: ignore[union-attr]


def test_empty_values_stand_where_they_would_be() -> None:
    node = read("a:\nb: x\n")
    assert isinstance(node, Mapping)
    assert node.entries[0].value == Scalar("", Span(2, 2), (), "plain")


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("judul: Rapat: hasilnya\n", "colon inside", 1),
        ("a:\n\tb: x\n", "tab", 2),
        ('a: "buka\nb: x\n', "not closed", 1),
        ('a: "x"\nb: "\\uD800"\n', "backslash", 2),
        ('a: "C:\\Surat"\n', "backslash", 1),
        ("a: 1\nb: 2\na: 3\n", "stands here and in line 1", 3),
        ("a: &x 1\nb: *x\n", "“&”", 1),
        ("a: *x\n", "“*”", 1),
        ("a: !!python/object:os.system x\n", "“!”", 1),
        ("a: 1\n---\nb: 2\n", "second document", 2),
        ("<<: {a: 1}\n", "<<", 1),
        ("{{ x }}: 1\n", "key must be", 1),
        ("a: b\x07c\n", "control character", 1),
        ("a: b\n c: d\n", "colon inside", 2),
        ("", "nothing", 1),
    ],
)
def test_what_is_no_brief_is_an_error_with_a_place_and_a_way_out(text: str, words: str, line: int) -> None:
    with pytest.raises(InputError) as error:
        read(text)
    assert words in str(error.value)
    assert error.value.source is not None
    if error.value.span is not None:
        assert error.value.source.position(error.value.span.start)[0] == line


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "a: " + "x" * 2_000_000,
        "a: [" + "1, " * 200_000 + "]",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    ],
)
def test_bombs_end_early_in_a_clear_error(text: str) -> None:
    with pytest.raises(InputError):
        read(text)


def test_limits_hold() -> None:
    with pytest.raises(InputError):
        read_yaml(Source("x", "a: [1, 2, 3]"), Limits(nodes=3))


def test_a_comment_behind_unquoted_prose_is_seen() -> None:
    source = Source("x", "a: Rapat #1 humas # catatan\nb: 'x' # y\n")
    node = read_yaml(source)
    assert isinstance(node, Mapping)
    found = swallowed_comment(source, node.entries[0].value)  # type: ignore[arg-type]
    assert found is not None
    assert found.of(source.text) == "# catatan" or found.of(source.text).startswith("#1")
    assert swallowed_comment(source, node.entries[1].value) is None  # type: ignore[arg-type]


TEXTS = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Co", "Cn"]), max_size=30)
VALUES = st.recursive(
    TEXTS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=8
)


@given(VALUES, st.sampled_from([None, "'", '"', "|", ">"]))
def test_what_pyyaml_writes_is_read_back_with_true_places(value: Any, style: Any) -> None:
    text = yaml.dump({"a": value}, Dumper=yaml.SafeDumper, default_style=style, allow_unicode=True, width=40)
    source = Source("x", text)
    try:
        node = read_yaml(source)
    except InputError:
        return  # tags, anchors and merge keys are refused on purpose
    for scalar in scalars(node):
        assert [row.start for row in scalar.segments] == sorted(row.start for row in scalar.segments)
        for row in scalar.segments:
            if row.exact:
                assert scalar.text[row.start : row.end] == text[row.source_start : row.source_end]


def test_the_pure_loader_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: 😀 x\nb: |\n  é baris\n  dua\nc: [1, 'dua', {d: e}]\n"
    fast = read(text)
    monkeypatch.delattr(yaml, "CSafeLoader")
    assert read(text) == fast
    assert isinstance(fast, Mapping)
    assert isinstance(fast.entries[2].value, Sequence)
