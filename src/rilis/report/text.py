"""The report for a person: verdict first, then all they need to act."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from rilis.messages import DEFAULT_LANGUAGE, N_, say, translation
from rilis.model.finding import Finding
from rilis.model.result import FileResult, RunResult
from rilis.report.at_once import fixable_at_once
from rilis.report.entry import finding_lines, problem_lines, waved_lines
from rilis.report.groups import HEADINGS, group_of
from rilis.report.masking import Masks, all_secrets
from rilis.report.paper import BOLD, COLOURS, GREEN, Paper
from rilis.report.printable import printable
from rilis.report.readability import readability_message
from rilis.report.verdict import is_ready, verdict


def text_report(
    run: RunResult,
    language: str = DEFAULT_LANGUAGE,
    colour: bool = False,  # noqa: FBT001, FBT002 - called with names, as interfaces.md lists them
    plain: bool = False,  # noqa: FBT001, FBT002 - the same
    width: int = 100,
) -> str:
    """Return a run as text that ends in a line end (interfaces.md, Text report).

    `language`: `id` or `en`. `colour`: with ANSI colours. `plain`: without carets, the words
    quoted instead. `width`: columns of the terminal. Secrets of each file are masked.
    """
    return "".join(text_pieces(run, Paper(language, colour, plain, width)))


def text_pieces(run: RunResult, paper: Paper) -> Iterator[str]:
    """Yield the report of a run file by file, so that a long one is never whole in memory."""
    yield _joined([_verdict(run, paper), *_unread(run, paper)])
    for result in run.files:
        alone = RunResult((result,), fail_on=run.fail_on)
        head = ["", paper.paint(f"{printable(result.source.name)}: ", BOLD) + _verdict(alone, paper)]
        masks = Masks(result.secrets, paper.language)
        yield _joined(_file(result, masks, paper, head if len(run.files) > 1 else []))
    if len(run.files) != 1:
        yield _joined(_silent(run, paper))
    at_once = fixable_at_once(run, paper)
    yield _joined([*_known(run, paper), *(["", at_once] if at_once else [])])


def _joined(lines: list[str]) -> str:
    return "".join(line + "\n" for line in lines)


def _verdict(run: RunResult, paper: Paper) -> str:
    words = say(verdict(run), paper.language)
    return paper.paint(words, GREEN if is_ready(run) else COLOURS["error"])


def _unread(run: RunResult, paper: Paper) -> list[str]:
    """Return the problems that belong to no file read, under a heading."""
    if not run.problems:
        return []
    masks = Masks(all_secrets(run), paper.language)
    lines = paper.heading(paper.words(N_("Could not be done")))
    return lines + [line for problem in run.problems for line in problem_lines(problem, masks, paper)]


def _file(result: FileResult, masks: Masks, paper: Paper, prefix: list[str]) -> list[str]:
    """Return all that one file gave after `prefix`, or nothing at all."""
    lines: list[str] = []
    if result.skipped:
        lines += paper.heading(paper.words(N_("Not checked")))
        for skipped in result.skipped:
            lines += paper.folded(
                f"{printable(translation(paper.language)(skipped.what))}: {printable(masks.say(skipped.why))}",
                "",
            )
    if result.problems:
        lines += paper.heading(paper.words(N_("Could not be done")))
        lines += [line for problem in result.problems for line in problem_lines(problem, masks, paper)]
    lines += _groups(result.findings, masks, paper)
    if result.waved:
        lines += paper.heading(paper.words(N_("Waved through")))
        lines += [line for waved in result.waved for line in waved_lines(waved, masks, paper)]
    if result.readability is not None and (lines or not prefix):
        lines += ["", *paper.folded(masks.say(readability_message(result.readability)), "")]
    return prefix + lines if lines else []


def _groups(findings: tuple[Finding, ...], masks: Masks, paper: Paper) -> list[str]:
    lines: list[str] = []
    ordered = sorted(findings, key=lambda finding: group_of(finding.check))
    for place, members in groupby(ordered, key=lambda finding: group_of(finding.check)):
        lines += paper.heading(paper.words(HEADINGS[place]))
        for finding in members:
            lines += finding_lines(finding, masks, paper)
    return lines


def _silent(run: RunResult, paper: Paper) -> list[str]:
    count = sum(not (row.findings or row.skipped or row.problems or row.waved) for row in run.files)
    return ["", paper.words(N_("Files with nothing to report: {count}"), count=count)] if count else []


def _known(run: RunResult, paper: Paper) -> list[str]:
    """Return how many findings the baseline lets pass."""
    return ["", paper.words(N_("Known by the baseline: {count}"), count=run.known)] if run.known else []
