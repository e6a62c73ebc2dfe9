"""The report for programs: schema 1 of interfaces.md."""

from __future__ import annotations

from typing import Final

from rilis.messages import DEFAULT_LANGUAGE
from rilis.model.finding import Finding
from rilis.model.result import Problem, RunResult
from rilis.report.exit import is_complete
from rilis.report.masking import Masks, all_secrets

SCHEMA: Final = 1


def json_report(run: RunResult, version: str, language: str = DEFAULT_LANGUAGE) -> str:
    """Return a run as JSON that ends in a line end.

    Columns count from 1, offsets from 0, both in code points of the text as read. `version`: of
    rilis. Secrets of each file are masked.
    """
    import json

    everything = [(result, Masks(result.secrets, language)) for result in run.files]
    whole = Masks(all_secrets(run), language)
    skipped = [
        {"what": row.what, "why": masks.say(row.why)}
        for result, masks in everything
        for row in result.skipped
    ]
    problems = [_problem(problem, whole) for problem in run.problems]
    problems += (_problem(problem, masks) for result, masks in everything for problem in result.problems)
    data = {
        "schema": SCHEMA,
        "version": version,
        "complete": is_complete(run),
        "files": len(run.files),
        "counts": dict(run.counts()),
        "findings": [_finding(row, masks) for result, masks in everything for row in result.findings],
        "skipped": [row for at, row in enumerate(skipped) if row not in skipped[:at]],
        "problems": problems,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _finding(finding: Finding, masks: Masks) -> dict[str, object]:
    place = finding.source.place(finding.span)
    texts = masks.suggestions(finding)
    return {
        "path": finding.source.name,
        **place._asdict(),
        "start": finding.span.start,
        "end": finding.span.end,
        "check": finding.check,
        "severity": finding.severity,
        "exact": masks.words_of(finding),
        "message": masks.message(finding),
        "suggestions": [
            {"text": text, "safe": suggestion.safe}
            for text, suggestion in zip(texts, finding.suggestions, strict=True)
        ],
        "cite": masks.plain(finding.cite) or None,
        "brief": _brief(finding),
    }


def _brief(finding: Finding) -> dict[str, object] | None:
    """Return the place in the brief; of a finding that stands in the brief itself, its field there."""
    if finding.brief:
        source, field, span = finding.brief
    elif finding.field:
        source, field, span = finding.source, finding.field, finding.span
    else:
        return None
    line, column = source.position(span.start)
    return {"path": source.name, "field": field, "line": line, "column": column}


def _problem(problem: Problem, masks: Masks) -> dict[str, object]:
    return {"path": problem.path, "message": masks.say(problem.message)}


def report_schema() -> dict[str, object]:
    """Return the JSON Schema (2020-12) of `json_report`; later versions may add keys, never take."""
    number: dict[str, object] = {"type": "integer", "minimum": 0}
    from_one: dict[str, object] = {"type": "integer", "minimum": 1}
    text: dict[str, object] = {"type": "string"}
    levels = ("error", "warning", "info")
    finding = {
        "path": text,
        "line": from_one,
        "column": from_one,
        "end_line": from_one,
        "end_column": from_one,
        "start": number,
        "end": number,
        "check": text,
        "severity": {"enum": list(levels)},
        "exact": text,
        "message": text,
        "suggestions": _list(_object({"text": text, "safe": {"type": "boolean"}})),
        "cite": {"type": ["string", "null"]},
        "brief": {
            "oneOf": [
                {"type": "null"},
                _object({"path": text, "field": text, "line": from_one, "column": from_one}),
            ]
        },
    }
    report = {
        "schema": {"const": SCHEMA},
        "version": text,
        "complete": {"type": "boolean"},
        "files": number,
        "counts": _object(dict.fromkeys(levels, number)),
        "findings": _list(_object(finding)),
        "skipped": _list(_object({"what": text, "why": text})),
        "problems": _list(_object({"path": text, "message": text})),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "rilis check --format json",
        **_object(report),
    }


def _object(properties: dict[str, object]) -> dict[str, object]:
    return {"type": "object", "required": list(properties), "properties": properties}


def _list(items: dict[str, object]) -> dict[str, object]:
    return {"type": "array", "items": items}
