"""What only an agency's template reads (`tambahan`): any shape, every text with its place."""

from __future__ import annotations

from rilis.brief.notes import Notes, join, whole
from rilis.brief.values import clean_text, kept_length
from rilis.model.brief import Place
from rilis.model.finding import FieldPath
from rilis.syntax.nodes import Mapping, Node, Scalar, Sequence


def read_free(notes: Notes, node: Node, path: FieldPath) -> object:
    """Return texts, tuples and dicts as typed; the YAML reader has bounded their depth."""
    key = notes.where[path].key if path in notes.where else None
    if isinstance(node, Scalar):
        length = len(node.text.rstrip("\r\n"))
        segments = kept_length(node.text, node.segments, length)
        notes.where[path] = Place(node.span, segments, key)
        return clean_text(notes, node.text[:length], segments, path)
    notes.where[path] = Place(node.span, whole(node.span), key)
    if isinstance(node, Sequence):
        return tuple(read_free(notes, item, f"{path}[{index}]") for index, item in enumerate(node.items))
    return read_free_keys(notes, node, path)


def read_free_keys(notes: Notes, node: Mapping, path: FieldPath) -> dict[str, object]:
    """Return the keys and values of a mapping as typed."""
    found: dict[str, object] = {}
    for entry in node.entries:
        name = clean_text(notes, entry.key.text, entry.key.segments, path)
        below = join(path, name)
        found[name] = read_free(notes, entry.value, below)
        notes.where[below] = notes.where[below]._replace(key=entry.key.span)
    return found
