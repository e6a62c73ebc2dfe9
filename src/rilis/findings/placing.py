"""From a hit to a finding: the place in the file, the rule, and whether `--fix` may write it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rilis.findings.hits import RubbishHitError
from rilis.findings.ids import covers
from rilis.findings.protect import Protected
from rilis.model.brief import Brief, Place
from rilis.model.document import Document
from rilis.model.finding import Finding, Hit, Severity
from rilis.model.span import Span, place, place_exact


class Rule(NamedTuple):
    """What a finding takes from its check."""

    id: str
    cite: str
    rows: Mapping[str, str] = {}
    """The rule behind each row of a lexicon, by its id."""

    def name(self, hit: Hit) -> str:
        """Return the check's id or that of its own row; a check cannot speak for another."""
        return hit.term if hit.term and covers(self.id, hit.term) else self.id


def document_finding(
    document: Document, protected: Protected, rule: Rule, hit: Hit, severity: Severity
) -> Finding:
    """Return the finding of a hit over a document's text; `protected` are the words of quotations."""
    exact = document.place_exact(hit.span)
    first = hit.suggestions[0] if hit.suggestions else None
    name = rule.name(hit)
    return Finding(
        document.source,
        document.place(hit.span) if exact is None else exact,
        name,
        severity,
        hit.message,
        hit.suggestions,
        field=hit.field,
        cite=rule.rows.get(name) or rule.cite,
        secret=hit.secret,
        fixable=bool(first and first.safe and exact and protected.allows(hit.span, first.text)),
        replaceable=bool(first and exact),
    )


def brief_finding(brief: Brief, rule: Rule, hit: Hit, severity: Severity) -> Finding:
    """Return the finding of a validator's hit. Raises RubbishHitError for a span past the value."""
    span, exact = _brief_place(brief, hit)
    first = hit.suggestions[0] if hit.suggestions else None
    return Finding(
        brief.source,
        span,
        rule.name(hit),
        severity,
        hit.message,
        hit.suggestions,
        field=hit.field,
        cite=rule.cite,
        secret=hit.secret,
        fixable=bool(first and first.safe and exact),
        replaceable=bool(first and exact),
    )


def field_span(brief: Brief, field: str) -> Span:
    """Return where a field stands: its value, or the key of the nearest field that would hold it."""
    found = brief.place_of(field)
    if field not in brief.where and found.key is not None:
        return found.key
    if found.segments:  # the words themselves, not the sign that opens a block
        return Span(found.segments[0].source_start, max(found.segments[-1].source_end, found.span.start))
    return found.span


def value_span(found: Place, span: Span) -> tuple[Span, bool]:
    """Return the place in the file of a span of a field's value, and if it maps letter for letter.

    A value without a table of its letters has one place, the whole.
    """
    if not found.segments:
        return found.span, False
    exact = place_exact(found.segments, span)
    return (place(found.segments, span), False) if exact is None else (exact, True)


def _brief_place(brief: Brief, hit: Hit) -> tuple[Span, bool]:
    if not hit.field:
        if hit.span.end > len(brief.source.text):
            raise RubbishHitError
        return hit.span, True
    found = brief.where.get(hit.field)
    if found is None or not hit.span.length:
        return field_span(brief, hit.field), False
    if found.segments and hit.span.end > found.segments[-1].end:
        raise RubbishHitError
    return value_span(found, hit.span)
