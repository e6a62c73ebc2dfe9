"""What could not be checked of one file, and why."""

from __future__ import annotations

from rilis.errors import RilisError
from rilis.messages import N_
from rilis.model.document import Document
from rilis.model.message import Message
from rilis.model.result import Skipped


def not_checked(document: Document) -> tuple[Skipped, ...]:
    """Return what a document gives no ground for: without a release date, dates and names that change."""
    if document.date is None:
        why = Message(N_("the text states no release date; give one with --date"))
        return (Skipped(N_("dates"), why), Skipped(N_("names"), why))
    return ()


def no_draft(error: RilisError) -> Skipped:
    """Return that the release was not checked, for no draft could be made of the brief."""
    return Skipped(N_("the release this brief makes"), error.message)
