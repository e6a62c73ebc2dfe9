"""A check of the house: a release names the hotline 129 in its contact lines."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message, hookimpl

RILIS_API = 1


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report contact lines without one of the numbers that the option `nomor` names."""
    lines = list(document.of_kind("contact"))
    numbers = context.words("nomor")
    text = " ".join(document.text_of(line) for line in lines)
    if lines and not any(number in text for number in numbers):
        message = N_("The contact lines lack the hotline; add {number}.")
        yield Hit(lines[0].span, Message(message, {"number": numbers[0]}))


check = Check(
    id="dinas.layanan",
    summary=N_("Contact lines without the hotline."),
    why=N_("Readers call the hotline first; it answers at night too."),
    cite="Pedoman Siaran Pers Dinas Contoh (rekaan), bab 4",
    run=run,
    defaults={"nomor": ("129",)},
)


@hookimpl
def rilis_checks() -> Iterable[Check]:
    """Give the check."""
    return [check]
