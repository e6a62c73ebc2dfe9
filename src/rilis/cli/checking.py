"""Running the checks over files, and putting together what the run could and could not do."""

from __future__ import annotations

import os
from collections.abc import Sequence

from rilis.cli.inputs import find_inputs, is_brief
from rilis.cli.project import read_source
from rilis.cli.setup import Session
from rilis.cli.told_once import told_once
from rilis.document.decode import decode
from rilis.errors import ConfigError, InputError, RilisError
from rilis.messages import N_
from rilis.model.check import Stage
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult
from rilis.model.source import Source
from rilis.pipeline import brief_named_by, check_brief, check_document


def check_paths(session: Session, paths: Sequence[str]) -> RunResult:
    """Check files and folders and return what was found, in the order of the paths.

    What cannot be read is a problem of the run; the other files are still checked. Raises
    InputError when nothing at all is there to check, ConfigError for a configuration at fault.
    """
    style = session.style_of(os.path.join(paths[0], "x") if os.path.isdir(paths[0]) else paths[0])
    results: list[FileResult] = []
    problems: list[Problem] = []
    for path in find_inputs(paths, style.sertakan, style.kecuali):
        try:
            results.append(_light(check_source(session, path, read_source(path))))
        except ConfigError:
            raise
        except RilisError as error:
            problems.append(problem_of(path, error))
    return told_once(RunResult(_each_once(results), tuple(problems), style.gagal_pada or "warning"))


def _light(result: FileResult) -> FileResult:
    """Let go of the text of a file with nothing to show, so that memory does not grow with files."""
    shown = result.findings or result.waved or result.problems
    return result if shown else result._replace(source=Source(result.source.name, "", result.source.encoding))


def _each_once(results: list[FileResult]) -> tuple[FileResult, ...]:
    """Leave to a brief that is checked itself what its draft reports of it."""
    own = {os.path.realpath(result.source.name) for result in results}
    said = {
        (finding.check, os.path.realpath(finding.source.name), finding.span)
        for result in results
        for finding in result.findings
    }

    def kept(result: FileResult, finding: Finding) -> bool:
        if finding.source.name != result.source.name:
            return os.path.realpath(finding.source.name) not in own
        place = finding.brief
        return place is None or (finding.check, os.path.realpath(place.source.name), place.span) not in said

    return tuple(
        result._replace(findings=tuple(finding for finding in result.findings if kept(result, finding)))
        for result in results
    )


def check_standard_input(session: Session, data: bytes, name: str | None) -> RunResult:
    """Check what came on standard input under the name given (`<stdin>.txt` without one)."""
    path = name or "<stdin>.txt"
    style = session.style_of(path)
    try:
        result = check_source(session, path, decode(path, data))
    except ConfigError:
        raise
    except RilisError as error:
        return RunResult((), (problem_of(path, error),), style.gagal_pada or "warning")
    return told_once(RunResult((result,), (), style.gagal_pada or "warning"))


def check_source(session: Session, path: str, source: Source, stage: Stage = "draft") -> FileResult:
    """Check one text by its kind: a brief, or a document with the brief it names."""
    setup = session.setup_of(path)
    if is_brief(path):
        return check_brief(source, setup, stage)
    return check_document(source, setup, named_brief(session, path, source), stage)


def named_brief(session: Session, path: str, source: Source) -> Source | None:
    """Return the brief of a text: the one of `--brief`, else the one its front matter names.

    None when it names none. Raises InputError when the named one is not there.
    """
    if session.options.brief is not None:
        return read_source(session.options.brief)
    named = brief_named_by(source)
    if not named:
        return None
    brief = session.setup_of(path).project.read(named)
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
