"""A worker's side: settings and paths come in, results without words go out."""

from __future__ import annotations

import signal
from datetime import datetime
from multiprocessing.connection import Connection
from typing import Final, NamedTuple

from rilis.cli.one_file import checked
from rilis.cli.project import read_source
from rilis.cli.results import Results, Written, write_down
from rilis.cli.setup import Options, Session
from rilis.errors import RilisError

READY: Final = "ready"


class Task(NamedTuple):
    """One file to check."""

    path: str
    fingerprint: str
    """What the main process sees: code, data, settings."""


class Answer(NamedTuple):
    """What became of a task."""

    written: Written | None = None
    """None: the main process does this file itself, for it is no text, or cannot be said in places."""
    other: bool = False
    """The worker sees other code, data or settings; it checked nothing."""


def work(connection: Connection, options: Options, now: datetime) -> None:
    """Answer tasks until the main process closes its end. Runs in a process of its own."""
    # Ctrl-C reaches the whole group; the main process is the one that ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    session = Session(options, now)
    results = Results(session)
    try:
        connection.send(READY)
        while True:
            task: Task = connection.recv()
            connection.send(answer(task, session, results))
    except (EOFError, OSError):
        return


def answer(task: Task, session: Session, results: Results) -> Answer:
    """Return what one task gives."""
    try:
        if results.fingerprint.of(task.path) != task.fingerprint:
            return Answer(other=True)
        result, recorder = checked(session, task.path, read_source(task.path))
    except RilisError:
        return Answer()
    return Answer(write_down(results, task.path, result, recorder))
