"""The first line of a report: may it go out."""

from __future__ import annotations

from rilis.messages import N_
from rilis.model.message import Message
from rilis.model.result import RunResult
from rilis.report.exit import CLEAN, exit_code, is_complete


def is_ready(run: RunResult) -> bool:
    """Tell whether nothing stands in the way: exit code 0 and no error, whatever `fail_on`."""
    return exit_code(run) == CLEAN and not run.counts()["error"]


def verdict(run: RunResult) -> Message:
    """Return the verdict with the counts, and with what is missing when the run is incomplete."""
    counts = run.counts()
    values = {"errors": counts["error"], "warnings": counts["warning"], "infos": counts["info"]}
    found = Message(N_("{errors} required, {warnings} to review, {infos} suggested"), values)
    if is_ready(run):
        if not run.findings:
            return Message(N_("READY TO RELEASE"))
        return Message(N_("READY TO RELEASE: {found}"), {"found": found})
    if not is_complete(run):
        return Message(N_("NOT READY: {found}, and not everything could be checked"), {"found": found})
    return Message(N_("NOT READY: {found}"), {"found": found})
