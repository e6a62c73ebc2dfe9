"""The report for programs: schema 1 of interfaces.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from rilis.messages import DEFAULT_LANGUAGE
from rilis.model.finding import Finding
from rilis.model.result import FileResult, Problem, Readability, RunResult, Waved
from rilis.report.exit import is_complete
from rilis.report.masking import Masks, all_secrets
from rilis.report.readability import fry, syllables_a_hundred, words_a_sentence

SCHEMA: Final = 1
_BATCH: Final = 4096
"""Pieces of JSON written at once."""
_FIGURES: Final = (*Readability._fields, "words_a_sentence", "syllables_a_hundred", "fry")


def json_report(run: RunResult, version: str, language: str = DEFAULT_LANGUAGE) -> str:
    """Return a run as JSON that ends in a line end.

    Columns count from 1, offsets from 0, both in code points of the text as read. `version`: of
    rilis. Secrets of each file are masked.
    """
    return "".join(json_pieces(run, version, language))


def json_pieces(run: RunResult, version: str, language: str = DEFAULT_LANGUAGE) -> Iterator[str]:
    """Yield the same piece by piece, so that a long report is never whole in memory."""
    import json

    whole = Masks(all_secrets(run), language)
    data = {
        "schema": SCHEMA,
        "version": version,
        "complete": is_complete(run),
        "files": len(run.files),
        "counts": dict(run.counts()),
        "known": run.known,
        "findings": _Each(
            lambda: (
                _finding(row, masks) for result, masks in _masked(run, language) for row in result.findings
            )
        ),
        "waved": [_waved(row, masks) for result, masks in _masked(run, language) for row in result.waved],
        "readability": [
            _readability(result.source.name, result.readability) for result in run.files if result.readability
        ],
        "skipped": _skipped(run, language),
        "problems": [
            *(_problem(problem, whole) for problem in run.problems),
            *(_problem(row, masks) for result, masks in _masked(run, language) for row in result.problems),
        ],
    }
    chunks = json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(data)
    while batch := list(islice(chunks, _BATCH)):
        yield "".join(batch)
    yield "\n"


class _Each(list[object]):
    """A list for the encoder whose items are made one by one, and not kept."""

    def __init__(self, make: Callable[[], Iterator[object]]) -> None:
        super().__init__()
        self._make = make

    def __iter__(self) -> Iterator[object]:
        return self._make()

    def __bool__(self) -> bool:
        return next(self._make(), None) is not None


def _masked(run: RunResult, language: str) -> Iterator[tuple[FileResult, Masks]]:
    return ((result, Masks(result.secrets, language)) for result in run.files)


def _skipped(run: RunResult, language: str) -> list[dict[str, str]]:
    """Return what was not checked, each once for all files."""
    rows = dict.fromkeys(
        (row.what, masks.say(row.why)) for result, masks in _masked(run, language) for row in result.skipped
    )
    return [{"what": what, "why": why} for what, why in rows]


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


def _waved(waved: Waved, masks: Masks) -> dict[str, object]:
    source, start = waved.finding.source, waved.finding.span.start
    line, column = source.position(start)
    told = {"check": waved.finding.check, "reason": masks.plain(waved.reason), "by": masks.plain(waved.by)}
    return {"path": source.name, "line": line, "column": column, **told}


def _readability(path: str, counts: Readability) -> dict[str, object]:
    figures = (words_a_sentence(counts), syllables_a_hundred(counts), fry(counts))
    return {"path": path, **dict(zip(_FIGURES, (*counts, *figures), strict=True))}


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
        "known": number,
        "findings": _list(_object(finding)),
        "waved": _list(
            _object(
                {
                    "path": text,
                    "line": from_one,
                    "column": from_one,
                    "check": text,
                    "reason": text,
                    "by": text,
                }
            )
        ),
        "readability": _list(_object({"path": text, **dict.fromkeys(_FIGURES, number)})),
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
