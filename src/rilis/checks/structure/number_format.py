"""A number unlike the agency's pattern."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.structure.numbers import number_line, parts_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a number that fits none of the patterns its agency uses on the release date."""
    line = number_line(document)
    if line is None or not context.profile.nomor or parts_of(line.text, context.profile) is not None:
        return
    yield Hit(
        line.span,
        Message(
            N_("The number “{number}” is unlike the agency's pattern; write it as {pattern}."),
            {"number": line.text, "pattern": context.profile.nomor[0]},
        ),
    )


check = Check(
    id="structure.number-format",
    summary=N_("A number that does not follow the agency's pattern."),
    why=N_(
        "A number out of pattern cannot be found in the register and looks like that of a forged release."
    ),
    cite="Pola nomor pada profil instansi, menurut tanggal rilis",
    run=run,
    severity="error",
    needs_release=True,
)
