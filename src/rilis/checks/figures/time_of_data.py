"""Figures of an emergency without the hour they are of."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, figure_columns, parse_moment


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each table of figures, in a release that opens with an event, without day and hour in `per`."""
    del context
    if not brief.kejadian:
        return
    for at, table in enumerate(brief.tabel):
        moment = parse_moment(table.per)
        if not figure_columns(table.kolom, table.baris) or (moment is not None and moment.hour is not None):
            continue
        yield Hit(
            Span(0, 0),
            Message(
                N_("The figures of “{table}” lack the hour they are of; write it as “per: {example}”."),
                {
                    "table": table.id or table.berkas or table.judul or str(at + 1),
                    "example": "2025-01-15 02.00 WIB",
                },
            ),
            field=f"tabel[{at}].per" if table.per else f"tabel[{at}]",
        )


validator = Validator(
    id="figures.time-of-data",
    summary=N_("Figures of an emergency without the hour they are of."),
    why=N_("They change by the hour; without it two releases contradict each other though both were right."),
    cite="Pembaruan data darurat: tiap angka disertai waktu datanya",
    run=run,
    severity="error",
)
