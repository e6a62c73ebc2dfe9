"""Somebody's code, run so that whatever it does, the run goes on and says so."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, NamedTuple, NoReturn

CPU_SECONDS: Final = 10.0
"""CPU time one check may take over one document (architecture.md, Hooks)."""
_AGAIN: Final = 1.0
"""Seconds after which a check that swallowed the first stop is stopped once more."""


class OverTimeError(BaseException):
    """The CPU time is used up. Not an Exception, so that a check's own `except` lets it pass."""


class Crash(NamedTuple):
    """A check that did not finish."""

    check: str
    error: str
    """Name of the exception's class; never its words, which may hold text of the document."""


def guarded(
    check: str, work: Callable[[], None], seconds: float = CPU_SECONDS, *, listening: bool = False
) -> Crash | None:
    """Do `work`; return None, or what became of it: any exception, `SystemExit`, too long.

    The limit needs a POSIX interval timer and the main thread; elsewhere there is none. Only
    KeyboardInterrupt passes through. `listening`: `listen` is entered already.
    """
    if not listening:
        with listen():
            return guarded(check, work, seconds, listening=True)
    timed = _can_time()
    try:
        try:
            if timed:
                signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
            work()
        finally:
            if timed:
                signal.setitimer(signal.ITIMER_PROF, 0)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - whatever a stranger's check raises
        if timed:  # once more, should the signal have come just inside the line above
            signal.setitimer(signal.ITIMER_PROF, 0)
        return Crash(check, type(error).__name__)
    return None


@contextmanager
def listen() -> Iterator[None]:
    """Turn the timer's signal into OverTimeError inside; once for all checks over one text."""
    if not _can_time():
        yield
        return
    handler = signal.signal(signal.SIGPROF, _stop)
    timer = signal.getitimer(signal.ITIMER_PROF)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, *timer)
        signal.signal(signal.SIGPROF, signal.SIG_DFL if handler is None else handler)


def _can_time() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise OverTimeError
