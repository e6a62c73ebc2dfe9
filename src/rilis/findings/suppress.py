"""Findings waved through, always with a reason and a name; exceptions that are wrong are findings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rilis.findings import own_checks as own
from rilis.findings.exemption import Exemption, brief_exemptions, document_exemptions
from rilis.findings.file_pattern import glob_matches
from rilis.findings.ids import ALWAYS_ON, KnownIds, covers
from rilis.findings.order import in_order
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.document import Document
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import Waved
from rilis.model.source import Source
from rilis.model.span import Span
from rilis.model.style import Ignore


class Suppressed(NamedTuple):
    """Findings sorted by what the exceptions say."""

    kept: tuple[Finding, ...]
    waved: tuple[Waved, ...]
    extra: tuple[Finding, ...]
    """What is wrong with the exceptions themselves; not part of `kept`."""


def suppress(  # noqa: PLR0913 - exceptions come from three places
    findings: Sequence[Finding],
    document: Document | None,
    brief: Brief | None,
    ignores: Sequence[Ignore],
    known: KnownIds,
    *,
    path: str | None = None,
) -> Suppressed:
    """Sort findings by the exceptions of a document, a brief and a style.

    `document` is None when a brief is checked; its findings then stand in the YAML already
    (`trace_back` first). `ignores`: the style's, for files whose `path` (below the style's
    folder; the source's name when None) matches their pattern. An exception without reason or
    name waves nothing through; `internal.*` and `suppression.*` never go.
    """
    source = document.source if document else brief.source if brief else None
    exemptions = list(document_exemptions(document)) if document else []
    if brief:
        exemptions += brief_exemptions(brief, owned=document is None)
    if source:
        exemptions += _of_style(ignores, source, source.name if path is None else path)
    rules = [rule for exemption in exemptions for rule in _rules(exemption, known)]
    table = _Table(rules)
    kept, waved = [], []
    for finding in findings:
        rule = None if _always_on(finding.check) else table.wave(finding)
        if rule is None:
            kept.append(finding)
        else:
            external = _for_many_files(rule.exemption)
            waved.append(Waved(finding, rule.exemption.reason, rule.exemption.by, external))
    extra = [finding for exemption in exemptions if exemption.owned for finding in _faults(exemption, known)]
    extra += (_unused(rule) for rule in rules if _stays_unused(rule, known))
    return Suppressed(tuple(kept), tuple(waved), in_order(extra))


class _Rule:
    """One id of one exemption, and whether it waved anything through."""

    __slots__ = ("exemption", "selector", "span", "used")

    def __init__(self, selector: str, span: Span, exemption: Exemption) -> None:
        self.selector = selector
        self.span = span
        self.exemption = exemption
        self.used = False


class _Table:
    """Rules by id, and those for a part of a file by place, so that no finding asks them all."""

    def __init__(self, rules: Iterable[_Rule]) -> None:
        self._everywhere: dict[str, list[_Rule]] = {}
        self._parts: dict[tuple[str, str], list[tuple[Span, _Rule]]] = {}
        for rule in rules:
            region = rule.exemption.region
            if region is None:
                self._everywhere.setdefault(rule.selector, []).append(rule)
            else:
                rows = self._parts.setdefault((rule.exemption.source.name, rule.selector), [])
                rows.append((region, rule))
        self._reach: dict[tuple[str, str], list[int]] = {}
        for key, rows in self._parts.items():
            rows.sort(key=lambda row: row[0])
            self._reach[key] = list(accumulate((region.end for region, _ in rows), max))

    def wave(self, finding: Finding) -> _Rule | None:
        """Return the rule that waves a finding through, marking all that would, or None."""
        places = [(finding.source.name, finding.span)]
        if finding.brief:
            places.append((finding.brief.source.name, finding.brief.span))
        matching: list[_Rule] = []
        for selector in _selectors(finding.check):
            for name, span in places:
                matching += self._at((name, selector), span)
            matching += self._everywhere.get(selector, ())
        for rule in matching:
            rule.used = True
        return matching[0] if matching else None

    def _at(self, key: tuple[str, str], span: Span) -> Iterator[_Rule]:
        rows = self._parts.get(key)
        if not rows:
            return
        reach = self._reach[key]
        index = bisect_right(rows, span.end, key=lambda row: row[0].start) - 1
        while index >= 0 and reach[index] >= span.start:
            region, rule = rows[index]
            if region.overlaps(span):
                yield rule
            index -= 1


def _rules(exemption: Exemption, known: KnownIds) -> Iterator[_Rule]:
    if not exemption.reason or not exemption.by:
        return
    for name, span in exemption.names:
        selector = known.resolve(name)
        if selector is not None and not _always_on(selector):
            yield _Rule(selector, span, exemption)


def _selectors(check: str) -> Iterator[str]:
    """Yield an id and all its prefixes, longest first."""
    yield check
    for at in range(len(check) - 1, 0, -1):
        if check[at] in ".:":
            yield check[:at]


def _of_style(ignores: Sequence[Ignore], source: Source, path: str) -> Iterator[Exemption]:
    for row in ignores:
        if glob_matches(row.berkas, path):
            start = Span(0, 0)
            yield Exemption(((row.aturan, start),), row.alasan.strip(), row.oleh.strip(), source, start)


def _faults(exemption: Exemption, known: KnownIds) -> Iterator[Finding]:
    for name, span in exemption.names:
        selector = known.resolve(name)
        if selector is None:
            message = Message(
                N_("“{id}” is not the id of a check. {hint}"), {"id": name, "hint": known.hint(name)}
            )
            yield _finding(exemption, span, own.UNKNOWN_ID, message)
        elif _always_on(selector):
            message = Message(
                N_("“{id}” cannot be waved through; take it out of this exception."), {"id": name}
            )
            yield _finding(exemption, span, own.UNKNOWN_ID, message)
    if not exemption.names:
        message = Message(N_("This exception names no check; write its id after “abaikan”."))
        yield _finding(exemption, exemption.span, own.UNKNOWN_ID, message)
    if not exemption.reason:
        message = Message(N_("This exception gives no reason; add “karena …”."))
        yield _finding(exemption, exemption.span, own.NO_REASON, message)
    if not exemption.by:
        message = Message(N_("This exception names nobody; add “(oleh …)”."))
        yield _finding(exemption, exemption.span, own.NO_NAME, message)


def _stays_unused(rule: _Rule, known: KnownIds) -> bool:
    """Tell whether an exception is idle: its check ran, and it stands for this very file."""
    many = _for_many_files(rule.exemption)
    return not rule.used and rule.exemption.owned and not many and rule.selector in known.active


def _for_many_files(exemption: Exemption) -> bool:
    """Tell whether an exception is one of the style's, which stands in no file that is checked."""
    return exemption.region is None and not exemption.span.length


def _unused(rule: _Rule) -> Finding:
    message = Message(N_("The exception for “{id}” waves nothing through; delete it."), {"id": rule.selector})
    return _finding(rule.exemption, rule.span, own.UNUSED, message)


def _finding(exemption: Exemption, span: Span, check: str, message: Message) -> Finding:
    row = next(row for row in own.OWN if row.id == check)
    return Finding(exemption.source, span, check, row.severity, message, cite=row.cite)


def _always_on(identity: str) -> bool:
    return any(covers(group, identity) for group in ALWAYS_ON)
