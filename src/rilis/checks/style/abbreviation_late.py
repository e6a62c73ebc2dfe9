"""A short form used before it is spelled out."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.style.common_short_forms import COMMON
from rilis.checks.style.short_forms import given_in_brackets, known, short_forms


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first use of a short form whose full form comes later."""
    for form in short_forms(document):
        first = form.places[0]
        if form.short[1:].islower():
            continue  # Satgas and Pilpres read as words
        if first.expansion is not None or given_in_brackets(document, first) or known(form.short, context):
            continue
        if any(place.expansion for place in form.places):
            message = Message(
                N_("“{short}” is used here before it is spelled out; move the full form to this place."),
                {"short": form.short},
            )
            yield Hit(first.span, message)


check = Check(
    id="style.abbreviation-late",
    summary=N_("A short form used before it is spelled out."),
    why=N_("Readers meet the short form first and look back in vain."),
    cite="Kelaziman siaran pers: kepanjangan ditulis sekali, pada pemakaian pertama",
    run=run,
    in_quotes="skip",
    defaults={"umum": COMMON},
    needs_release=True,
)
