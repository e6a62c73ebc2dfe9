"""A correction that does not say which release it corrects, or what."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report what a brief of kind `ralat` lacks, and items that correct nothing."""
    del context
    if brief.jenis != "ralat" and brief.ralat is None:
        return
    ralat = brief.ralat
    if ralat is None or not (ralat.nomor or ralat.judul.strip()):
        yield Hit(
            Span(0, 0),
            Message(
                N_(
                    "This correction does not say which release it corrects; fill in nomor and judul of “ralat”."
                )
            ),
            field="ralat" if ralat is not None else "jenis",
        )
    if ralat is None:
        return
    if not ralat.butir:
        yield Hit(
            Span(0, 0),
            Message(
                N_("This correction lists nothing; write what was wrong and what is right under “butir”.")
            ),
            field="ralat",
        )
    for at, row in enumerate(ralat.butir):
        if (
            row.tertulis.split() == row.seharusnya.split()
            or not row.tertulis.strip()
            or not row.seharusnya.strip()
        ):
            yield Hit(
                Span(0, 0),
                Message(
                    N_("Item {item} needs “tertulis” and “seharusnya”, and they must differ."),
                    {"item": at + 1},
                ),
                field=f"ralat.butir[{at}]",
            )


validator = Validator(
    id="structure.correction-incomplete",
    summary=N_("A correction that does not say which release it corrects, or what."),
    why=N_("A newsroom can mend what it printed only when it reads what was wrong and what is right."),
    cite="Kode Etik Jurnalistik Pasal 10; UU 40/1999 tentang Pers Pasal 1 angka 13 (kewajiban koreksi)",
    run=run,
    severity="error",
)
