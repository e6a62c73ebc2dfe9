"""The main process's side of `--jobs`: workers started anew, fed, listened to, replaced when lost."""

from __future__ import annotations

import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
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


def in_workers(session: Session, tasks: Sequence[Task], count: int) -> Iterator[tuple[Task, Answer | None]]:
    """Yield each task with its answer as they come; None for a task whose worker was lost over it.

    `count`: how many workers. A lost one is replaced, and its other tasks are given again. Raises
    InputError when workers cannot be started at all.
    """
    waiting = deque(tasks)
    workers = [_Worker(session.options, session) for _ in range(min(count, len(tasks)))]
    stillborn = 0
    finished = False
    try:
        while waiting or any(worker.tasks for worker in workers):
            for worker in _heard(workers):
                lost = False
                try:
                    said = worker.connection.recv()
                except (EOFError, OSError):
                    lost = True
                if not lost and said == READY:
                    worker.ready = True
                elif not lost:
                    yield worker.tasks.popleft(), said
                else:
                    stillborn += not worker.ready
                    if worker.tasks:
                        yield worker.tasks.popleft(), None
                    waiting.extendleft(reversed(worker.tasks))
                    workers.remove(worker)
                    worker.end(at_once=True)
                    if stillborn >= _MOST_STILLBORN:
                        raise _cannot_start()
                    workers.append(_Worker(session.options, session))
            for worker in workers:
                worker.fill(waiting)
        finished = True
    finally:
        for worker in workers:
            worker.end(at_once=not finished)


def _heard(workers: Sequence[_Worker]) -> list[_Worker]:
    """Wait until some workers say something, or are gone; return those."""
    by_connection: dict[Connection, _Worker] = {worker.connection: worker for worker in workers}
    return [by_connection[each] for each in wait(list(by_connection)) if isinstance(each, Connection)]


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
