"""`--baseline` and `--write-baseline`: the file read, laid over a run, written anew."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date as Date  # noqa: N812 - read beside values of that name
from datetime import timedelta
from typing import Any, Final

from rilis.cli.options import day
from rilis.cli.project import FileProject, project_root, read_source, write_text
from rilis.cli.setup import Session
from rilis.errors import ConfigError
from rilis.findings.baseline_file import Row, read_rows, write_rows
from rilis.findings.baseline_use import Baseline, RowTest
from rilis.findings.ids import KnownIds
from rilis.messages import N_
from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.result import FileResult, RunResult
from rilis.model.source import Source

_DAYS: Final = 182
"""Days a new row holds for when nobody says how long."""


class BaselineUse:
    """One run's baseline: where it stands, and whether it is written."""

    def __init__(self, session: Session, values: Mapping[str, Any]) -> None:
        """Take the options of a command line.

        Raises ConfigError for options that do not go together, InputError and ConfigError for a
        file that cannot be read or is no baseline.
        """
        self._session = session
        self._writes = bool(values["write_baseline"])
        self._reason, self._by = values["alasan"].strip(), values["oleh"].strip()
        self._path = values["baseline"] or ""
        today = session.now.date()
        self._until = day(values["kedaluwarsa"]) or _later(today)
        if self._writes and not self._path:
            raise ConfigError(Message(N_("--write-baseline needs a file: --baseline FILE.")))
        if self._writes and not (self._reason and self._by):
            raise ConfigError(
                Message(N_("--write-baseline needs a reason and a name: --alasan “…” --oleh “…”."))
            )
        if self._writes and self._until < today:
            raise ConfigError(Message(N_("The day in --kedaluwarsa is past.")))
        self._project = FileProject(
            os.path.dirname(self._path), project_root(self._path, session.config_of(self._path))
        )
        self._baseline = self._read()

    def begun(self, run: RunResult) -> RunResult:
        """Return a run without what the baseline knows, first written of the run where that is asked."""
        if self._writes:
            write_text(self._path, self._renewed(run).encode())
            self._baseline = self._read()
        return run._replace(files=tuple(map(self.without_known, run.files)))

    def without_known(self, result: FileResult) -> FileResult:
        """Return a file's result without what the baseline knows."""
        return self._baseline.without_known(result)

    def ended(self, run: RunResult) -> RunResult:
        """Return a run with what is wrong with the baseline's rows, now that all is known that was used."""
        faults = self._baseline.faults(self._known_ids(run), self._had_its_chance(run))
        own = (FileResult(self._baseline.source, faults),) if faults else ()
        return run._replace(files=(*run.files, *own))

    def _read(self) -> Baseline:
        today = self._session.now.date()
        if self._writes and not os.path.exists(self._path):
            return Baseline(Source(self._path, ""), (), today)
        source = read_source(self._path)
        return Baseline(source, read_rows(source), today)

    def _renewed(self, run: RunResult) -> str:
        """Return the file's new text: a row for each finding, and rows of files that were not checked."""
        rows = list(self._baseline.renewed(run.findings, self._made))
        had_its_chance = self._had_its_chance(run)
        rows += (row for row in self._baseline.rows if not had_its_chance(row))
        return write_rows(rows)

    def _made(self, finding: Finding) -> Row:
        path = self._project.below_root(finding.source.name)
        return Row(finding.key, finding.check, path, self._reason, self._by, self._until)

    def _had_its_chance(self, run: RunResult) -> RowTest:
        checked = {self._project.below_root(result.source.name) for result in run.files}
        root = self._project.root

        def test(row: Row) -> bool:
            return row.path in checked or not os.path.exists(os.path.join(root, row.path))

        return test

    def _known_ids(self, run: RunResult) -> KnownIds:
        path = run.files[0].source.name if run.files else self._path
        return self._session.setup_of(path).selection.known


def _later(today: Date) -> Date:
    """Return the last day a row holds when none is given; the last day there is for a clock set beyond it."""
    return today + timedelta(days=min(_DAYS, (Date.max - today).days))
