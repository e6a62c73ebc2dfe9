"""Findings of a drafted text carried back to the brief that its words came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from rilis.findings.align import Carried, unchanged
from rilis.findings.order import in_order, same_source
from rilis.findings.placing import field_span, value_span
from rilis.messages import N_
from rilis.model.brief import Brief
from rilis.model.document import Draft, Origin, origin_at
from rilis.model.finding import FieldPlace, Finding
from rilis.model.message import Message
from rilis.model.secrets import Secrets
from rilis.model.source import Source
from rilis.model.span import Span

_TEMPLATE: Final = N_("template {template}: {message}")
_YAML_MARKS: Final = frozenset("\"'\\:#{}[],&*!|>%@`?-\t\r\n")
"""What may mean something else outside a block of running text."""


class _Origins:
    """The origins of a draft, asked by place; they are in order and disjoint."""

    __slots__ = ("_rows", "_starts")

    def __init__(self, rows: Sequence[Origin]) -> None:
        self._rows = rows
        self._starts = [row.span.start for row in rows]

    def at(self, span: Span) -> Origin | None:
        """Return the origin with the largest share of a span, or None."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        return origin_at(self._rows[first : bisect_right(self._starts, span.end)], span)


class _Traced(NamedTuple):
    field: str
    span: Span
    """Place in the brief's source."""
    exact: bool
    """Every letter of the finding stands alone there."""


def trace_back(findings: Iterable[Finding], draft: Draft, brief: Brief) -> tuple[Finding, ...]:
    """Return findings with those of the drafted text moved to the brief's YAML.

    Words copied from a field are found in it to the letter; words made from a field stand for
    its whole value; a finding that names its field goes there; the template's own words stand at
    `jenis:`, with the template's name. Findings of other sources stay as they are.
    """
    origins = _Origins(draft.origins)
    return in_order(
        _moved(finding, origins, draft, brief) if same_source(finding.source, draft.source) else finding
        for finding in findings
    )


def not_told(findings: Iterable[Finding], told: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return traced findings without those inside a value that an error of the brief is about.

    `told`: what the validators said. A value that cannot be read was printed as typed; one
    complaint about it is enough.
    """
    places = [each for each in told if each.severity == "error" and each.check.startswith("brief.")]
    return tuple(
        finding
        for finding in findings
        if not any(
            place.span.covers(finding.span) and same_source(place.source, finding.source) for place in places
        )
    )


def trace_secrets(secrets: Secrets, draft: Draft, brief: Brief) -> Secrets:
    """Return secrets with the draft's places moved to those in the brief which they came from."""
    origins = _Origins(draft.origins)
    places = []
    for name, span in secrets.spans:
        origin = origins.at(span) if name == draft.source.name else None
        if origin is not None:
            places.append((brief.source, _in_field(origin, span, brief).span))
    kept = tuple(row for row in secrets.spans if row[0] != draft.source.name)
    return secrets._replace(spans=kept).joined(Secrets.of(places))


def trace_edited(
    findings: Iterable[Finding], source: Source, draft: Draft, brief: Brief
) -> tuple[Finding, ...]:
    """Return findings of a hand-edited draft with the brief's place where their words came from.

    `draft` is drafted again from the brief; lines equal in both, and the equal beginning and end
    of changed lines, carry their origins over. The findings stay in `source`.
    """
    origins = _Origins(draft.origins)
    carried = Carried(unchanged(source.text, draft.source.text))
    found = []
    for finding in findings:
        place = carried.at(finding.span) if same_source(finding.source, source) else None
        origin = origins.at(place) if place is not None else None
        if place is None or origin is None:
            found.append(finding)
        else:
            field, span, _exact = _in_field(origin, place, brief)
            found.append(finding._replace(field=field, brief=FieldPlace(brief.source, field, span)))
    return tuple(found)


def _moved(finding: Finding, origins: _Origins, draft: Draft, brief: Brief) -> Finding:
    origin = origins.at(finding.span)
    # What is missing has no words in the draft: the field it names says where to add it.
    elsewhere = (
        finding.field is not None and origin is not None and not origin.field.startswith(finding.field)
    )
    if origin is not None and not elsewhere:
        field, span, exact = _in_field(origin, finding.span, brief)
    elif finding.field:
        field, span, exact = finding.field, field_span(brief, finding.field), False
    else:
        message = Message(_TEMPLATE, {"template": draft.template, "message": finding.message})
        field, span, exact = "jenis", field_span(brief, "jenis"), False
        finding = finding._replace(message=message)
    fit = [exact and _writable(brief.source, span, suggestion.text) for suggestion in finding.suggestions]
    return finding._replace(
        source=brief.source,
        span=span,
        field=field,
        brief=None,
        fixable=finding.fixable and fit[0],
        replaceable=finding.replaceable and all(fit),
    )


def _in_field(origin: Origin, span: Span, brief: Brief) -> _Traced:
    """Return where a span of the draft stands in the field it came from."""
    found = brief.where.get(origin.field)
    if found is None or origin.value_start is None:
        return _Traced(origin.field, field_span(brief, origin.field), exact=False)
    start = min(max(span.start, origin.span.start), origin.span.end)
    end = max(start, min(span.end, origin.span.end))
    value = Span(start, end).moved(origin.value_start - origin.span.start)
    placed, exact = value_span(found, value)
    return _Traced(origin.field, placed, exact and origin.span.covers(span))


def _writable(source: Source, span: Span, text: str) -> bool:
    """Tell whether words may be written into the YAML without becoming anything but words.

    Inside a block of running text anything but a line end may; elsewhere only words without
    marks that YAML might read.
    """
    if "\n" in text or "\r" in text:
        return False
    return _YAML_MARKS.isdisjoint(text) or _in_running_text(source, span)


def _in_running_text(source: Source, span: Span) -> bool:
    """Tell whether a place lies in a `|` or `>` block: under a line that ends in that mark."""
    number = source.position(span.start)[0]
    line = source.line_span(number).of(source.text)
    depth = len(line) - len(line.lstrip(" "))
    for above in range(number - 1, max(number - _LINES_ABOVE, 0), -1):
        text = source.line_span(above).of(source.text)
        if text.strip() and len(text) - len(text.lstrip(" ")) < depth:
            return text.rstrip("+-0123456789 ").endswith(("|", ">"))
    return False


_LINES_ABOVE: Final = 2_000
"""Lines looked through for the head of a block."""
