"""The lines between `---` and `---` at the head of a draft, read without YAML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from rilis.errors import InputError
from rilis.language.late_pattern import late_pattern
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

FORMAT: Final = 1
"""The format of drafts that this version reads and writes (`rilis: 1`)."""

_LONGEST: Final = 65_536
"""Code points searched for the closing `---`; front matter is a dozen lines."""
_FENCE: Final = late_pattern(r"---[ \t]*(?:\r\n|\n|\r)")
_CLOSE: Final = late_pattern(r"(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)(?:\r\n|\n|\r)?")
_BROKEN: Final = late_pattern(
    r"(?:---[ \t]*(?:\r\n|\n|\r))?[ \t]*(?P<key>rilis[ \t]*:[ \t]*\d+)[ \t]*(?:\r\n|\n|\r)"
    r"(?:templat|brief|sidik|nomor|tanggal|instansi|bahasa)[ \t]*:"
)
"""Front matter of a draft that has lost one of its fences."""
_LINE: Final = late_pattern(r"([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*))?")


class FrontMatter(NamedTuple):
    """What stands before the body of a draft."""

    values: Mapping[str, str]
    """Key → value as typed, without quotation marks and comments; lines of another form are left out."""
    body: int
    """Offset of the body's first code point; 0 when there is no front matter."""


NO_FRONT_MATTER: Final = FrontMatter({}, 0)


def read_front_matter(source: Source) -> FrontMatter:
    """Return the front matter of `source`, or NO_FRONT_MATTER.

    Only `key: value` lines are understood (format 1 has no others). Raises InputError when
    `rilis:` names a format newer than ours, and when a draft has lost a line `---`: its brief
    would be forgotten in silence.
    """
    text = source.text
    opening = _FENCE.match(text)
    if opening is None:
        _refuse_broken(source)
        return NO_FRONT_MATTER
    # The closing fence may be the very next line, so its line end may be the opening's.
    closing = _CLOSE.search(text, opening.end() - 1, opening.end() + _LONGEST)
    if closing is None:
        _refuse_broken(source)
        return NO_FRONT_MATTER
    values: dict[str, str] = {}
    first = True
    for line in re.split(r"\r\n|\n|\r", text[opening.end() : closing.start()]):
        match = _LINE.fullmatch(line.rstrip())
        if match is not None:
            values[match[1]] = _value(match[2] or "")
        elif first and line.strip() and not line.startswith("#"):
            # Two rules with prose between them are Markdown, not front matter.
            return NO_FRONT_MATTER
        first = first and not line.strip()
    if not values:
        return NO_FRONT_MATTER
    _refuse_newer(source, values, Span(opening.end(), closing.start()))
    return FrontMatter(values, closing.end())


def front_matter(source: Source) -> Mapping[str, str]:
    """Return the front matter as typed, empty when there is none. Raises as `read_front_matter`."""
    return read_front_matter(source).values


def _value(typed: str) -> str:
    value = typed.strip()
    if len(value) > 1 and value[0] in "\"'":
        closing = value.find(value[0], 1)
        after = value[closing + 1 :].lstrip() if closing > 0 else "?"
        if not after or after.startswith("#"):
            return value[1:closing]
    return "" if value.startswith("#") else value.split(" #", 1)[0].rstrip()


def _refuse_broken(source: Source) -> None:
    match = _BROKEN.match(source.text)
    if match is not None:
        raise InputError(
            Message(N_("The first lines of this draft have lost a line “---”.")),
            Message(N_("Put “---” before “rilis:” and after the last of those lines.")),
            source=source,
            span=Span(*match.span("key")),
        )


def _refuse_newer(source: Source, values: Mapping[str, str], span: Span) -> None:
    written = values.get("rilis", "")
    if written.isascii() and written.isdigit() and int(written[:9]) > FORMAT:
        raise InputError(
            Message(
                N_("“{path}” says “rilis: {format}”, a format newer than the {known} read here."),
                {"path": source.name, "format": written, "known": FORMAT},
            ),
            Message(N_("Update rilis, then run it again.")),
            source=source,
            span=span,
        )
