"""The main process's side of `--jobs`: workers started anew, fed, listened to, replaced when lost."""

from __future__ import annotations

import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Final

from rilis.cli.setup import Options, Session
from rilis.cli.worker import READY, Answer, Task, work
from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

_AHEAD: Final = 4
"""Tasks a worker is given before it answers the first, so that it never waits for us."""
_MOST_STILLBORN: Final = 3
"""Workers that may end before they are ready."""
_PATIENCE: Final = 5.0
"""Seconds a worker without tasks may take to end by itself."""


class _Worker:
    """One process, our end of the pipe to it, and what it was given."""

    def __init__(self, options: Options, session: Session) -> None:
        from multiprocessing import get_context

        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.tasks: deque[Task] = deque()
        self.ready = False
        self.process: SpawnProcess = context.Process(
            target=work, args=(theirs, options, session.now), daemon=True
        )
        with _deaf():
            self.process.start()
        theirs.close()

    def fill(self, waiting: deque[Task]) -> None:
        """Give it tasks; a worker that is gone is noticed when it is listened to."""
        while self.ready and waiting and len(self.tasks) < _AHEAD:
            self.tasks.append(waiting.popleft())
            try:
                self.connection.send(self.tasks[-1])
            except OSError:
                return

    def end(self, *, at_once: bool) -> None:
        """Let it end, and see that it does."""
        self.connection.close()
        if at_once:
            self.process.terminate()
        self.process.join(_PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


Answered = tuple[Task, Answer | None]
"""A task with its answer; None when its worker was lost over it."""


def in_workers(session: Session, tasks: Sequence[Task], count: int) -> Iterator[Answered]:
    """Yield each task with its answer as they come.

    `count`: how many workers. A lost one is replaced, and its other tasks are given again. Raises
    InputError when workers cannot be started at all.
    """
    pool = _Pool(session, tasks, count)
    finished = False
    try:
        yield from pool.answers()
        finished = True
    finally:
        pool.end(at_once=not finished)


class _Pool:
    """The workers of a run, and the tasks that nobody has yet."""

    def __init__(self, session: Session, tasks: Sequence[Task], count: int) -> None:
        self._session = session
        self._waiting = deque(tasks)
        self._stillborn = 0
        self._workers: list[_Worker] = []
        for _number in range(min(count, len(tasks))):
            self._start()

    def answers(self) -> Iterator[Answered]:
        while self._waiting or any(worker.tasks for worker in self._workers):
            for worker in _heard(self._workers):
                yield from self._listen(worker)
            for worker in self._workers:
                worker.fill(self._waiting)

    def end(self, *, at_once: bool) -> None:
        for worker in self._workers:
            worker.end(at_once=at_once)

    def _start(self) -> None:
        self._workers.append(_Worker(self._session.options, self._session))

    def _listen(self, worker: _Worker) -> Iterator[Answered]:
        try:
            said = worker.connection.recv()
        except (EOFError, OSError):
            yield from self._lose(worker)
            return
        if said == READY:
            worker.ready = True
        else:
            yield worker.tasks.popleft(), said

    def _lose(self, worker: _Worker) -> Iterator[Answered]:
        """Part with a worker that is gone: it was at its first task, the others are given again."""
        self._workers.remove(worker)
        worker.end(at_once=True)
        self._stillborn += not worker.ready
        if self._stillborn >= _MOST_STILLBORN:
            raise _cannot_start()
        if worker.tasks:
            yield worker.tasks.popleft(), None
        self._waiting.extendleft(reversed(worker.tasks))
        if self._waiting:
            self._start()


def _heard(workers: Sequence[_Worker]) -> list[_Worker]:
    """Wait until some workers say something, or are gone; return those."""
    speaking = wait([worker.connection for worker in workers])
    return [worker for worker in workers if worker.connection in speaking]


@contextmanager
def _deaf() -> Iterator[None]:
    """Ignore Ctrl-C while a process starts: it inherits that, and prints nothing when all are stopped."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _cannot_start() -> InputError:
    return InputError(
        Message(N_("The workers of --jobs end before they begin.")),
        Message(N_("Leave --jobs out; what stops them stands above.")),
    )
