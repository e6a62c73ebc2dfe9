"""What a YAML text holds: text, mappings and sequences, each with its place."""

from __future__ import annotations

from typing import NamedTuple, Union

from rilis.model.span import Segment, Span


class Scalar(NamedTuple):
    """A text value, exactly as typed: no value is ever read as number, date or truth."""

    text: str
    span: Span
    """Place in the source, with quotation marks or block indicator."""
    segments: tuple[Segment, ...]
    """From the value's letters to the source's."""
    style: str
    """`plain`, `single`, `double`, `literal` or `folded`."""


class Entry(NamedTuple):
    """One key of a mapping with its value."""

    key: Scalar
    value: Node


class Mapping(NamedTuple):
    """Keys and values in the order typed; no key twice."""

    entries: tuple[Entry, ...]
    span: Span
    flow: bool = False
    """Written in braces."""


class Sequence(NamedTuple):
    """Items in order."""

    items: tuple[Node, ...]
    span: Span


Node = Union[Scalar, Mapping, Sequence]  # noqa: UP007 - names the classes above before they are complete
