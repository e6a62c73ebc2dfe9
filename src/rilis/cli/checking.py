"""Running the checks over files, and putting together what the run could and could not do."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Sequence

from rilis.cli.inputs import find_inputs
from rilis.cli.one_file import check_source, problem_of
from rilis.cli.project import read_source
from rilis.cli.setup import Session
from rilis.cli.told_once import told_once
from rilis.document.decode import decode
from rilis.errors import ConfigError, PluginError, RilisError
from rilis.model.finding import Finding
from rilis.model.result import FileResult, RunResult
from rilis.model.source import Source

Begin = Callable[[int], Callable[[], object]]
"""Told the number of files; gives what is called after each."""


def check_paths(
    session: Session, paths: Sequence[str], jobs: int = 1, begin: Begin | None = None
) -> RunResult:
    """Check files and folders and return what was found, in the order of the paths.

    `jobs`: processes to work in. What cannot be read is a problem of the run; the other files are
    still checked. Raises InputError when nothing at all is there to check, ConfigError for a
    configuration at fault.
    """
    first = min(paths)
    style = session.style_of(os.path.join(first, "x") if os.path.isdir(first) else first)
    files = find_inputs(paths, style.sertakan, style.kecuali)
    fail_on = style.gagal_pada or "warning"
    if len(files) == 1:
        return _alone(session, files[0], lambda: read_source(files[0]), fail_on)
    # What many files need, one does not pay for.
    from rilis.cli.file_work import FileWork
    from rilis.cli.texts import settled

    work = FileWork(session, begin(len(files)) if begin else None)
    work.do(files, jobs)
    results = [work.results[path] for path in files if path in work.results]
    problems = tuple(work.problems[path] for path in files if path in work.problems)
    results = compared_files(session, results)
    return settled(told_once(RunResult(_each_once(results), problems, fail_on)))


def compared_files(session: Session, results: list[FileResult]) -> list[FileResult]:
    """Return results with what files tell otherwise than one another; most runs have nothing to compare."""
    if sum(bool(result.claims) for result in results) < 2:  # noqa: PLR2004 - one alone agrees with itself
        return results
    from rilis.findings.claims import compared

    selections = [session.setup_of(result.source.name).selection for result in results]
    return list(compared(results, selections))


def _alone(session: Session, path: str, read: Callable[[], Source], fail_on: str) -> RunResult:
    """Check one text for itself: its text stays at hand, nothing is kept for another run."""
    try:
        result = check_source(session, path, read())
    except (ConfigError, PluginError):
        raise
    except RilisError as error:
        return RunResult((), (problem_of(path, error),), fail_on)
    return told_once(RunResult(_each_once([result]), (), fail_on))


def _each_once(results: list[FileResult]) -> tuple[FileResult, ...]:
    """Leave to a brief that is checked itself what its draft reports of it."""
    if not any(_speaks_of_a_brief(result) for result in results):
        return tuple(results)
    real = functools.cache(os.path.realpath)
    own = {real(result.source.name) for result in results}
    said = {
        (finding.check, real(finding.source.name), finding.span)
        for result in results
        for finding in result.findings
    }

    def kept(result: FileResult, finding: Finding) -> bool:
        if finding.source.name != result.source.name:
            return real(finding.source.name) not in own
        place = finding.brief
        return place is None or (finding.check, real(place.source.name), place.span) not in said

    return tuple(
        result._replace(findings=tuple(finding for finding in result.findings if kept(result, finding)))
        for result in results
    )


def _speaks_of_a_brief(result: FileResult) -> bool:
    name = result.source.name
    return any(finding.brief or finding.source.name != name for finding in result.findings)


def check_standard_input(session: Session, data: bytes, name: str | None) -> RunResult:
    """Check what came on standard input under the name given (`<stdin>.txt` without one)."""
    path = name or "<stdin>.txt"
    fail_on = session.style_of(path).gagal_pada or "warning"
    return _alone(session, path, lambda: decode(path, data), fail_on)
