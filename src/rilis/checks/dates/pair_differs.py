"""A date of the English version that the Indonesian one does not hold."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Compare the days of an English text with those of its Indonesian version."""
    other = context.pair
    if other is None or other.language == document.language:
        return
    known = _days(other)
    for mention in document.analysis.dates:
        if (
            mention.day is not None
            and mention.month is not None
            and (mention.day, mention.month) not in known
        ):
            yield Hit(
                mention.span,
                Message(
                    N_(
                        "The date “{seen}” stands in this version only; the Indonesian one has another or none."
                    ),
                    {"seen": mention.span.of(document.text)},
                ),
            )


def _days(document: Document) -> set[tuple[int, int]]:
    found = {
        (mention.day, mention.month)
        for mention in document.analysis.dates
        if mention.day is not None and mention.month is not None
    }
    if document.date is not None:
        found.add((document.date.day, document.date.month))
    return found


check = Check(
    id="dates.pair-differs",
    summary=N_("A date of the English version that the Indonesian one does not hold."),
    why=N_("Half of the guests come on another day."),
    cite="Dua bahasa, satu rilis: tanggal yang sama",
    run=run,
)
