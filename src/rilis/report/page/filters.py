"""Check boxes that show and hide findings by weight and by group; the page's style does the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rilis.messages import N_
from rilis.report.groups import HEADINGS, group_of
from rilis.report.page.frame import WEIGHTS
from rilis.report.page.marks import Numbered
from rilis.report.page.tags import tag, text
from rilis.report.paper import Paper


def filters(found: Sequence[Numbered], paper: Paper) -> str:
    """Return the form of check boxes, each with its number of findings; nothing where there is no choice."""
    weights = Counter(row.finding.severity for row in found)
    groups = Counter(group_of(row.finding.check) for row in found)
    by_weight = [
        _box(f"b-{severity}", paper.words(words), weights[severity], severity)
        for severity, words in WEIGHTS
        if weights[severity]
    ]
    by_group = [
        _box(f"k{group}", paper.words(HEADINGS[group]), groups[group], "") for group in sorted(groups)
    ]
    sets = [
        _set(legend, boxes, paper)
        for legend, boxes in ((N_("Show by weight"), by_weight), (N_("Show by group"), by_group))
        if len(boxes) > 1
    ]
    if not sets:
        return ""
    return tag(
        "form",
        *sets,
        tag("button", text(paper.words(N_("Show all"))), type="reset"),
        tag("p", text(paper.words(N_("Some findings are hidden by this choice."))), cls="tersaring"),
        cls="saring",
        autocomplete="off",
        aria_label=paper.words(N_("Choice of findings")),
    )


def _set(legend: str, boxes: Sequence[str], paper: Paper) -> str:
    return tag("fieldset", tag("legend", text(paper.words(legend))), *boxes)


def _box(identity: str, words: str, count: int, cls: str) -> str:
    box = f'<input type="checkbox" checked id="{identity}">'
    return tag("label", box, f" {text(words)} ", tag("b", str(count)), cls=cls)
