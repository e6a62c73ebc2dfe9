"""A quotation that nobody has approved yet."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import (
    N_,
    Brief,
    Context,
    Hit,
    Message,
    Severity,
    Span,
    Validator,
    indirect_of,
    used_quotations,
)


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report quotations and indirect speech without an approval that names who and what."""
    severity: Severity | None = "error" if context.stage == "final" else None
    for words in (*used_quotations(brief), *indirect_of(brief)):
        approval = words.approval
        if words.text and (approval is None or not approval.oleh or not approval.sidik):
            yield Hit(
                Span(0, 0),
                Message(
                    N_(
                        "“{name}” is not approved yet; record it with: rilis approve BRIEF {name} --oleh “…”."
                    ),
                    {"name": words.name},
                ),
                severity=severity,
                field=words.field,
            )


validator = Validator(
    id="quotes.unapproved",
    summary=N_("A quotation or indirect speech that nobody has approved."),
    why=N_("Words printed in a person's name must be that person's; the final files wait for the approval."),
    cite="Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007): jujur dan tidak menyesatkan",
    run=run,
)
