"""What can be wrong with keys: unknown, another name, twice, missing, cut off by a comma."""

from __future__ import annotations

from typing import Final

from rilis.brief.keys import find_key, near_keys
from rilis.brief.notes import Notes, join
from rilis.brief.said import said, shortened
from rilis.messages import N_
from rilis.model.brief import BriefProblem
from rilis.model.finding import FieldPath, Suggestion
from rilis.model.message import Message
from rilis.model.span import Span
from rilis.syntax.nodes import Mapping, Scalar

_UNQUOTABLE: Final = ('"', "\\", "\n", "\r")


def unknown_key(notes: Notes, record: str, node: Mapping, index: int, path: FieldPath) -> None:
    """Note that entry `index` of a mapping has a key that its record does not have."""
    if notes.full("brief.unknown-key"):
        notes.count("brief.unknown-key", node.entries[index].key.span)
        return
    if _missing_blank(notes, record, node, index) or _cut_by_comma(notes, record, node, index, path):
        return
    key = node.entries[index].key
    line = notes.line(key.span)
    shown = shortened(key.text)
    near = near_keys(record, key.text)
    if near:
        message = Message(
            N_("“{key}” (line {line}) is not a key of the brief; did you mean “{near}”?"),
            {"key": shown, "line": line, "near": near[0]},
        )
    elif " " in key.text.strip():
        message = Message(
            N_(
                "“{key}” (line {line}) became a key because of the colon after it; write the text as "
                "a block: “|” "
                "after its key, the text on the next lines."
            ),
            {"key": shown, "line": line},
        )
    else:
        message = Message(
            N_(
                "“{key}” (line {line}) is not a key of the brief; remove it, or move it below "
                "“tambahan:” if a "
                "template reads it."
            ),
            {"key": shown, "line": line},
        )
    suggestions = tuple(Suggestion(word) for word in near)
    notes.add(BriefProblem("brief.unknown-key", key.span, message, suggestions=suggestions, field=path))


def _missing_blank(notes: Notes, record: str, node: Mapping, index: int) -> bool:
    """`{kutipan:k1}`: without a blank after the colon the whole is one key."""
    entry = node.entries[index]
    key, colon, value = entry.key.text.partition(":")
    if not (node.flow and colon and value and find_key(record, key) and _no_value(node, index)):
        return False
    message = Message(
        N_("“{text}” (line {line}) needs a blank after the colon; write “{fixed}”."),
        {
            "text": shortened(entry.key.text),
            "line": notes.line(entry.key.span),
            "fixed": f"{key}: {shortened(value)}",
        },
    )
    notes.add(
        BriefProblem(
            "brief.unknown-key",
            entry.key.span,
            message,
            suggestions=(Suggestion(f"{key}: {value}", safe=True),),
        )
    )
    return True


def _cut_by_comma(notes: Notes, record: str, node: Mapping, index: int, path: FieldPath) -> bool:
    """`{nama: Budi, S.H.}`: the words after the comma became a key."""
    key = node.entries[index].key
    if not (node.flow and index):
        return False
    if not _no_value(node, index) and " " not in key.text.strip():
        return False
    if index + 1 < len(node.entries) and _is_stray(node, record, index + 1):
        return True  # the last of several says it for all
    first = index - 1
    while first > 0 and _is_stray(node, record, first):
        first -= 1
    before = node.entries[first]
    span = Span(_value_start(before.key, before.value), _value_end(key, node.entries[index].value))
    words = span.of(notes.source.text)
    quotable = span.start < span.end and not any(mark in words for mark in _UNQUOTABLE)
    message = Message(
        N_(
            "A comma cuts the value of “{key}” (line {line}) before “{rest}”; write that value on a "
            "line of its "
            "own, or in quotation marks."
        ),
        {"key": shortened(before.key.text), "line": notes.line(before.key.span), "rest": shortened(key.text)},
    )
    suggestions = (Suggestion(f'"{words}"'),) if quotable else ()
    notes.add(
        BriefProblem(
            "brief.unknown-key", span if quotable else key.span, message, suggestions=suggestions, field=path
        )
    )
    return True


def _is_stray(node: Mapping, record: str, index: int) -> bool:
    return _no_value(node, index) and find_key(record, node.entries[index].key.text) is None


def _no_value(node: Mapping, index: int) -> bool:
    value = node.entries[index].value
    return isinstance(value, Scalar) and not value.text and value.span.start == value.span.end


def _value_start(key: Scalar, value: object) -> int:
    if isinstance(value, Scalar) and value.text and value.style == "plain":
        return value.span.start
    return key.span.end


def _value_end(key: Scalar, value: object) -> int:
    if isinstance(value, Scalar) and value.text and value.style == "plain":
        return value.span.end
    return key.span.end


def synonym(notes: Notes, key: Scalar, canonical: str, path: FieldPath) -> None:
    """Note that a key is typed by another name; the canonical one can be written at once."""
    message = Message(
        N_("“{key}” (line {line}) is read as “{canonical}”; write “{canonical}”."),
        {"key": shortened(key.text), "line": notes.line(key.span), "canonical": canonical},
    )
    suggestions = (Suggestion(canonical, safe=True),)
    notes.add(BriefProblem("brief.synonym", key.span, message, suggestions=suggestions, field=path))


def repeated_key(notes: Notes, key: Scalar, canonical: str, path: FieldPath) -> None:
    """Note that two keys of one mapping mean the same field; the first one counts."""
    first = notes.where[path]
    message = Message(
        N_("“{key}” (line {line}) means “{canonical}”, which is already on line {first}; keep one of them."),
        {
            "key": shortened(key.text),
            "line": notes.line(key.span),
            "canonical": canonical,
            "first": notes.line(first.key or first.span),
        },
    )
    notes.add(BriefProblem("brief.repeated-key", key.span, message, field=path))


def missing_field(notes: Notes, key: str, span: Span, path: FieldPath) -> None:
    """Note that the record at `path` lacks a key that must be there; `span` is where to look."""
    if path:
        message = Message(
            N_("{where} has no “{key}”; add it."), {"where": said(path, notes.line(span)), "key": key}
        )
    else:
        message = Message(N_("The brief has no “{key}”; add it."), {"key": key})
    notes.add(BriefProblem("brief.missing-field", span, message, field=join(path, key)))
