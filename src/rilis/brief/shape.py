"""YAML nodes → rows of texts and lists, as the table of keys says; every node leaves its place."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping as Pairs
from typing import NamedTuple

from rilis.brief import problems_keys, problems_shape, problems_values
from rilis.brief.fields import SCALARS, WORDS, Field
from rilis.brief.keys import fields_of, find_key
from rilis.brief.notes import Notes, Reference, Words, join, whole
from rilis.brief.problems_shape import is_empty
from rilis.brief.table import ONE_OF
from rilis.brief.values import check_value, clean_text, kept_length, read_choice
from rilis.messages import N_
from rilis.model.brief import Place
from rilis.model.finding import FieldPath
from rilis.model.message import Message
from rilis.model.span import Segment, Span
from rilis.model.span import place as place_in
from rilis.syntax.nodes import Mapping, Node, Scalar, Sequence
from rilis.syntax.yaml_reader import swallowed_comment


class Row(NamedTuple):
    """The values of one mapping, by canonical key; each key stands in the dict of its kind."""

    path: FieldPath
    texts: dict[str, str]
    lists: dict[str, tuple[str, ...]]
    rows: dict[str, tuple[Row, ...]]
    """Records; one that is not a list is the only item."""
    pairs: dict[str, Pairs[str, str]]
    grids: dict[str, tuple[tuple[str, ...], ...]]
    nodes: dict[str, Node]
    """The body and what only templates read, not yet shaped."""

    def text(self, key: str) -> str:
        """Return a text, empty when there is none."""
        return self.texts.get(key, "")

    def list(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when there is none."""
        return self.lists.get(key, ())

    def many(self, key: str) -> tuple[Row, ...]:
        """Return the records of a list, empty when there is none."""
        return self.rows.get(key, ())

    def one(self, key: str) -> Row | None:
        """Return a record that is not a list, or None."""
        return next(iter(self.rows.get(key, ())), None)


def empty_row(path: FieldPath) -> Row:
    """Return a row without values."""
    return Row(path, {}, {}, {}, {}, {}, {})


def shape_record(notes: Notes, node: Mapping, record: str, path: FieldPath) -> Row:
    """Return the values of a mapping with the keys of a record (`brief`, `tokoh` …).

    Notes the place of every field, and unknown, doubled, missing and ill-shaped ones. Never fails.
    """
    row = empty_row(path)
    _container(notes, node, path)
    seen: dict[str, Node] = {}
    for index, entry in enumerate(node.entries):
        known = find_key(record, entry.key.text)
        if known is None:
            problems_keys.unknown_key(notes, record, node, index, path)
            continue
        field = known.field
        below = join(path, field.key)
        if field.key in seen and not is_empty(seen[field.key]):
            problems_keys.repeated_key(notes, entry.key, field.key, below)
            continue
        seen[field.key] = entry.value
        if known.how == "synonym":
            problems_keys.synonym(notes, entry.key, field.key, below)
        _value(notes, row, field, entry.key.span, entry.value)
    _missing(notes, node, record, path, seen.keys())
    return row


def _missing(notes: Notes, node: Mapping, record: str, path: FieldPath, seen: Collection[str]) -> None:
    start = node.entries[0].key.span if node.entries else problems_shape.first_line(notes, node.span)
    for field in fields_of(record).values():
        if field.required and field.key not in seen:
            problems_keys.missing_field(notes, field.key, start, path)
    needed = ONE_OF.get(record, ())
    if needed and not any(key in seen for key in needed):
        problems_keys.missing_field(notes, needed[0], start, path)


def _value(notes: Notes, row: Row, field: Field, key: Span, node: Node) -> None:
    path = join(row.path, field.key)
    if is_empty(node):
        notes.where[path] = Place(node.span, (), key)
        lost = _hash_after(notes, key)
        if lost:
            problems_values.swallowed_comment(notes, field, path, lost)
        elif field.required:
            problems_keys.missing_field(notes, field.key, key, row.path)
        else:
            problems_shape.empty_value(notes, key, path)
        return
    if field.many:
        _many(notes, row, field, path, node)
    elif field.kind in SCALARS:
        row.texts[field.key] = shape_text(notes, field, path, node)
    elif field.kind == "record":
        shaped = _record(notes, field, path, node)
        if shaped:
            row.rows[field.key] = (shaped,)
    elif field.kind == "pairs":
        row.pairs[field.key] = shape_pairs(notes, field, path, node)
    elif field.kind == "grid":
        row.grids[field.key] = _grid(notes, field, path, node)
    else:
        row.nodes[field.key] = node
        _container(notes, node, path)
    notes.where[path] = notes.where[path]._replace(key=key)


def _many(notes: Notes, row: Row, field: Field, path: FieldPath, node: Node) -> None:
    """Shape a list; one value alone is a list of one, with the same place."""
    items = list(node.items) if isinstance(node, Sequence) else [node]
    _container(notes, node, path)
    texts: list[str] = []
    rows: list[Row] = []
    for index, item in enumerate(items):
        below = f"{path}[{index}]"
        if field.kind == "record":
            # An item that cannot be read keeps its number: paths count what was typed.
            rows.append(_record(notes, field, below, item) or empty_row(below))
        else:
            texts.append(shape_text(notes, field, below, item))
    if not isinstance(node, Sequence):
        notes.where[path] = notes.where[f"{path}[0]"]
    if field.kind == "record":
        row.rows[field.key] = tuple(rows)
    else:
        row.lists[field.key] = tuple(texts)


