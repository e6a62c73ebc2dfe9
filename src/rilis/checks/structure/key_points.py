"""Key points that are too few or too many."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report `poin` of fewer or more items than a reader takes in at once."""
    least, most = context.number("paling_sedikit"), context.number("paling_banyak")
    count = len(brief.poin)
    if count and not least <= count <= most:
        yield Hit(
            Span(0, 0),
            Message(
                N_("There are {count} key points; {least} to {most} can be taken in at once."),
                {"count": count, "least": least, "most": most},
            ),
            field="poin",
        )


validator = Validator(
    id="structure.key-points",
    summary=N_("Key points that are fewer or more than a reader takes in at once."),
    why=N_("They are what newsrooms print; one is a lead, and with eight none is key."),
    cite="Berita Resmi Statistik: tiga sampai lima pokok angka bernomor di awal",
    run=run,
    severity="warning",
    defaults={"paling_sedikit": 3, "paling_banyak": 5},
)
