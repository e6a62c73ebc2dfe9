"""The whole page: verdict first, what was not checked, then each text with its findings in the margin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from rilis.messages import DEFAULT_LANGUAGE, N_
from rilis.model.finding import Finding
from rilis.model.result import FileResult, RunResult
from rilis.model.rule import RulesOf
from rilis.model.source import Source
from rilis.report.masking import Masks
from rilis.report.page.filters import filters
from rilis.report.page.frame import document, head
from rilis.report.page.lists import Listed, fixes, not_done, overview, rules, waved
from rilis.report.page.marks import Numbered
from rilis.report.page.notes import Margin
from rilis.report.page.sheet import sheet
from rilis.report.page.tags import tag, text
from rilis.report.paper import Paper
from rilis.report.readability import readability_message
from rilis.report.verdict import is_ready, verdict

_WIDTH = 100


class _Text(NamedTuple):
    """One text of a checked file: its own, or its brief's, with what was found there."""

    source: Source
    found: list[Numbered]


class _File(NamedTuple):
    result: FileResult
    masks: Masks
    texts: list[_Text]


def html_report(
    run: RunResult, version: str, rules_of: RulesOf, now: datetime, language: str = DEFAULT_LANGUAGE
) -> str:
    """Return a run as one HTML page that needs nothing else: no scripts, no pictures, nothing fetched.

    `now`: the moment of the run, told on the page. The page works by keyboard and on paper; its
    filters are check boxes and style rules. Secrets of each file are masked, in its text too.
    """
    paper = Paper(language, colour=False, plain=True, width=_WIDTH)
    files = list(_numbered(run, language))
    listed = [
        Listed(row, file.masks, rules_of(file.result.source.name))
        for file in files
        for each in file.texts
        for row in each.found
    ]
    body = [
        not_done(run, [(file.result, file.masks) for file in files], paper),
        filters([each.row for each in listed], paper),
        overview(listed, paper),
        fixes(run, paper),
        _contents(run, files, paper) if len(files) > 1 else "",
        *(_section(file, number, run.fail_on, len(files), paper) for number, file in enumerate(files, 1)),
        waved([(file.result, file.masks) for file in files], paper),
        rules(listed, paper),
    ]
    names = [result.source.name for result in run.files]
    return document(head(run, names, version, now, paper), "".join(body), _title(run, names, paper), language)


def _numbered(run: RunResult, language: str) -> Iterator[_File]:
    """Yield the files with their texts; findings are numbered through all of them, by place."""
    number = 0
    for result in run.files:
        by_text: dict[str, tuple[Source, list[Finding]]] = {result.source.name: (result.source, [])}
        for finding in result.findings:
            by_text.setdefault(finding.source.name, (finding.source, []))[1].append(finding)
        texts = []
        for source, findings in by_text.values():
            rows = []
            for finding in sorted(findings, key=lambda each: each.span):
                number += 1
                rows.append(Numbered(number, finding))
            texts.append(_Text(source, rows))
        yield _File(result, Masks(result.secrets, language), texts)


def _title(run: RunResult, names: list[str], paper: Paper) -> str:
    shown = paper.words(N_("READY TO RELEASE") if is_ready(run) else N_("NOT READY"))
    return f"{shown} – {names[0]}" if len(names) == 1 else shown


def _section(file: _File, number: int, fail_on: str, files: int, paper: Paper) -> str:
    """Return one file: its name, its verdict when there are several, and its texts."""
    result, masks, texts = file
    parts = [tag("h2", text(result.source.name), id=f"berkas{number}", cls="berkas")]
    if files > 1:
        parts.append(_verdict(result, fail_on, paper))
    for at, (source, found) in enumerate(texts):
        if at:
            parts.append(tag("h2", text(paper.words(N_("In {name}"), name=source.name))))
        if source.text or found:
            parts.append(sheet(source, found, Margin(masks, paper)))
    if result.readability is not None:
        said = readability_message(result.readability)
        parts.append(tag("p", text(paper.words(said.template, **said.values)), cls="keterbacaan"))
    if not result.findings:
        parts.append(tag("p", text(paper.words(N_("Nothing was found in this text."))), cls="bersih"))
    return tag("section", *parts)


def _contents(run: RunResult, files: list[_File], paper: Paper) -> str:
    rows = [
        tag(
            "li",
            tag("a", text(file.result.source.name), href=f"#berkas{number}"),
            _verdict(file.result, run.fail_on, paper),
        )
        for number, file in enumerate(files, 1)
    ]
    heading = tag("h2", text(paper.words(N_("Files checked: {count}"), count=len(files))))
    return tag("nav", heading, tag("ol", *rows, cls="berkas"), aria_label=paper.words(N_("Files")))


def _verdict(result: FileResult, fail_on: str, paper: Paper) -> str:
    alone = RunResult((result,), fail_on=fail_on)
    said = verdict(alone)
    ready = "siap" if is_ready(alone) else "belum"
    return tag("p", text(paper.words(said.template, **said.values)), cls=f"hasil {ready}")
