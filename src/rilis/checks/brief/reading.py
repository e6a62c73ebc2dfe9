"""What the reader of briefs saw, reported by one check an id: rows of a table, not files."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rilis.api import PROBLEM_IDS, Brief, Context, Hit, Validator


def _reporting(identity: str) -> Callable[[Brief, Context], Iterable[Hit]]:
    def run(brief: Brief, context: Context) -> Iterable[Hit]:
        del context
        return (
            Hit(row.span, row.message, row.suggestions, row.severity)
            for row in brief.problems
            if row.check == identity
        )

    return run


VALIDATORS = tuple(
    Validator(
        id=identity,
        summary=row.summary,
        why=row.why,
        cite=row.cite,
        run=_reporting(identity),
        severity=row.severity,
    )
    for identity, row in PROBLEM_IDS.items()
)
