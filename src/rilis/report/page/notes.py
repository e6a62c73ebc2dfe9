"""What stands in the margin: one note a finding."""

from __future__ import annotations

from typing import NamedTuple

from rilis.messages import N_
from rilis.model.finding import Finding
from rilis.report.advice import advice
from rilis.report.masking import Masks
from rilis.report.page.marks import Numbered
from rilis.report.page.tags import tag, text
from rilis.report.paper import LEVELS, Paper, place_of


class Margin(NamedTuple):
    """What all notes on one text need."""

    masks: Masks
    paper: Paper


def note(row: Numbered, margin: Margin) -> str:
    """Return a finding's note: number, weight, place, what was seen, what to write, the rule."""
    finding, paper, masks = row.finding, margin.paper, margin.masks
    message = masks.message(finding)
    better = advice(finding, message, masks, paper.words)
    parts = [_head(row, paper), tag("p", text(message))]
    if better:
        parts.append(tag("p", text(better), cls="tulis"))
    if finding.brief is not None:
        place = place_of(finding.brief.source, finding.brief.span.start)
        values = {"place": place, "field": paper.field(finding.brief.field)}
        parts.append(
            tag("p", text(paper.words(N_("From the brief: {place} ({field})"), **values)), cls="kecil")
        )
    cite = text(paper.words(N_("Rule: {cite}"), cite=masks.plain(finding.cite))) + " " if finding.cite else ""
    parts.append(tag("p", cite, rule_link(finding), cls="kecil"))
    return tag("div", *parts, cls=f"temuan {row.classes}", id=f"t{row.number}")


def rule_link(finding: Finding) -> str:
    """Return a check's id, leading to what the page says of it at its end."""
    return tag("a", tag("code", text(finding.check)), href=f"#{rule_anchor(finding.check)}")


def rule_anchor(check: str) -> str:
    """Return the id of the element that explains a check; the rows of a lexicon share its own."""
    return "aturan-" + check.partition(":")[0].replace(".", "-")


def level(finding: Finding, paper: Paper) -> str:
    """Return the weight of a finding as a label."""
    return tag("strong", text(paper.words(LEVELS[finding.severity])), cls=f"bobot {finding.severity}")


def _head(row: Numbered, paper: Paper) -> str:
    finding = row.finding
    where = paper.words(N_("line {number}"), number=finding.source.position(finding.span.start)[0])
    if finding.field and finding.brief is None:
        where += f" · {paper.field(finding.field)}"
    back = tag(
        "a",
        str(row.number),
        cls=f"no {row.classes}",
        href=f"#m{row.number}",
        aria_label=paper.words(N_("Finding {number}, to its place in the text"), number=row.number),
    )
    return tag("h3", back, " ", level(finding, paper), " ", tag("span", text(where), cls="tempat"))
