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
    word_changes,
)


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Compare each approved quotation and indirect speech with the fingerprint of its approval."""
    severity: Severity | None = "error" if context.stage == "final" else None
    words = [(f"kutipan[{at}].ucapan", row.ucapan, row.disetujui) for at, row in enumerate(brief.kutipan)]
    words += [
        (item.teks_path, item.teks, item.disetujui) for item in brief.isi if item.jenis == "tidak_langsung"
    ]
    for field, text, approval in words:
        if approval is None or not approval.sidik or approval.sidik == fingerprint(text):
            continue
        yield Hit(Span(0, 0), _message(text, approval), severity=severity, field=field)


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
