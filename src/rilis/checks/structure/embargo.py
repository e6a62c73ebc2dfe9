"""An embargo that nobody can keep: no hour, no zone, past, or before the release date.

A correction may name the embargo of the release it corrects, which is past by then.
"""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Moment, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report what is missing or impossible in `siar`."""
    embargo = brief.siar.embargo
    if embargo is None:
        return
    for message in _faults(brief, context, embargo):
        yield Hit(Span(0, 0), message, field="siar")


def _faults(brief: Brief, context: Context, embargo: Moment) -> Iterable[Message]:
    if embargo.hour is None:
        yield Message(
            N_("The embargo “{seen}” has no hour; write it as 2022-01-29 10.00 WIB."),
            {"seen": brief.siar.teks},
        )
    if embargo.zone is None:
        yield Message(
            N_("The embargo “{seen}” has no time zone; add WIB, WITA or WIT."), {"seen": brief.siar.teks}
        )
    if embargo.hour is not None and embargo.instant() <= context.now and not brief.is_correction:
        yield Message(
            N_("The embargo “{seen}” is past; write “segera”, or the new moment."), {"seen": brief.siar.teks}
        )
    if brief.tanggal is not None and embargo.date < brief.tanggal and not brief.is_correction:
        yield Message(
            N_("The embargo “{seen}” ends before the release date {date}; one of the two is wrong."),
            {"seen": brief.siar.teks, "date": brief.tanggal.isoformat()},
        )


validator = Validator(
    id="structure.embargo",
    summary=N_("An embargo without hour or zone, in the past, or before the release date."),
    why=N_("Newsrooms in three time zones keep an embargo only if it names one moment."),
    cite="Embargo memuat tanggal, jam, dan zona (WIB, WITA, WIT; Keppres 41/1987)",
    run=run,
    severity="error",
)
