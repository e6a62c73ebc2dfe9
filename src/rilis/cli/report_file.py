"""A report written to a file: whole or not at all, in UTF-8 on every system, and over nobody's text."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Final

from rilis.cli.project import write_text
from rilis.errors import InputError
from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.result import RunResult

_MARKS: Final[Mapping[str, str]] = {
    "json": '{\n "schema": 1,\n',
    "sarif": '"driver": {\n     "name": "rilis"',
    "junit": '<testsuites name="rilis"',
    "rdjson": '{\n "source": {\n  "name": "rilis"',
    "html": '<meta name="generator" content="rilis">',
}
"""What stands near the beginning of every report of a form; other forms look like any text."""
_BEGINNING: Final = 4_000
"""Bytes in which the mark stands."""


def write_report(path: str, form: str, report: str, run: RunResult) -> None:
    """Write a report to `path`, over an older report of the same form at most.

    Raises InputError when `path` is one of the files of the run, is something else that is there
    already, or cannot be written.
    """
    hint = Message(N_("Give the report another name with -o."))
    if os.path.realpath(path) in _files(run):
        raise InputError(Message(N_("“{path}” is one of the files that are checked."), {"path": path}), hint)
    if os.path.exists(path) and not _is_report(path, form):
        raise InputError(
            Message(N_("“{path}” is there already and is no report of this form."), {"path": path}), hint
        )
    write_text(path, report.encode("utf-8", "surrogateescape"))


def _files(run: RunResult) -> set[str]:
    names = {result.source.name for result in run.files} | {problem.path for problem in run.all_problems}
    names |= {finding.source.name for finding in run.findings}
    return {os.path.realpath(name) for name in names if name}


def _is_report(path: str, form: str) -> bool:
    if form not in _MARKS or not os.path.isfile(path):
        return False
    with open(path, "rb") as file:
        return _MARKS[form].encode() in file.read(_BEGINNING).replace(b"\r\n", b"\n")
