"""An attachment that is not there."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each file of `lampiran` that is not below the project."""
    for at, row in enumerate(brief.lampiran):
        if row.berkas in context.missing_files:
            yield Hit(
                Span(0, 0),
                Message(
                    N_(
                        "The attachment “{path}” is not there; put the file beside the brief or mend its name."
                    ),
                    {"path": row.berkas},
                ),
                field=f"lampiran[{at}].berkas",
            )


validator = Validator(
    id="structure.attachment-missing",
    summary=N_("An attachment that is not there."),
    why=N_("A release that promises a picture and arrives without it makes work for everybody."),
    cite="Lampiran pada brief; berkas dicari di bawah folder proyek",
    run=run,
    severity="error",
)
