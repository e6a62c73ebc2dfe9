"""The lists around the texts: what was not done, all findings, what was waved through, the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from rilis.messages import N_, translation
from rilis.model.finding import weight
from rilis.model.result import FileResult, Problem, RunResult
from rilis.model.rule import RuleInfo
from rilis.report.at_once import fixable_at_once
from rilis.report.groups import HEADINGS, group_of
from rilis.report.masking import Masks, all_secrets
from rilis.report.page.marks import Numbered
from rilis.report.page.notes import level, rule_anchor
from rilis.report.page.tags import tag, text
from rilis.report.paper import Paper, place_of

_OPEN: Final = 12
"""Findings up to which their list stands open."""
_NAMED: Final = 3
"""Files named of those with the same thing not checked."""

Files = Sequence[tuple[FileResult, Masks]]


class Listed(NamedTuple):
    """A finding with what its file's reports need."""

    row: Numbered
    masks: Masks
    rules: Mapping[str, RuleInfo]


def not_done(run: RunResult, files: Files, paper: Paper) -> str:
    """Return what could not be done and what was not checked, each with its reason."""
    whole = Masks(all_secrets(run), paper.language)
    failed = [_problem(problem, whole) for problem in run.problems]
    failed += [_problem(problem, masks) for result, masks in files for problem in result.problems]
    left: dict[tuple[str, str], list[str]] = {}
    for result, masks in files:
        for skipped in result.skipped:
            key = (paper.words(skipped.what), masks.say(skipped.why))
            left.setdefault(key, []).append(result.source.name)
    many = len(files) > 1
    skipped_rows = [
        tag("li", tag("b", text(what)), ": ", text(why), text(f" ({_some(names, paper)})") if many else "")
        for (what, why), names in left.items()
    ]
    return _box(N_("Could not be done"), failed, "gagal", paper) + _box(
        N_("Not checked"), skipped_rows, "dilewati", paper
    )


def overview(listed: Sequence[Listed], paper: Paper) -> str:
    """Return all findings as a list, the heaviest first; a short one stands open."""
    if not listed:
        return ""
    ordered = sorted(
        listed,
        key=lambda each: (
            -weight(each.row.finding.severity),
            group_of(each.row.finding.check),
            each.row.number,
        ),
    )
    summary = paper.words(N_("All findings, the heaviest first: {count}"), count=len(listed))
    rows = (_entry(each, paper) for each in ordered)
    opened = "<details open" if len(listed) <= _OPEN else "<details"
    inner = tag("summary", text(summary)) + tag("ol", *rows)
    return f'{opened} class="daftar">{inner}</details>'


def fixes(run: RunResult, paper: Paper) -> str:
    """Return how many findings can be fixed at once, and the command that does it."""
    said = fixable_at_once(run, paper)
    return tag("p", text(said), cls="sekaligus") if said else ""


def waved(files: Files, paper: Paper) -> str:
    """Return what was waved through, with reason and name."""
    rows = []
    for result, masks in files:
        for each in result.waved:
            place = text(place_of(each.finding.source, each.finding.span.start))
            said = text(f"{masks.message(each.finding)} ")
            why = text(f"{masks.plain(each.reason)} ({masks.plain(each.by)})")
            rows.append(
                tag(
                    "li",
                    tag("b", place),
                    " ",
                    said,
                    tag("em", why),
                    " ",
                    tag("code", text(each.finding.check)),
                )
            )
    return _box(N_("Waved through"), rows, "dikecualikan", paper)


def rules(listed: Sequence[Listed], paper: Paper) -> str:
    """Return what each rule that was named asks for, why, and on whose word."""
    known = {each.row.finding.check.partition(":")[0]: each for each in listed}
    terms = [tag("div", *_rule(check, known[check], paper)) for check in sorted(known)]
    if not terms:
        return ""
    return tag(
        "section", tag("h2", text(paper.words(N_("The rules behind it")))), tag("dl", *terms), cls="aturan"
    )


def _rule(check: str, each: Listed, paper: Paper) -> Iterator[str]:
    rule = each.rules.get(check)
    yield tag("dt", tag("code", text(check)), id=rule_anchor(check))
    if rule is not None:
        translate = translation(paper.language)
        yield tag("dd", text(f"{translate(rule.summary)} {translate(rule.why)}"))
        yield tag("dd", text(paper.words(N_("Rule: {cite}"), cite=rule.cite)), cls="kecil")


def _entry(each: Listed, paper: Paper) -> str:
    row, masks, _rules = each
    finding = row.finding
    number = tag("a", str(row.number), href=f"#t{row.number}", cls=f"no {row.classes}")
    place = (
        f"{paper.words(HEADINGS[group_of(finding.check)])} · {place_of(finding.source, finding.span.start)}"
    )
    return tag(
        "li",
        number,
        " ",
        level(finding, paper),
        " ",
        text(masks.message(finding)),
        " ",
        tag("span", text(place), cls="tempat"),
        cls=row.classes,
    )


def _problem(problem: Problem, masks: Masks) -> str:
    where = problem.path
    if problem.source is not None and problem.start is not None:
        where = place_of(problem.source, problem.start)
    said = [text(masks.say(problem.message))]
    if problem.hint is not None:
        said.append(tag("em", text(masks.say(problem.hint))))
    return tag("li", tag("b", text(where)) + ": " if where else "", " ".join(said))


def _some(names: Sequence[str], paper: Paper) -> str:
    shown = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return shown
    return paper.words(N_("{names} and {count} more"), names=shown, count=len(names) - _NAMED)


def _box(heading: str, rows: Sequence[str], cls: str, paper: Paper) -> str:
    if not rows:
        return ""
    return tag("section", tag("h2", text(paper.words(heading))), tag("ul", *rows), cls=f"kotak {cls}")
