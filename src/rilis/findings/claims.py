"""What a text claims of facts that other releases state too, kept so small that it needs no words.

A claim travels as a Finding that is never shown: place, check, and in `key` three hashes in a row
(what it is about, its value, the release day). So it passes the cache and other processes as
findings do, and is traced back to a brief as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date  # noqa: N812 - a day
from typing import Final

from rilis.findings.collect import MakeContext
from rilis.findings.guard import guarded
from rilis.findings.order import in_order
from rilis.findings.selection import ActiveCheck, Selection
from rilis.model.check import Claim, Told
from rilis.model.document import Document
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import FileResult

_HASH: Final = 16
_DAYS_APART: Final = 14
"""Releases further apart than this many days may state another value: things change."""
_MOST: Final = 500
"""Claims of one text and check that are compared."""


def claims_of(document: Document, selection: Selection, make_context: MakeContext) -> tuple[Finding, ...]:
    """Return what the selected checks say a text claims. A check that crashes here crashes in `collect` too."""
    found: list[Finding] = []
    for active in selection.checks:
        if active.check.claims is not None and active.reported:
            guarded(active.check.id, lambda row=active: found.extend(_claims(document, row, make_context)))  # type: ignore[misc]
    return tuple(found)


def is_claim(finding: Finding) -> bool:
    """Tell whether a finding is a claim, which no report shows: it has no words."""
    return not finding.message.template


def _claims(document: Document, active: ActiveCheck, make_context: MakeContext) -> Iterator[Finding]:
    day = f"{document.date.toordinal() if document.date else 0:08x}"
    claims: Iterable[Claim] = (
        active.check.claims(document, make_context(active.options)) if active.check.claims else ()
    )
    for count, claim in enumerate(claims):
        if count == _MOST:
            return
        key = _hash(claim.about) + _hash(claim.value) + day
        yield Finding(
            document.source, document.place(claim.span), active.check.id, "info", Message(""), key=key
        )


def compared(results: Sequence[FileResult], selections: Sequence[Selection]) -> tuple[FileResult, ...]:
    """Return results with findings where files tell one fact in two ways.

    `selections`: those the files were checked with, one for each result. The order of the files
    decides nothing but the order of the findings.
    """
    groups: dict[tuple[str, str], list[tuple[int, Finding]]] = {}
    for index, result in enumerate(results):
        for claim in result.claims:
            groups.setdefault((claim.check, claim.key[:_HASH]), []).append((index, claim))
    added: dict[int, list[Finding]] = {}
    for (check, _about), rows in sorted(groups.items()):
        if len({claim.key[_HASH : 2 * _HASH] for _, claim in rows}) < 2:  # noqa: PLR2004 - two ways
            continue
        firsts = _near(rows)
        for index, claim in rows:
            other = next((row for row in firsts if _differ((index, claim), row)), None)
            active = next((row for row in selections[index].checks if row.check.id == check), None)
            if other is None or active is None or active.check.compare is None:
                continue
            message = active.check.compare(_told(claim), _told(other[1]))
            severity = selections[index].level_of(check) or active.severity
            finding = claim._replace(severity=severity, message=message, cite=active.check.cite, key="")
            added.setdefault(index, []).append(finding)
    return tuple(
        result._replace(findings=in_order((*result.findings, *added[index]))) if index in added else result
        for index, result in enumerate(results)
    )


def _near(rows: Sequence[tuple[int, Finding]]) -> list[tuple[int, Finding]]:
    """Return the first claim of each value of each day: enough to find another value near any claim."""
    first: dict[str, tuple[int, Finding]] = {}
    for row in rows:
        first.setdefault(f"{row[0]}{row[1].key}", row)
    return list(first.values())[:_MOST]


def _differ(one: tuple[int, Finding], other: tuple[int, Finding]) -> bool:
    """Tell whether two claims stand in two files, differ in value, and are near in time."""
    apart = abs(_day(one[1]) - _day(other[1])) if _day(one[1]) and _day(other[1]) else 0
    values = one[1].key[_HASH : 2 * _HASH], other[1].key[_HASH : 2 * _HASH]
    return one[0] != other[0] and values[0] != values[1] and apart <= _DAYS_APART


def _day(claim: Finding) -> int:
    return int(claim.key[2 * _HASH :], 16)


def _told(claim: Finding) -> Told:
    line, _column = claim.source.position(claim.span.start)
    day = _day(claim)
    return Told(
        claim.source.name, line, claim.span.of(claim.source.text), Date.fromordinal(day) if day else None
    )


def _hash(words: str) -> str:
    import hashlib

    return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=_HASH // 2).hexdigest()
