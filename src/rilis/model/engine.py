"""A second engine beside our checks: what it is asked, and what it says."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

from rilis.model.document import Document
from rilis.model.message import Message
from rilis.model.span import Span

RemarkKind = Literal["spelling", "grammar", "typography", "style", "other"]


class Remark(NamedTuple):
    """What the engine saw at one place."""

    kind: RemarkKind
    span: Span
    """Place in the document's text."""
    rule: str
    """The engine's own name of its rule."""
    said: str
    """The engine's words, English, in one line."""
    instead: tuple[str, ...] = ()
    """What it would write in place of the span, best first."""


class Heard(NamedTuple):
    """What the engine said of one document."""

    remarks: tuple[Remark, ...] = ()
    """In order of place."""
    fault: Message | None = None
    """Why it did not answer, or not for the whole text: the run is then incomplete."""
    hint: Message | None = None
    lost: bool = False
    """It will not answer for any other document of this run either."""


class Engine(Protocol):
    """Answers for documents; never raises, and takes a bounded time."""

    @property
    def group(self) -> str:
        """Group of the checks that read its remarks."""

    def listen(self, document: Document) -> Heard:
        """Return what it says of a document; nothing for a language it was not chosen for."""
