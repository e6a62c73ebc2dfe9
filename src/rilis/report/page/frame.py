"""The frame of the page: its head with rules of style, and the band with the verdict."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from rilis.language.calendar import format_clock, format_date
from rilis.messages import N_
from rilis.model.document import Language
from rilis.model.finding import Severity
from rilis.model.moment import ZONES
from rilis.model.result import RunResult
from rilis.report.exit import is_complete
from rilis.report.page.tags import tag, text
from rilis.report.paper import Paper
from rilis.report.verdict import is_ready

WEIGHTS: Final[tuple[tuple[Severity, str], ...]] = (
    ("error", N_("required")),
    ("warning", N_("to review")),
    ("info", N_("suggested")),
)
"""Heaviest first, with the words that follow a number."""
_STYLE: Final = os.path.join(os.path.dirname(__file__), "page.css")
_NAMED: Final = 3
"""Files named in the band."""


def document(header: str, main: str, title: str, language: str) -> str:
    """Return a whole HTML document. `header`, `main`: written HTML; `title`: plain text."""
    with open(_STYLE, encoding="utf-8") as file:
        style = file.read()
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="rilis">\n<meta name="robots" content="noindex">\n'
        f"<title>{text(title)}</title>\n<style>{style}</style>\n</head>\n"
        f'<body>\n{header}\n<main id="isi">{main}</main>\n</body>\n</html>\n'
    )


def _policy(style: str) -> str:
    """Return the rule that lets the page's own style in and nothing else: no script, no address."""
    from base64 import b64encode
    from hashlib import sha256

    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def head(run: RunResult, names: Sequence[str], version: str, now: datetime, paper: Paper) -> str:
    """Return the band at the top: what was checked, whether it may go out, how much was found, when."""
    ready = is_ready(run)
    counts = run.counts()
    tiles = [
        tag("li", tag("b", str(counts[severity])), " ", text(paper.words(words)), cls=severity)
        for severity, words in WEIGHTS
    ]
    shown = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        shown = paper.words(N_("{names} and {count} more"), names=shown, count=len(names) - _NAMED)
    skip = tag("a", text(paper.words(N_("Go to the report"))), href="#isi", cls="lompat")
    parts = [
        tag("p", text(" · ".join(filter(None, (paper.words(N_("Report of a check")), shown)))), cls="atas"),
        tag("h1", text(paper.words(N_("READY TO RELEASE") if ready else N_("NOT READY")))),
        tag("p", text(paper.words(_advice(run))), cls="arti"),
        tag("ul", *tiles, cls="hitung"),
        tag(
            "p",
            text(
                paper.words(
                    N_("Checked on {day}, {clock}, with rilis {version}"), **_when(now, version, paper)
                )
            ),
            cls="kapan",
        ),
    ]
    return skip + tag("header", tag("div", *parts), cls="siap" if ready else "belum")


def _advice(run: RunResult) -> str:
    """Return what the verdict means for the one who reads it."""
    if not is_complete(run):
        return N_("Not everything could be checked, so nothing may be released yet.")
    if run.counts()["error"]:
        return N_("What is required must be put right before this is released.")
    if not is_ready(run):
        return N_("Look at each place to review before this is released.")
    if run.findings:
        return N_("Nothing stands in the way; there are suggestions.")
    return N_("Nothing stands in the way.")


def _when(now: datetime, version: str, paper: Paper) -> dict[str, str]:
    offset = now.utcoffset()
    hours = offset.total_seconds() / 3600 if offset is not None else None
    zone = next((name for name, ahead in ZONES.items() if ahead == hours), now.strftime("%z"))
    language: Language = "en" if paper.language == "en" else "id"
    day, clock = format_date(now.date(), language, weekday=True), format_clock(now.hour, now.minute, zone)
    return {"day": day, "clock": clock, "version": version}
