"""What can be wrong with the shape of a value: a list for a text, nothing at all, two keys in one item."""

from __future__ import annotations

from rilis.brief.fields import Field
from rilis.brief.notes import Notes
from rilis.brief.said import said, shortened
from rilis.brief.table import BODY_KEYS
from rilis.messages import N_
from rilis.model.brief import BriefProblem
from rilis.model.finding import FieldPath, Suggestion
from rilis.model.message import Message
from rilis.model.span import Span
from rilis.syntax.nodes import Mapping, Node, Scalar, Sequence


def kind_of(node: Node) -> Message:
    """Return what a node is, in words."""
    if isinstance(node, Mapping):
        return Message(N_("keys with values"))
    if isinstance(node, Sequence):
        return Message(N_("a list"))
    return Message(N_("a text"))


def wanted_kind(field: Field) -> Message:
    """Return what a field wants, in words."""
    if field.kind in ("record", "pairs"):
        return Message(N_("keys with values"))
    if field.kind == "grid":
        return Message(N_("a list of rows, each a list of cells"))
    if field.kind == "body":
        return Message(N_("a text or a list"))
    return Message(N_("a text"))


def wrong_shape(notes: Notes, node: Node, wanted: Message, path: FieldPath) -> None:
    """Note that a value has another shape than its key wants."""
    message = Message(
        N_("{where} is {found}; write {wanted}."),
        {"where": said(path, notes.line(node.span)), "found": kind_of(node), "wanted": wanted},
    )
    notes.add(BriefProblem("brief.wrong-shape", first_line(notes, node.span), message, field=path))


def colon_in_text(notes: Notes, node: Mapping, path: FieldPath) -> None:
    """Note that a text was taken for keys: a colon and a blank in unquoted words."""
    key = node.entries[0].key
    message = Message(
        N_(
            "{where} is cut at the colon after “{key}”; write the text as a block: “|” after its "
            "key, the text on "
            "the next lines."
        ),
        {"where": said(path, notes.line(node.span)), "key": shortened(key.text)},
    )
    notes.add(BriefProblem("brief.wrong-shape", key.span, message, field=path))


def braces_in_text(notes: Notes, node: Mapping, path: FieldPath) -> None:
    """Note that a text that starts with a brace was taken for keys; quotation marks cure it."""
    words = node.span.of(notes.source.text)
    message = Message(
        N_(
            "{where} starts with a brace, so “{text}” is read as keys; put the whole text in quotation marks."
        ),
        {"where": said(path, notes.line(node.span)), "text": shortened(words)},
    )
    quotable = not any(mark in words for mark in ('"', "\\", "\n", "\r"))
    suggestions = (Suggestion(f'"{words}"', safe=True),) if quotable else ()
    notes.add(BriefProblem("brief.wrong-shape", node.span, message, suggestions=suggestions, field=path))


def empty_value(notes: Notes, key: Span, path: FieldPath) -> None:
    """Note that a key has no value."""
    message = Message(
        N_("{where} has no value; fill it in or remove the key."), {"where": said(path, notes.line(key))}
    )
    notes.add(BriefProblem("brief.empty-value", key, message, field=path))


def empty_item(notes: Notes, span: Span, path: FieldPath) -> None:
    """Note that an item of a list has no value."""
    message = Message(
        N_("{where} has no value; fill it in or remove the item."), {"where": said(path, notes.line(span))}
    )
    notes.add(BriefProblem("brief.empty-value", span, message, field=path))


def no_main_key(notes: Notes, node: Node, path: FieldPath) -> None:
    """Note that an item of the body does not say what it is."""
    message = Message(
        N_("{where} does not say what it is; start it with one of: {keys}."),
        {"where": said(path, notes.line(node.span)), "keys": ", ".join(BODY_KEYS)},
    )
    notes.add(BriefProblem("brief.wrong-shape", first_line(notes, node.span), message, field=path))


def two_main_keys(notes: Notes, node: Node, keys: tuple[str, ...], path: FieldPath) -> None:
    """Note that one item of the body holds two; they are kept in the order of the table."""
    message = Message(
        N_("{where} holds both “{first}” and “{second}”; give each an item of its own, with “-” before it."),
        {"where": said(path, notes.line(node.span)), "first": keys[0], "second": keys[1]},
    )
    notes.add(BriefProblem("brief.wrong-shape", first_line(notes, node.span), message, field=path))


def first_line(notes: Notes, span: Span) -> Span:
    """Return the part of a span that lies on its first line, so that a report stays short."""
    end = notes.source.line_span(notes.line(span)).end
    return Span(span.start, max(span.start, min(span.end, end)))


def is_empty(node: Node) -> bool:
    """Tell whether nothing was typed: `key:` alone. An empty text in quotation marks is something."""
    return isinstance(node, Scalar) and not node.text and node.span.start == node.span.end
