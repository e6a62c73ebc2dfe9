"""The report in reviewdog's diagnostic format (rdjson), which comments on a change's lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from rilis.messages import DEFAULT_LANGUAGE, N_
from rilis.model.finding import Finding, Severity
from rilis.model.message import Message
from rilis.model.result import Problem, RunResult, Waved
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.advice import replacements
from rilis.report.entry import waved_words
from rilis.report.masking import Masks, all_secrets

_LEVELS: Final[dict[Severity, str]] = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}

Json = Mapping[str, object]


def rdjson_report(run: RunResult, language: str = DEFAULT_LANGUAGE) -> str:
    """Return a run as one DiagnosticResult that ends in a line end (reviewdog, proto/rdf).

    Columns count bytes in UTF-8 from 1, ends are the first column not in the range. What could not
    be done is an error of its file. Secrets of each file are masked, and no suggestion holds a
    masked text.
    """
    import json

    data = {"source": {"name": "rilis"}, "diagnostics": list(_diagnostics(run, language))}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _diagnostics(run: RunResult, language: str) -> Iterator[Json]:
    whole = Masks(all_secrets(run), language)
    for problem in run.problems:
        yield _problem(problem, whole)
    for result in run.files:
        masks = Masks(result.secrets, language)
        for problem in result.problems:
            yield _problem(problem, masks)
        for finding in result.findings:
            yield _finding(finding, masks)
        for waved in result.waved:
            yield _waved(waved, masks)


def _waved(waved: Waved, masks: Masks) -> Json:
    said = Message(N_("Waved through: {told}"), {"told": waved_words(waved, masks)})
    return {
        "message": masks.say(said),
        "location": {
            "path": waved.finding.source.name,
            "range": _range(waved.finding.source, waved.finding.span),
        },
        "severity": _LEVELS["info"],
        "code": {"value": waved.finding.check},
    }


def _finding(finding: Finding, masks: Masks) -> Json:
    message = masks.message(finding)
    if finding.cite:
        message += "\n" + masks.say(Message(N_("Rule: {cite}"), {"cite": finding.cite}))
    place = _range(finding.source, finding.span)
    row: dict[str, object] = {
        "message": message,
        "location": {"path": finding.source.name, "range": place},
        "severity": _LEVELS[finding.severity],
        "code": {"value": finding.check},
    }
    better = [{"range": place, "text": suggestion.text} for suggestion in replacements(finding, masks)]
    if better:
        row["suggestions"] = better
    return row


def _problem(problem: Problem, masks: Masks) -> Json:
    said = [masks.say(message) for message in (problem.message, problem.hint) if message is not None]
    # Every diagnostic needs a path; the folder the run started in stands for the whole run.
    location: dict[str, object] = {"path": problem.path or "."}
    if problem.source is not None and problem.start is not None:
        location["range"] = _range(problem.source, Span(problem.start, problem.start))
    return {"message": " ".join(said), "location": location, "severity": "ERROR"}


def _range(source: Source, span: Span) -> Json:
    line, column, end_line, end_column = source.place(span, "utf-8")
    return {"start": {"line": line, "column": column}, "end": {"line": end_line, "column": end_column}}
