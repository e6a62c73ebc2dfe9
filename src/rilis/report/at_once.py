"""What can be fixed at once, and the command that does it."""

from __future__ import annotations

from typing import Final

from rilis.messages import N_
from rilis.model.result import RunResult
from rilis.report.paper import Paper

_NAMED: Final = 3
"""Files up to which the command names each."""


def fixable_at_once(run: RunResult, paper: Paper) -> str:
    """Return how many findings can be fixed at once and how, or an empty text for none."""
    found = [finding for finding in run.findings if finding.fixable]
    if not found:
        return ""
    paths = list(dict.fromkeys(finding.source.name for finding in found))
    if len(paths) > _NAMED:
        values = {"count": len(found), "files": len(paths)}
        return paper.words(N_("Can be fixed at once: {count} in {files} files, with --fix"), **values)
    command = " ".join(["rilis check --fix", *map(_argument, paths)])
    return paper.words(
        N_("Can be fixed at once: {count}, with: {command}"), count=len(found), command=command
    )


def _argument(path: str) -> str:
    return f'"{path}"' if any(letter.isspace() for letter in path) else path
