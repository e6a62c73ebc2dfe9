"""A baseline laid over a run: what it knows is left out, what is wrong with it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date as Date  # noqa: N812 - read beside days of that name

from rilis.findings import own_checks as own
from rilis.findings.baseline_file import Row
from rilis.findings.ids import KnownIds
from rilis.messages import N_
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import FileResult
from rilis.model.source import Source

RowTest = Callable[[Row], bool]


class Baseline:
    """The rows of one baseline file on one day, and which of them were needed."""

    def __init__(self, source: Source, rows: Sequence[Row], today: Date) -> None:
        self.source = source
        self.rows = tuple(rows)
        self._today = today
        self._valid: Mapping[tuple[str, str], Row] = {
            (row.key, row.check): row for row in rows if self._holds(row)
        }
        self._used: set[str] = set()

    def without_known(self, result: FileResult) -> FileResult:
        """Return a file's result without the findings that a row lets pass, and their number."""
        kept = tuple(finding for finding in result.findings if not self._knows(finding))
        return result._replace(findings=kept, known=result.known + len(result.findings) - len(kept))

    def faults(self, known: KnownIds, had_its_chance: RowTest) -> tuple[Finding, ...]:
        """Return what is wrong with the rows: unknown id, no reason, no name, expired, unused.

        `had_its_chance`: the row's file was checked in this run, or is gone. Rows of other files,
        and of checks that did not run, are not unused.
        """
        return tuple(finding for row in self.rows for finding in self._faults_of(row, known, had_its_chance))

    def renewed(self, findings: Iterable[Finding], made: Callable[[Finding], Row]) -> Iterator[Row]:
        """Yield a row for each finding that can be known: its own valid one, else what `made` gives."""
        for finding in findings:
            if finding.key:
                row = made(finding)
                old = self._valid.get((finding.key, finding.check))
                yield row if old is None else old._replace(path=row.path)

    def _holds(self, row: Row) -> bool:
        return bool(row.reason and row.by) and row.until >= self._today

    def _knows(self, finding: Finding) -> bool:
        if not finding.key or (finding.key, finding.check) not in self._valid:
            return False
        self._used.add(finding.key)
        return True

    def _faults_of(self, row: Row, known: KnownIds, had_its_chance: RowTest) -> Iterator[Finding]:
        if known.resolve(row.check) is None:
            values: Mapping[str, str | int | Message] = {"id": row.check, "hint": known.hint(row.check)}
            yield self._said(
                row, own.UNKNOWN_ID, Message(N_("“{id}” is not the id of a check. {hint}"), values)
            )
            return
        if not row.reason:
            yield self._said(row, own.NO_REASON, Message(N_("This row gives no reason; fill in “alasan”.")))
        if not row.by:
            yield self._said(row, own.NO_NAME, Message(N_("This row names nobody; fill in “oleh”.")))
        if row.until < self._today:
            message = Message(
                N_("The row for “{id}” expired on {date}; mend the text, or decide anew."),
                {"id": row.check, "date": row.until.isoformat()},
            )
            yield self._said(row, own.EXPIRED, message)
        elif (
            self._holds(row)
            and row.key not in self._used
            and row.check in known.active
            and had_its_chance(row)
        ):
            message = Message(
                N_("The row for “{id}” lets nothing pass in what was checked; delete it."), {"id": row.check}
            )
            yield self._said(row, own.UNUSED, message)

    def _said(self, row: Row, check: str, message: Message) -> Finding:
        known = next(each for each in own.OWN if each.id == check)
        return Finding(self.source, row.span, check, known.severity, message, cite=known.cite)