def _record(notes: Notes, field: Field, path: FieldPath, node: Node) -> Row | None:
    if isinstance(node, Mapping):
        return shape_record(notes, node, field.record, path)
    _container(notes, node, path)
    if is_empty(node):
        problems_shape.empty_item(notes, node.span, path)
        return None
    short = fields_of(field.record).get(field.short)
    if short is None or (isinstance(node, Sequence) and not short.many):
        problems_shape.wrong_shape(notes, node, problems_shape.wanted_kind(field), path)
        return None
    row = empty_row(path)
    below = join(path, short.key)
    if short.many:
        _many(notes, row, short, below, node)
    else:
        row.texts[short.key] = shape_text(notes, short, below, node)
        notes.where[path] = notes.where[below]
    return row


def shape_text(notes: Notes, field: Field, path: FieldPath, node: Node) -> str:
    """Return the text of a node for a scalar field, checked by the field's type.

    Trailing line ends are dropped. Another shape is noted and gives an empty text, or the words
    themselves where a brace at the start made keys of them.
    """
    if not isinstance(node, Scalar):
        return _text_of_keys(notes, field, path, node)
    length = len(node.text.rstrip("\r\n"))
    segments = kept_length(node.text, node.segments, length)
    text = clean_text(notes, node.text[:length], segments, path)
    place = Place(node.span, segments)
    if not text.strip():
        notes.where[path] = place
        if is_empty(node):
            problems_shape.empty_item(notes, node.span, path)
        return text
    if field.kind == "enum":
        canonical = read_choice(field, text)
        if canonical != text:
            place = Place(
                node.span, (Segment(0, len(canonical), node.span.start, node.span.end, exact=False),)
            )
    notes.where[path] = place
    if field.kind in WORDS:
        notes.words.append(Words(field, path, text))
        lost = swallowed_comment(notes.source, node)
        if lost and _looks_like_words(notes.source.text, field, lost):
            problems_values.swallowed_comment(notes, field, path, lost)
    words = Place(place_in(segments, Span(0, length)), segments)  # without quotation marks
    check_value(notes, field, text, words, path)
    if field.refers:
        notes.references.append(Reference(field.refers, text, path, words.span))
    return read_choice(field, text) if field.kind == "enum" else text


def _text_of_keys(notes: Notes, field: Field, path: FieldPath, node: Node) -> str:
    """Deal with keys or a list where a text is wanted; return the words where they can be told."""
    _container(notes, node, path)
    if isinstance(node, Mapping) and node.entries:
        if node.flow:
            words = node.span.of(notes.source.text)
            problems_shape.braces_in_text(notes, node, path)
            if "\n" in words or "\r" in words:
                return ""
            notes.where[path] = Place(
                node.span, (Segment(0, len(words), node.span.start, node.span.end, exact=True),)
            )
            notes.words.append(Words(field, path, words))
            return words
        problems_shape.colon_in_text(notes, node, path)
        return ""
    problems_shape.wrong_shape(notes, node, Message(N_("a text")), path)
    return ""


def shape_pairs(notes: Notes, field: Field, path: FieldPath, node: Node) -> dict[str, str]:
    """Return names and texts of a mapping with free keys (`singkatan`, `kanal`)."""
    _container(notes, node, path)
    if not isinstance(node, Mapping):
        problems_shape.wrong_shape(notes, node, problems_shape.wanted_kind(field), path)
        return {}
    found = {}
    text_field = field._replace(kind="text")
    for entry in node.entries:
        name = clean_text(notes, entry.key.text, entry.key.segments, path)
        below = join(path, name)
        if is_empty(entry.value):
            notes.where[below] = Place(entry.value.span, (), entry.key.span)
            problems_shape.empty_value(notes, entry.key.span, below)
            continue
        found[name] = shape_text(notes, text_field, below, entry.value)
        notes.where[below] = notes.where[below]._replace(key=entry.key.span)
    return found


def _grid(notes: Notes, field: Field, path: FieldPath, node: Node) -> tuple[tuple[str, ...], ...]:
    _container(notes, node, path)
    if not isinstance(node, Sequence):
        problems_shape.wrong_shape(notes, node, problems_shape.wanted_kind(field), path)
        return ()
    rows = []
    cell = field._replace(kind="code")
    for index, item in enumerate(node.items):
        below = f"{path}[{index}]"
        _container(notes, item, below)
        if isinstance(item, Sequence):
            rows.append(tuple(_cell(notes, cell, f"{below}[{at}]", one) for at, one in enumerate(item.items)))
        else:
            problems_shape.wrong_shape(notes, item, Message(N_("a list of cells")), below)
    return tuple(rows)


def _cell(notes: Notes, field: Field, path: FieldPath, node: Node) -> str:
    if is_empty(node):
        notes.where[path] = Place(node.span)
        return ""
    return shape_text(notes, field, path, node)


def _container(notes: Notes, node: Node, path: FieldPath) -> None:
    notes.where[path] = Place(node.span, whole(node.span))


def _looks_like_words(source: str, field: Field, lost: Span) -> bool:
    """Tell whether a comment after a value may be words of it: a wider gap before # is a comment's."""
    apart = source[lost.start - 2 : lost.start].isspace()
    own = source.startswith(("# rilis:", "#rilis:"), lost.start)
    hashtag = source[lost.start + 1 : lost.start + 2].isalnum()
    return not own and not apart and (field.kind != "text" or hashtag)


def _hash_after(notes: Notes, key: Span) -> Span | None:
    """Return the place of `#word` after a key without a value, such as `tagar: #Contoh`."""
    line = notes.source.line_span(notes.line(key))
    rest = notes.source.text[key.end : line.end]
    at = rest.find("#")
    lost = at >= 0 and rest[:at].strip() == ":" and rest[at + 1 : at + 2].isalnum()
    return Span(key.end + at, key.end + len(rest.rstrip())) if lost else None
