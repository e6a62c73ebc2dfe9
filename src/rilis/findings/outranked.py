"""One word, one finding: what a list says of it is heard before what the dictionary says."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from rilis.findings.ids import covers
from rilis.model.finding import Finding

_DICTIONARY: Final = "spelling"


def heard_before_dictionary(findings: list[Finding], lists: Collection[str]) -> list[Finding]:
    """Return the findings without those of the dictionary on words that a row of a list is about.

    `lists`: ids of the lexicons that ran.
    """
    listed = {finding.span for finding in findings if _list_of(finding) in lists}
    if not listed:
        return findings
    return [
        finding
        for finding in findings
        if finding.span not in listed or _list_of(finding) in lists or not covers(_DICTIONARY, finding.check)
    ]


def _list_of(finding: Finding) -> str:
    return finding.check.partition(":")[0]
