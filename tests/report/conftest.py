"""Runs of a few findings to report."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rilis.model.finding import Finding, Suggestion
from rilis.model.message import Message
from rilis.model.result import FileResult, RunResult
from rilis.model.rule import RuleInfo, RulesOf
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Span


@pytest.fixture(scope="session")
def make_finding() -> Callable[..., Finding]:
    def make(source: Source, words: str | Span, *better: str, **more: Any) -> Finding:
        start = source.text.index(words) if isinstance(words, str) else 0
        span = Span(start, start + len(words)) if isinstance(words, str) else words
        suggestions = tuple(Suggestion(text, safe=True) for text in better)
        row: dict[str, Any] = {"check": "spelling.typo", "severity": "warning", "cite": "KBBI"}
        row["message"] = Message("“{seen}” was seen.", {"seen": span.of(source.text)})
        return Finding(source, span, suggestions=suggestions, **{**row, **more})

    return make


@pytest.fixture(scope="session")
def make_run() -> Callable[..., RunResult]:
    def make(source: Source, *findings: Finding, secret: str = "", **more: Any) -> RunResult:
        places = []
        if secret:
            start = source.text.index(secret)
            places.append((source, Span(start, start + len(secret))))
        return RunResult((FileResult(source, findings, secrets=Secrets.of(places), **more),))

    return make


@pytest.fixture(scope="session")
def rules_of() -> RulesOf:
    """Two checks, a lexicon with a row, and what the engine says itself, for every file."""
    rows = [
        RuleInfo("spelling.typo", "A typing error.", "Readers stumble.", "KBBI", "warning"),
        RuleInfo("privacy.nik", "An identity number.", "It can be misused.", "UU 27/2022", "error"),
        RuleInfo("wording.people", "A hurtful word.", "It hurts.", "UU 8/2016", "warning"),
        RuleInfo(
            "wording.people:cacat",
            "A hurtful word.",
            "Pakai “disabilitas”.",
            "UU 8/2016",
            "warning",
            row=True,
        ),
        RuleInfo("internal.crash", "A check did not finish.", "Something is missing.", "rilis", "error"),
    ]
    known = {row.id: row for row in rows}
    return lambda _path: known
