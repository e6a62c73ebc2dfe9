"""One finding, problem or exception as lines of the text report."""

from __future__ import annotations

from typing import Final

from rilis.messages import N_
from rilis.model.finding import Finding
from rilis.model.result import Problem, Waved
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.report.advice import advice
from rilis.report.excerpt import CUT, line_at
from rilis.report.masking import Masks
from rilis.report.paper import BOLD, COLOURS, DIM, LEVELS, Paper, place_of
from rilis.report.printable import printable

_INDENT: Final = "   "


def finding_lines(finding: Finding, masks: Masks, paper: Paper) -> list[str]:
    """Return a finding: place, line, what was seen, what to write, the rule, and its id last."""
    colour = COLOURS[finding.severity]
    level = paper.paint(paper.words(LEVELS[finding.severity]), colour)
    where = paper.paint(place_of(finding.source, finding.span.start), BOLD)
    if finding.field and finding.brief is None:
        where += f" ({paper.field(finding.field)})"
    message = printable(masks.message(finding))
    lines = ["", f"{level}  {where}"]
    if paper.plain:
        lines += _quoted(masks.words_of(finding), paper)
    else:
        lines += _underlined(finding.source, finding.span, masks, paper, colour)
    lines += paper.folded(message, _INDENT)
    better = advice(finding, message, masks, paper.words)
    lines += paper.folded(better, _INDENT) if better else []
    if finding.brief:
        place = place_of(finding.brief.source, finding.brief.span.start)
        field = paper.field(finding.brief.field)
        lines += paper.folded(
            paper.words(N_("From the brief: {place} ({field})"), place=place, field=field), _INDENT
        )
    if finding.cite:
        lines += paper.folded(paper.words(N_("Rule: {cite}"), cite=masks.plain(finding.cite)), _INDENT)
    return [*lines, _indented(paper.paint(printable(finding.check), DIM), paper)]


def problem_lines(problem: Problem, masks: Masks, paper: Paper) -> list[str]:
    """Return what could not be done, with its place where there is one, and the way out."""
    where = printable(problem.path)
    if problem.source is not None and problem.start is not None:
        where = place_of(problem.source, problem.start)
    said = printable(masks.say(problem.message))
    lines = paper.folded(f"{where}: {said}" if where else said, "")
    lines[0] = paper.paint(lines[0], COLOURS["error"])
    if problem.source is not None and problem.start is not None and not paper.plain:
        place = Span(problem.start, problem.start)
        lines += _underlined(problem.source, place, masks, paper, COLOURS["error"])
    if problem.hint is not None:
        lines += paper.folded(printable(masks.say(problem.hint)), _INDENT)
    return lines


def waved_lines(waved: Waved, masks: Masks, paper: Paper) -> list[str]:
    """Return a finding that was waved through, why and by whom."""
    values = {
        "place": place_of(waved.finding.source, waved.finding.span.start),
        "check": waved.finding.check,
        "reason": masks.plain(waved.reason),
        "name": masks.plain(waved.by),
    }
    return paper.folded(paper.words(N_("{place}  {check}: {reason} ({name})"), **values), "")


def waved_words(waved: Waved, masks: Masks) -> str:
    """Return on one line what was waved through, why and by whom, secrets masked."""
    return f"{waved.finding.check}: {masks.plain(waved.reason)} ({masks.plain(waved.by)})"


def _underlined(source: Source, span: Span, masks: Masks, paper: Paper, colour: str) -> list[str]:
    """Return the line of a span behind its number, and the carets below it."""
    gutter = f"{source.position(span.start)[0]:>5} | "
    line = line_at(source, masks.text_of(source), span, paper.room(len(gutter)))
    below = " " * (len(gutter) - 2) + "| "
    blank = len(line.carets) - len(line.carets.lstrip(" "))
    carets = line.carets[:blank] + paper.paint(line.carets[blank:], colour)
    return [paper.paint(gutter, DIM) + line.text, paper.paint(below, DIM) + carets]


def _quoted(words: str, paper: Paper) -> list[str]:
    if not words.strip():
        return []
    half = paper.room(0) // 2
    if len(words) > 2 * half:
        words = f"{words[:half]} {CUT} {words[-half:]}"
    return [paper.words(N_("Words: “{words}”"), words=words)]


def _indented(text: str, paper: Paper) -> str:
    return text if paper.plain else _INDENT + text
