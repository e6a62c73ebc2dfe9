"""What a run says to the shell."""

from __future__ import annotations

from typing import Final

from rilis.model.finding import SEVERITIES, weight
from rilis.model.result import RunResult

CLEAN: Final = 0
FOUND: Final = 1
INCOMPLETE: Final = 2
_CRASH: Final = "internal.crash"


def is_complete(run: RunResult) -> bool:
    """Tell whether all that was asked was done: some file was read, no problem, no crashed check."""
    crashed = any(finding.check == _CRASH for finding in run.findings)
    return bool(run.files) and not run.all_problems and not crashed


def exit_code(run: RunResult) -> int:
    """Return 2 when something could not be done, 1 for findings at or above `fail_on`, else 0.

    2 wins over 1 (interfaces.md). With `fail_on` of `none` findings never count.
    """
    if not is_complete(run):
        return INCOMPLETE
    least = next((weight(level) for level in SEVERITIES if level == run.fail_on), len(SEVERITIES))
    return FOUND if any(weight(finding.severity) >= least for finding in run.findings) else CLEAN
