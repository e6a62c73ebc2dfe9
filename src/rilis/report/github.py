"""The report as workflow commands, which GitHub shows beside the lines."""

from __future__ import annotations

from typing import Final

from rilis.messages import DEFAULT_LANGUAGE, N_
from rilis.model.finding import Finding, Severity
from rilis.model.message import Message
from rilis.model.result import Problem, RunResult, Waved
from rilis.report.entry import waved_words
from rilis.report.masking import Masks, all_secrets

_COMMANDS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "notice"}


def github_report(run: RunResult, language: str = DEFAULT_LANGUAGE) -> str:
    """Return a run as lines `::warning file=…,line=…,col=…::message`, problems first.

    Lines and columns count from 1. Secrets of each file are masked.
    """
    whole = Masks(all_secrets(run), language)
    lines = [_problem(problem, whole) for problem in run.problems]
    for result in run.files:
        masks = Masks(result.secrets, language)
        lines += (_problem(problem, masks) for problem in result.problems)
        lines += (_finding(finding, masks) for finding in result.findings)
        lines += (_waved(waved, masks) for waved in result.waved)
    return "".join(line + "\n" for line in lines)


def _finding(finding: Finding, masks: Masks) -> str:
    place = finding.source.place(finding.span)
    properties = {
        "file": finding.source.name,
        "line": str(place.line),
        "col": str(place.column),
        "endLine": str(place.end_line),
        "endColumn": str(place.end_column),
        "title": finding.check,
    }
    return _command(_COMMANDS[finding.severity], properties, masks.message(finding))


def _waved(waved: Waved, masks: Masks) -> str:
    """Return a notice at the place of what was waved through."""
    place = waved.finding.source.place(waved.finding.span)
    properties = {"file": waved.finding.source.name, "line": str(place.line), "title": waved.finding.check}
    said = Message(N_("Waved through: {told}"), {"told": waved_words(waved, masks)})
    return _command("notice", properties, masks.say(said))


def _problem(problem: Problem, masks: Masks) -> str:
    place = {"file": problem.path} if problem.path else {}
    if problem.source is not None and problem.start is not None:
        line, column = problem.source.position(problem.start)
        place |= {"line": str(line), "col": str(column)}
    return _command("error", place, masks.say(problem.message))


def _command(name: str, place: dict[str, str], message: str) -> str:
    properties = ",".join(f"{key}={_property(value)}" for key, value in place.items())
    return f"::{name} {properties}::{_data(message)}" if properties else f"::{name}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
