"""The report as SARIF 2.1.0, which GitHub, GitLab and editors read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from rilis.messages import DEFAULT_LANGUAGE, N_, say, translation
from rilis.model.finding import Finding, Severity
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult, Skipped, Waved
from rilis.model.rule import RuleInfo, RulesOf
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.advice import replacements
from rilis.report.exit import exit_code, is_complete
from rilis.report.masking import Masks, all_secrets

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "note"}
_KINDS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "info": "recommendation"}
"""What GitHub calls the severities of a rule."""

Json = Mapping[str, object]


def sarif_report(run: RunResult, version: str, rules_of: RulesOf, language: str = DEFAULT_LANGUAGE) -> str:
    """Return a run as a SARIF log that ends in a line end.

    Columns count code points from 1, as the log says. Findings that were waved through stand in it
    with their suppression; what could not be done or was not checked, as notifications. `version`:
    of rilis. Secrets of each file are masked, and no fix holds a masked text.
    """
    import json

    everything = [(result, Masks(result.secrets, language)) for result in run.files]
    rules = _Rules(rules_of, language)
    results = [row for result, masks in everything for row in _results(result, masks, rules)]
    data = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "rilis",
                        "version": version,
                        "semanticVersion": version,
                        "language": language,
                        "rules": rules.listed,
                    }
                },
                "language": language,
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": is_complete(run),
                        "exitCode": exit_code(run),
                        "toolExecutionNotifications": list(_notifications(run, everything, language)),
                    }
                ],
                "artifacts": [
                    {"location": _file(result.source.name), "roles": ["analysisTarget"]}
                    for result in run.files
                ],
                "results": results,
            }
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


class _Rules:
    """The rules that results name, in the order they are first named."""

    def __init__(self, rules_of: RulesOf, language: str) -> None:
        self._rules_of = rules_of
        self._language = language
        self._index: dict[str, int] = {}
        self.listed: list[Json] = []

    def index(self, finding: Finding, file: str) -> int:
        """Return the place of a finding's rule in the list; `file`: the one that was checked."""
        if finding.check not in self._index:
            self._index[finding.check] = len(self.listed)
            known = self._rules_of(file).get(finding.check)
            self.listed.append(self._described(known, finding))
        return self._index[finding.check]

    def _described(self, rule: RuleInfo | None, finding: Finding) -> Json:
        group = finding.check.split(".", 1)[0].split(":", 1)[0]
        described: dict[str, object] = {"id": finding.check}
        if rule is not None:
            translate = translation(self._language)
            summary, why = translate(rule.summary), translate(rule.why)
            cite = say(Message(N_("Rule: {cite}"), {"cite": rule.cite}), self._language)
            described |= {
                "shortDescription": {"text": summary},
                "fullDescription": {"text": why},
                "help": {
                    "text": f"{summary}\n\n{why}\n\n{cite}",
                    "markdown": f"**{summary}**\n\n{why}\n\n_{cite}_",
                },
                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
            }
        level = rule.severity if rule is not None else finding.severity
        properties: dict[str, object] = {"tags": [group], "problem.severity": _KINDS[level]}
        if rule is not None and rule.cite:
            properties["cite"] = rule.cite
        return {**described, "properties": properties}


def _results(result: FileResult, masks: Masks, rules: _Rules) -> Iterator[Json]:
    for finding in result.findings:
        yield _result(finding, masks, rules.index(finding, result.source.name), [])
    for waved in result.waved:
        index = rules.index(waved.finding, result.source.name)
        yield _result(waved.finding, masks, index, [_suppression(waved, masks)])


def _result(finding: Finding, masks: Masks, index: int, suppressions: list[Json]) -> Json:
    row: dict[str, object] = {
        "ruleId": finding.check,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": masks.message(finding)},
        "locations": [_location(finding.source, finding.span, masks.words_of(finding))],
        # All results have the list or none (section 3.27.23).
        "suppressions": suppressions,
    }
    if finding.brief is not None:
        source, field, span = finding.brief
        row["relatedLocations"] = [
            {"id": 0, "message": {"text": field}, **_location(source, span, span.of(masks.text_of(source)))}
        ]
    fixes = [_fix(finding, suggestion.text, masks) for suggestion in replacements(finding, masks)]
    if fixes:
        row["fixes"] = fixes
    if finding.cite:
        row["properties"] = {"cite": masks.plain(finding.cite)}
    return row


def _fix(finding: Finding, text: str, masks: Masks) -> Json:
    template = N_("Write: “{text}”") if text else N_("Take this out.")
    change = {"deletedRegion": _region(finding.source, finding.span), "insertedContent": {"text": text}}
    return {
        "description": {"text": masks.say(Message(template, {"text": text} if text else {}))},
        "artifactChanges": [{"artifactLocation": _file(finding.source.name), "replacements": [change]}],
    }


def _suppression(waved: Waved, masks: Masks) -> Json:
    return {
        "kind": "external" if waved.external else "inSource",
        "status": "accepted",
        "justification": f"{masks.plain(waved.reason)} ({masks.plain(waved.by)})",
    }


def _notifications(
    run: RunResult, everything: list[tuple[FileResult, Masks]], language: str
) -> Iterator[Json]:
    whole = Masks(all_secrets(run), language)
    for problem in run.problems:
        yield _problem(problem, whole)
    for result, masks in everything:
        for problem in result.problems:
            yield _problem(problem, masks)
        for skipped in result.skipped:
            yield _not_checked(skipped, result.source, masks)


def _problem(problem: Problem, masks: Masks) -> Json:
    said = [masks.say(message) for message in (problem.message, problem.hint) if message is not None]
    row: dict[str, object] = {"level": "error", "message": {"text": " ".join(said)}}
    if problem.source is not None and problem.start is not None:
        place = Span(problem.start, problem.start)
        row["locations"] = [_location(problem.source, place, "")]
    elif problem.path:
        row["locations"] = [{"physicalLocation": {"artifactLocation": _file(problem.path)}}]
    return row


def _not_checked(skipped: Skipped, source: Source, masks: Masks) -> Json:
    values = {"what": Message(skipped.what), "why": skipped.why}
    return {
        "level": "note",
        "message": {"text": masks.say(Message(N_("Not checked: {what}: {why}"), values))},
        "locations": [{"physicalLocation": {"artifactLocation": _file(source.name)}}],
    }


def _location(source: Source, span: Span, snippet: str) -> dict[str, object]:
    region = _region(source, span)
    if snippet:
        region["snippet"] = {"text": snippet}
    return {"physicalLocation": {"artifactLocation": _file(source.name), "region": region}}


def _region(source: Source, span: Span) -> dict[str, object]:
    line, column, end_line, end_column = source.place(span)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _file(path: str) -> Json:
    """Return a path as the URI that SARIF asks for: relative as given, absolute as `file:`."""
    from pathlib import PurePath
    from urllib.parse import quote

    pure = PurePath(path)
    return {"uri": pure.as_uri() if pure.is_absolute() else quote(pure.as_posix(), errors="surrogateescape")}
