"""A quotation that nobody has approved yet."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Severity, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report quotations and indirect speech without an approval that names who and what."""
    severity: Severity | None = "error" if context.stage == "final" else None
    used = {item.id for item in brief.isi if item.jenis == "kutipan"}
    rows = [
        (f"kutipan[{at}].ucapan", row.id, row.disetujui)
        for at, row in enumerate(brief.kutipan)
        if row.id in used
    ]
    rows += [
        (item.teks_path, item.nama_setuju, item.disetujui)
        for item in brief.isi
        if item.jenis == "tidak_langsung"
    ]
    for field, name, approval in rows:
        if approval is None or not approval.oleh or not approval.sidik:
            yield Hit(
                Span(0, 0),
                Message(
                    N_(
                        "“{name}” is not approved yet; record it with: rilis approve BRIEF {name} --oleh “…”."
                    ),
                    {"name": name},
                ),
                severity=severity,
                field=field,
            )


validator = Validator(
    id="quotes.unapproved",
    summary=N_("A quotation or indirect speech that nobody has approved."),
    why=N_("Words printed in a person's name must be that person's; the final files wait for the approval."),
    cite="Kode Etik Humas Pemerintahan (Kepmenkominfo 371/2007): jujur dan tidak menyesatkan",
    run=run,
)
