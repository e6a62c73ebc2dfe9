"""Checking one text, with the files it names."""

from __future__ import annotations

from rilis.cli.inputs import is_brief
from rilis.cli.project import read_source
from rilis.cli.reads import Recorder
from rilis.cli.setup import Session
from rilis.errors import InputError, RilisError
from rilis.messages import N_
from rilis.model.check import Stage
from rilis.model.message import Message
from rilis.model.project import Project
from rilis.model.result import FileResult, Problem
from rilis.model.source import Source
from rilis.pipeline import Setup, brief_named_by, check_brief, check_document


def check_source(session: Session, path: str, source: Source, stage: Stage = "draft") -> FileResult:
    """Check one text by its kind: a brief, or a document with the brief it names."""
    return _by_kind(session, path, source, session.setup_of(path), stage)


def checked(session: Session, path: str, source: Source) -> tuple[FileResult, Recorder]:
    """Check one text, and note what was read beside it."""
    setup = session.setup_of(path)
    recorder = Recorder(setup.project)
    return _by_kind(session, path, source, setup._replace(project=recorder), "draft"), recorder


def named_brief(session: Session, path: str, source: Source, project: Project | None = None) -> Source | None:
    """Return the brief of a text: the one of `--brief`, else the one its front matter names.

    `project`: the files beside the text, when they are watched. None when it names none. Raises
    InputError when the named one is not there.
    """
    if session.options.brief is not None:
        return read_source(session.options.brief)
    named = brief_named_by(source)
    if not named:
        return None
    brief = (project or session.setup_of(path).project).read(named)
    if brief is None:
        raise InputError(
            Message(N_("The draft names the brief “{brief}”, which is not there."), {"brief": named}),
            Message(N_("Put it back, or name another with --brief FILE.")),
            source=source,
        )
    return brief


def problem_of(path: str, error: RilisError) -> Problem:
    """Return an error as a problem of a run."""
    start = error.span.start if error.span else None
    return Problem(path, error.message, error.hint, error.source, start)


def _by_kind(session: Session, path: str, source: Source, setup: Setup, stage: Stage) -> FileResult:
    if is_brief(path):
        return check_brief(source, setup, stage)
    return check_document(source, setup, named_brief(session, path, source, setup.project), stage)
