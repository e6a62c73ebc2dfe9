"""Findings in the order of their places, each once."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.model.finding import Finding
from rilis.model.source import Source


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings by source name, place, then id; of equal ones only the first."""
    found: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        words = finding.message.english()
        texts = tuple(suggestion.text for suggestion in finding.suggestions)
        found.setdefault((finding.source.name, finding.span, finding.check, words, texts), finding)
    return tuple(found[key] for key in sorted(found, key=lambda key: key[:4]))


def same_source(one: Source, other: Source) -> bool:
    """Tell whether two sources are the same text under the same name."""
    return one is other or (one.name == other.name and one.text == other.text)
