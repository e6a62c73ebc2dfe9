"""What a run found and what it could not do: what reports are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rilis.model.finding import Finding
from rilis.model.message import Message
from rilis.model.secrets import Secrets
from rilis.model.source import Source


class Skipped(NamedTuple):
    """Something that was not checked, and why: `names`, `dates`, a brief that was not found."""

    what: str
    """Marked with `N_`."""
    why: Message


class Problem(NamedTuple):
    """Something that could not be done for a file, or for the whole run (empty path)."""

    path: str
    message: Message
    hint: Message | None = None
    source: Source | None = None
    start: int | None = None
    """Offset of the place in `source`, where there is one."""


class Waved(NamedTuple):
    """A finding that was waved through, with who and why."""

    finding: Finding
    reason: str
    by: str
    external: bool = False
    """The exception stands outside the text and its brief: in `rilis.yaml`."""


class Readability(NamedTuple):
    """Counts from which the figures for how hard a text is to read are made."""

    sentences: int
    words: int
    syllables: int


class FileResult(NamedTuple):
    """All that one file gave. Findings are sorted by place, then id."""

    source: Source
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    problems: tuple[Problem, ...] = ()
    waved: tuple[Waved, ...] = ()
    secrets: Secrets = Secrets()
    stage: str = "draft"
    known: int = 0
    """Findings left out because the baseline knows them."""
    embargoed: bool = False
    """An embargo of it runs, or may run: nothing of it may be kept outside memory."""
    claims: tuple[Finding, ...] = ()
    """What it states of facts that other files state too, in a form that needs no words (findings/claims.py)."""
    readability: Readability | None = None
    """Of an Indonesian text of at least 100 words."""


class RunResult(NamedTuple):
    """A whole run over files, in the order of their paths."""

    files: tuple[FileResult, ...] = ()
    problems: tuple[Problem, ...] = ()
    fail_on: str = "warning"

    @property
    def all_problems(self) -> tuple[Problem, ...]:
        """Problems of the run, then of each file."""
        return self.problems + tuple(p for result in self.files for p in result.problems)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Findings of all files in order."""
        return tuple(finding for result in self.files for finding in result.findings)

    @property
    def known(self) -> int:
        """Findings left out because the baseline knows them."""
        return sum(result.known for result in self.files)

    def counts(self) -> Mapping[str, int]:
        """Return how many findings there are by severity."""
        found = {"error": 0, "warning": 0, "info": 0}
        for finding in self.findings:
            found[finding.severity] += 1
        return found
