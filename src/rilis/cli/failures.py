"""Saying what stopped a run: file, line, column, what was seen, the way out."""

from __future__ import annotations

import click

from rilis.errors import RilisError
from rilis.messages import N_, say
from rilis.model.message import Message


def failure_lines(error: RilisError, language: str) -> list[str]:
    """Return the lines that tell a person what stopped the run and how to go on."""
    where = ""
    if error.source is not None:
        line, column = error.source.position(error.span.start if error.span else 0)
        where = f"{error.source.name}:{line}:{column}: " if error.span else f"{error.source.name}: "
    lines = [where + say(error.message, language)]
    if error.hint is not None:
        lines.append("  " + say(error.hint, language))
    return lines


def print_failure(error: RilisError, language: str) -> None:
    """Print an error to standard error."""
    for line in failure_lines(error, language):
        click.echo(line, err=True)


def cannot_read(path: str, error: OSError) -> Message:
    """Return what to say of a file that the system will not give."""
    values = {"path": path, "reason": error.strerror or type(error).__name__}
    return Message(N_("“{path}” cannot be read: {reason}."), values)


def cannot_write(path: str, error: OSError) -> Message:
    """Return what to say of a file that the system does not let us write."""
    values = {"path": path, "reason": error.strerror or type(error).__name__}
    return Message(N_("“{path}” cannot be written: {reason}."), values)
