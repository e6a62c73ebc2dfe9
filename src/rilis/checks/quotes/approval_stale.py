"""Words changed after they were approved."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import (
    N_,
    Brief,
    Context,
    Hit,
    Message,
    Persetujuan,
    Severity,
    Span,
    Validator,
    fingerprint,
    indirect_of,
    quotations_of,
    word_changes,
)


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Compare each approved quotation and indirect speech with the fingerprint of its approval."""
    severity: Severity | None = "error" if context.stage == "final" else None
    for words in (*quotations_of(brief), *indirect_of(brief)):
        approval = words.approval
        if approval is None or not approval.sidik or approval.sidik == fingerprint(words.text):
            continue
        yield Hit(Span(0, 0), _message(words.text, approval), severity=severity, field=words.field)


def _message(text: str, approval: Persetujuan) -> Message:
    values = {"name": approval.oleh or "?"}
    if fingerprint(approval.teks) != approval.sidik:
        return Message(
            N_(
                "These words changed after {name} approved them; ask for approval again with “rilis approve”."
            ),
            values,
        )
    changes = word_changes(approval.teks, text)
    return Message(
        N_(
            "These words changed after {name} approved them: {changes}; ask for approval again with “rilis approve”."
        ),
        {**values, "changes": changes},
    )


validator = Validator(
    id="quotes.approval-stale",
    summary=N_("Words that changed after they were approved."),
    why=N_(
        "An approval binds to the words; one “tidak” more or less puts something else into a person's mouth."
    ),
    cite="Persetujuan kutipan pada brief: sidik ucapan yang disetujui",
    run=run,
)
