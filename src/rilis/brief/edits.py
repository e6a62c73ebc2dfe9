"""Small changes to a YAML text: what to write, where a value really ends, how to write a value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from rilis.language.late_pattern import late_pattern
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.syntax.nodes import Entry, Mapping, Node, Scalar, Sequence

STEP: Final = 2
"""Blanks by which inner lines are indented."""
_HEADER: Final = late_pattern(r"[|>][0-9+-]*")
_PLAIN: Final = late_pattern(r"[^\W_][\w .,/()@+%;’“”–—-]*")
_OTHER_TYPES: Final = frozenset(("yes", "no", "on", "off", "true", "false", "null", "y", "n"))


class Edit(NamedTuple):
    """Text to put in place of a span of the source."""

    span: Span
    text: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with disjoint edits made; insertions at one place keep their order."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda one: one.span.start):
        pieces += (text[at : edit.span.start], edit.text)
        at = edit.span.end
    return "".join((*pieces, text[at:]))


def end_of(source: Source, node: Node) -> int:
    """Return the offset after the last visible letter of a value."""
    while isinstance(node, Mapping | Sequence) and not getattr(node, "flow", False):
        children: tuple[Node, ...] = (
            tuple(entry.value for entry in node.entries) if isinstance(node, Mapping) else node.items
        )
        if not children or source.text.startswith("[", node.span.start):
            break
        last = children[-1]
        if isinstance(node, Mapping) and isinstance(last, Scalar) and last.span.length == 0:
            return node.entries[-1].key.span.end + 1
        node = last
    return len(source.text[: node.span.end].rstrip())


def line_end(source: Source, offset: int) -> int:
    """Return where the line of an offset ends, before its line end."""
    return source.line_span(source.position(offset)[0]).end


def line_start(source: Source, offset: int) -> int:
    """Return where the line of an offset starts."""
    return source.line_span(source.position(offset)[0]).start


def newline(source: Source) -> str:
    """Return the line end that a text uses first, LF when it has none."""
    end = source.line_span(1).end
    rest = source.text[end : end + 2]
    return rest if rest == "\r\n" else rest[:1] or "\n"


def column(source: Source, offset: int) -> int:
    """Return how many letters stand before an offset on its line."""
    return source.position(offset)[1] - 1


def value_parts(source: Source, value: Scalar) -> tuple[Span, Span]:
    """Return the part of a value on its key's line, and its further lines with the end before them.

    Of `|` blocks the first is the `|` itself, so that a comment after it stays.
    """
    start = value.span.start
    if value.style in ("literal", "folded"):
        header = _HEADER.match(source.text, start)
        head = Span(start, header.end() if header else start)
        end = line_end(source, start)
        return head, Span(end, max(end, len(source.text[: value.span.end].rstrip())))
    end = line_end(source, value.span.end)
    return value.span, Span(end, end)


def removed(source: Source, row: Entry, end: str) -> Edit:
    """Take a key with its value out; comments beside it stay, on lines of their own."""
    start = line_start(source, row.key.span.start)
    head, stop = row.key.span.end, end_of(source, Mapping((row,), row.key.span))
    if isinstance(row.value, Scalar):
        head = value_parts(source, row.value)[0].end
    close = line_end(source, stop)
    comments = [source.text[head : line_end(source, head)].lstrip(": ")]
    if line_end(source, head) != close:
        comments.append(source.text[stop:close].strip())
    indent = source.text[start : row.key.span.start]
    kept = "".join(f"{indent}{comment}{end}" for comment in comments if comment.startswith("#"))
    past = len(source.text[close : close + 2]) if source.text.startswith("\r\n", close) else 1
    return Edit(Span(start, min(close + past, len(source.text))), kept)


def tidied(value: str) -> str:
    """Return a value as it is recorded: no blanks at line ends, no empty lines around it."""
    return "\n".join(line.rstrip() for line in value.strip().splitlines())


def written(value: str, indent: int, end: str) -> tuple[str, str]:
    """Return how a tidied value is written: the part on its key's line, and further lines each after `end`.

    Several lines become a `|` block indented by `indent` blanks; a word that another reader of
    YAML takes for a number or for yes and no is put in quotation marks, and so is what is not plain.
    """
    lines = value.splitlines()
    if len(lines) > 1 and all(line.isprintable() for line in lines):
        blank = " " * indent
        return "|", "".join(end + (blank + line if line else "") for line in lines)
    if _PLAIN.fullmatch(value) and not _is_other_type(value):
        return value, ""
    import json

    return json.dumps(value, ensure_ascii=not value.isprintable()), ""


def _is_other_type(value: str) -> bool:
    if value.casefold() in _OTHER_TYPES:
        return True
    try:
        float(value.replace("_", ""))
    except ValueError:
        return False
    return True
