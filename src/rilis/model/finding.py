"""What a check sees (Hit) and what the engine reports of it (Finding)."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span

Severity = Literal["error", "warning", "info"]
SEVERITIES: Final[tuple[Severity, ...]] = ("info", "warning", "error")

FieldPath = str
"""Place in a brief: `judul`, `isi[2].paragraf`, `kutipan[0].disetujui.sidik`; items count from 0."""


def weight(severity: Severity) -> int:
    """Return 0 for info, 1 for warning, 2 for error."""
    return SEVERITIES.index(severity)


def one_lower(severity: Severity) -> Severity:
    """Return the next milder severity; info stays info."""
    return SEVERITIES[max(0, weight(severity) - 1)]


class Suggestion(NamedTuple):
    """Literal text to put in place of a finding's span.

    `safe`: the tool may write it by itself (`--fix`); otherwise a person chooses.
    """

    text: str
    safe: bool = False


class Hit(NamedTuple):
    """What one check saw at one place of the text it was given."""

    span: Span
    """Place in the document's text. From a validator: place in the value of `field` (empty span:
    the whole value), or in the brief's source when it names no field."""
    message: Message
    """What was seen and what to write instead, one sentence."""
    suggestions: tuple[Suggestion, ...] = ()
    """Replacements of the span, best first."""
    severity: Severity | None = None
    """Only where it differs from the check's own."""
    secret: bool = False
    """The words under the span must be masked wherever they would be shown."""
    field: FieldPath | None = None
    """The brief's field it is about, where the check knows it."""
    term: str | None = None
    """Id of the lexicon row behind it (`wording.disability:cacat`)."""
    person: bool = False
    """A secret that is somebody's name: each word of it is masked too, wherever it stands alone."""


class FieldPlace(NamedTuple):
    """A place in a brief's YAML."""

    source: Source
    field: FieldPath
    span: Span


class Finding(NamedTuple):
    """What the engine reports: a hit with its file, its check and its final severity."""

    source: Source
    span: Span
    """Place in `source`."""
    check: str
    """Id of the check, or of the lexicon row."""
    severity: Severity
    message: Message
    suggestions: tuple[Suggestion, ...] = ()
    field: FieldPath | None = None
    """The brief's field the words came from, where known."""
    brief: FieldPlace | None = None
    """Place in the brief, when `source` is not the brief itself."""
    cite: str = ""
    """The rule and its source."""
    secret: bool = False
    fixable: bool = False
    """The first suggestion is safe and the span maps one to one to `source`."""
    replaceable: bool = False
    """Any suggestion may be put in place of the span: it maps one to one, and `source` stays whole.

    Whether it is safe to do so unasked is `fixable`.
    """
    key: str = ""
    """Hash by which a baseline knows it; empty when none was asked for."""
