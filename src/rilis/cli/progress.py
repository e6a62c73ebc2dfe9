"""A bar on a terminal while a long run lasts."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import click

from rilis.messages import N_, Translate

_SOON: Final = 1.0
"""Seconds a run lasts before the bar appears."""
_WIDTH: Final = 30


@contextmanager
def bar(*, wanted: bool, words: Translate) -> Iterator[Callable[[int], Callable[[], None]] | None]:
    """Give what `check_paths` calls with the number of files, or None where no bar belongs.

    It is drawn on standard error after a second, and wiped away in the end; only where both
    streams are a terminal, and no CI. `wanted`: False for screen readers.
    """
    seen = sys.stderr.isatty() and sys.stdout.isatty()
    if not wanted or not seen or os.environ.get("CI"):
        yield None
        return
    drawn = _Bar(words(N_("Checking")))
    try:
        yield drawn.begin
    finally:
        drawn.wipe()


class _Bar:
    def __init__(self, label: str) -> None:
        self._label = label
        self._begun = time.monotonic()
        self._last = 0.0
        self._all = self._done = 0
        self._shown = 0

    def begin(self, count: int) -> Callable[[], None]:
        """Take the number of files; return what counts one."""
        self._all = count
        return self.step

    def step(self) -> None:
        """Count a file; draw ten times a second at most."""
        self._done += 1
        now = time.monotonic()
        if now - self._begun >= _SOON and now - self._last >= 1 / 10:
            self._last = now
            full = _WIDTH * self._done // max(1, self._all)
            line = f"{self._label} [{'#' * full}{'-' * (_WIDTH - full)}] {self._done}/{self._all}"
            click.echo("\r" + line, err=True, nl=False)
            self._shown = len(line)

    def wipe(self) -> None:
        """Take the bar away, so that the report begins on a clean line."""
        if self._shown:
            click.echo("\r" + " " * self._shown + "\r", err=True, nl=False)
