"""What the engine itself reports, as rows that `rilis explain` can show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rilis.messages import N_
from rilis.model.check import Check, Context
from rilis.model.document import Document
from rilis.model.finding import Hit

CRASH: Final = "internal.crash"
TOO_MANY: Final = "internal.too-many"
UNKNOWN_ID: Final = "suppression.unknown-id"
UNUSED: Final = "suppression.unused"
NO_REASON: Final = "suppression.no-reason"
NO_NAME: Final = "suppression.no-name"
EXPIRED: Final = "suppression.expired"

_RULE: Final = "rilis, docs/walk.md"


def _reported_by_the_engine(_document: Document, _context: Context) -> Iterable[Hit]:
    """Yield nothing: these ids are reported by the rooms that see the fault, not by a run."""
    return ()


OWN: Final[tuple[Check, ...]] = (
    Check(
        id=CRASH,
        summary=N_("A check did not finish."),
        why=N_("What it would have found is missing, so the run is incomplete and exits 2."),
        cite=_RULE,
        run=_reported_by_the_engine,
        severity="error",
    ),
    Check(
        id=TOO_MANY,
        summary=N_("A check reported so many places that the rest is left out."),
        why=N_("A list that long helps nobody; the same fault is best mended everywhere at once."),
        cite=_RULE,
        run=_reported_by_the_engine,
        severity="info",
    ),
    Check(
        id=UNKNOWN_ID,
        summary=N_("An exception names a check that does not exist or cannot be waved through."),
        why=N_("The exception has no effect, and its writer believes that it has."),
        cite=_RULE,
        run=_reported_by_the_engine,
    ),
    Check(
        id=UNUSED,
        summary=N_("An exception waves nothing through."),
        why=N_("An exception left behind would hide the next fault of its kind."),
        cite=_RULE,
        run=_reported_by_the_engine,
    ),
    Check(
        id=NO_REASON,
        summary=N_("An exception gives no reason."),
        why=N_("Who reads the text later must be able to tell why the rule was set aside."),
        cite=_RULE,
        run=_reported_by_the_engine,
    ),
    Check(
        id=NO_NAME,
        summary=N_("An exception does not say who answers for it."),
        why=N_("An exception is a decision, and a decision has somebody who made it."),
        cite=_RULE,
        run=_reported_by_the_engine,
    ),
    Check(
        id=EXPIRED,
        summary=N_("A row of the baseline has expired."),
        why=N_("What it let pass is reported again; somebody decided that it must not stay for ever."),
        cite=_RULE,
        run=_reported_by_the_engine,
    ),
)
