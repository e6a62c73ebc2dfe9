"""What the reader gathers on its way through a brief: places, problems, words, references."""

from __future__ import annotations

from typing import Final, NamedTuple

from rilis.brief.fields import Field
from rilis.messages import N_
from rilis.model.brief import BriefProblem, Place
from rilis.model.finding import FieldPath
from rilis.model.message import Message
from rilis.model.source import Source
from rilis.model.span import Segment, Span

MOST: Final = 50
"""Problems of one kind that are listed; the rest are counted. Bounds the work on hostile input."""


class Words(NamedTuple):
    """A text that a reader may see, or that a person spoke."""

    field: Field
    path: FieldPath
    text: str


class Reference(NamedTuple):
    """A value that names an id of a list of the brief."""

    target: str
    """Key of the list: `tokoh`, `kutipan`, `tabel`, `lampiran`, `fakta`."""
    id: str
    path: FieldPath
    """Field the value stands in."""
    span: Span
    """Place in the source."""


class Notes:
    """One reading of one brief, kept below the caps."""

    __slots__ = ("_seen", "problems", "references", "shared", "source", "where", "words")

    def __init__(self, source: Source) -> None:
        """Start with nothing noted about `source`."""
        self.source = source
        self.where: dict[FieldPath, Place] = {}
        self.problems: list[BriefProblem] = []
        self.words: list[Words] = []
        self.references: list[Reference] = []
        self.shared: set[FieldPath] = set()
        """Rows that came with the parent brief, which may use them where this one does not."""
        self._seen: dict[str, tuple[int, Span]] = {}

    def add(self, problem: BriefProblem) -> None:
        """Note a problem."""
        if self.count(problem.check, problem.span) <= MOST:
            self.problems.append(problem)

    def count(self, check: str, span: Span) -> int:
        """Count a problem of a check, listed or not, and return how many there are now."""
        count, place = self._seen.get(check, (0, span))
        self._seen[check] = (count + 1, span if count == MOST else place)
        return count + 1

    def full(self, check: str) -> bool:
        """Tell whether further problems of a check are only counted: no need to look for advice."""
        return check in self._seen and self._seen[check][0] >= MOST

    def finish(self) -> tuple[BriefProblem, ...]:
        """Return all problems in the order of their places, with one line for those left out."""
        for check, (count, first_left_out) in self._seen.items():
            if count > MOST:
                message = Message(
                    N_("{count} more places like this are not listed; correct the listed ones first."),
                    {"count": count - MOST},
                )
                self.problems.append(BriefProblem(check, first_left_out, message))
        return tuple(sorted(self.problems, key=lambda problem: (problem.span, problem.check)))

    def line(self, span: Span) -> int:
        """Return the line, from 1, on which a span of the source starts."""
        return self.source.position(span.start)[0]


def whole(span: Span) -> tuple[Segment, ...]:
    """Return a table in which a value stands for its span only as a whole."""
    length = max(span.length, 1)
    return (Segment(0, length, span.start, span.end, exact=False),)


def join(path: FieldPath, key: str) -> FieldPath:
    """Return the path of a key below `path`."""
    return f"{path}.{key}" if path else key
