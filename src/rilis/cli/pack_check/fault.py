"""What is wrong in a pack, and where."""

from __future__ import annotations

from typing import NamedTuple

from rilis.errors import RilisError
from rilis.model.finding import Severity
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Span


class Fault(NamedTuple):
    """One thing to put right. `check`: its kind, such as `pack.example`."""

    source: Source
    span: Span
    check: str
    severity: Severity
    message: Message
    hint: Message | None = None


class Checked(NamedTuple):
    """One pack that was looked at."""

    kind: str
    """style, lexicon, template, words or facts."""
    id: str
    path: str
    faults: tuple[Fault, ...] = ()
    tried: int = 0
    """What was tried: rows and sentences of a lexicon, samples of a template, words, facts."""


def fault_of(error: RilisError, source: Source, check: str, severity: Severity = "error") -> Fault:
    """Return an error as a fault, at its own place or at the start of `source`."""
    placed = error.source is not None and error.span is not None
    where = error.source if placed and error.source is not None else source
    span = error.span if placed and error.span is not None else Span(0, 0)
    return Fault(where, span, check, severity, error.message, error.hint)


def faults_of(errors: list[RilisError], source: Source, check: str) -> list[Fault]:
    """Return errors as faults."""
    return [fault_of(error, source, check) for error in errors]
