"""The report as JUnit XML, which GitLab and Jenkins show: a suite a file, a test case a check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from rilis.messages import DEFAULT_LANGUAGE, N_
from rilis.model.finding import SEVERITIES, Finding, weight
from rilis.model.message import Message
from rilis.model.result import FileResult, Problem, RunResult
from rilis.model.rule import RuleInfo, RulesOf
from rilis.report.entry import finding_lines, problem_lines, waved_lines
from rilis.report.masking import Masks, all_secrets
from rilis.report.paper import Paper
from rilis.report.printable import printable

_CRASH: Final = "internal.crash"
_OWN: Final = ("internal.", "suppression.")
"""What the engine says of itself is a case only when it has something to say."""
_WIDTH: Final = 100


class _Case(NamedTuple):
    """One test case: its name and what came of it."""

    name: str
    outcome: str = ""
    """`failure`, `error`, `skipped`, or empty for a case that passed."""
    said: str = ""
    lines: Sequence[str] = ()


_Suite = tuple[str, list[tuple[str, _Case]]]
"""Its name, and cases with the file each stands in."""


def junit_report(run: RunResult, rules_of: RulesOf, language: str = DEFAULT_LANGUAGE) -> str:
    """Return a run as JUnit XML that ends in a line end.

    Findings at or above the run's `fail_on` make their check's case a failure, lighter ones stand
    in the output of a case that passed. What could not be done, and a check that crashed, are errors;
    what was not checked is skipped. Secrets of each file are masked.
    """
    paper = Paper(language, colour=False, plain=True, width=_WIDTH)
    suites = [_suite(result, run.fail_on, rules_of(result.source.name), paper) for result in run.files]
    if run.problems:
        masks = Masks(all_secrets(run), language)
        cases = [(problem.path, _problem(problem, masks, paper)) for problem in run.problems]
        suites.append(("rilis", cases))
    every = [case for _name, cases in suites for _file, case in cases]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="rilis"{_counts(every)}>']
    for name, cases in suites:
        lines.append(f"<testsuite name={_attribute(name)}{_counts([case for _file, case in cases])}>")
        lines += (line for file, case in cases for line in _written(file, case))
        lines.append("</testsuite>")
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _suite(result: FileResult, fail_on: str, rules: Mapping[str, RuleInfo], paper: Paper) -> _Suite:
    masks = Masks(result.secrets, paper.language)
    by_check: dict[str, list[Finding]] = {
        rule.id: [] for rule in rules.values() if not rule.row and not rule.id.startswith(_OWN)
    }
    for finding in result.findings:
        by_check.setdefault(finding.check.partition(":")[0], []).append(finding)
    waved = [line for row in result.waved for line in waved_lines(row, masks, paper)]
    cases = [
        *(_problem(problem, masks, paper) for problem in result.problems),
        *([_Case(paper.words(N_("waved through")), lines=waved)] if waved else ()),
        *(_Case(paper.words(row.what), "skipped", masks.say(row.why)) for row in result.skipped),
        *(_checked(check, by_check[check], fail_on, masks, paper) for check in sorted(by_check)),
    ]
    return result.source.name, [(result.source.name, case) for case in cases]


def _checked(check: str, found: Sequence[Finding], fail_on: str, masks: Masks, paper: Paper) -> _Case:
    lines = [line for finding in found for line in finding_lines(finding, masks, paper)]
    if check == _CRASH:
        return _Case(check, "error", masks.message(found[0]), lines)
    least = next((weight(level) for level in SEVERITIES if level == fail_on), len(SEVERITIES))
    if not any(weight(finding.severity) >= least for finding in found):
        return _Case(check, lines=lines)
    said = masks.message(found[0])
    if len(found) > 1:
        more = Message(N_("{message} (and {count} more)"), {"message": said, "count": len(found) - 1})
        said = masks.say(more)
    return _Case(check, "failure", said, lines)


def _problem(problem: Problem, masks: Masks, paper: Paper) -> _Case:
    said = masks.say(problem.message)
    return _Case(problem.path or "rilis", "error", said, problem_lines(problem, masks, paper))


def _counts(cases: Sequence[_Case]) -> str:
    kinds = {"tests": "", "failures": "failure", "errors": "error", "skipped": "skipped"}
    return "".join(
        f' {name}="{sum(kind in ("", case.outcome) for case in cases)}"' for name, kind in kinds.items()
    )


def _written(file: str, case: _Case) -> Iterator[str]:
    head = f"<testcase classname={_attribute(file or 'rilis')} name={_attribute(case.name)}"
    head += f" file={_attribute(file)}" if file else ""
    body = escape("\n".join(map(printable, case.lines)).strip("\n"))
    if case.outcome:
        said = f" message={_attribute(case.said)}"
        kind = "" if case.outcome == "skipped" else f" type={_attribute(case.name)}"
        yield f"{head}><{case.outcome}{said}{kind}>{body}</{case.outcome}></testcase>"
    elif body:
        yield f"{head}><system-out>{body}</system-out></testcase>"
    else:
        yield f"{head}/>"


def _attribute(text: str) -> str:
    return quoteattr(printable(text))
