"""Texts of a long run: let go once checked, read again when a report shows a piece of them."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from typing import Final

from rilis.cli.project import read_source
from rilis.errors import InputError, RilisError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult
from rilis.model.source import Source

_AT_HAND: Final = 8
"""Texts kept of those read again: a report goes from file to file."""


class Texts:
    """Keeps the memory of a run from growing with its files."""

    def __init__(self) -> None:
        self._at_hand: deque[Source] = deque()

    def let_go(self, result: FileResult) -> FileResult:
        """Forget the texts of one file's result; they come back when asked for."""
        for source in sources_of(result):
            if source.file is not None:
                source.let_go(self._again)
        return result

    def _again(self, source: Source) -> str:
        """Return a text as it was checked. Raises InputError when the file is another by now."""
        text = unchanged(source)
        if text is None:
            raise changed(source)
        self._at_hand.append(source)
        if len(self._at_hand) > _AT_HAND:
            self._at_hand.popleft().let_go(self._again)
        return text


def sources_of(result: FileResult) -> Iterator[Source]:
    """Yield every source that a file's result points into, each once."""
    seen: set[int] = set()
    findings = (*result.findings, *result.claims, *(waved.finding for waved in result.waved))
    briefs = (finding.brief.source for finding in findings if finding.brief)
    others = (problem.source for problem in result.problems if problem.source)
    for source in (result.source, *(finding.source for finding in findings), *briefs, *others):
        if id(source) not in seen:
            seen.add(id(source))
            yield source


def unchanged(source: Source) -> str | None:
    """Return a file's text, read again, or None when it is not what it was or cannot be read."""
    if source.file is None:
        return None
    try:
        again = read_source(source.file.path, source.name)
    except RilisError:
        return None
    return again.text if again.file is not None and again.file.digest == source.file.digest else None


def changed(source: Source) -> InputError:
    """Return what to say of a file that changed under our hands."""
    return InputError(
        Message(
            N_("“{path}” changed while it was being checked; what was found is left out."),
            {"path": source.name},
        ),
        Message(N_("Run the check again.")),
    )


def settled(run: RunResult) -> RunResult:
    """Return the run with a problem for each file that changed since it was read.

    Looks at size and time of change alone; `Texts` compares the content when it reads again.
    """
    files, problems = [], list(run.problems)
    for result in run.files:
        moved = next((each for each in sources_of(result) if not each.held and _touched(each)), None)
        if moved is None or not (result.findings or result.waved or result.problems):
            files.append(result)
        else:
            error = changed(moved)
            problems.append(Problem(result.source.name, error.message, error.hint))
    return run._replace(files=tuple(files), problems=tuple(problems))


def _touched(source: Source) -> bool:
    if source.file is None:
        return False
    try:
        stat = os.stat(source.file.path)
    except OSError:
        return True
    return (stat.st_size, stat.st_mtime_ns) != source.file[2:]
