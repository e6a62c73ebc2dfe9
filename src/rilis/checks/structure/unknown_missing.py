"""An emergency release that does not say what is not known."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, figure_columns


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report a brief that opens with an event and names nothing as not yet known."""
    del context
    open_cells = any(column.unknown for row in brief.tabel for column in figure_columns(row.kolom, row.baris))
    if brief.kejadian and not brief.belum_diketahui and not open_cells:
        yield Hit(
            Span(0, 0),
            Message(
                N_(
                    "This release does not say what is not known yet; list it under “belum_diketahui”, "
                    "such as the cause."
                )
            ),
            field="kejadian",
        )


validator = Validator(
    id="structure.unknown-missing",
    summary=N_("An emergency release that does not say what is not known yet."),
    why=N_("What the release leaves open, rumour fills; saying what is not known yet keeps trust."),
    cite="Bentuk siaran darurat: yang diketahui, yang belum diketahui, kapan kabar berikutnya",
    run=run,
    severity="info",
)
