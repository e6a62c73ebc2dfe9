"""Names or addresses of victims in a table."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rilis.api import N_, Brief, Context, Hit, Message, Span, Validator, late_pattern

_PERSONAL: Final = late_pattern(
    r"nama(?:\s+(?:lengkap|korban|warga|pasien|pengungsi))?|inisial|nik|no\.?\s?ktp|nomor\s+ktp|"
    r"alamat(?:\s+\w+)?"
    r"|umur|usia|telepon|no\.?\s?hp",
    re.IGNORECASE,
)


def run(brief: Brief, context: Context) -> Iterable[Hit]:
    """Report each column of names, identity numbers or addresses where a release opens with an event."""
    del context
    if not brief.kejadian:
        return
    for at, table in enumerate(brief.tabel):
        for column, heading in enumerate(table.kolom):
            if _PERSONAL.fullmatch(heading.strip()):
                yield Hit(
                    Span(0, 0),
                    Message(
                        N_(
                            "The column “{heading}” tells who the victims are; print figures for each place "
                            "only, families are told first."
                        ),
                        {"heading": heading},
                    ),
                    field=f"tabel[{at}].berkas" if table.berkas else f"tabel[{at}].kolom[{column}]",
                )


validator = Validator(
    id="privacy.victim-names",
    summary=N_("A table of an emergency that tells who the victims are."),
    why=N_("Families learn of a death from people, not from a table; names and addresses are personal data."),
    cite="UU 27/2022 tentang Pelindungan Data Pribadi, pasal 4 dan 65",
    run=run,
    severity="error",
)
