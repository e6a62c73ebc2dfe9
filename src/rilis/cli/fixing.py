"""`--fix` and `--diff`: writing, or showing, the corrections that are certain."""

from __future__ import annotations

from collections.abc import Callable

import click

from rilis.brief.reader import read_brief
from rilis.cli.inputs import is_brief
from rilis.cli.one_file import check_source
from rilis.cli.project import write_text
from rilis.cli.setup import Session
from rilis.cli.told_once import told_once
from rilis.document.decode import encode
from rilis.document.parse import parse
from rilis.findings.fix import diff, fix
from rilis.findings.protect import protected_in_brief, quoted_in_source
from rilis.model.result import FileResult, RunResult
from rilis.model.source import Source
from rilis.model.span import Span

_ROUNDS = 10
"""Corrections that overlap are written one after the other, a round each."""
_WRITABLE = (".md", ".markdown", ".txt", ".yaml", ".yml")


Leave = Callable[[FileResult], FileResult]
"""Takes out of a result what is to be left as it is."""


def fix_files(session: Session, run: RunResult, *, write: bool, leave: Leave | None = None) -> RunResult:
    """Return the run after its certain corrections: written to the files, or printed as a diff.

    What remains is checked again, so that the report and the exit code are of the new text. With
    `write` False nothing changes on disk and the run comes back as it was. `leave`: applied to each
    new result, as the caller has done to the run already.
    """
    results = []
    for result in run.files:
        fixed = _fixed(session, result, leave)
        if fixed is result or fixed.source.text == result.source.text:
            results.append(result)
        elif write:
            source = fixed.source
            write_text(source.name, encode(source.text, source.encoding))
            results.append(fixed)
        else:
            click.echo(diff(result.source, fixed.source.text, result.secrets), nl=False)
            results.append(result)
    return told_once(run._replace(files=tuple(results)))


def _fixed(session: Session, result: FileResult, leave: Leave | None) -> FileResult:
    path = result.source.name
    if not path.lower().endswith(_WRITABLE) or not any(each.fixable for each in result.findings):
        return result
    for _round in range(_ROUNDS):
        text, count = fix(result.source, result.findings, _protected(path, result.source))
        if count == 0 or text == result.source.text:
            break
        result = check_source(session, path, Source(path, text, result.source.encoding))
        result = leave(result) if leave is not None else result
    return result


def _protected(path: str, source: Source) -> tuple[Span, ...]:
    return protected_in_brief(read_brief(source)) if is_brief(path) else quoted_in_source(parse(source))
