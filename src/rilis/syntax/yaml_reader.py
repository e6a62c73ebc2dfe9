"""Strict YAML: every value text, every value with its place, all work bounded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence
from rilis.syntax.scalars import segments_of

_STYLES: Final = {"'": "single", '"': "double", "|": "literal", ">": "folded"}
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_COMMENT: Final = re.compile(r"[ \t]+(?P<tail>#[^\r\n]*)")


class Limits(NamedTuple):
    """What a text may hold at most."""

    size: int = 1024 * 1024
    """Code points."""
    depth: int = 40
    nodes: int = 50_000


class _Open(NamedTuple):
    """A collection being read."""

    children: list[Node]
    start: int
    mapping: bool
    flow: bool
    keys: dict[str, Scalar]


def read_yaml(source: Source, limits: Limits = Limits()) -> Node:  # noqa: B008 - frozen
    """Return the one document of a YAML text.

    Raises InputError with place and way out for what is not YAML, a key twice, anchors, aliases,
    tags, merge keys, several documents, control characters, and texts over the limits.
    """
    _within(source, limits)
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = _built(source, yaml.parse(source.text, Loader=loader), limits)
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(source, error) from error
    except (yaml.YAMLError, ValueError) as error:  # the reader in Python says ValueError of “\U00110000”
        raise InputError(Message(N_("This is not YAML.")), source=source) from error
    if node is None:
        raise InputError(Message(N_("There is nothing in this file.")), source=source)
    return node


def swallowed_comment(source: Source, scalar: Scalar) -> Span | None:
    """Return the place of a ` # …` that ends an unquoted value on its line, or None."""
    if scalar.style != "plain" or not scalar.text:
        return None
    match = _COMMENT.match(source.text, scalar.span.end)
    return Span(*match.span("tail")) if match else None


def _within(source: Source, limits: Limits) -> None:
    if len(source.text) > limits.size:
        values = {"limit": limits.size // 1024}
        raise InputError(Message(N_("This file is larger than {limit} KiB."), values), source=source)
    control = _CONTROL.search(source.text)
    if control:
        raise InputError(
            Message(
                N_("A control character stands here (U+{code}); remove it."),
                {"code": f"{ord(control[0]):04X}"},
            ),
            source=source,
            span=Span(*control.span()),
        )


def _built(source: Source, events: Iterable[Any], limits: Limits) -> Node | None:
    stack: list[_Open] = []
    root: Node | None = None
    count = 0
    for event in events:
        kind = type(event).__name__
        span = Span(event.start_mark.index, event.end_mark.index)
        node: Node | None = None
        _refuse_signs(source, event, span, more=root is not None)
        if kind == "ScalarEvent":
            node = _scalar(source, event, span)
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            stack.append(_Open([], span.start, kind.startswith("M"), bool(event.flow_style), {}))
            if len(stack) > limits.depth:
                raise _refused(source, span, N_("Values are nested too deeply here."))
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            node = _closed(stack.pop(), span.end)
        if node is None:
            continue
        count += 1
        if count > limits.nodes:
            raise _refused(source, span, N_("There are too many values in this file."))
        if stack:
            _add(source, stack[-1], node)
        else:
            root = node
    return root


def _refuse_signs(source: Source, event: Any, span: Span, *, more: bool) -> None:
    """Refuse what is YAML but no brief: a second document, anchors, aliases, tags."""
    if more and type(event).__name__ == "DocumentStartEvent":
        raise _refused(source, span, N_("A second document begins here; keep one, without “---”."))
    sign = "&" if getattr(event, "anchor", None) else "!" if getattr(event, "tag", None) else ""
    if type(event).__name__ == "AliasEvent":
        sign = "*"
    if sign:
        message = Message(N_("“{sign}” at the start of a value is a sign of YAML."), {"sign": sign})
        hint = Message(N_("Put the value in quotation marks."))
        raise InputError(message, hint, source=source, span=span)


def _scalar(source: Source, event: Any, span: Span) -> Scalar:
    style = _STYLES.get(event.style or "", "plain")
    raw = span.of(source.text)
    return Scalar(event.value, span, segments_of(event.value, raw, style, span.start), style)


def _add(source: Source, parent: _Open, node: Node) -> None:
    if parent.mapping and len(parent.children) % 2 == 0:
        if not isinstance(node, Scalar):
            raise _refused(
                source, node.span, N_("A key must be a word; braces as in “{{…}}” belong in quotation marks.")
            )
        if node.text == "<<":
            raise _refused(source, node.span, N_("“<<” is not a key; write the values out."))
        before = parent.keys.get(node.text)
        if before is not None:
            line = source.position(before.span.start)[0]
            raise InputError(
                Message(
                    N_("The key “{key}” stands here and in line {line}."), {"key": node.text, "line": line}
                ),
                Message(N_("Keep one of the two.")),
                source=source,
                span=node.span,
            )
        parent.keys[node.text] = node
    parent.children.append(node)


def _closed(opened: _Open, end: int) -> Node:
    children = opened.children
    # A block collection ends where the next token begins; its last child knows better.
    last = children[-1].span.end if children and not opened.flow else end
    span = Span(opened.start, max(opened.start, last))
    if not opened.mapping:
        return Sequence(tuple(children), span)
    entries = tuple(
        Entry(key, value)
        for key, value in zip(children[::2], children[1::2], strict=True)
        if isinstance(key, Scalar)
    )
    return Mapping(entries, span, opened.flow)


def _refused(source: Source, span: Span, template: str) -> InputError:
    return InputError(Message(template), source=source, span=span)


def _not_yaml(source: Source, error: Any) -> InputError:
    escape = "escape" in str(error.problem)
    unclosed = "quoted scalar" in f"{error.problem} {error.context}" and not escape
    mark = (error.context_mark if unclosed else None) or error.problem_mark or error.context_mark
    at = min(mark.index if mark else 0, len(source.text))
    line = source.line_span(source.position(at)[0]).of(source.text)
    problem = str(error.problem or "")
    message, hint = (
        N_("This line is not YAML: {problem}."),
        N_("Compare it with the lines around it; running text belongs under “key: |”."),
    )
    if "\t" in line[: len(line) - len(line.lstrip())]:
        message, hint = N_("This line begins with a tab."), N_("Indent with blanks.")
    elif "mapping values are not allowed" in problem:
        message, hint = (
            N_("A colon inside an unquoted text ends it here."),
            N_("Put the text under “key: |”, or in quotation marks."),
        )
    elif escape:
        message, hint = (
            N_("A backslash in quotation marks stands before a sign that it makes no letter with."),
            N_("Put the text under “key: |”, where a backslash is a backslash."),
        )
    elif "quoted scalar" in problem or "quoted scalar" in str(error.context or ""):
        message, hint = (
            N_("A quotation mark that was opened is not closed."),
            N_("Close it, or put the text under “key: |”."),
        )
    elif "could not find expected ':'" in problem:
        message, hint = (
            N_("A key without a colon stands here."),
            N_("Write “key: value”, or indent the line to join it to the text above."),
        )
    elif "expected <block end>" in problem or "did not find expected" in problem:
        message, hint = (
            N_("This line is not indented like its neighbours, or a bracket or quotation mark is left open."),
            N_("Give the lines of one group the same indent; put running text under “key: |”."),
        )
    elif "cannot start any token" in problem:
        message, hint = (
            N_("A value may not begin with the sign that stands here."),
            N_("Put the value in quotation marks."),
        )
    return InputError(
        Message(message, {"problem": problem}),
        Message(hint),
        source=source,
        span=Span(at, min(at + 1, len(source.text))),
    )
