"""The files of one run, each recalled, checked here, or given to a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from rilis import cache
from rilis.cli.one_file import checked, problem_of
from rilis.cli.project import read_source
from rilis.cli.results import Results, Written, write_down
from rilis.cli.setup import Session
from rilis.cli.texts import Texts, changed
from rilis.errors import ConfigError, PluginError, RilisError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem

LEAST_FILES: Final = 64
"""Files below which workers cost more than they bring."""

Step = Callable[[], object]
"""Called once for each file that is done."""


class FileWork:
    """What became of each file so far."""

    def __init__(self, session: Session, step: Step | None = None) -> None:
        self.results: dict[str, FileResult] = {}
        self.problems: dict[str, Problem] = {}
        self._session = session
        self._step = step or _nothing
        self._texts = Texts()
        self._written = Results(session)
        # A brief from the command line is none of the files that a text names by itself.
        self._can_be_written = session.options.brief is None
        self._keeps = self._can_be_written and bool(cache.folder())

    def do(self, files: Sequence[str], jobs: int) -> None:
        """Check all files: in this process, or in `jobs` workers when the cache leaves many."""
        if any(self._session.asks_engine(path) for path in files):
            # What a second engine says may change at any time, and one server is asked by one process.
            self._can_be_written = self._keeps = False
        if jobs > 1 and self._can_be_written and len(files) >= LEAST_FILES:
            files = [path for path in files if not self._guarded(path, self._recall)]
            if len(files) >= LEAST_FILES:
                self._in_workers(files, jobs)
                files = ()
        for path in files:
            self._guarded(path, self._check)
        self._written.tidy()

    def _guarded(self, path: str, work: Callable[[str], FileResult | None]) -> bool:
        """Do something with a file; True when that settled it, also with a problem."""
        try:
            result = work(path)
        except (ConfigError, PluginError):
            raise
        except RilisError as error:
            self.problems[path] = problem_of(path, error)
        else:
            if result is None:
                return False
            self.results[path] = self._texts.let_go(result)
        self._step()
        return True

    def _recall(self, path: str) -> FileResult | None:
        return self._written.recall(path, read_source(path)) if self._keeps else None

    def _check(self, path: str) -> FileResult:
        source = read_source(path)
        result = self._written.recall(path, source) if self._keeps else None
        if result is None:
            result, recorder = checked(self._session, path, source)
            written = write_down(self._written, path, result, recorder) if self._keeps else None
            if written is not None:
                self._written.keep(path, source, written)
        return result

    def _in_workers(self, files: Sequence[str], jobs: int) -> None:
        from rilis.cli.worker import Task
        from rilis.cli.workers import in_workers

        tasks = [Task(path, self._written.fingerprint.of(path)) for path in files]
        for (path, _fingerprint), answer in in_workers(self._session, tasks, jobs):
            if answer is None:
                self.problems[path] = _lost(path)
                self._step()
            elif answer.other:
                raise _other_worker()
            elif answer.written is None:
                self._guarded(path, self._check)
            else:
                self._guarded(path, self._restoring(answer.written))

    def _restoring(self, written: Written) -> Callable[[str], FileResult]:
        def restore(path: str) -> FileResult:
            source = read_source(path)
            result = self._written.restored(path, source, written.text)
            if result is None:
                raise changed(source)
            self._written.keep(path, source, written)
            return result

        return restore


def _nothing() -> None:
    """Do nothing."""


def _lost(path: str) -> Problem:
    return Problem(
        path,
        Message(
            N_("The process that was checking “{path}” ended; nothing is known of this file."), {"path": path}
        ),
        Message(N_("Check it alone, without --jobs, to see what stops it.")),
    )


def _other_worker() -> PluginError:
    return PluginError(
        Message(N_("The workers of --jobs see other plugins, data or settings than the main process.")),
        Message(N_("Something changed while the check ran; run it again.")),
    )
