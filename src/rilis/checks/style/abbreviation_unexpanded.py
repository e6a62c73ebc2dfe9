"""A short form that the text never spells out."""

from __future__ import annotations

from collections.abc import Iterable

from rilis.api import N_, Check, Context, Document, Hit, Message
from rilis.checks.style.common_short_forms import COMMON
from rilis.checks.style.short_forms import given_in_brackets, known, short_forms


def run(document: Document, context: Context) -> Iterable[Hit]:
    """Report the first place of each short form without its full form anywhere in the text."""
    for form in short_forms(document):
        if known(form.short, context) or any(
            place.expansion or given_in_brackets(document, place) for place in form.places
        ):
            continue
        yield Hit(
            form.places[0].span,
            Message(
                N_("“{short}” is never spelled out; write the full form ({short}) at its first use."),
                {"short": form.short},
            ),
        )


check = Check(
    id="style.abbreviation-unexpanded",
    summary=N_("A short form that the text never spells out."),
    why=N_("A short form that every official knows may mean something else to a reader."),
    cite="Kelaziman siaran pers: kepanjangan ditulis sekali, pada pemakaian pertama",
    run=run,
    severity="info",
    in_quotes="skip",
    defaults={"umum": COMMON},
    needs_release=True,
)
