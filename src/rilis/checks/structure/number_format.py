"""A number unlike the agency's pattern."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.structure.numbers import number_lines, parts_of


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report a number that fits none of the patterns its agency uses on the release date."""
    for line, profile in number_lines(document, context):
        if not profile.nomor or parts_of(line.text, profile) is not None:
            continue
        yield Hit(
            line.span,
            Message(
                N_("The number “{number}” is unlike the agency's pattern; write it as {pattern}."),
                {"number": line.text, "pattern": profile.nomor[0]},
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
